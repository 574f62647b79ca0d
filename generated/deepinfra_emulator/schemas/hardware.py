# Generated from schema/resources/hardware.yaml. Do not edit; run: nox -s generate
"""Types of `hardware` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "DedicatedPricing": {
        "type": "object",
        "properties": {"cents_per_minute": {"type": "number"}},
        "required": ["cents_per_minute"],
    },
    "HardwareList": {
        "type": "object",
        "properties": {"hardware": {"type": "array", "items": {"$ref": "#/$defs/HardwareOption"}}},
    },
    "HardwareOption": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "name": {"type": "string"},
            "type": {
                "type": "string",
                "anyOf": [{"enum": ["serverless", "dedicated"]}, {"type": "string"}],
            },
            "pricing": {
                "anyOf": [
                    {"$ref": "#/$defs/ServerlessPricing"},
                    {"$ref": "#/$defs/DedicatedPricing"},
                ]
            },
        },
        "required": ["id", "type", "pricing"],
    },
    "ServerlessPricing": {
        "type": "object",
        "properties": {
            "cents_per_million_input_tokens": {"type": "number"},
            "cents_per_million_output_tokens": {"type": "number"},
        },
        "required": ["cents_per_million_input_tokens", "cents_per_million_output_tokens"],
    },
}
