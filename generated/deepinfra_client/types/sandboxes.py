# Generated from schema/resources/sandboxes.yaml. Do not edit; run: nox -s generate
"""Types of `sandboxes`."""

from __future__ import annotations

from typing import Any

from .._runtime.models import WireModel


class Sandbox(WireModel):
    """A sandbox and its state. Right after making one, only its id is known."""

    sandbox_id: str
    """Id of the sandbox."""
    plan: str | None = None
    """Id of its plan."""
    image: str | None = None
    """Container image that it started from."""
    state: str | None = None
    """State, such as `starting`, `running`, `stopping`, `stopped`, `failed` or `deleted`."""
    tags: dict[str, Any] | None = None
    """Marks of your own."""
    created_at: int | None = None
    """Time of making in seconds since 1970."""
    provider: str | None = None
    """Who runs the machine."""


class SandboxOutput(WireModel):
    """A piece of what a command writes, or how it ended."""

    stdout: str | None = None
    """What it wrote to its output."""
    stderr: str | None = None
    """What it wrote to its error output."""
    returncode: int | None = None
    """How it ended, in the last event alone; 0 when all went well."""


class SandboxPlan(WireModel):
    """A size of sandboxes and what it costs."""

    id: str
    """Id of the plan."""
    vcpu: float | None = None
    """Processors."""
    ram_gb: float | None = None
    """Memory in gigabytes."""
    disk_gb: float | None = None
    """Disk in gigabytes."""
    price_per_hour: float | None = None
    """Price in US dollars per hour."""


class SandboxResult(WireModel):
    """What a command wrote, and how it ended."""

    stdout: str
    """All that it wrote to its output."""
    stderr: str
    """All that it wrote to its error output."""
    returncode: int
    """How it ended; 0 when all went well."""
