# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `speech`: the class for ids that are not known to refuse anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime.objects.speech.aio import AsyncSpeech
from ...._runtime.options import CallOptions, omit
from ....models.speech import methods as _methods

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from ...._runtime.objects.speech.results import SpeechResult
    from ...._runtime.objects.speech.stream import AsyncSpeechStream
    from ...._runtime.options import Omit, Timeout, Validation
    from ....capabilities.tables.speech import SpeechRow


class AsyncSpeechModel(AsyncSpeech):
    """A model that speaks.

    A known id gives a class with the voices and the formats of the model.
    """

    _kind = "speech"

    @property
    def capabilities(self) -> SpeechRow | None:
        """What is known of the model; None when the table has no row for it."""
        return cast("SpeechRow | None", super().capabilities)

    async def generate(
        self,
        text: str,
        *,
        voice: str | None | Omit = omit,
        format: Literal["mp3", "opus", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        model_options: Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        fail_fast: bool | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> SpeechResult:
        """Speak a text and return the sound.

        What only some models take goes by `model_options` under its native name, such as
        `{"language": "English"}`.

        Args:
            text: The text to speak. How long it may be depends on the model.
            voice: Name of a voice of the model, or `voice_id` of one made by `voices.create`.
                Models with voices have one of their own when unset.
            format: Format of the sound file. `pcm` has no header, so that its rate has to be
                known; the others can be played as they are. Default of the service: wav.
            speed: How fast the text is spoken, 0.25 to 4 times the usual speed. Default of the
                service: 1.0.
            model_options: Further options of the model under their native names, such as
                `exaggeration`; the field is called `extra_body` on the wire.
            service_tier: `priority` goes first for 1.5 times the price, `flex` waits up to ten
                minutes for 0.8 times the price, on models tagged so. Others answer at the
                default tier.
            fail_fast: Answer 429 at once instead of waiting for room on a busy model. Off
                unless asked for.
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
            Calls `audio.speech.create`.
        """

        _arguments = {
            "text": text,
            "voice": voice,
            "format": format,
            "speed": speed,
            "model_options": model_options,
            "service_tier": service_tier,
            "fail_fast": fail_fast,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._speech(_methods.GENERATE, _arguments, _options)

    def stream(
        self,
        text: str,
        *,
        voice: str,
        format: Literal["mp3", "opus", "flac", "wav", "pcm"] | str | Omit = omit,
        language: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncSpeechStream:
        """Speak a text and hand the sound out while it is made.

        Iterate over the result for pieces of bytes, or `save` it. Use it as a context manager.

        Args:
            text: The text to speak. How long it may be depends on the model.
            voice: Name of a voice of the model, or `voice_id` of one made by `voices.create`.
            format: Format of the sound file, wav unless said otherwise. `pcm` has no header.
            language: Language of the text as two letters of ISO 639-1, such as `en`.
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
            Calls `text_to_speech.stream`.
        """

        _arguments = {
            "text": text,
            "voice": voice,
            "format": format,
            "language": language,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._speech_stream(_methods.STREAM, _arguments, _options)
