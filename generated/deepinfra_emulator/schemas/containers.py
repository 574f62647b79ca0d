# Generated from schema/resources/containers.yaml. Do not edit; run: nox -s generate
"""Types of `containers` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "Container": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "name": {"type": "string"},
            "state": {
                "type": "string",
                "anyOf": [
                    {
                        "enum": [
                            "creating",
                            "starting",
                            "running",
                            "shutting_down",
                            "failed",
                            "deleted",
                        ]
                    },
                    {"type": "string"},
                ],
            },
            "start_ts": {"type": ["integer", "null"]},
            "state_ts": {"type": ["integer", "null"]},
            "stop_ts": {"type": ["integer", "null"]},
            "ip": {"type": ["string", "null"]},
            "gpu_config": {"type": "string"},
            "price_per_hour": {"type": "number"},
            "container_image": {"type": "string"},
            "fail_reason": {"type": ["string", "null"]},
        },
        "required": ["id", "name", "state"],
    },
    "ContainerGpu": {
        "type": "object",
        "properties": {
            "gpu_config": {"type": "string"},
            "usd_per_hour": {"type": "number"},
            "available": {"type": "boolean"},
            "recommended": {"type": ["boolean", "null"]},
        },
        "required": ["gpu_config", "usd_per_hour", "available"],
    },
    "ContainerGpuList": {
        "type": "object",
        "properties": {"gpus": {"type": "array", "items": {"$ref": "#/$defs/ContainerGpu"}}},
        "required": ["gpus"],
    },
    "ContainerOptions": {"type": "object", "properties": {}},
    "ContainerParams": {
        "type": "object",
        "properties": {
            "name": {"minLength": 1, "maxLength": 64, "type": "string"},
            "gpu_config": {"minLength": 1, "examples": ["1xB200-180GB"], "type": "string"},
            "container_image": {"minLength": 1, "type": "string"},
            "cloud_init_user_data": {"minLength": 1, "maxLength": 32000, "type": "string"},
        },
        "required": ["name", "gpu_config", "container_image", "cloud_init_user_data"],
    },
    "ContainerStarted": {
        "type": "object",
        "properties": {"container_id": {"type": "string"}},
        "required": ["container_id"],
    },
    "ContainerUpdateParams": {
        "type": "object",
        "properties": {"name": {"minLength": 1, "maxLength": 64, "type": "string"}},
        "required": ["name"],
    },
}
