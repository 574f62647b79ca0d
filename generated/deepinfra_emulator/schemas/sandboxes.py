# Generated from schema/resources/sandboxes.yaml. Do not edit; run: nox -s generate
"""Types of `sandboxes` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "Sandbox": {
        "type": "object",
        "properties": {
            "sandbox_id": {"type": "string"},
            "plan": {"type": ["string", "null"]},
            "image": {"type": ["string", "null"]},
            "state": {"type": ["string", "null"]},
            "tags": {"type": ["object", "null"], "additionalProperties": {"type": "string"}},
            "created_at": {"type": ["integer", "null"]},
            "provider": {"type": ["string", "null"]},
        },
        "required": ["sandbox_id"],
    },
    "SandboxCreateParams": {
        "type": "object",
        "properties": {
            "plan": {"type": "string"},
            "image": {"type": "string"},
            "tags": {"type": "object", "additionalProperties": {"type": "string"}},
            "timeout_seconds": {"minimum": 0, "type": "integer"},
        },
    },
    "SandboxExecParams": {
        "type": "object",
        "properties": {
            "command": {"minItems": 1, "type": "array", "items": {"type": "string"}},
            "timeout_seconds": {"minimum": 0, "type": "integer"},
        },
        "required": ["command"],
    },
    "SandboxOutput": {
        "type": "object",
        "properties": {
            "stdout": {"type": ["string", "null"]},
            "stderr": {"type": ["string", "null"]},
            "returncode": {"type": ["integer", "null"]},
        },
    },
    "SandboxPlan": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "vcpu": {"type": ["number", "null"]},
            "ram_gb": {"type": ["number", "null"]},
            "disk_gb": {"type": ["number", "null"]},
            "price_per_hour": {"type": ["number", "null"]},
        },
        "required": ["id"],
    },
    "SandboxResult": {
        "type": "object",
        "properties": {
            "stdout": {"type": "string"},
            "stderr": {"type": "string"},
            "returncode": {"type": "integer"},
        },
        "required": ["stdout", "stderr", "returncode"],
    },
}
