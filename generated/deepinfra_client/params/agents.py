# Generated from schema/resources/agents.yaml. Do not edit; run: nox -s generate
"""Types of `agents`."""

from __future__ import annotations

from typing import TypedDict


class AgentCreateParams(TypedDict, total=False):
    """An agent to be made."""

    name: str
    """What it is called."""
    agent_type_id: str
    """Id of its kind; `catalog` lists them."""
    plan_id: str
    """Id of the plan that it runs on; `catalog` lists them."""
