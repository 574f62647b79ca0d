"""Deployments: each needs one that is there, in the right state."""

from __future__ import annotations

from typing import Any

from deepinfra_client import DeepInfra


def made(client: DeepInfra) -> dict[str, Any]:
    """Make a deployment."""
    answer = client.deployments.create(model_name="me/there", gpu="L4-24GB")
    return {"deploy_id": answer.deploy_id}


def _stopped(client: DeepInfra) -> dict[str, Any]:
    given = made(client)
    client.deployments.stop(given["deploy_id"])
    return given


GIVEN = {
    "deployments.list": {"status": "running,stopped"},
    "deployments.list_with_slash": {"status": "running"},
}
PREPARED = {
    "deployments.retrieve": made,
    "deployments.update": made,
    "deployments.delete": made,
    "deployments.stop": made,
    "deployments.start": _stopped,
    "deployments.stats": made,
    "deployments.stats_detailed": made,
}
