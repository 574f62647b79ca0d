# Generated from schema/capabilities/transcription.yaml. Do not edit; run: nox -s generate
"""Models that write down what is said in a recording. A missing cell is unknown and refuses
nothing. Rows are added and retired, never removed.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from ..._runtime.capability import Choice, OptionSpec, Range, Table, by_id


class TranscriptionRow(NamedTuple):
    """What is known of one model; `None` is unknown and permits."""

    id: str
    """The model."""
    profile: str
    """The group of models that take the same options."""
    languages: Choice | Literal[False] | None = None
    """Languages that the model can be told, by code."""
    timestamps: Choice | Literal[False] | None = None
    """What the model can give times for: segment, word."""
    translation: bool | None = None
    """Translates what is said into English."""
    chunk_length_s: Range | Literal[False] | None = None
    """Seconds of sound that are worked on at once."""
    formats: tuple[str, ...] | None = None
    """Kinds of files that are named for the model; a hint, others may be taken."""
    options: tuple[str, ...] | None = None
    """Fields of the native call that are known for this model; the list is not complete."""
    retired: str | None = None
    """The day on which it was retired, `yes` when the day is unknown; None while it is served."""
    replaced_by: str | None = None
    """The model that answers in its place."""
    status: str | None = None
    """A word of the source about its state."""
    notes: str | None = None
    """What else is worth knowing."""
    source: tuple[str, ...] = ()
    """Where the facts come from; the names stand in the schema file."""
    checked: str = ""
    """The day on which the facts were last checked."""


# fmt: off
ROWS: dict[str, TranscriptionRow] = by_id(
    TranscriptionRow("openai/whisper-large-v3", "whisper", languages=Choice(allowed=("af", "am", "ar", "as", "az", "ba", "be", "bg", "bn", "bo", "br", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fo", "fr", "gl", "gu", "ha", "haw", "he", "hi", "hr", "ht", "hu", "hy", "id", "is", "it", "ja", "jw", "ka", "kk", "km", "kn", "ko", "la", "lb", "ln", "lo", "lt", "lv", "mg", "mi", "mk", "ml", "mn", "mr", "ms", "mt", "my", "ne", "nl", "nn", "no", "oc", "pa", "pl", "ps", "pt", "ro", "ru", "sa", "sd", "si", "sk", "sl", "sn", "so", "sq", "sr", "su", "sv", "sw", "ta", "te", "tg", "th", "tk", "tl", "tr", "tt", "uk", "ur", "uz", "vi", "yi", "yo", "yue", "zh")), timestamps=Choice(allowed=("segment", "word"), default="segment"), chunk_length_s=Range(min=1, max=30, default=30), formats=("flac", "mp3", "mp4", "mpeg", "mpga", "m4a", "ogg", "wav", "webm"), options=("task", "initial_prompt", "temperature", "language", "chunk_level", "chunk_length_s", "webhook"), notes="A newer copy of its page has only language, chunk_level, chunk_length_s and webhook.", source=("modelpage", "truefoundry", "portkey"), checked="2026-11-22"),
    TranscriptionRow("openai/whisper-large-v3-turbo", "open", translation=True, source=("truefoundry", "portkey"), checked="2026-11-22"),
    TranscriptionRow("Qwen/Qwen3-ASR-0.6B", "open", source=("truefoundry",), checked="2026-11-22"),
    TranscriptionRow("Qwen/Qwen3-ASR-1.7B", "open", source=("truefoundry",), checked="2026-11-22"),
    TranscriptionRow("nvidia/Nemotron-3.5-ASR-Streaming-Multilingual-0.6b", "open", source=("truefoundry",), checked="2026-11-22"),
    TranscriptionRow("mistralai/Voxtral-Small-24B-2507", "open", source=("truefoundry", "portkey"), checked="2026-11-22"),
    TranscriptionRow("mistralai/Voxtral-Mini-3B-2507", "open", source=("truefoundry", "portkey"), checked="2026-11-22"),
    TranscriptionRow("openai/whisper-large", "open", options=("task", "initial_prompt", "temperature", "language", "webhook"), notes="A copy of 2023 has also patience, suppress_tokens, condition_on_previous_text and temperature_increment_on_fallback.", source=("modelpage", "docs", "deepctl"), checked="2026-11-22"),
    TranscriptionRow("openai/whisper-medium", "open", options=("task", "initial_prompt", "temperature", "language", "webhook"), source=("modelpage", "docs"), checked="2026-11-22"),
    TranscriptionRow("openai/whisper-small", "open", source=("docs", "deepctl"), checked="2026-11-22"),
    TranscriptionRow("openai/whisper-base", "open", source=("docs",), checked="2026-11-22"),
    TranscriptionRow("openai/whisper-timestamped-medium", "open", notes="Gives the time of each word.", source=("docs",), checked="2026-11-22"),
    TranscriptionRow("openai/whisper-medium.en", "open", options=("task", "initial_prompt", "temperature", "language", "chunk_level", "webhook"), source=("modelpage",), checked="2026-11-22"),
    TranscriptionRow("openai/whisper-small.en", "open", notes="Its answer has words and the duration.", source=("modelpage",), checked="2026-11-22"),
    TranscriptionRow("openai/whisper-large-v2", "open", source=("deepctl",), checked="2026-11-22"),
)
# fmt: on
"""Every model of the table by its id."""

OPTIONS: dict[str, OptionSpec] = {
    "language": OptionSpec("languages", 422),
    "timestamps": OptionSpec("timestamps", 422),
    "translation": OptionSpec("translation", 405),
    "chunk_length_s": OptionSpec("chunk_length_s", 422),
}
"""Options that are checked: the column that rules and the status of a refusal."""

TABLE: Table[TranscriptionRow] = Table(
    "transcription",
    ROWS,
    OPTIONS,
    prices="deepinfra_client.capabilities.prices",
    task="automatic-speech-recognition",
)
"""The table: a mapping of model ids to rows, with `check` and `find`."""
