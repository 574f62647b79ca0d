# Generated from schema/resources/lora.yaml. Do not edit; run: nox -s generate
"""Types of `lora` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "LoraAdapter": {"type": "object", "properties": {}},
    "LoraCreateParams": {
        "type": "object",
        "properties": {
            "base_model": {"type": "string"},
            "lora_name": {"type": "string"},
            "source": {"$ref": "#/$defs/LoraSource"},
            "private": {"type": "boolean"},
            "description": {"default": "", "type": ["string", "null"]},
        },
        "required": ["base_model", "lora_name", "source", "private"],
    },
    "LoraSource": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "anyOf": [{"enum": ["civitai"]}, {"type": "string"}]},
            "civit_url": {"type": ["string", "null"]},
        },
        "required": ["type"],
    },
    "LoraStatus": {"type": "object", "properties": {}},
    "LoraUpdateParams": {
        "type": "object",
        "properties": {
            "private": {"type": ["boolean", "null"]},
            "description": {"type": ["string", "null"]},
        },
    },
    "LoraUploadParams": {
        "type": "object",
        "properties": {
            "hf_model_name": {"type": "string"},
            "lora_model_name": {"type": "string"},
            "hf_token": {"type": ["string", "null"]},
            "base_model_name": {"type": ["string", "null"]},
        },
        "required": ["hf_model_name", "lora_model_name"],
    },
}
