# Generated from codegen/runtime/client/objects/text/plan.py. Do not edit; run: nox -s generate
"""What the caller wants of a run of several steps, checked before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from sys import maxsize
from typing import Any

from ...checks import check_at_least_one, check_flag, wrong_type
from ...options import Omit, omit
from ..arguments import role_value
from ..model import parallel
from ..spec import MethodSpec
from ..tools.hints import is_async
from ..tools.toolbox import Toolbox
from .hooks import no_async


@dataclass(frozen=True, slots=True)
class Plan:
    """How a run goes."""

    toolbox: Toolbox
    choice: Any
    """What the caller gave as the choice of a tool; `omit` when nothing."""
    max_steps: int
    limited: bool
    """Whether the caller gave the number of steps."""
    max_parallel: int
    send_reasoning: bool
    steps_name: str
    """What the argument of the number of steps is called."""
    words: tuple[str, ...] = ()
    """The choices that name no tool: any call, none, one at least."""
    on_step: Any = None
    stop_when: Any = None
    approve: Any = None
    repair: Any = None

    @classmethod
    def of(cls, spec: MethodSpec, given: Mapping[str, Any], *, blocking: bool) -> Plan:
        """Read and check it.

        Raises ArgumentTypeError and InvalidArgumentError, also those of the tools.
        """
        if spec.compiled.steering.isdisjoint(given):
            usual = spec.compiled.plan
            if usual is None:
                usual = spec.compiled.plan = cls._read(spec, {}, blocking=blocking)
            return usual
        return cls._read(spec, given, blocking=blocking)

    @classmethod
    def _read(cls, spec: MethodSpec, given: Mapping[str, Any], *, blocking: bool) -> Plan:
        def value(role: str) -> Any:
            found = role_value(spec, role, given)
            return omit if found is None else found

        steps, stop, send = value("max_steps"), value("stop_when"), value("send_reasoning")
        if not isinstance(send, Omit):
            check_flag(_name(spec, "send_reasoning"), send)
        toolbox = Toolbox.of(value("tools"), value("active_tools"), conversation=spec.conversation)
        if blocking:
            toolbox.check_sync()
        return cls(
            toolbox=toolbox,
            choice=value("tool_choice"),
            max_steps=_steps(_name(spec, "max_steps"), steps, endless=not isinstance(stop, Omit)),
            limited=not isinstance(steps, Omit),
            max_parallel=parallel(value("max_parallel"), maxsize),
            send_reasoning=isinstance(send, Omit) or send,
            steps_name=_name(spec, "max_steps"),
            words=spec.conversation.tool_choices if spec.conversation is not None else (),
            **{
                field: _function(_name(spec, role), value(role), blocking=blocking)
                for field, role in _HOOKS
            },
        )

    def violations(self, called: tuple[str, ...]) -> list[str]:
        """Say how an answer goes against the choice of a tool.

        `called` are the names of the tools that the model asked for.
        """
        choice = self.choice
        if not isinstance(choice, str) or not self.toolbox:
            return []
        if choice in self.words[2:3] and not called:
            return [f"the choice of a tool was {choice!r}, but the model asked for none"]
        if self.forbids_tools and called:
            return [f"the choice of a tool was {choice!r}, but the model asked for {_list(called)}"]
        if choice not in self.words and set(called) != {choice}:
            instead = _list(called) if called else "none"
            return [f"the tool {choice!r} was asked for, but the model called {instead}"]
        return []

    @property
    def without_tools(self) -> bool:
        """Whether the caller gave neither tools nor a choice of one."""
        return isinstance(self.choice, Omit) and not self.toolbox.given

    @property
    def forbids_tools(self) -> bool:
        """Whether the caller wants no tool to run."""
        return isinstance(self.choice, str) and self.choice in self.words[1:2]


_HOOKS = (
    ("on_step", "on_step"),
    ("stop_when", "stop_when"),
    ("approve", "approve"),
    ("repair", "repair_tool_call"),
)


def _name(spec: MethodSpec, role: Any) -> str:
    item = spec.argument(role)
    return item.name if item is not None else str(role)


def _steps(name: str, value: Any, *, endless: bool) -> int:
    """Read the number of steps; `endless` is true when something else ends the run."""
    if isinstance(value, Omit):
        return maxsize if endless else 1
    return check_at_least_one(name, value)


def _function(name: str, value: Any, *, blocking: bool) -> Any:
    if isinstance(value, Omit):
        return None
    if not callable(value):
        raise wrong_type(name, "a function", value)
    if blocking and is_async(value):
        raise no_async(name)
    return value


def _list(names: tuple[str, ...]) -> str:
    return ", ".join(repr(name) for name in dict.fromkeys(names))
