"""What the operations on scoped tokens need."""

from __future__ import annotations

from typing import Any

from deepinfra_client import DeepInfra


def token(client: DeepInfra) -> dict[str, Any]:
    """Make a scoped token."""
    return {"jwtoken": client.scoped_jwt.create(api_key_name="auto").token}


PREPARED = {"scoped_jwt.inspect": token}
UNSENT = {"scoped_jwt.create": frozenset({"expires_delta"})}
