# Generated from schema/resources/models.yaml. Do not edit; run: nox -s generate
"""Types of `models` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "CatalogModel": {
        "type": "object",
        "properties": {
            "model_name": {"type": "string"},
            "type": {"type": "string"},
            "reported_type": {"type": "string"},
            "description": {"type": "string"},
            "cover_img_url": {"type": "string"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "pricing": {"$ref": "#/$defs/ModelPricing"},
            "max_tokens": {"type": ["integer", "null"]},
            "replaced_by": {"type": ["string", "null"]},
            "deprecated": {"type": ["integer", "null"]},
            "quantization": {"type": ["string", "null"]},
            "mmlu": {"type": ["number", "null"]},
            "expected": {"type": ["string", "null"]},
            "private": {"type": "integer"},
            "is_partner": {"type": "boolean"},
        },
        "required": ["model_name", "type", "pricing"],
    },
    "FrameUnitPricing": {
        "allOf": [
            {"$ref": "#/$defs/PricingBase"},
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "const": "frame_units"},
                    "cents_per_frame_unit": {"type": "number"},
                },
                "required": ["type", "cents_per_frame_unit"],
            },
        ]
    },
    "ImageUnitPricing": {
        "allOf": [
            {"$ref": "#/$defs/PricingBase"},
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "const": "image_units"},
                    "cents_per_image_unit": {"type": "number"},
                    "default_width": {"type": "integer"},
                    "default_height": {"type": "integer"},
                    "default_iterations": {"type": "integer"},
                    "default_price_cents": {"type": ["number", "null"]},
                    "usage_from_cost": {"type": "boolean"},
                },
                "required": ["type", "cents_per_image_unit"],
            },
        ]
    },
    "InputCharacterPricing": {
        "allOf": [
            {"$ref": "#/$defs/PricingBase"},
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "const": "input_character_length"},
                    "cents_per_input_chars": {"type": "number"},
                },
                "required": ["type", "cents_per_input_chars"],
            },
        ]
    },
    "InputLengthPricing": {
        "allOf": [
            {"$ref": "#/$defs/PricingBase"},
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "const": "input_length"},
                    "cents_per_input_sec": {"type": "number"},
                },
                "required": ["type", "cents_per_input_sec"],
            },
        ]
    },
    "InputTokenPricing": {
        "allOf": [
            {"$ref": "#/$defs/PricingBase"},
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "const": "input_tokens"},
                    "cents_per_input_token": {"type": "number"},
                },
                "required": ["type", "cents_per_input_token"],
            },
        ]
    },
    "Model": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "object": {"default": "model", "type": "string"},
            "created": {"type": "integer"},
            "owned_by": {"type": "string"},
            "root": {"type": "string"},
            "parent": {"type": ["string", "null"]},
            "metadata": {"anyOf": [{"$ref": "#/$defs/ModelMetadata"}, {"type": "null"}]},
        },
        "required": ["id"],
    },
    "ModelCallSchema": {
        "type": "object",
        "properties": {
            "variant": {"$ref": "#/$defs/ModelSchemaVariant"},
            "schema_in": {"type": ["object", "null"], "additionalProperties": True},
            "schema_out": {"type": ["object", "null"], "additionalProperties": True},
            "schema_stream": {"type": ["object", "null"], "additionalProperties": True},
            "fields_in": {"type": "array", "items": {"$ref": "#/$defs/ModelField"}},
        },
        "required": ["variant", "fields_in"],
    },
    "ModelDocBlock": {
        "type": "object",
        "properties": {"key": {"type": "string"}, "url": {"type": "string"}},
        "required": ["key"],
    },
    "ModelField": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "parent": {"type": ["string", "null"]},
            "ftype": {"type": "string"},
            "description": {"type": ["string", "null"]},
            "allowed": {"type": ["array", "null"], "items": {}},
            "default": {},
            "examples": {"type": "array", "items": {}},
            "minimum": {"type": ["number", "null"]},
            "exclusiveMinimum": {"type": ["number", "null"]},
            "maximum": {"type": ["number", "null"]},
            "exclusiveMaximum": {"type": ["number", "null"]},
        },
        "required": ["name", "ftype"],
    },
    "ModelInfo": {
        "type": "object",
        "properties": {
            "model_name": {"type": "string"},
            "type": {"type": "string"},
            "reported_type": {"type": "string"},
            "version": {"type": "string"},
            "description": {"type": ["string", "null"]},
            "tags": {"type": "array", "items": {"type": "string"}},
            "featured": {"type": "boolean"},
            "owner": {"type": "boolean"},
            "public": {"type": "boolean"},
            "is_partner": {"type": "boolean"},
            "is_custom_deployable": {"type": "boolean"},
            "pricing": {"$ref": "#/$defs/ModelPricing"},
            "max_tokens": {"type": ["integer", "null"]},
            "max_output_tokens": {"type": ["integer", "null"]},
            "replaced_by": {"type": ["string", "null"]},
            "deprecated": {"type": ["integer", "null"]},
            "quantization": {"type": ["string", "null"]},
            "mmlu": {"type": ["number", "null"]},
            "expected": {"type": ["string", "null"]},
            "import_time": {"type": ["string", "null"]},
            "mask_token": {"type": ["string", "null"]},
            "in_fields": {"type": ["array", "null"], "items": {"$ref": "#/$defs/ModelField"}},
            "in_schema": {},
            "out_schema": {},
            "schemas": {"type": "array", "items": {"$ref": "#/$defs/ModelSchemaVariant"}},
            "meta": {"type": "object", "additionalProperties": True},
            "mf_name": {"type": ["string", "null"]},
            "mf_title": {"type": ["string", "null"]},
            "mf_description": {"type": ["string", "null"]},
            "curl_inv": {"type": "string"},
            "cmdline_inv": {"type": "string"},
            "txt_docs": {"type": "string"},
            "out_example": {"type": "string"},
            "out_docs": {"type": "string"},
            "doc_blocks": {"type": ["array", "null"], "items": {"$ref": "#/$defs/ModelDocBlock"}},
            "short_doc_block": {"anyOf": [{"$ref": "#/$defs/ModelDocBlock"}, {"type": "null"}]},
        },
        "required": ["model_name", "type", "pricing"],
    },
    "ModelList": {
        "type": "object",
        "properties": {
            "object": {"default": "list", "type": "string"},
            "data": {"type": "array", "items": {"$ref": "#/$defs/Model"}},
        },
        "required": ["data"],
    },
    "ModelMetaParams": {
        "type": "object",
        "properties": {
            "description": {"type": ["string", "null"]},
            "github_url": {"type": ["string", "null"]},
            "paper_url": {"type": ["string", "null"]},
            "license_url": {"type": ["string", "null"]},
            "readme": {"type": ["string", "null"]},
            "cover_img_url": {"type": ["string", "null"]},
            "reported_type": {
                "type": ["string", "null"],
                "anyOf": [
                    {
                        "enum": [
                            "automatic-speech-recognition",
                            "image-classification",
                            "question-answering",
                            "token-classification",
                            "text-to-image",
                            "fill-mask",
                            "zero-shot-image-classification",
                            "text2text-generation",
                            "text-generation",
                            "text-classification",
                            "object-detection",
                            "embeddings",
                            "dreambooth",
                            "custom",
                            "text-to-speech",
                            "text-to-video",
                            "rent-container",
                            "reranker",
                            None,
                        ]
                    },
                    {"type": ["string", "null"]},
                ],
            },
        },
    },
    "ModelMetadata": {
        "type": "object",
        "properties": {
            "description": {"type": "string"},
            "context_length": {"type": "integer"},
            "max_tokens": {"type": "integer"},
            "pricing": {"type": "object", "additionalProperties": {"type": ["number", "null"]}},
            "tags": {"type": "array", "items": {"type": "string"}},
            "default_width": {"type": ["integer", "null"]},
            "default_height": {"type": ["integer", "null"]},
            "default_iterations": {"type": ["integer", "null"]},
        },
    },
    "ModelPricing": {
        "anyOf": [
            {"$ref": "#/$defs/TokenPricing"},
            {"$ref": "#/$defs/InputTokenPricing"},
            {"$ref": "#/$defs/ImageUnitPricing"},
            {"$ref": "#/$defs/FrameUnitPricing"},
            {"$ref": "#/$defs/TimePricing"},
            {"$ref": "#/$defs/UptimePricing"},
            {"$ref": "#/$defs/InputLengthPricing"},
            {"$ref": "#/$defs/InputCharacterPricing"},
            {"$ref": "#/$defs/OutputLengthPricing"},
        ]
    },
    "ModelPublicityParams": {
        "type": "object",
        "properties": {"public": {"type": "boolean"}},
        "required": ["public"],
    },
    "ModelSchemaVariant": {
        "type": "object",
        "properties": {
            "key": {
                "type": "string",
                "anyOf": [
                    {
                        "enum": [
                            "default",
                            "openai-completions",
                            "openai-chat-completions",
                            "openai-embeddings",
                            "openai-speech-to-text",
                            "openai-tts",
                            "openai-images",
                            "openai-images-variations",
                            "openai-images-edits",
                            "elevenlabs-tts",
                            "create-voice",
                            "read-voice",
                            "update-voice",
                            "delete-voice",
                            "list-voices",
                            "ai-sdk",
                        ]
                    },
                    {"type": "string"},
                ],
            },
            "url": {"type": "string"},
        },
        "required": ["key"],
    },
    "ModelVersion": {
        "type": "object",
        "properties": {
            "model_name": {"type": "string"},
            "version": {"type": "string"},
            "uploaded_at": {"type": "string"},
        },
        "required": ["model_name", "version"],
    },
    "OpenRouterDatacenter": {
        "type": "object",
        "properties": {"country_code": {"type": "string"}},
        "required": ["country_code"],
    },
    "OpenRouterModel": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "name": {"type": "string"},
            "input_modalities": {"type": "array", "items": {"type": "string"}},
            "output_modalities": {"type": "array", "items": {"type": "string"}},
            "quantization": {"type": "string"},
            "context_length": {"type": "integer"},
            "max_output_length": {"type": "integer"},
            "pricing": {"$ref": "#/$defs/OpenRouterPricing"},
            "supported_sampling_parameters": {"type": "array", "items": {"type": "string"}},
            "supported_features": {"type": "array", "items": {"type": "string"}},
            "description": {"type": ["string", "null"]},
            "openrouter": {"type": ["object", "null"], "additionalProperties": {"type": "string"}},
            "datacenters": {"type": "array", "items": {"$ref": "#/$defs/OpenRouterDatacenter"}},
        },
        "required": ["id"],
    },
    "OpenRouterModelList": {
        "type": "object",
        "properties": {"data": {"type": "array", "items": {"$ref": "#/$defs/OpenRouterModel"}}},
        "required": ["data"],
    },
    "OpenRouterPricing": {
        "type": "object",
        "properties": {"prompt": {"type": "string"}, "completion": {"type": "string"}},
        "required": ["prompt", "completion"],
    },
    "OutputLengthPricing": {
        "allOf": [
            {"$ref": "#/$defs/PricingBase"},
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "const": "output_length"},
                    "cents_per_output_sec": {"type": "number"},
                },
                "required": ["type", "cents_per_output_sec"],
            },
        ]
    },
    "PricingBase": {
        "type": "object",
        "properties": {
            "short": {"type": ["string", "null"]},
            "full": {"type": ["string", "null"]},
            "table": {"type": ["object", "null"], "additionalProperties": True},
            "discount": {"type": ["number", "null"]},
            "discount_ends_at": {"type": ["integer", "string", "null"]},
        },
    },
    "TimePricing": {
        "allOf": [
            {"$ref": "#/$defs/PricingBase"},
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "const": "time"},
                    "cents_per_sec": {"type": "number"},
                },
                "required": ["type", "cents_per_sec"],
            },
        ]
    },
    "TokenPricing": {
        "allOf": [
            {"$ref": "#/$defs/PricingBase"},
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "const": "tokens"},
                    "cents_per_input_token": {"type": "number"},
                    "cents_per_output_token": {"type": "number"},
                    "rate_per_input_token_cached": {"type": ["number", "null"]},
                    "rate_per_input_token_cache_write": {"type": ["number", "null"]},
                    "rate_per_explicit_cache_write_token": {
                        "type": ["object", "null"],
                        "additionalProperties": {"type": ["number", "null"]},
                    },
                    "explicit_cache_granularity_tokens": {"type": ["integer", "null"]},
                    "rate_per_service_tier_priority": {"type": ["number", "null"]},
                    "rate_per_service_tier_flex": {"type": ["number", "null"]},
                },
                "required": ["type", "cents_per_input_token", "cents_per_output_token"],
            },
        ]
    },
    "UptimePricing": {
        "allOf": [
            {"$ref": "#/$defs/PricingBase"},
            {
                "type": "object",
                "properties": {
                    "type": {"type": "string", "const": "uptime"},
                    "cents_per_sec": {"type": "number"},
                },
                "required": ["type", "cents_per_sec"],
            },
        ]
    },
}
