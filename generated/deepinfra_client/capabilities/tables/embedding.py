# Generated from schema/capabilities/embedding.yaml. Do not edit; run: nox -s generate
"""Models that turn text, some also pictures, into vectors. A missing cell is unknown and refuses
nothing. Rows are added and retired, never removed. The first sixteen rows are those of the AI SDK
page.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from ..._runtime.capability import Choice, OptionSpec, Table, by_id


class EmbeddingRow(NamedTuple):
    """What is known of one model; `None` is unknown and permits."""

    id: str
    """The model."""
    profile: str
    """The group of models that take the same options."""
    dimensions: int | None = None
    """Numbers in a vector when the request does not ask for another length."""
    dimensions_allowed: Choice | Literal[False] | None = None
    """Lengths that may be asked for."""
    custom_dimensions: bool | None = None
    """A length that the request asks for is honoured; no: it is ignored."""
    max_tokens: int | None = None
    """Tokens of one input. Where it was tried, a longer input was refused, not cut."""
    input_modalities: tuple[str, ...] | None = None
    """What can be embedded: text, image."""
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
ROWS: dict[str, EmbeddingRow] = by_id(
    EmbeddingRow("BAAI/bge-base-en-v1.5", "open", dimensions=768, max_tokens=512, input_modalities=("text",), source=("seed", "aisdk-docs", "portkey", "truefoundry"), checked="2026-11-22"),
    EmbeddingRow("BAAI/bge-large-en-v1.5", "open", dimensions=1024, max_tokens=512, notes="An input of more than 512 tokens got 400 and was not cut (measured 2026-08-13).", source=("seed", "aisdk-docs", "portkey", "retirement-notes"), checked="2026-11-22"),
    EmbeddingRow("BAAI/bge-m3", "open", dimensions=1024, max_tokens=8192, input_modalities=("text",), source=("seed", "aisdk-docs", "portkey", "truefoundry"), checked="2026-11-22"),
    EmbeddingRow("intfloat/e5-base-v2", "open", dimensions=768, max_tokens=512, source=("seed", "aisdk-docs", "portkey"), checked="2026-11-22"),
    EmbeddingRow("intfloat/e5-large-v2", "open", dimensions=1024, max_tokens=512, source=("seed", "aisdk-docs", "portkey"), checked="2026-11-22"),
    EmbeddingRow("intfloat/multilingual-e5-large", "open", dimensions=1024, max_tokens=512, source=("seed", "aisdk-docs", "portkey", "modelpage"), checked="2026-11-22"),
    EmbeddingRow("sentence-transformers/all-MiniLM-L12-v2", "open", dimensions=384, max_tokens=256, source=("seed", "aisdk-docs", "portkey"), checked="2026-11-22"),
    EmbeddingRow("sentence-transformers/all-MiniLM-L6-v2", "open", dimensions=384, max_tokens=256, input_modalities=("text",), source=("seed", "aisdk-docs", "portkey", "truefoundry"), checked="2026-11-22"),
    EmbeddingRow("sentence-transformers/all-mpnet-base-v2", "open", dimensions=768, max_tokens=384, source=("seed", "aisdk-docs", "portkey"), checked="2026-11-22"),
    EmbeddingRow("sentence-transformers/clip-ViT-B-32", "open", dimensions=512, max_tokens=77, input_modalities=("text", "image"), source=("seed", "aisdk-docs", "portkey", "truefoundry"), checked="2026-11-22"),
    EmbeddingRow("sentence-transformers/clip-ViT-B-32-multilingual-v1", "open", dimensions=512, max_tokens=77, source=("seed", "aisdk-docs", "portkey"), checked="2026-11-22"),
    EmbeddingRow("sentence-transformers/multi-qa-mpnet-base-dot-v1", "open", dimensions=768, max_tokens=512, source=("seed", "aisdk-docs", "portkey"), checked="2026-11-22"),
    EmbeddingRow("sentence-transformers/paraphrase-MiniLM-L6-v2", "open", dimensions=384, max_tokens=128, source=("seed", "aisdk-docs", "portkey"), checked="2026-11-22"),
    EmbeddingRow("shibing624/text2vec-base-chinese", "open", dimensions=768, max_tokens=512, source=("seed", "aisdk-docs", "portkey"), checked="2026-11-22"),
    EmbeddingRow("thenlper/gte-base", "open", dimensions=768, max_tokens=512, source=("seed", "aisdk-docs", "portkey"), checked="2026-11-22"),
    EmbeddingRow("thenlper/gte-large", "open", dimensions=1024, max_tokens=512, source=("seed", "aisdk-docs", "portkey"), checked="2026-11-22"),
    EmbeddingRow("BAAI/bge-en-icl", "open", input_modalities=("text",), source=("portkey", "truefoundry"), checked="2026-11-22"),
    EmbeddingRow("BAAI/bge-m3-multi", "open", dimensions=1024, max_tokens=8192, input_modalities=("text",), source=("portkey", "truefoundry"), checked="2026-11-22"),
    EmbeddingRow("Qwen/Qwen3-Embedding-0.6B", "open", dimensions=1024, custom_dimensions=True, max_tokens=32768, input_modalities=("text",), notes="The option dimensions works (vercel/ai#11264, looked at 2026-07-22).", source=("portkey", "truefoundry", "github-issues"), checked="2026-11-22"),
    EmbeddingRow("Qwen/Qwen3-Embedding-0.6B-batch", "open", source=("portkey",), checked="2026-11-22"),
    EmbeddingRow("Qwen/Qwen3-Embedding-4B", "open", dimensions=2560, custom_dimensions=True, max_tokens=32768, input_modalities=("text",), notes="The option dimensions works (vercel/ai#11264, looked at 2026-07-22).", source=("portkey", "truefoundry", "github-issues"), checked="2026-11-22"),
    EmbeddingRow("Qwen/Qwen3-Embedding-4B-batch", "open", source=("portkey",), checked="2026-11-22"),
    EmbeddingRow("Qwen/Qwen3-Embedding-8B", "open", dimensions=4096, custom_dimensions=True, max_tokens=32768, input_modalities=("text",), notes="The option dimensions works (vercel/ai#11264, looked at 2026-07-22).", source=("portkey", "truefoundry", "github-issues"), checked="2026-11-22"),
    EmbeddingRow("Qwen/Qwen3-Embedding-8B-batch", "open", dimensions=4096, max_tokens=32768, input_modalities=("text",), source=("portkey", "truefoundry"), checked="2026-11-22"),
    EmbeddingRow("google/embeddinggemma-300m", "fixed_768", dimensions=768, dimensions_allowed=Choice(allowed=(768,)), custom_dimensions=False, max_tokens=2048, input_modalities=("text",), notes="The service ignores the option dimensions and answers with 768 numbers (vercel/ai#11264, looked at 2026-07-22).", source=("portkey", "truefoundry", "github-issues"), checked="2026-11-22"),
    EmbeddingRow("intfloat/multilingual-e5-large-instruct", "open", dimensions=1024, max_tokens=512, input_modalities=("text",), source=("portkey", "truefoundry"), checked="2026-11-22"),
    EmbeddingRow("nvidia/llama-nemotron-embed-vl-1b-v2", "open", dimensions=2048, max_tokens=10240, input_modalities=("text", "image"), source=("portkey", "truefoundry"), checked="2026-11-22"),
    EmbeddingRow("BAAI/bge-m3-multi-8k", "open", max_tokens=8192, input_modalities=("text",), source=("truefoundry",), checked="2026-11-22"),
)
# fmt: on
"""Every model of the table by its id."""

OPTIONS: dict[str, OptionSpec] = {
    "dimensions": OptionSpec("dimensions_allowed", 422),
}
"""Options that are checked: the column that rules and the status of a refusal."""

TABLE: Table[EmbeddingRow] = Table(
    "embedding", ROWS, OPTIONS, prices="deepinfra_client.capabilities.prices", task="embeddings"
)
"""The table: a mapping of model ids to rows, with `check` and `find`."""
