# Generated from schema/resources/text_to_speech.yaml. Do not edit; run: nox -s generate
"""The calls of `client.text_to_speech`, to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.options import CallOptions, omit
from ..._runtime.resource import AsyncResource, async_raw, async_streamed
from ...operations import text_to_speech as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from ..._runtime.bytestream import AsyncByteCall
    from ..._runtime.options import Omit, Timeout, Validation
    from ..._runtime.response import BinaryResponse


class AsyncTextToSpeech(AsyncResource):
    """Speech from text in the form of the ElevenLabs API, whole or while it is made."""

    @property
    def with_raw_response(self) -> AsyncTextToSpeechWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AsyncTextToSpeechWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncTextToSpeechWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AsyncTextToSpeechWithStreamingResponse(self)

    async def create(
        self,
        voice_id: str,
        *,
        text: str,
        model_id: str | Omit = omit,
        body_format: Literal["mp3", "opus", "flac", "wav", "pcm"] | Omit = omit,
        language_code: str | None | Omit = omit,
        output_format: Literal["mp3", "opus", "flac", "wav", "pcm"] | str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> BinaryResponse:
        """Speak a text with a voice and return the sound.

        The answer comes when the whole text has been spoken; `stream` sends sound while it is made.

        Args:
            voice_id: Name of a voice of the model, or `voice_id` of one made by
                `voices.create`.
            text: The text to speak. How long it may be depends on the model.
            model_id: Id of a speech model, `owner/name` in exact letter case. Default of the
                service: hexgrad/Kokoro-82M.
            body_format: The format as a field of the body; give `output_format` or this one.
                Default of the service: wav.
            language_code: Language of the text as two letters of ISO 639-1, such as `en`.
            output_format: Format of the sound file, wav unless said otherwise. `pcm` has no
                header.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Binary content: audio/wav, audio/mpeg, audio/ogg, audio/opus, audio/flac, audio/pcm.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/text-to-speech/{voice_id}` (upstream operation
            `text_to_speech_v1_text_to_speech__voice_id__post`).
        """
        _arguments = {
            "voice_id": voice_id,
            "text": text,
            "model_id": model_id,
            "body_format": body_format,
            "language_code": language_code,
            "output_format": output_format,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.CREATE, _arguments, _options)

    def stream(
        self,
        voice_id: str,
        *,
        text: str,
        model_id: str | Omit = omit,
        body_format: Literal["mp3", "opus", "flac", "wav", "pcm"] | Omit = omit,
        language_code: str | None | Omit = omit,
        output_format: Literal["mp3", "opus", "flac", "wav", "pcm"] | str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncByteCall:
        """Speak a text with a voice and send the sound while it is made.

        The first sound comes before the text has been spoken to its end, so playing can begin
        early.

        Args:
            voice_id: Name of a voice of the model, or `voice_id` of one made by
                `voices.create`.
            text: The text to speak. How long it may be depends on the model.
            model_id: Id of a speech model, `owner/name` in exact letter case. Default of the
                service: hexgrad/Kokoro-82M.
            body_format: The format as a field of the body; give `output_format` or this one.
                Default of the service: wav.
            language_code: Language of the text as two letters of ISO 639-1, such as `en`.
            output_format: Format of the sound file, wav unless said otherwise. `pcm` has no
                header.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Binary content: audio/wav, audio/mpeg, audio/ogg, audio/opus, audio/flac, audio/pcm.
            It is given in pieces, as they arrive.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/text-to-speech/{voice_id}/stream` (upstream operation
            `text_to_speech_stream_v1_text_to_speech__voice_id__stream_post`).
        """
        _arguments = {
            "voice_id": voice_id,
            "text": text,
            "model_id": model_id,
            "body_format": body_format,
            "language_code": language_code,
            "output_format": output_format,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._bytes(_operations.STREAM, _arguments, _options)


class AsyncTextToSpeechWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: AsyncTextToSpeech) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = async_raw(resource.create)
        self.stream = async_raw(resource.stream)


class AsyncTextToSpeechWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: AsyncTextToSpeech) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = async_streamed(resource.create)
        self.stream = async_streamed(resource.stream)
