# Generated from schema/capabilities/reranking.yaml. Do not edit; run: nox -s generate
"""Models that tell how well documents answer a query. A missing cell is unknown and refuses
nothing. Rows are added and retired, never removed.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from ..._runtime.capability import Length, OptionSpec, Table, by_id


class RerankingRow(NamedTuple):
    """What is known of one model; `None` is unknown and permits."""

    id: str
    """The model."""
    profile: str
    """The group of models that take the same options."""
    documents: Length | Literal[False] | None = None
    """Documents of one request."""
    max_tokens: int | None = None
    """Tokens of the query and one document together."""
    instruction: bool | None = None
    """Can be told in words what counts as a good answer."""
    query_field: str | None = None
    """Field of the native call that takes the query."""
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
ROWS: dict[str, RerankingRow] = by_id(
    RerankingRow("Qwen/Qwen3-Reranker-0.6B", "qwen3", documents=Length(max=1024), max_tokens=32768, instruction=True, query_field="queries", source=("langchain-deepinfra", "rerank-2026-08-25", "portkey", "truefoundry"), checked="2026-11-22"),
    RerankingRow("Qwen/Qwen3-Reranker-4B", "qwen3", documents=Length(max=1024), max_tokens=32768, instruction=True, query_field="queries", source=("langchain-deepinfra", "rerank-2026-08-25", "portkey", "truefoundry"), checked="2026-11-22"),
    RerankingRow("Qwen/Qwen3-Reranker-8B", "qwen3", documents=Length(max=1024), max_tokens=40960, instruction=True, query_field="queries", source=("langchain-deepinfra", "rerank-2026-08-25", "portkey", "truefoundry"), checked="2026-11-22"),
    RerankingRow("cross-encoder/ms-marco-MiniLM-L-12-v2", "open", query_field="query", notes="Only the guide names it; it sends one query as text.", source=("docs",), checked="2026-11-22"),
)
# fmt: on
"""Every model of the table by its id."""

OPTIONS: dict[str, OptionSpec] = {
    "documents": OptionSpec("documents", 422),
    "instruction": OptionSpec("instruction", 422),
}
"""Options that are checked: the column that rules and the status of a refusal."""

TABLE: Table[RerankingRow] = Table(
    "reranking", ROWS, OPTIONS, prices="deepinfra_client.capabilities.prices", task="reranking"
)
"""The table: a mapping of model ids to rows, with `check` and `find`."""
