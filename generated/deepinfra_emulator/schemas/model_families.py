# Generated from schema/resources/model_families.yaml. Do not edit; run: nox -s generate
"""Types of `model_families` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "FamilyPrice": {
        "type": "object",
        "properties": {
            "model_name": {"type": "string"},
            "short_name": {"type": "string"},
            "max_tokens": {"type": ["integer", "null"]},
            "pricing": {"$ref": "#/$defs/ModelPricing"},
        },
        "required": ["model_name"],
    },
    "FamilyPriceSection": {
        "type": "object",
        "properties": {
            "section_id": {"type": "string"},
            "ptype": {
                "type": "string",
                "anyOf": [
                    {
                        "enum": [
                            "tokens",
                            "time",
                            "uptime",
                            "input_length",
                            "input_tokens",
                            "input_character_length",
                            "image_units",
                            "output_length",
                        ]
                    },
                    {"type": "string"},
                ],
            },
            "title": {"type": "string"},
            "description": {"type": "string"},
            "mf_description": {"type": "string"},
            "entries": {"type": "array", "items": {"$ref": "#/$defs/FamilyPrice"}},
        },
        "required": ["section_id", "entries"],
    },
    "FamilyQuestion": {
        "type": "object",
        "properties": {
            "faq_id": {"type": "string"},
            "question": {"type": "string"},
            "answer": {"type": "string"},
            "order": {"type": "integer"},
        },
        "required": ["question", "answer"],
    },
    "ModelFamily": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "title": {"type": "string"},
            "description": {"type": "string"},
            "developer": {"type": "string"},
            "meta_title": {"type": ["string", "null"]},
            "meta_description": {"type": ["string", "null"]},
            "featured_models": {"type": "array", "items": {"type": "string"}},
            "pp_sections_out": {"type": "array", "items": {"$ref": "#/$defs/FamilyPriceSection"}},
            "faq_entries": {"type": "array", "items": {"$ref": "#/$defs/FamilyQuestion"}},
        },
        "required": ["name"],
    },
}
