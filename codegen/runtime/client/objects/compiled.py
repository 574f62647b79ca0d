"""What every call needs of the description of a method, worked out once for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .spec import MethodSpec
    from .text.plan import Plan
    from .text.walk import Walk

_STEERING = frozenset(
    {
        "active_tools",
        "approve",
        "max_parallel",
        "max_steps",
        "on_step",
        "repair_tool_call",
        "send_reasoning",
        "stop_when",
        "tool_choice",
        "tools",
    }
)
"""The roles that say how a run of several steps goes."""


class CompiledMethod:
    """A method in the form that a call needs."""

    __slots__ = ("arguments", "defaults", "fields", "names", "plan", "steering", "walk", "where")

    def __init__(self, spec: MethodSpec) -> None:
        self.arguments = {item.name: item for item in spec.arguments}
        self.defaults = dict(spec.defaults)
        self.where = dict(spec.results)
        self.walk: Walk | None = None
        """Reads all results out of an answer; made by the first one."""
        roles = {item.role: item for item in reversed(spec.arguments) if item.role is not None}
        self.fields: dict[str, str | None] = {role: item.field for role, item in roles.items()}
        """By role, the argument of the operation."""
        self.names: dict[str, str] = {role: item.name for role, item in roles.items()}
        """By role, the argument of the method."""
        self.steering = frozenset(item.name for role, item in roles.items() if role in _STEERING)
        """The arguments without which a run goes as usual."""
        self.plan: Plan | None = None
        """How it goes then."""
