"""The catalogue, and a model of the account for what changes one."""

from __future__ import annotations

from typing import Any

from deepinfra_client import DeepInfra

_KNOWN = "black-forest-labs/FLUX-1-schnell"
_OWN = "me/there"


def _own(client: DeepInfra) -> dict[str, Any]:
    client.deployments.create(model_name=_OWN, gpu="L4-24GB")
    return {"model": _OWN}


GIVEN = {
    "models.retrieve": {"model": _KNOWN},
    "models.list_versions": {"model": _KNOWN},
    "models.retrieve_schema": {"model": _KNOWN, "variant": "openai-images"},
    "models.delete": {"version": "ALL"},
}
PREPARED = {
    "models.set_publicity": _own,
    "models.update_meta": _own,
    "models.delete": _own,
}
