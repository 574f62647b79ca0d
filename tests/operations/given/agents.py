"""Agents: each call needs one that is there, in the right state."""

from __future__ import annotations

from typing import Any

from deepinfra_client import DeepInfra


def _made(client: DeepInfra) -> dict[str, Any]:
    key = client.agents.create().model_dump()["agent_id"]
    client.agents.retrieve(key)
    return {"agent_id": key}


def _stopped(client: DeepInfra) -> dict[str, Any]:
    given = _made(client)
    client.agents.stop(given["agent_id"])
    client.agents.retrieve(given["agent_id"])
    return given


def _with_backup(client: DeepInfra) -> dict[str, Any]:
    given = _made(client)
    return {**given, "backup_id": client.agents.backup(given["agent_id"]).model_dump()["backup_id"]}


GIVEN = {"agents.list": {"state": "all"}}
PREPARED = {
    "agents.retrieve": _made,
    "agents.delete": _made,
    "agents.start": _stopped,
    "agents.stop": _made,
    "agents.update": _made,
    "agents.backup": _made,
    "agents.list_backups": _made,
    "agents.restore": _with_backup,
}
OPEN = {"agents.create", "agents.retrieve", "agents.backup"}
