# Generated from schema/resources/completions.yaml. Do not edit; run: nox -s generate
"""The calls of `completions` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Check, Events, Json, Operation

if TYPE_CHECKING:
    from ..types.completions import Completion


CREATE: Operation[Completion] = Operation(
    "POST",
    ("/openai/completions",),
    Json("types.completions", "Completion"),
    headers=(("deepinfra_source", "x-deepinfra-source"),),
    body="json",
    nullable=(
        "max_tokens",
        "stop",
        "stop_token_ids",
        "echo",
        "logprobs",
        "return_tokens_as_token_ids",
        "response_format",
        "seed",
        "stream_options",
        "service_tier",
        "prompt_cache_key",
        "data",
        "user",
    ),
    retry="safe",
    timeout="generation",
    choices=(("service_tier", ("default", "priority", "flex")),),
    check=Check(
        "language",
        "model",
        (
            ("object_generation", "/response_format/type=json_schema|json_object"),
            ("json_object", "/response_format/type=json_object"),
        ),
    ),
)
"""`POST {base}/openai/completions`"""

CREATE_EVENTS: Events[Completion] = Events(
    "types.completions", "Completion", end="[DONE]", error="/error"
)
