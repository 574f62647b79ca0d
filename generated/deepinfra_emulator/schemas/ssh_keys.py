# Generated from schema/resources/ssh_keys.yaml. Do not edit; run: nox -s generate
"""Types of `ssh_keys` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "SshKey": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "name": {"type": "string"},
            "key": {"type": "string"},
            "created_at": {"type": ["integer", "null"]},
        },
        "required": ["id", "name", "key"],
    },
    "SshKeyParams": {
        "type": "object",
        "properties": {
            "name": {"minLength": 1, "maxLength": 64, "type": "string"},
            "key": {
                "minLength": 1,
                "maxLength": 32000,
                "examples": ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI... me@example.com"],
                "type": "string",
            },
        },
        "required": ["name", "key"],
    },
}
