"""Deployments: each needs one that is there, in the right state."""

from __future__ import annotations

from typing import Any

from deepinfra_client import DeepInfra


def _made(client: DeepInfra) -> dict[str, Any]:
    made = client.deployments.create(model_name="me/there", gpu="L4-24GB")
    return {"deploy_id": made.deploy_id}


def _stopped(client: DeepInfra) -> dict[str, Any]:
    given = _made(client)
    client.deployments.stop(given["deploy_id"])
    return given


GIVEN = {
    "deployments.list": {"status": "running,stopped"},
    "deployments.list_with_slash": {"status": "running"},
}
PREPARED = {
    "deployments.retrieve": _made,
    "deployments.update": _made,
    "deployments.delete": _made,
    "deployments.stop": _made,
    "deployments.start": _stopped,
    "deployments.stats": _made,
    "deployments.stats_detailed": _made,
}
