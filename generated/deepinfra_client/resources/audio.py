# Generated from schema/resources/audio.yaml. Do not edit; run: nox -s generate
"""The calls of `client.audio`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import audio as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from .._runtime.files import FileInput
    from .._runtime.options import Omit, Timeout, Validation
    from .._runtime.response import BinaryResponse
    from ..types.audio import Transcription, TranscriptionVerbose


class AudioSpeech(SyncResource):
    """Speech from text."""

    @property
    def with_raw_response(self) -> AudioSpeechWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AudioSpeechWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AudioSpeechWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AudioSpeechWithStreamingResponse(self)

    def create(
        self,
        *,
        model: str,
        input: str,
        voice: str | None | Omit = omit,
        response_format: Literal["mp3", "opus", "flac", "wav", "pcm"] | Omit = omit,
        speed: float | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        fail_fast: bool | None | Omit = omit,
        model_options: Mapping[str, object] | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> BinaryResponse:
        """Speak a text and return the sound.

        The answer comes when the whole text has been spoken; `text_to_speech.stream` sends sound
        while it is made. Save the answer while it arrives with
        `with_streaming_response.audio.speech.create(...)` and `save` of its response.

        Args:
            model: Id of a speech model, `owner/name` in exact letter case.
            input: The text to speak. How long it may be depends on the model.
            voice: Name of a voice of the model, or `voice_id` of one made by `voices.create`.
                Models with voices have one of their own when unset.
            response_format: Format of the sound file. `pcm` has no header, so that its rate has
                to be known; the others can be played as they are. Default of the service: wav.
            speed: How fast the text is spoken, 0.25 to 4 times the usual speed. Default of the
                service: 1.0.
            service_tier: `priority` goes first for 1.5 times the price, `flex` waits up to ten
                minutes for 0.8 times the price, on models tagged so. Others answer at the
                default tier.
            fail_fast: Answer 429 at once instead of waiting for room on a busy model. Off
                unless asked for.
            model_options: Further options of the model under their native names, such as
                `exaggeration`; the field is called `extra_body` on the wire.
            deepinfra_source: Names the program that calls, for statistics of the service.
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
            `POST {base}/openai/audio/speech` (upstream operation
            `openai_audio_speech_v1_openai_audio_speech_post`).
        """
        _arguments = {
            "model": model,
            "input": input,
            "voice": voice,
            "response_format": response_format,
            "speed": speed,
            "service_tier": service_tier,
            "fail_fast": fail_fast,
            "model_options": model_options,
            "deepinfra_source": deepinfra_source,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.SPEECH_CREATE, _arguments, _options)


class AudioSpeechWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: AudioSpeech) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = raw(resource.create)


class AudioSpeechWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: AudioSpeech) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = streamed(resource.create)


class AudioTranscriptions(SyncResource):
    """Text from speech, in the language of the speech."""

    @property
    def with_raw_response(self) -> AudioTranscriptionsWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AudioTranscriptionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AudioTranscriptionsWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AudioTranscriptionsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str,
        language: str | None | Omit = omit,
        prompt: str | None | Omit = omit,
        response_format: Literal["json"] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        timestamp_granularities: Sequence[Literal["segment", "word"]] | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Transcription: ...

    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str,
        language: str | None | Omit = omit,
        prompt: str | None | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | None | Omit = omit,
        timestamp_granularities: Sequence[Literal["segment", "word"]] | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> TranscriptionVerbose: ...

    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str,
        language: str | None | Omit = omit,
        prompt: str | None | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | None | Omit = omit,
        timestamp_granularities: Sequence[Literal["segment", "word"]] | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> str: ...

    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str,
        language: str | None | Omit = omit,
        prompt: str | None | Omit = omit,
        response_format: Literal["json", "verbose_json", "text", "srt", "vtt"]
        | str
        | None
        | Omit = omit,
        temperature: float | None | Omit = omit,
        timestamp_granularities: Sequence[Literal["segment", "word"]] | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Transcription | TranscriptionVerbose | str: ...

    def create(
        self,
        *,
        file: FileInput,
        model: str,
        language: str | None | Omit = omit,
        prompt: str | None | Omit = omit,
        response_format: Literal["json", "verbose_json", "text", "srt", "vtt"]
        | str
        | None
        | Omit = omit,
        temperature: float | None | Omit = omit,
        timestamp_granularities: Sequence[Literal["segment", "word"]] | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Transcription | TranscriptionVerbose | str:
        """Write down what is said in a recording.

        For times of segments and words ask for `response_format="verbose_json"`.

        Args:
            file: The recording - flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: Id of a recognition model, `owner/name` in exact letter case.
            language: Language of the recording as two letters of ISO 639-1, such as `en`.
                Recognised when unset; saying it is faster and safer.
            prompt: Words to set spelling and style, such as names that occur, or the text
                before.
            response_format: `json` is the text alone, `verbose_json` has times and language
                too, `text`, `srt` and `vtt` come as plain text, the last two as subtitles.
                Default of the service: json.
            temperature: How freely words are chosen, from 0 up; 0 takes the likeliest. Default
                of the service: 0.
            timestamp_granularities: What gets times in `verbose_json`, segments or words or
                both; without effect in the other formats.
            deepinfra_source: Names the program that calls, for statistics of the service.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            What was said in a recording. With `response_format` "verbose_json": what was said
            in a recording, with times and language. With `response_format` "text" or "srt" or
            "vtt": the answer as text.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/openai/audio/transcriptions` (upstream operation
            `openai_audio_transcriptions_v1_openai_audio_transcriptions_post`).
        """
        _arguments = {
            "file": file,
            "model": model,
            "language": language,
            "prompt": prompt,
            "response_format": response_format,
            "temperature": temperature,
            "timestamp_granularities": timestamp_granularities,
            "deepinfra_source": deepinfra_source,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.TRANSCRIPTIONS_CREATE, _arguments, _options)


class AudioTranscriptionsWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: AudioTranscriptions) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = raw(resource.create)


class AudioTranscriptionsWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: AudioTranscriptions) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = streamed(resource.create)


class AudioTranslations(SyncResource):
    """English text from speech in any language."""

    @property
    def with_raw_response(self) -> AudioTranslationsWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AudioTranslationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AudioTranslationsWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AudioTranslationsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | None | Omit = omit,
        response_format: Literal["json"] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Transcription: ...

    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | None | Omit = omit,
        response_format: Literal["verbose_json"],
        temperature: float | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> TranscriptionVerbose: ...

    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | None | Omit = omit,
        response_format: Literal["text", "srt", "vtt"],
        temperature: float | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> str: ...

    @overload
    def create(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | None | Omit = omit,
        response_format: Literal["json", "verbose_json", "text", "srt", "vtt"]
        | str
        | None
        | Omit = omit,
        temperature: float | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Transcription | TranscriptionVerbose | str: ...

    def create(
        self,
        *,
        file: FileInput,
        model: str,
        prompt: str | None | Omit = omit,
        response_format: Literal["json", "verbose_json", "text", "srt", "vtt"]
        | str
        | None
        | Omit = omit,
        temperature: float | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Transcription | TranscriptionVerbose | str:
        """Write down in English what is said in a recording in any language.

        Only models that translate take it, Whisper for one.

        Args:
            file: The recording - flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: Id of a recognition model, `owner/name` in exact letter case.
            prompt: English words to set spelling and style, such as names that occur.
            response_format: `json` is the text alone, `verbose_json` has times and language
                too, `text`, `srt` and `vtt` come as plain text, the last two as subtitles.
                Default of the service: json.
            temperature: How freely words are chosen, from 0 up; 0 takes the likeliest. Default
                of the service: 0.
            deepinfra_source: Names the program that calls, for statistics of the service.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            What was said in a recording. With `response_format` "verbose_json": what was said
            in a recording, with times and language. With `response_format` "text" or "srt" or
            "vtt": the answer as text.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/openai/audio/translations` (upstream operation
            `openai_audio_translations_v1_openai_audio_translations_post`).
        """
        _arguments = {
            "file": file,
            "model": model,
            "prompt": prompt,
            "response_format": response_format,
            "temperature": temperature,
            "deepinfra_source": deepinfra_source,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.TRANSLATIONS_CREATE, _arguments, _options)


class AudioTranslationsWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: AudioTranslations) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = raw(resource.create)


class AudioTranslationsWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: AudioTranslations) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = streamed(resource.create)


class Audio(SyncResource):
    """Speech from text and text from speech, in the form of the OpenAI API."""

    @cached_property
    def speech(self) -> AudioSpeech:
        """Speech from text."""
        return AudioSpeech(self._client, self._mode)

    @cached_property
    def transcriptions(self) -> AudioTranscriptions:
        """Text from speech, in the language of the speech."""
        return AudioTranscriptions(self._client, self._mode)

    @cached_property
    def translations(self) -> AudioTranslations:
        """English text from speech in any language."""
        return AudioTranslations(self._client, self._mode)

    @property
    def with_raw_response(self) -> AudioWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AudioWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AudioWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AudioWithStreamingResponse(self)


class AudioWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Audio) -> None:
        """Offer the calls of `resource` in this form."""
        self.speech = AudioSpeechWithRawResponse(resource.speech)
        self.transcriptions = AudioTranscriptionsWithRawResponse(resource.transcriptions)
        self.translations = AudioTranslationsWithRawResponse(resource.translations)


class AudioWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Audio) -> None:
        """Offer the calls of `resource` in this form."""
        self.speech = AudioSpeechWithStreamingResponse(resource.speech)
        self.transcriptions = AudioTranscriptionsWithStreamingResponse(resource.transcriptions)
        self.translations = AudioTranslationsWithStreamingResponse(resource.translations)
