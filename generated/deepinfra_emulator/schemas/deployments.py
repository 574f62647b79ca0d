# Generated from schema/resources/deployments.yaml. Do not edit; run: nox -s generate
"""Types of `deployments` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "Deployment": {
        "allOf": [
            {"$ref": "#/$defs/DeploymentRef"},
            {
                "type": "object",
                "properties": {
                    "type": {
                        "type": "string",
                        "anyOf": [{"enum": ["legacy", "llm", "lora", "tts"]}, {"type": "string"}],
                    },
                    "model_name": {"type": "string"},
                    "version": {"type": ["string", "null"]},
                    "task": {"type": ["string", "null"]},
                    "status": {
                        "type": "string",
                        "anyOf": [
                            {
                                "enum": [
                                    "initializing",
                                    "downloading",
                                    "deploying",
                                    "running",
                                    "stopped",
                                    "failed",
                                    "deleted",
                                ]
                            },
                            {"type": "string"},
                        ],
                    },
                    "fail_reason": {"type": ["string", "null"]},
                    "created_at": {"type": "string"},
                    "updated_at": {"type": "string"},
                    "instances": {
                        "anyOf": [{"$ref": "#/$defs/DeploymentInstances"}, {"type": "null"}]
                    },
                    "config": {"anyOf": [{"$ref": "#/$defs/DeploymentConfig"}, {"type": "null"}]},
                    "settings": {"anyOf": [{"$ref": "#/$defs/ScaleSettings"}, {"type": "null"}]},
                },
                "required": ["model_name", "status"],
            },
        ]
    },
    "DeploymentConfig": {
        "type": "object",
        "properties": {
            "gpu": {
                "type": "string",
                "anyOf": [
                    {
                        "enum": [
                            "L4-24GB",
                            "L40S-48GB",
                            "A100-80GB",
                            "H100-80GB",
                            "H200-141GB",
                            "B200-180GB",
                            "B300-270GB",
                            "B300-288GB",
                            "RTXPRO6000-96GB",
                            "other",
                        ]
                    },
                    {"type": "string"},
                ],
            },
            "num_gpus": {"type": "integer"},
            "max_batch_size": {"type": "integer"},
            "weights": {"anyOf": [{"$ref": "#/$defs/HuggingFaceWeights"}, {"type": "null"}]},
        },
        "required": ["gpu", "num_gpus", "max_batch_size"],
    },
    "DeploymentCreateParams": {
        "type": "object",
        "properties": {
            "model_name": {"type": "string"},
            "gpu": {
                "type": "string",
                "anyOf": [
                    {
                        "enum": [
                            "L4-24GB",
                            "L40S-48GB",
                            "A100-80GB",
                            "H100-80GB",
                            "H200-141GB",
                            "B200-180GB",
                            "B300-270GB",
                            "B300-288GB",
                            "RTXPRO6000-96GB",
                            "other",
                        ]
                    },
                    {"type": "string"},
                ],
            },
            "num_gpus": {"minimum": 1, "maximum": 8, "default": 1, "type": "integer"},
            "max_batch_size": {"minimum": 1, "maximum": 256, "default": 96, "type": "integer"},
            "hf": {"anyOf": [{"$ref": "#/$defs/HuggingFaceWeights"}, {"type": "null"}]},
            "base_model": {"type": ["string", "null"]},
            "container_image": {"type": ["string", "null"]},
            "settings": {"anyOf": [{"$ref": "#/$defs/ScaleSettings"}, {"type": "null"}]},
            "extra_args": {"type": ["array", "null"], "items": {"type": "string"}},
        },
        "required": ["model_name", "gpu"],
    },
    "DeploymentInstances": {
        "type": "object",
        "properties": {"running": {"type": "integer"}, "pending": {"type": "integer"}},
        "required": ["running", "pending"],
    },
    "DeploymentRef": {
        "type": "object",
        "properties": {"deploy_id": {"type": "string"}},
        "required": ["deploy_id"],
    },
    "DeploymentRequests": {
        "type": "object",
        "properties": {"model_name": {"type": "string"}, "requests": {"type": "integer"}},
        "required": ["model_name", "requests"],
    },
    "DeploymentStats": {
        "type": "object",
        "properties": {
            "requests": {"type": "integer"},
            "total_time": {"type": "integer"},
            "total_tokens": {"type": "integer"},
            "input_tokens": {"type": "integer"},
            "output_tokens": {"type": "integer"},
            "total_amount": {"type": "integer"},
            "avg_time": {"type": "number"},
            "avg95_time": {"type": "number"},
            "errors": {"type": "integer"},
        },
        "required": ["requests"],
    },
    "DeploymentUpdateParams": {
        "type": "object",
        "properties": {"settings": {"$ref": "#/$defs/ScaleSettings"}},
        "required": ["settings"],
    },
    "DetailedDeploymentStats": {
        "type": "object",
        "properties": {
            "llm": {"anyOf": [{"$ref": "#/$defs/LanguageDeploymentStats"}, {"type": "null"}]},
            "embeddings": {
                "anyOf": [{"$ref": "#/$defs/EmbeddingDeploymentStats"}, {"type": "null"}]
            },
            "time": {"anyOf": [{"$ref": "#/$defs/TimedDeploymentStats"}, {"type": "null"}]},
        },
    },
    "EmbeddingDeploymentStats": {
        "type": "object",
        "properties": {
            "requests": {"type": "integer"},
            "input_tokens": {"type": "integer"},
            "avg_tpt_ms": {"type": "number"},
            "avg95_tpt_ms": {"type": "number"},
            "total_amount_cents": {"type": "integer"},
            "errors": {"type": "integer"},
        },
        "required": ["requests"],
    },
    "GpuAvailability": {
        "type": "object",
        "properties": {"gpus": {"type": "array", "items": {"$ref": "#/$defs/GpuOffer"}}},
        "required": ["gpus"],
    },
    "GpuOffer": {
        "type": "object",
        "properties": {
            "gpu_config": {"type": "string"},
            "usd_per_hour": {"type": "number"},
            "available": {"type": "boolean"},
            "recommended": {"default": False, "type": "boolean"},
        },
        "required": ["gpu_config", "usd_per_hour", "available"],
    },
    "HuggingFaceDeploymentParams": {
        "type": "object",
        "properties": {"model_name": {"type": "string"}, "task": {"type": ["string", "null"]}},
        "required": ["model_name"],
    },
    "HuggingFaceWeights": {
        "type": "object",
        "properties": {
            "repo": {"type": "string"},
            "revision": {"type": ["string", "null"]},
            "token": {"type": ["string", "null"]},
        },
        "required": ["repo"],
    },
    "LanguageDeploymentStats": {
        "type": "object",
        "properties": {
            "requests": {"type": "integer"},
            "input_tokens": {"type": "integer"},
            "output_tokens": {"type": "integer"},
            "avg_ttft_ms": {"type": "number"},
            "avg95_ttft_ms": {"type": "number"},
            "avg_tpt_ms": {"type": "number"},
            "avg95_tpt_ms": {"type": "number"},
            "total_amount_cents": {"type": "integer"},
            "errors": {"type": "integer"},
        },
        "required": ["requests"],
    },
    "LegacyDeploymentParams": {
        "type": "object",
        "properties": {
            "model_name": {"type": "string"},
            "provider": {
                "default": "cnt",
                "type": "string",
                "anyOf": [{"enum": ["huggingface", "deepinfra", "cnt"]}, {"type": "string"}],
            },
            "version": {"type": ["string", "null"]},
        },
        "required": ["model_name"],
    },
    "ScaleSettings": {
        "type": "object",
        "properties": {
            "min_instances": {"default": 1, "type": "integer"},
            "max_instances": {"default": 1, "type": "integer"},
        },
    },
    "TimedDeploymentStats": {
        "type": "object",
        "properties": {
            "requests": {"type": "integer"},
            "total_time_s": {"type": "integer"},
            "total_amount_cents": {"type": "integer"},
            "avg_time_ms": {"type": "number"},
            "avg95_time_ms": {"type": "number"},
            "errors": {"type": "integer"},
        },
        "required": ["requests"],
    },
}
