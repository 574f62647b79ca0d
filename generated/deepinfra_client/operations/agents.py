# Generated from schema/resources/agents.yaml. Do not edit; run: nox -s generate
"""The calls of `agents` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Nothing, Operation, Param

if TYPE_CHECKING:
    from ..types.agents import Agent, AgentBackup


CREATE: Operation[Agent] = Operation(
    "POST",
    ("/agents",),
    Json("types.agents", "Agent"),
    body="json",
    nullable=(),
    timeout="management",
)
"""`POST {base}/agents`"""

LIST: Operation[object] = Operation(
    "GET",
    ("/agents",),
    Json("", "object"),
    query=(("state", "state"),),
    retry="safe",
    timeout="management",
)
"""`GET {base}/agents`"""

CATALOG: Operation[object] = Operation(
    "GET",
    ("/agents/catalog",),
    Json("", "object"),
    retry="safe",
    timeout="management",
)
"""`GET {base}/agents/catalog`"""

RETRIEVE: Operation[Agent] = Operation(
    "GET",
    (
        "/agents/",
        Param("agent_id", "agent_id", "segment"),
    ),
    Json("types.agents", "Agent"),
    retry="safe",
    timeout="management",
)
"""`GET {base}/agents/{agent_id}`"""

DELETE: Operation[None] = Operation(
    "DELETE",
    (
        "/agents/",
        Param("agent_id", "agent_id", "segment"),
    ),
    Nothing(),
    retry="safe",
    timeout="management",
)
"""`DELETE {base}/agents/{agent_id}`"""

START: Operation[None] = Operation(
    "POST",
    (
        "/agents/",
        Param("agent_id", "agent_id", "segment"),
        "/start",
    ),
    Nothing(),
    retry="safe",
    timeout="management",
)
"""`POST {base}/agents/{agent_id}/start`"""

STOP: Operation[None] = Operation(
    "POST",
    (
        "/agents/",
        Param("agent_id", "agent_id", "segment"),
        "/stop",
    ),
    Nothing(),
    retry="safe",
    timeout="management",
)
"""`POST {base}/agents/{agent_id}/stop`"""

UPDATE: Operation[None] = Operation(
    "POST",
    (
        "/agents/",
        Param("agent_id", "agent_id", "segment"),
        "/update",
    ),
    Nothing(),
    timeout="management",
)
"""`POST {base}/agents/{agent_id}/update`"""

BACKUP: Operation[AgentBackup] = Operation(
    "POST",
    (
        "/agents/",
        Param("agent_id", "agent_id", "segment"),
        "/backup",
    ),
    Json("types.agents", "AgentBackup"),
    timeout="management",
)
"""`POST {base}/agents/{agent_id}/backup`"""

LIST_BACKUPS: Operation[object] = Operation(
    "GET",
    (
        "/agents/",
        Param("agent_id", "agent_id", "segment"),
        "/backups",
    ),
    Json("", "object"),
    retry="safe",
    timeout="management",
)
"""`GET {base}/agents/{agent_id}/backups`"""

RESTORE: Operation[None] = Operation(
    "POST",
    (
        "/agents/",
        Param("agent_id", "agent_id", "segment"),
        "/backups/",
        Param("backup_id", "backup_id", "segment"),
        "/restore",
    ),
    Nothing(),
    timeout="management",
)
"""`POST {base}/agents/{agent_id}/backups/{backup_id}/restore`"""
