# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `transcription`: the class of the profile `whisper`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ..._runtime.options import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from ..._runtime.objects.media.given import MediaInput
    from ..._runtime.objects.transcription.results import TranscriptionResult
    from ..._runtime.options import Omit, Timeout, Validation
    from ...capabilities.tables.transcription import TranscriptionRow


class WhisperTranscriptionModel(Protocol):
    """A model that writes down what is said in a recording.

    Profile `whisper`: The languages of Whisper, times of segments or words.

    For type checkers: objects of this profile are of the class `TranscriptionModel`, which refuses
    the same options at run time.
    """

    @property
    def id(self) -> str:
        """The model, as requests name it."""
        ...

    @property
    def capabilities(self) -> TranscriptionRow | None:
        """What is known of the model."""
        ...

    def transcribe(
        self,
        audio: MediaInput,
        *,
        language: Literal[
            "af",
            "am",
            "ar",
            "as",
            "az",
            "ba",
            "be",
            "bg",
            "bn",
            "bo",
            "br",
            "bs",
            "ca",
            "cs",
            "cy",
            "da",
            "de",
            "el",
            "en",
            "es",
            "et",
            "eu",
            "fa",
            "fi",
            "fo",
            "fr",
            "gl",
            "gu",
            "ha",
            "haw",
            "he",
            "hi",
            "hr",
            "ht",
            "hu",
            "hy",
            "id",
            "is",
            "it",
            "ja",
            "jw",
            "ka",
            "kk",
            "km",
            "kn",
            "ko",
            "la",
            "lb",
            "ln",
            "lo",
            "lt",
            "lv",
            "mg",
            "mi",
            "mk",
            "ml",
            "mn",
            "mr",
            "ms",
            "mt",
            "my",
            "ne",
            "nl",
            "nn",
            "no",
            "oc",
            "pa",
            "pl",
            "ps",
            "pt",
            "ro",
            "ru",
            "sa",
            "sd",
            "si",
            "sk",
            "sl",
            "sn",
            "so",
            "sq",
            "sr",
            "su",
            "sv",
            "sw",
            "ta",
            "te",
            "tg",
            "th",
            "tk",
            "tl",
            "tr",
            "tt",
            "uk",
            "ur",
            "uz",
            "vi",
            "yi",
            "yo",
            "yue",
            "zh",
        ]
        | Omit = omit,
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

        Arguments, result and errors are those of `TranscriptionModel.transcribe`.
        """

        ...

    def translate(
        self,
        audio: MediaInput,
        *,
        language: Literal[
            "af",
            "am",
            "ar",
            "as",
            "az",
            "ba",
            "be",
            "bg",
            "bn",
            "bo",
            "br",
            "bs",
            "ca",
            "cs",
            "cy",
            "da",
            "de",
            "el",
            "en",
            "es",
            "et",
            "eu",
            "fa",
            "fi",
            "fo",
            "fr",
            "gl",
            "gu",
            "ha",
            "haw",
            "he",
            "hi",
            "hr",
            "ht",
            "hu",
            "hy",
            "id",
            "is",
            "it",
            "ja",
            "jw",
            "ka",
            "kk",
            "km",
            "kn",
            "ko",
            "la",
            "lb",
            "ln",
            "lo",
            "lt",
            "lv",
            "mg",
            "mi",
            "mk",
            "ml",
            "mn",
            "mr",
            "ms",
            "mt",
            "my",
            "ne",
            "nl",
            "nn",
            "no",
            "oc",
            "pa",
            "pl",
            "ps",
            "pt",
            "ro",
            "ru",
            "sa",
            "sd",
            "si",
            "sk",
            "sl",
            "sn",
            "so",
            "sq",
            "sr",
            "su",
            "sv",
            "sw",
            "ta",
            "te",
            "tg",
            "th",
            "tk",
            "tl",
            "tr",
            "tt",
            "uk",
            "ur",
            "uz",
            "vi",
            "yi",
            "yo",
            "yue",
            "zh",
        ]
        | Omit = omit,
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

        Arguments, result and errors are those of `TranscriptionModel.translate`.
        """

        ...
