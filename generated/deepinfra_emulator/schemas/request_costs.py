# Generated from schema/resources/request_costs.yaml. Do not edit; run: nox -s generate
"""Types of `request_costs` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "RequestCost": {
        "type": "object",
        "properties": {"requestId": {"type": "string"}, "costNanoUsd": {"type": "integer"}},
        "required": ["requestId", "costNanoUsd"],
    },
    "RequestCostList": {
        "type": "object",
        "properties": {"requests": {"type": "array", "items": {"$ref": "#/$defs/RequestCost"}}},
        "required": ["requests"],
    },
    "RequestCostParams": {
        "type": "object",
        "properties": {"requestIds": {"type": "array", "items": {"type": "string"}}},
        "required": ["requestIds"],
    },
}
