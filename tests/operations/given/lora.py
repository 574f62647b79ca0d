"""Adapters: each call needs one that is there."""

from __future__ import annotations

from typing import Any

from deepinfra_client import DeepInfra

_NAME = "me/there"


def _made(client: DeepInfra) -> dict[str, Any]:
    client.lora.create(
        base_model="black-forest-labs/FLUX-1-dev",
        lora_name=_NAME,
        source={"type": "civitai"},
        private=True,
    )
    return {"lora_name": _NAME}


PREPARED = dict.fromkeys(
    ("lora.retrieve", "lora.retrieve_status", "lora.update", "lora.delete", "lora.delete_uploaded"),
    _made,
)
OPEN = {"lora.retrieve", "lora.retrieve_status"}
