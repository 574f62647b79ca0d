# Generated from schema/capabilities/. Do not edit; run: nox -s generate
"""What each model takes: lookup, search, and checks before a request is sent.

`capabilities.KIND[model]` is the row of a model; facts that are not known are None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime.lookup import table

if TYPE_CHECKING:
    from .._runtime.capability import Problem, Table
    from .tables.embedding import EmbeddingRow
    from .tables.image import ImageRow
    from .tables.language import LanguageRow
    from .tables.native import NativeRow
    from .tables.reranking import RerankingRow
    from .tables.speech import SpeechRow
    from .tables.transcription import TranscriptionRow
    from .tables.video import VideoRow

    embedding: Table[EmbeddingRow]
    """Models that turn text, some also pictures, into vectors. A missing cell is unknown and
    refuses nothing. Rows are added and retired, never removed. The first sixteen rows are those of
    the AI SDK page.
    """
    image: Table[ImageRow]
    """Models that make or change pictures. A missing cell is unknown and refuses nothing; `no` in
    size or aspect_ratio says that the model does not take that option. Rows are added and retired,
    never removed. The first seven rows are those of the AI SDK 5 page, the next two those that its
    newest form added.
    """
    language: Table[LanguageRow]
    """Chat models, among them models for reading documents and for moderation that are called by
    chat. A missing cell is unknown and refuses nothing; yes and no are stated by a source. Rows are
    added and retired, never removed. The first 24 rows are those of the AI SDK page; their
    image_input, object_generation, tool_usage and tool_streaming are what that page says, also
    where another source differs (see the notes).
    """
    native: Table[NativeRow]
    """Models for tasks that only the native call has, such as filling a gap in a text or finding
    things in a picture. Most rows come from a list of 2023, so that a model may be gone by now.
    Rows are added and retired, never removed.
    """
    reranking: Table[RerankingRow]
    """Models that tell how well documents answer a query. A missing cell is unknown and refuses
    nothing. Rows are added and retired, never removed.
    """
    speech: Table[SpeechRow]
    """Models that speak a text. A missing cell is unknown and refuses nothing. Rows are added and
    retired, never removed.
    """
    transcription: Table[TranscriptionRow]
    """Models that write down what is said in a recording. A missing cell is unknown and refuses
    nothing. Rows are added and retired, never removed.
    """
    video: Table[VideoRow]
    """Models that make videos. A missing cell is unknown and refuses nothing. Rows are added and
    retired, never removed.
    """

_KINDS = (
    "embedding",
    "image",
    "language",
    "native",
    "reranking",
    "speech",
    "transcription",
    "video",
)

__all__ = [
    "check",
    "find",
    "embedding",
    "image",
    "language",
    "native",
    "reranking",
    "speech",
    "transcription",
    "video",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Load a table when it is first used."""
        if name not in _KINDS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return table(__name__, name, _KINDS)

    def __dir__() -> list[str]:
        """List the tables and functions."""
        return list(__all__)


@overload
def find(
    kind: Literal["embedding"],
    *,
    retired: bool = False,
    order_by: Literal[
        "dimensions",
        "-dimensions",
        "dimensions_allowed",
        "-dimensions_allowed",
        "custom_dimensions",
        "-custom_dimensions",
        "max_tokens",
        "-max_tokens",
        "input_modalities",
        "-input_modalities",
        "price_input",
        "-price_input",
        "price_output",
        "-price_output",
        "price_cache_read",
        "-price_cache_read",
        "price_cache_write",
        "-price_cache_write",
        "price",
        "-price",
    ]
    | None = None,
    dimensions: int = ...,
    dimensions_allowed: str | int | bool = ...,
    custom_dimensions: bool = ...,
    max_tokens: int = ...,
    input_modalities: str = ...,
    min_dimensions: float = ...,
    max_dimensions: float = ...,
    min_max_tokens: float = ...,
    max_max_tokens: float = ...,
    min_price_input: float = ...,
    max_price_input: float = ...,
    min_price_output: float = ...,
    max_price_output: float = ...,
    min_price_cache_read: float = ...,
    max_price_cache_read: float = ...,
    min_price_cache_write: float = ...,
    max_price_cache_write: float = ...,
    min_price: float = ...,
    max_price: float = ...,
) -> list[EmbeddingRow]: ...
@overload
def find(
    kind: Literal["image"],
    *,
    retired: bool = False,
    order_by: Literal[
        "size",
        "-size",
        "aspect_ratio",
        "-aspect_ratio",
        "num_inference_steps",
        "-num_inference_steps",
        "guidance_scale",
        "-guidance_scale",
        "n",
        "-n",
        "inputs",
        "-inputs",
        "options",
        "-options",
        "endpoint",
        "-endpoint",
        "price_input",
        "-price_input",
        "price_output",
        "-price_output",
        "price_cache_read",
        "-price_cache_read",
        "price_cache_write",
        "-price_cache_write",
        "price",
        "-price",
    ]
    | None = None,
    size: bool = ...,
    aspect_ratio: str | int | bool = ...,
    num_inference_steps: bool = ...,
    guidance_scale: bool = ...,
    n: bool = ...,
    inputs: str = ...,
    options: str = ...,
    endpoint: str = ...,
    min_num_inference_steps: float = ...,
    max_num_inference_steps: float = ...,
    min_guidance_scale: float = ...,
    max_guidance_scale: float = ...,
    min_n: float = ...,
    max_n: float = ...,
    min_price_input: float = ...,
    max_price_input: float = ...,
    min_price_output: float = ...,
    max_price_output: float = ...,
    min_price_cache_read: float = ...,
    max_price_cache_read: float = ...,
    min_price_cache_write: float = ...,
    max_price_cache_write: float = ...,
    min_price: float = ...,
    max_price: float = ...,
) -> list[ImageRow]: ...
@overload
def find(
    kind: Literal["language"],
    *,
    retired: bool = False,
    order_by: Literal[
        "image_input",
        "-image_input",
        "object_generation",
        "-object_generation",
        "tool_usage",
        "-tool_usage",
        "tool_streaming",
        "-tool_streaming",
        "reasoning",
        "-reasoning",
        "reasoning_default",
        "-reasoning_default",
        "reasoning_can_be_disabled",
        "-reasoning_can_be_disabled",
        "reasoning_efforts",
        "-reasoning_efforts",
        "reasoning_field",
        "-reasoning_field",
        "audio_input",
        "-audio_input",
        "video_input",
        "-video_input",
        "tool_choice",
        "-tool_choice",
        "json_object_mode",
        "-json_object_mode",
        "prompt_caching",
        "-prompt_caching",
        "prompt_cache_retention",
        "-prompt_cache_retention",
        "cache_granularity_tokens",
        "-cache_granularity_tokens",
        "context",
        "-context",
        "max_output",
        "-max_output",
        "task",
        "-task",
        "release_date",
        "-release_date",
        "open_weights",
        "-open_weights",
        "price_input",
        "-price_input",
        "price_output",
        "-price_output",
        "price_cache_read",
        "-price_cache_read",
        "price_cache_write",
        "-price_cache_write",
        "price",
        "-price",
    ]
    | None = None,
    image_input: bool = ...,
    object_generation: bool = ...,
    tool_usage: bool = ...,
    tool_streaming: bool = ...,
    reasoning: bool = ...,
    reasoning_default: str = ...,
    reasoning_can_be_disabled: bool = ...,
    reasoning_efforts: str = ...,
    reasoning_field: str = ...,
    audio_input: bool = ...,
    video_input: bool = ...,
    tool_choice: bool = ...,
    json_object_mode: bool = ...,
    prompt_caching: bool = ...,
    prompt_cache_retention: str = ...,
    cache_granularity_tokens: int = ...,
    context: int = ...,
    max_output: int = ...,
    task: str = ...,
    release_date: str = ...,
    open_weights: bool = ...,
    min_cache_granularity_tokens: float = ...,
    max_cache_granularity_tokens: float = ...,
    min_context: float = ...,
    max_context: float = ...,
    min_max_output: float = ...,
    max_max_output: float = ...,
    min_price_input: float = ...,
    max_price_input: float = ...,
    min_price_output: float = ...,
    max_price_output: float = ...,
    min_price_cache_read: float = ...,
    max_price_cache_read: float = ...,
    min_price_cache_write: float = ...,
    max_price_cache_write: float = ...,
    min_price: float = ...,
    max_price: float = ...,
) -> list[LanguageRow]: ...
@overload
def find(
    kind: Literal["native"],
    *,
    retired: bool = False,
    order_by: Literal[
        "task",
        "-task",
        "price_input",
        "-price_input",
        "price_output",
        "-price_output",
        "price_cache_read",
        "-price_cache_read",
        "price_cache_write",
        "-price_cache_write",
        "price",
        "-price",
    ]
    | None = None,
    task: str = ...,
    min_price_input: float = ...,
    max_price_input: float = ...,
    min_price_output: float = ...,
    max_price_output: float = ...,
    min_price_cache_read: float = ...,
    max_price_cache_read: float = ...,
    min_price_cache_write: float = ...,
    max_price_cache_write: float = ...,
    min_price: float = ...,
    max_price: float = ...,
) -> list[NativeRow]: ...
@overload
def find(
    kind: Literal["reranking"],
    *,
    retired: bool = False,
    order_by: Literal[
        "documents",
        "-documents",
        "max_tokens",
        "-max_tokens",
        "instruction",
        "-instruction",
        "query_field",
        "-query_field",
        "price_input",
        "-price_input",
        "price_output",
        "-price_output",
        "price_cache_read",
        "-price_cache_read",
        "price_cache_write",
        "-price_cache_write",
        "price",
        "-price",
    ]
    | None = None,
    documents: bool = ...,
    max_tokens: int = ...,
    instruction: bool = ...,
    query_field: str = ...,
    min_documents: float = ...,
    max_documents: float = ...,
    min_max_tokens: float = ...,
    max_max_tokens: float = ...,
    min_price_input: float = ...,
    max_price_input: float = ...,
    min_price_output: float = ...,
    max_price_output: float = ...,
    min_price_cache_read: float = ...,
    max_price_cache_read: float = ...,
    min_price_cache_write: float = ...,
    max_price_cache_write: float = ...,
    min_price: float = ...,
    max_price: float = ...,
) -> list[RerankingRow]: ...
@overload
def find(
    kind: Literal["speech"],
    *,
    retired: bool = False,
    order_by: Literal[
        "voices",
        "-voices",
        "known_voices",
        "-known_voices",
        "response_formats",
        "-response_formats",
        "characters",
        "-characters",
        "inputs",
        "-inputs",
        "text_field",
        "-text_field",
        "voice_field",
        "-voice_field",
        "format_field",
        "-format_field",
        "options",
        "-options",
        "price_input",
        "-price_input",
        "price_output",
        "-price_output",
        "price_cache_read",
        "-price_cache_read",
        "price_cache_write",
        "-price_cache_write",
        "price",
        "-price",
    ]
    | None = None,
    voices: str | int | bool = ...,
    known_voices: str = ...,
    response_formats: str | int | bool = ...,
    characters: bool = ...,
    inputs: str = ...,
    text_field: str = ...,
    voice_field: str = ...,
    format_field: str = ...,
    options: str = ...,
    min_characters: float = ...,
    max_characters: float = ...,
    min_price_input: float = ...,
    max_price_input: float = ...,
    min_price_output: float = ...,
    max_price_output: float = ...,
    min_price_cache_read: float = ...,
    max_price_cache_read: float = ...,
    min_price_cache_write: float = ...,
    max_price_cache_write: float = ...,
    min_price: float = ...,
    max_price: float = ...,
) -> list[SpeechRow]: ...
@overload
def find(
    kind: Literal["transcription"],
    *,
    retired: bool = False,
    order_by: Literal[
        "languages",
        "-languages",
        "timestamps",
        "-timestamps",
        "translation",
        "-translation",
        "chunk_length_s",
        "-chunk_length_s",
        "formats",
        "-formats",
        "options",
        "-options",
        "price_input",
        "-price_input",
        "price_output",
        "-price_output",
        "price_cache_read",
        "-price_cache_read",
        "price_cache_write",
        "-price_cache_write",
        "price",
        "-price",
    ]
    | None = None,
    languages: str | int | bool = ...,
    timestamps: str | int | bool = ...,
    translation: bool = ...,
    chunk_length_s: bool = ...,
    formats: str = ...,
    options: str = ...,
    min_chunk_length_s: float = ...,
    max_chunk_length_s: float = ...,
    min_price_input: float = ...,
    max_price_input: float = ...,
    min_price_output: float = ...,
    max_price_output: float = ...,
    min_price_cache_read: float = ...,
    max_price_cache_read: float = ...,
    min_price_cache_write: float = ...,
    max_price_cache_write: float = ...,
    min_price: float = ...,
    max_price: float = ...,
) -> list[TranscriptionRow]: ...
@overload
def find(
    kind: Literal["video"],
    *,
    retired: bool = False,
    order_by: Literal[
        "inputs",
        "-inputs",
        "outputs",
        "-outputs",
        "resolution",
        "-resolution",
        "aspect_ratio",
        "-aspect_ratio",
        "aspect_ratio_field",
        "-aspect_ratio_field",
        "duration",
        "-duration",
        "sample_count",
        "-sample_count",
        "async_job",
        "-async_job",
        "options",
        "-options",
        "price_input",
        "-price_input",
        "price_output",
        "-price_output",
        "price_cache_read",
        "-price_cache_read",
        "price_cache_write",
        "-price_cache_write",
        "price",
        "-price",
    ]
    | None = None,
    inputs: str = ...,
    outputs: str = ...,
    resolution: str | int | bool = ...,
    aspect_ratio: str | int | bool = ...,
    aspect_ratio_field: str = ...,
    duration: bool = ...,
    sample_count: bool = ...,
    async_job: bool = ...,
    options: str = ...,
    min_duration: float = ...,
    max_duration: float = ...,
    min_sample_count: float = ...,
    max_sample_count: float = ...,
    min_price_input: float = ...,
    max_price_input: float = ...,
    min_price_output: float = ...,
    max_price_output: float = ...,
    min_price_cache_read: float = ...,
    max_price_cache_read: float = ...,
    min_price_cache_write: float = ...,
    max_price_cache_write: float = ...,
    min_price: float = ...,
    max_price: float = ...,
) -> list[VideoRow]: ...
def find(
    kind: str, *, retired: bool = False, order_by: str | None = None, **filters: Any
) -> list[Any]:
    """Find the models whose stated facts are as asked for.

    Args:
        kind: The table.
        retired: Whether retired models are found too.
        order_by: A column or price to sort by, with `-` in front for descending order; unknown
            values come last.
        **filters: `column=value` (for a list column: holds the value), `min_column=number`,
            `max_column=number`. An unknown fact never matches.

    Returns:
        Rows of the table.

    Raises:
        InvalidArgumentError: There is no such table or column.
    """
    found: list[Any] = table(__name__, kind, _KINDS).find(
        order_by=order_by, retired=retired, **filters
    )
    return found


def check(kind: str, model: str, **options: Any) -> list[Problem]:
    """Check options against what is known of a model, without sending anything.

    Args:
        kind: The table.
        model: A model id; nothing is known, so nothing refused, of one without a row.
        **options: Options as a call takes them, such as `size="1024x1024"`.

    Returns:
        One Problem for each option that the model does not take; an empty list means fine.

    Raises:
        InvalidArgumentError: There is no such table.
    """
    problems: list[Problem] = table(__name__, kind, _KINDS).check(model, options)
    return problems
