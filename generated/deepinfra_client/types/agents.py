# Generated from schema/resources/agents.yaml. Do not edit; run: nox -s generate
"""Types of `agents`."""

from __future__ import annotations

from .._runtime.models import WireModel


class Agent(WireModel):
    """
    An agent. The service does not describe the fields; those that come are kept and can be read
    as attributes.
    """

    name: str | None = None
    """What it is called."""
    agent_type_id: str | None = None
    """Id of its kind."""
    plan_id: str | None = None
    """Id of the plan that it runs on."""


class AgentBackup(WireModel):
    """
    A backup of an agent. The service does not describe the fields; those that come are kept and
    can be read as attributes.
    """
