# Generated from schema/resources/agents.yaml. Do not edit; run: nox -s generate
"""Types of `agents` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "Agent": {
        "type": "object",
        "properties": {
            "name": {"type": ["string", "null"]},
            "agent_type_id": {"type": ["string", "null"]},
            "plan_id": {"type": ["string", "null"]},
        },
    },
    "AgentBackup": {"type": "object", "properties": {}},
    "AgentCreateParams": {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "agent_type_id": {"type": "string"},
            "plan_id": {"type": "string"},
        },
    },
}
