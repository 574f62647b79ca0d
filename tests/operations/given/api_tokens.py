"""What the operations on API keys need."""

from __future__ import annotations

from typing import Any

from deepinfra_client import DeepInfra


def token(client: DeepInfra) -> dict[str, Any]:
    """Make an API key."""
    return {"api_token": client.api_tokens.create("made before").token}


PREPARED = {
    "api_tokens.retrieve": token,
    "api_tokens.delete": token,
    "api_tokens.export_to_vercel": token,
}
