# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""What the methods of the kind `embedding` call and how arguments map."""

from __future__ import annotations

from ..._runtime.objects.spec import ArgumentSpec, MethodSpec
from ...operations import embeddings as embeddings_operations

EMBED = MethodSpec(
    "embed",
    embeddings_operations.CREATE,
    (
        ArgumentSpec("value", field="input", role="value"),
        ArgumentSpec("dimensions", field="dimensions", option="dimensions"),
        ArgumentSpec("service_tier", field="service_tier"),
    ),
    model="model",
    results=(
        ("items", "/data"),
        ("vector", "/embedding"),
        ("index", "/index"),
        ("usage", "/usage"),
        ("input_tokens", "/usage/prompt_tokens"),
        ("total_tokens", "/usage/total_tokens"),
        ("cost", "/usage/estimated_cost"),
        ("model", "/model"),
    ),
)

EMBED_MANY = MethodSpec(
    "embed_many",
    embeddings_operations.CREATE,
    (
        ArgumentSpec("values", field="input", role="values"),
        ArgumentSpec("batch_size", role="batch_size"),
        ArgumentSpec("max_parallel", role="max_parallel"),
        ArgumentSpec("dimensions", field="dimensions", option="dimensions"),
        ArgumentSpec("service_tier", field="service_tier"),
    ),
    model="model",
    results=(
        ("items", "/data"),
        ("vector", "/embedding"),
        ("index", "/index"),
        ("usage", "/usage"),
        ("input_tokens", "/usage/prompt_tokens"),
        ("total_tokens", "/usage/total_tokens"),
        ("cost", "/usage/estimated_cost"),
        ("model", "/model"),
    ),
    inputs_per_call=1024,
)
