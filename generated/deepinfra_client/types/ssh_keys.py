# Generated from schema/resources/ssh_keys.yaml. Do not edit; run: nox -s generate
"""Types of `ssh_keys`."""

from __future__ import annotations

from .._runtime.models import WireModel


class SshKey(WireModel):
    """A public SSH key."""

    id: str
    """Id of the key."""
    name: str
    """Name of the key."""
    key: str
    """The public key as one line of OpenSSH."""
    created_at: int | None = None
    """Time of adding in seconds since 1970."""
