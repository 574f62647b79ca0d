"""What the operations on SSH keys need."""

from __future__ import annotations

from typing import Any

from deepinfra_client import DeepInfra


def key(client: DeepInfra) -> dict[str, Any]:
    """Add an SSH key."""
    return {"ssh_key_id": client.ssh_keys.create(name="laptop", key="ssh-ed25519 AAAA").id}


PREPARED = {"ssh_keys.delete": key}
