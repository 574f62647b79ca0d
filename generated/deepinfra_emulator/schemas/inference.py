# Generated from schema/resources/inference.yaml. Do not edit; run: nox -s generate
"""Types of `inference` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "InferenceResult": {
        "type": "object",
        "properties": {
            "inference_status": {"anyOf": [{"$ref": "#/$defs/InferenceStatus"}, {"type": "null"}]}
        },
    },
    "InferenceStatus": {
        "type": "object",
        "properties": {
            "status": {
                "type": ["string", "null"],
                "anyOf": [
                    {"enum": ["unknown", "queued", "running", "succeeded", "failed", None]},
                    {"type": ["string", "null"]},
                ],
            },
            "runtime_ms": {"type": ["integer", "null"]},
            "cost": {"type": ["number", "null"]},
            "tokens_generated": {"type": ["integer", "null"]},
            "tokens_input": {"type": ["integer", "null"]},
        },
    },
    "TextToImageParams": {
        "type": "object",
        "properties": {
            "prompt": {"type": "string"},
            "negative_prompt": {"type": "string"},
            "image": {"type": "string"},
            "num_images": {"minimum": 1, "maximum": 4, "default": 1, "type": "integer"},
            "num_inference_steps": {"minimum": 1, "type": "integer"},
            "guidance_scale": {"minimum": 0, "type": "number"},
            "guidance": {"type": "number"},
            "strength": {"minimum": 0, "maximum": 1, "type": "number"},
            "width": {"minimum": 1, "type": "integer"},
            "height": {"minimum": 1, "type": "integer"},
            "aspect_ratio": {"type": "string"},
            "size": {"type": "string"},
            "seed": {
                "minimum": 0,
                "exclusiveMaximum": 18446744073709551616,
                "type": ["integer", "null"],
            },
            "lora_scale": {"minimum": 0, "maximum": 1, "type": "number"},
            "webhook": {"type": "string"},
        },
    },
    "TextToImageResult": {
        "allOf": [
            {"$ref": "#/$defs/InferenceResult"},
            {
                "type": "object",
                "properties": {
                    "images": {"type": ["array", "null"], "items": {"type": "string"}},
                    "nsfw_content_detected": {
                        "type": ["array", "null"],
                        "items": {"type": ["boolean", "null"]},
                    },
                    "seed": {"type": ["integer", "null"]},
                },
            },
        ]
    },
}
