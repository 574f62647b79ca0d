"""Sandboxes: each call needs one that is there, in the right state."""

from __future__ import annotations

from typing import Any

from deepinfra_client import DeepInfra

_PLACE = "/workspace/there.txt"


def _made(client: DeepInfra) -> dict[str, Any]:
    key = client.sandboxes.create().sandbox_id
    client.sandboxes.retrieve(key)
    return {"sandbox_id": key}


def _with_file(client: DeepInfra) -> dict[str, Any]:
    given = _made(client)
    client.sandboxes.write_file(given["sandbox_id"], _PLACE, b"content")
    return given


def _stopped(client: DeepInfra) -> dict[str, Any]:
    given = _made(client)
    client.sandboxes.stop(given["sandbox_id"])
    client.sandboxes.retrieve(given["sandbox_id"])
    return given


GIVEN = {
    "sandboxes.write_file": {"path": _PLACE},
    "sandboxes.read_file": {"path": _PLACE},
}
PREPARED = {
    "sandboxes.retrieve": _made,
    "sandboxes.exec": _made,
    "sandboxes.write_file": _made,
    "sandboxes.read_file": _with_file,
    "sandboxes.stop": _made,
    "sandboxes.start": _stopped,
    "sandboxes.delete": _made,
}
