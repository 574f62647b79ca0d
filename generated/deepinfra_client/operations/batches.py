# Generated from schema/resources/batches.yaml. Do not edit; run: nox -s generate
"""The calls of `batches` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation, Paging, Param

if TYPE_CHECKING:
    from ..types.batches import Batch, BatchList


CREATE: Operation[Batch] = Operation(
    "POST",
    ("/openai/batches",),
    Json("types.batches", "Batch"),
    body="json",
    nullable=("metadata",),
    timeout="catalogue",
    choices=(
        ("endpoint", ("/v1/chat/completions", "/v1/completions", "/v1/embeddings")),
        ("completion_window", ("24h",)),
    ),
)
"""`POST {base}/openai/batches`"""

RETRIEVE: Operation[Batch] = Operation(
    "GET",
    (
        "/openai/batches/",
        Param("batch_id", "batch_id", "segment"),
    ),
    Json("types.batches", "Batch"),
    retry="safe",
    timeout="catalogue",
)
"""`GET {base}/openai/batches/{batch_id}`"""

LIST: Operation[BatchList] = Operation(
    "GET",
    ("/openai/batches",),
    Json("types.batches", "BatchList"),
    query=(("after", "after"), ("limit", "limit")),
    retry="safe",
    timeout="catalogue",
)
"""`GET {base}/openai/batches`"""

LIST_PAGES: Paging[Batch] = Paging(
    "cursor", "/data", next="/last_id", send="after", more="/has_more"
)

CANCEL: Operation[Batch] = Operation(
    "POST",
    (
        "/openai/batches/",
        Param("batch_id", "batch_id", "segment"),
        "/cancel",
    ),
    Json("types.batches", "Batch"),
    retry="safe",
    timeout="catalogue",
)
"""`POST {base}/openai/batches/{batch_id}/cancel`"""
