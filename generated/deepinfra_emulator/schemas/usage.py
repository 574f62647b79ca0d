# Generated from schema/resources/usage.yaml. Do not edit; run: nox -s generate
"""Types of `usage` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "AccountUsage": {
        "type": "object",
        "properties": {
            "months": {"type": "array", "items": {"$ref": "#/$defs/UsageMonth"}},
            "initial_month": {"type": "string"},
        },
        "required": ["months"],
    },
    "RentUsage": {
        "type": "object",
        "properties": {
            "id_to_duration": {"type": "object", "additionalProperties": {"type": "integer"}}
        },
        "required": ["id_to_duration"],
    },
    "UsageDiscount": {
        "type": "object",
        "properties": {"name": {"type": "string"}, "description": {"type": ["string", "null"]}},
        "required": ["name"],
    },
    "UsageInterval": {
        "type": "object",
        "properties": {"fr": {"type": "integer"}, "to": {"type": "integer"}},
    },
    "UsageItem": {
        "type": "object",
        "properties": {
            "model": {"$ref": "#/$defs/UsageModel"},
            "units": {"type": "integer"},
            "rate": {"type": "number"},
            "cost": {"type": "integer"},
            "pricing_type": {"type": "string"},
            "interval": {"$ref": "#/$defs/UsageInterval"},
            "discount": {"anyOf": [{"$ref": "#/$defs/UsageDiscount"}, {"type": "null"}]},
        },
        "required": ["model", "units", "cost"],
    },
    "UsageModel": {
        "type": "object",
        "properties": {
            "provider": {"type": "string"},
            "model_name": {"type": "string"},
            "task": {"type": "string"},
            "plan_id": {"type": ["string", "null"]},
            "private": {"type": ["boolean", "null"]},
        },
        "required": ["model_name"],
    },
    "UsageMonth": {
        "type": "object",
        "properties": {
            "period": {"type": "string"},
            "interval": {"$ref": "#/$defs/UsageInterval"},
            "items": {"type": "array", "items": {"$ref": "#/$defs/UsageItem"}},
            "total_cost": {"type": "integer"},
            "invoice_id": {"type": "string"},
        },
        "required": ["period", "items", "total_cost"],
    },
}
