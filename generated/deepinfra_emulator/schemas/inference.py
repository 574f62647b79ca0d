# Generated from schema/resources/inference.yaml. Do not edit; run: nox -s generate
"""Types of `inference` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "ClassificationResult": {
        "allOf": [
            {"$ref": "#/$defs/InferenceResult"},
            {
                "type": "object",
                "properties": {
                    "results": {"type": ["array", "null"], "items": {"$ref": "#/$defs/LabelScore"}}
                },
            },
        ]
    },
    "CogMetrics": {"type": "object", "properties": {"predict_time": {"type": ["number", "null"]}}},
    "CogParams": {
        "type": "object",
        "properties": {
            "input": {"type": "object", "additionalProperties": True},
            "webhook": {"type": "string"},
        },
        "required": ["input"],
    },
    "CogResult": {
        "allOf": [
            {"$ref": "#/$defs/InferenceResult"},
            {
                "type": "object",
                "properties": {
                    "output": {"type": ["array", "null"], "items": {"type": "string"}},
                    "status": {
                        "type": ["string", "null"],
                        "anyOf": [
                            {
                                "enum": [
                                    "starting",
                                    "processing",
                                    "succeeded",
                                    "failed",
                                    "canceled",
                                    None,
                                ]
                            },
                            {"type": ["string", "null"]},
                        ],
                    },
                    "created_at": {"type": ["string", "null"]},
                    "started_at": {"type": ["string", "null"]},
                    "completed_at": {"type": ["string", "null"]},
                    "error": {"type": ["string", "null"]},
                    "logs": {"type": ["string", "null"]},
                    "metrics": {"anyOf": [{"$ref": "#/$defs/CogMetrics"}, {"type": "null"}]},
                },
            },
        ]
    },
    "DetectedObject": {
        "type": "object",
        "properties": {
            "label": {"type": "string"},
            "score": {"type": ["number", "null"]},
            "box": {"$ref": "#/$defs/ObjectBox"},
        },
        "required": ["label", "box"],
    },
    "FillMaskResult": {
        "allOf": [
            {"$ref": "#/$defs/InferenceResult"},
            {
                "type": "object",
                "properties": {
                    "results": {"type": ["array", "null"], "items": {"$ref": "#/$defs/FilledMask"}}
                },
            },
        ]
    },
    "FilledMask": {
        "type": "object",
        "properties": {
            "sequence": {"type": "string"},
            "score": {"type": ["number", "null"]},
            "token": {"type": ["integer", "null"]},
            "token_str": {"type": ["string", "null"]},
        },
        "required": ["sequence"],
    },
    "GeneratedText": {
        "type": "object",
        "properties": {"generated_text": {"type": "string"}},
        "required": ["generated_text"],
    },
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
    "LabelScore": {
        "type": "object",
        "properties": {"label": {"type": "string"}, "score": {"type": "number"}},
        "required": ["label", "score"],
    },
    "NativeEmbeddingsParams": {
        "type": "object",
        "properties": {
            "inputs": {"maxItems": 1024, "type": "array", "items": {"type": "string"}},
            "normalize": {"type": "boolean"},
            "image": {"format": "binary", "type": "string"},
            "webhook": {"type": "string"},
        },
    },
    "NativeEmbeddingsResult": {
        "allOf": [
            {"$ref": "#/$defs/InferenceResult"},
            {
                "type": "object",
                "properties": {
                    "embeddings": {
                        "type": ["array", "null"],
                        "items": {"type": "array", "items": {"type": "number"}},
                    },
                    "input_tokens": {"type": ["integer", "null"]},
                },
            },
        ]
    },
    "NativeImageParams": {
        "type": "object",
        "properties": {
            "image": {"format": "binary", "type": "string"},
            "webhook": {"type": "string"},
        },
        "required": ["image"],
    },
    "NativeInputParams": {
        "type": "object",
        "properties": {"input": {"minLength": 1, "type": "string"}, "webhook": {"type": "string"}},
        "required": ["input"],
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
    "NativeTextDetails": {
        "type": "object",
        "properties": {
            "finish_reason": {
                "type": ["string", "null"],
                "anyOf": [
                    {"enum": ["stop", "length", "eos_token", "stop_sequence", None]},
                    {"type": ["string", "null"]},
                ],
            },
            "generated_tokens": {"type": ["integer", "null"]},
            "input_tokens": {"type": ["integer", "null"]},
            "seed": {"type": ["integer", "null"]},
        },
    },
    "NativeTextEvent": {
        "type": "object",
        "properties": {
            "token": {"anyOf": [{"$ref": "#/$defs/NativeToken"}, {"type": "null"}]},
            "generated_text": {"type": ["string", "null"]},
            "details": {"anyOf": [{"$ref": "#/$defs/NativeTextDetails"}, {"type": "null"}]},
        },
    },
    "NativeTextParams": {
        "type": "object",
        "properties": {
            "input": {"minLength": 1, "type": "string"},
            "stream": {"default": False, "type": "boolean"},
            "max_new_tokens": {"minimum": 1, "type": "integer"},
            "temperature": {"minimum": 0, "type": "number"},
            "top_p": {"maximum": 1, "exclusiveMinimum": 0, "type": "number"},
            "top_k": {"minimum": 0, "type": "integer"},
            "repetition_penalty": {"exclusiveMinimum": 0, "type": "number"},
            "presence_penalty": {"minimum": -2, "maximum": 2, "type": "number"},
            "frequency_penalty": {"minimum": -2, "maximum": 2, "type": "number"},
            "stop": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
            "num_responses": {"minimum": 1, "default": 1, "type": "integer"},
            "response_format": {"type": "object", "additionalProperties": True},
            "webhook": {"type": "string"},
        },
        "required": ["input"],
    },
    "NativeTextResult": {
        "allOf": [
            {"$ref": "#/$defs/InferenceResult"},
            {
                "type": "object",
                "properties": {
                    "results": {
                        "type": ["array", "null"],
                        "items": {"$ref": "#/$defs/GeneratedText"},
                    },
                    "num_tokens": {"type": ["integer", "null"]},
                    "num_input_tokens": {"type": ["integer", "null"]},
                },
            },
        ]
    },
    "NativeToken": {
        "type": "object",
        "properties": {
            "id": {"type": ["integer", "null"]},
            "text": {"type": "string"},
            "logprob": {"type": ["number", "null"]},
            "special": {"type": ["boolean", "null"]},
        },
        "required": ["text"],
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
    "ObjectBox": {
        "type": "object",
        "properties": {
            "xmin": {"type": "number"},
            "ymin": {"type": "number"},
            "xmax": {"type": "number"},
            "ymax": {"type": "number"},
        },
        "required": ["xmin", "ymin", "xmax", "ymax"],
    },
    "ObjectDetectionResult": {
        "allOf": [
            {"$ref": "#/$defs/InferenceResult"},
            {
                "type": "object",
                "properties": {
                    "results": {
                        "type": ["array", "null"],
                        "items": {"$ref": "#/$defs/DetectedObject"},
                    }
                },
            },
        ]
    },
    "QuestionAnsweringParams": {
        "type": "object",
        "properties": {
            "question": {"minLength": 1, "type": "string"},
            "context": {"minLength": 1, "type": "string"},
            "webhook": {"type": "string"},
        },
        "required": ["question", "context"],
    },
    "QuestionAnsweringResult": {
        "allOf": [
            {"$ref": "#/$defs/InferenceResult"},
            {
                "type": "object",
                "properties": {
                    "answer": {"type": ["string", "null"]},
                    "score": {"type": ["number", "null"]},
                    "start": {"type": ["integer", "null"]},
                    "end": {"type": ["integer", "null"]},
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
    "TextEntity": {
        "type": "object",
        "properties": {
            "entity_group": {"type": "string"},
            "score": {"type": ["number", "null"]},
            "word": {"type": "string"},
            "start": {"type": ["integer", "null"]},
            "end": {"type": ["integer", "null"]},
        },
        "required": ["entity_group", "word"],
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
    "TokenClassificationResult": {
        "allOf": [
            {"$ref": "#/$defs/InferenceResult"},
            {
                "type": "object",
                "properties": {
                    "results": {"type": ["array", "null"], "items": {"$ref": "#/$defs/TextEntity"}}
                },
            },
        ]
    },
    "ZeroShotImageParams": {
        "type": "object",
        "properties": {
            "image": {"format": "binary", "type": "string"},
            "candidate_labels": {"minItems": 1, "type": "array", "items": {"type": "string"}},
            "webhook": {"type": "string"},
        },
        "required": ["image", "candidate_labels"],
    },
}
