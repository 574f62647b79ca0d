# Generated from schema/resources/ssh_keys.yaml. Do not edit; run: nox -s generate
"""Types of `ssh_keys`."""

from __future__ import annotations

from typing import Required, TypedDict


class SshKeyParams(TypedDict, total=False):
    """A public SSH key to be kept."""

    name: Required[str]
    """Name of the key, 1 to 64 characters."""
    key: Required[str]
    """The public key as one line of OpenSSH, at most 32000 characters."""
