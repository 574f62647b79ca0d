"""What the operations of logins need."""

from __future__ import annotations

from typing import Any

from deepinfra_client import DeepInfra


def login(client: DeepInfra) -> dict[str, Any]:
    """Begin a login."""
    client.login.github(login_id="a-long-random-text")
    return {"login_id": "a-long-random-text"}


PREPARED = {"login.github_cli": login}
