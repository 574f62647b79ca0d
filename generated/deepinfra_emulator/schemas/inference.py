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
    "NativeRerankParams": {
        "type": "object",
        "properties": {
            "queries": {
                "minItems": 1,
                "maxItems": 1024,
                "type": "array",
                "items": {"type": "string"},
            },
            "documents": {
                "minItems": 1,
                "maxItems": 1024,
                "type": "array",
                "items": {"type": "string"},
            },
            "query": {"type": "string"},
            "instruction": {"type": "string"},
            "service_tier": {
                "type": "string",
                "anyOf": [{"enum": ["default", "priority", "flex"]}, {"type": "string"}],
            },
            "fail_fast": {"type": "boolean"},
            "webhook": {"type": "string"},
        },
        "required": ["documents"],
    },
    "NativeRerankResult": {
        "allOf": [
            {"$ref": "#/$defs/InferenceResult"},
            {
                "type": "object",
                "properties": {
                    "scores": {"type": ["array", "null"], "items": {"type": "number"}},
                    "input_tokens": {"type": ["integer", "null"]},
                },
            },
        ]
    },
    "NativeSpeechParams": {
        "type": "object",
        "properties": {
            "text": {"type": "string"},
            "input": {"type": "string"},
            "preset_voice": {"type": "array", "items": {"type": "string"}},
            "voice": {"type": "string"},
            "voice_id": {"type": "string"},
            "speaker": {"type": "string"},
            "output_format": {"type": "string"},
            "response_format": {"type": "string"},
            "speed": {"minimum": 0.25, "maximum": 4, "type": "number"},
            "language": {"type": "string"},
            "instruct": {"type": "string"},
            "exaggeration": {"minimum": 0, "type": "number"},
            "cfg": {"minimum": 0, "type": "number"},
            "webhook": {"type": "string"},
        },
    },
    "NativeSpeechResult": {
        "allOf": [
            {"$ref": "#/$defs/InferenceResult"},
            {
                "type": "object",
                "properties": {
                    "audio": {"type": ["string", "null"]},
                    "output_format": {"type": ["string", "null"]},
                    "words": {
                        "type": ["array", "null"],
                        "items": {"$ref": "#/$defs/RecognizedWord"},
                    },
                    "input_character_length": {"type": ["integer", "null"]},
                },
            },
        ]
    },
    "NativeTranscriptionParams": {
        "type": "object",
        "properties": {
            "audio": {"format": "binary", "type": "string"},
            "task": {
                "default": "transcribe",
                "type": "string",
                "enum": ["transcribe", "translate"],
            },
            "initial_prompt": {"type": "string"},
            "temperature": {"minimum": 0, "type": "number"},
            "language": {"type": "string"},
            "chunk_level": {"default": "segment", "type": "string", "enum": ["segment", "word"]},
            "chunk_length_s": {"minimum": 1, "maximum": 30, "default": 30, "type": "integer"},
            "webhook": {"type": "string"},
        },
        "required": ["audio"],
    },
    "NativeTranscriptionResult": {
        "allOf": [
            {"$ref": "#/$defs/InferenceResult"},
            {
                "type": "object",
                "properties": {
                    "text": {"type": ["string", "null"]},
                    "segments": {
                        "type": ["array", "null"],
                        "items": {"$ref": "#/$defs/RecognizedSegment"},
                    },
                    "words": {
                        "type": ["array", "null"],
                        "items": {"$ref": "#/$defs/RecognizedWord"},
                    },
                    "language": {"type": ["string", "null"]},
                    "input_length_ms": {"type": ["integer", "null"]},
                    "duration": {"type": ["number", "null"]},
                },
            },
        ]
    },
    "NativeVideoParams": {
        "type": "object",
        "properties": {
            "prompt": {"type": "string"},
            "negative_prompt": {"type": "string"},
            "first_frame_image": {"format": "binary", "type": "string"},
            "last_frame_image": {"format": "binary", "type": "string"},
            "aspect_ratio": {"type": "string"},
            "ratio": {"type": "string"},
            "resolution": {"type": "string"},
            "duration": {"type": "number"},
            "sample_count": {"minimum": 1, "maximum": 4, "type": "integer"},
            "generate_audio": {"type": "boolean"},
            "camera_fixed": {"type": "boolean"},
            "seed": {
                "minimum": 0,
                "exclusiveMaximum": 18446744073709551616,
                "type": ["integer", "null"],
            },
            "webhook": {"type": "string"},
        },
        "required": ["prompt"],
    },
    "NativeVideoResult": {
        "allOf": [
            {"$ref": "#/$defs/InferenceResult"},
            {
                "type": "object",
                "properties": {
                    "video_url": {"type": ["string", "null"]},
                    "out_tokens": {"type": ["integer", "null"]},
                    "seed": {"type": ["integer", "null"]},
                },
            },
        ]
    },
    "RecognizedSegment": {
        "type": "object",
        "properties": {
            "id": {"type": ["integer", "null"]},
            "text": {"type": "string"},
            "start": {"type": ["number", "null"]},
            "end": {"type": ["number", "null"]},
            "avg_logprob": {"type": ["number", "null"]},
            "no_speech_prob": {"type": ["number", "null"]},
            "compression_ratio": {"type": ["number", "null"]},
            "confidence": {"type": ["number", "null"]},
            "temperature": {"type": ["number", "null"]},
            "seek": {"type": ["integer", "null"]},
            "tokens": {"type": ["array", "null"], "items": {"type": "integer"}},
            "words": {"type": ["array", "null"], "items": {"$ref": "#/$defs/RecognizedWord"}},
        },
        "required": ["text"],
    },
    "RecognizedWord": {
        "type": "object",
        "properties": {
            "text": {"type": "string"},
            "start": {"type": ["number", "null"]},
            "end": {"type": ["number", "null"]},
            "confidence": {"type": ["number", "null"]},
        },
        "required": ["text"],
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
