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
    retry="safe",
    timeout="generation",
    check=Check(
        "language",
        "model",
        (
            ("response_format", "/response_format/json_schema"),
            ("json_object", "/response_format/type=json_object"),
        ),
    ),
)
"""`POST {base}/openai/completions`"""

CREATE_EVENTS: Events[Completion] = Events(
    "types.completions", "Completion", end="[DONE]", error="/error"
)
