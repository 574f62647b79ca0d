# Generated from schema/resources/sandboxes.yaml. Do not edit; run: nox -s generate
"""Types of `sandboxes`."""

from __future__ import annotations

from typing import Required, TypedDict


class SandboxCreateParams(TypedDict, total=False):
    """A sandbox to be made."""

    plan: str
    """Id of the plan; `catalog` lists them. The service chooses one when unset."""
    image: str
    """Container image that it starts from; that of the service when unset."""
    tags: dict[str, str]
    """Marks of your own, name and value."""
    timeout_seconds: int
    """Seconds after which the sandbox ends by itself; 0 leaves that to the service."""


class SandboxExecParams(TypedDict, total=False):
    """A command to be run."""

    command: Required[list[str]]
    """
    The program and its arguments. There is no shell around it; for one write `["bash", "-c",
    "..."]`.
    """
    timeout_seconds: int
    """Seconds after which the command is ended; 0 leaves that to the service, which takes 60."""
