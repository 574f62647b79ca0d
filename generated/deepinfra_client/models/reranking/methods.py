# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""What the methods of the kind `reranking` call and how arguments map."""

from __future__ import annotations

from ..._runtime.objects.spec import ArgumentSpec, MethodSpec
from ...operations import inference as inference_operations

RERANK = MethodSpec(
    "rerank",
    inference_operations.RERANK,
    (
        ArgumentSpec(
            "query",
            field="queries",
            role="query",
            named_by="query_field",
            renamed=(("query", "query"),),
            listed=("queries",),
        ),
        ArgumentSpec("documents", field="documents", role="documents", option="documents"),
        ArgumentSpec("top_n", role="top_n"),
        ArgumentSpec("instruction", field="instruction", option="instruction"),
        ArgumentSpec("batch_size", role="batch_size"),
        ArgumentSpec("max_parallel", role="max_parallel"),
        ArgumentSpec("service_tier", field="service_tier"),
        ArgumentSpec("fail_fast", field="fail_fast"),
    ),
    model="model",
    results=(
        ("items", "/scores"),
        ("usage", "/inference_status"),
        ("input_tokens", ("/input_tokens", "/inference_status/tokens_input")),
        ("cost", "/inference_status/cost"),
        ("request_id", "/request_id"),
    ),
    inputs_per_call=1024,
    inputs_per_call_column="documents",
)
