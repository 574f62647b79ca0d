# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `transcription`: the class for ids that are not known to refuse anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime.objects.transcription.aio import AsyncTranscription
from ...._runtime.options import CallOptions, omit
from ....models.transcription import methods as _methods

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from ...._runtime.objects.media.given import MediaInput
    from ...._runtime.objects.transcription.results import TranscriptionResult
    from ...._runtime.options import Omit, Timeout, Validation
    from ....capabilities.tables.transcription import TranscriptionRow


class AsyncTranscriptionModel(AsyncTranscription):
    """A model that writes down what is said in a recording.

    A known id gives a class with the languages of the model.
    """

    _kind = "transcription"

    @property
    def capabilities(self) -> TranscriptionRow | None:
        """What is known of the model; None when the table has no row for it."""
        return cast("TranscriptionRow | None", super().capabilities)

    async def transcribe(
        self,
        audio: MediaInput,
        *,
        language: str | Omit = omit,
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        timestamps: Literal["segment", "word"] | Omit = omit,
        chunk_length_s: int | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> TranscriptionResult:
        """Write down what is said in a recording, in the language of the recording.

        Send only what the model takes: `language`, `prompt` and the others are options of Whisper
        that not every model has.

        Args:
            audio: The recording - a path object, bytes, an open file, an http(s) address, which
                is loaded by this side, a data URI, an `Attachment`, or a tuple of name and
                content.
            language: Language of the sound as a code such as `en`; found out when unset.
            prompt: Text before the sound, such as names and terms that occur in it.
            temperature: How freely words are chosen; 0 takes the likeliest each time.
            timestamps: Whether times come for runs of words or for every word. Default of the
                service: segment.
            chunk_length_s: Length of the pieces in which the sound is worked through, in
                seconds. Default of the service: 30.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Raises:
            CapabilityError: The tables say that the model refuses an option.
            APIError: The call failed; see `errors` for the classes.

        Source:
            Calls `inference.automatic_speech_recognition`.
        """

        _arguments = {
            "audio": audio,
            "language": language,
            "prompt": prompt,
            "temperature": temperature,
            "timestamps": timestamps,
            "chunk_length_s": chunk_length_s,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._transcription(_methods.TRANSCRIBE, _arguments, _options)

    async def translate(
        self,
        audio: MediaInput,
        *,
        language: str | Omit = omit,
        prompt: str | Omit = omit,
        temperature: float | Omit = omit,
        timestamps: Literal["segment", "word"] | Omit = omit,
        chunk_length_s: int | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> TranscriptionResult:
        """Write down in English what is said in a recording in any language.

        Args:
            audio: The recording - a path object, bytes, an open file, an http(s) address, which
                is loaded by this side, a data URI, an `Attachment`, or a tuple of name and
                content.
            language: Language of the sound as a code such as `en`; found out when unset.
            prompt: Text before the sound, such as names and terms that occur in it.
            temperature: How freely words are chosen; 0 takes the likeliest each time.
            timestamps: Whether times come for runs of words or for every word. Default of the
                service: segment.
            chunk_length_s: Length of the pieces in which the sound is worked through, in
                seconds. Default of the service: 30.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Raises:
            CapabilityError: The tables say that the model refuses an option.
            APIError: The call failed; see `errors` for the classes.

        Source:
            Calls `inference.automatic_speech_recognition`.
        """

        _arguments = {
            "audio": audio,
            "language": language,
            "prompt": prompt,
            "temperature": temperature,
            "timestamps": timestamps,
            "chunk_length_s": chunk_length_s,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._transcription(_methods.TRANSLATE, _arguments, _options)
