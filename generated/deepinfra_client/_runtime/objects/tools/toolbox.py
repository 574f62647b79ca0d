# Generated from codegen/runtime/client/objects/tools/toolbox.py. Do not edit; run: nox -s generate
"""The tools of a call: what the model is told of them, and which one a call means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeGuard

from ...checks import kind, wrong_type
from ...errors import ArgumentTypeError, InvalidArgumentError, ToolError
from ...narrow import is_map
from ...options import Omit, omit
from ..shapes import fill
from ..spec import Conversation
from .results import ToolCall

if TYPE_CHECKING:
    from .tool import Tool


class _Entry(NamedTuple):
    given: Any
    tool: Tool | None
    name: str | None
    """None for a definition as it is sent, whose name only the provider's form tells."""


class Toolbox:
    """The tools that a call offers."""

    def __init__(self, entries: Sequence[_Entry], active: Sequence[str] | None) -> None:
        """Use `Toolbox.of`."""
        self._entries = tuple(entries)
        self._active = active
        # Where a name is not known yet, what is checked by names must wait.
        if all(entry.name is not None for entry in entries):
            self._check_names()

    @classmethod
    def of(
        cls, items: Any, active: Any = omit, *, conversation: Conversation | None = None
    ) -> Toolbox:
        """Take what the caller gave as tools; None and `omit` are no tools.

        `active` names the tools that are offered; by default all are. Names of definitions that
        are given as they are sent are read by `conversation`, or else by `definitions`.
        Raises ArgumentTypeError and InvalidArgumentError.
        """
        entries: list[_Entry] = []
        for item in _listed(items):
            from .tool import tool_of

            tool = tool_of(item)
            entries.append(_Entry(item, tool, tool.name if tool is not None else None))
        box = cls(entries, _names(active))
        if conversation is not None:
            box.learn(conversation)
        return box

    def learn(self, conversation: Conversation) -> None:
        """Read the names of definitions that were given as they are sent.

        Raises InvalidArgumentError where a name is there twice or an active one is not there.
        """
        if any(entry.name is None for entry in self._entries):
            self._entries = tuple(
                entry
                if entry.name is not None
                else _Entry(entry.given, None, _raw_name(conversation.tool_definition, entry.given))
                for entry in self._entries
            )
            self._check_names()

    def __len__(self) -> int:
        return len(self.names)

    def __bool__(self) -> bool:
        return bool(self._offered())

    @property
    def given(self) -> bool:
        """Whether there are tools at all, offered or not."""
        return bool(self._entries)

    @property
    def names(self) -> tuple[str, ...]:
        """The tools that are offered."""
        return tuple(entry.name or "" for entry in self._offered())

    @property
    def approves_some(self) -> bool:
        """Whether any of the tools says that it needs approval."""
        tools = (entry.tool for entry in self._offered())
        return any(tool is not None and tool.needs_approval is not False for tool in tools)

    def definitions(self, conversation: Conversation) -> list[Any]:
        """Return what is sent for the tools.

        Raises ArgumentTypeError where types of parameters cannot be told to a model.
        """
        self.learn(conversation)
        if conversation.tool_definition is None and any(entry.tool for entry in self._offered()):
            raise InvalidArgumentError("tools can be given here only as they are sent, as dicts")
        return [
            entry.given if entry.tool is None else _definition(conversation, entry.tool)
            for entry in self._offered()
        ]

    def choice(self, conversation: Conversation, given: Any) -> tuple[Any, str | None]:
        """Return what is sent for the choice of a tool, or `omit`, and a warning or None.

        Raises InvalidArgumentError for what is no word of the provider and no tool.
        """
        if given is None or isinstance(given, Omit):
            return omit, None
        self.learn(conversation)
        if not self:
            return omit, "the choice of a tool was not sent, as there are no tools"
        from .tool import is_raw

        if is_raw(given) and not isinstance(given, str):
            return given, None
        if isinstance(given, str) and given in conversation.tool_choices:
            return given, None
        if isinstance(given, str) and given in self.names and conversation.tool_choice is not None:
            return fill(conversation.tool_choice, {"name": given}), None
        allowed = [*conversation.tool_choices]
        if conversation.tool_choice is not None:
            allowed += self.names
        raise InvalidArgumentError(
            f"{given!r} is no choice of a tool{_close(given, allowed)}; allowed: "
            f"{_quoted(allowed)}, or a dict that is sent as it is"
        )

    def executable(self, call: ToolCall) -> bool:
        """Whether a call can be answered here: its tool has a function, or it is unknown.

        The model gets an error as the result of an unknown tool. Where a definition was given
        whose name cannot be read, the call may be one of it, and is left to the caller.
        """
        entry = self._find(call.name)
        if entry is None:
            return "" not in self.names
        return entry.tool is not None and entry.tool.execute is not None

    def tool(self, call: ToolCall) -> Tool:
        """Return the tool that a call means.

        Raises ToolError, in words for the model, when there is none that can run.
        """
        entry = self._find(call.name)
        if entry is None:
            raise ToolError(
                f"there is no tool {call.name!r}{_close(call.name, self.names)}; tools: "
                f"{_quoted(self.names) or 'none'}",
                tool=call.name,
            )
        if entry.tool is None or entry.tool.execute is None:
            raise ToolError(f"the tool {call.name!r} has no function to run", tool=call.name)
        return entry.tool

    def check_sync(self) -> None:
        """Refuse async functions, for use in blocking code.

        Raises ArgumentTypeError that names the first of them.
        """
        for entry in self._offered():
            if entry.tool is not None and entry.tool.is_async:
                raise ArgumentTypeError(
                    f"the tool {entry.name!r} is an async function, and this client is a blocking "
                    "one; use the asynchronous client, or give a plain function"
                )

    def _offered(self) -> tuple[_Entry, ...]:
        if self._active is None:
            return self._entries
        return tuple(entry for entry in self._entries if entry.name in (*self._active, None))

    def _find(self, name: str) -> _Entry | None:
        return next((entry for entry in self._offered() if entry.name == name), None)

    def _check_names(self) -> None:
        names = [entry.name for entry in self._entries if entry.name]
        for name in names:
            if names.count(name) > 1:
                raise InvalidArgumentError(
                    f"two tools are called {name!r}; give one of them another name, such as "
                    "Tool.of(function, name=...)"
                )
        for name in self._active or ():
            if name not in names:
                raise InvalidArgumentError(
                    f"{name!r} is no active tool, as it is not in `tools`{_close(name, names)}; "
                    f"tools: {_quoted(names) or 'none'}"
                )


def _listed(items: Any) -> list[Any]:
    if items is None or isinstance(items, Omit):
        return []
    from .tool import Tool, is_raw

    if isinstance(items, Tool) or callable(items) or is_raw(items) or isinstance(items, str):
        hint = "; one tool goes into a list: [tool]"
    elif _is_several(items):
        return list(items)
    else:
        hint = ""
    raise ArgumentTypeError(f"`tools` must be a list of tools, found {kind(items)}{hint}")


def _is_several(items: Any) -> TypeGuard[Iterable[Any]]:
    return isinstance(items, Iterable)


def _names(active: Any) -> tuple[str, ...] | None:
    if active is None or isinstance(active, Omit):
        return None
    wanted = "a list of names of tools"
    if isinstance(active, str | bytes) or not _is_several(active):
        raise wrong_type("active_tools", wanted, active)
    names: list[Any] = list(active)
    for name in names:
        if not isinstance(name, str):
            raise ArgumentTypeError(f"`active_tools` must be {wanted}, found {name!r} in it")
    return tuple(names)


def _definition(conversation: Conversation, tool: Tool) -> Any:
    values = {
        "name": tool.name,
        "description": omit if tool.description is None else tool.description,
        "parameters": tool.schema,
        "strict": omit if tool.strict is None else tool.strict,
    }
    return fill(conversation.tool_definition, values)


def _raw_name(template: Any, given: Any) -> str:
    """Read the name out of a definition as it is sent; an empty text where it has none."""
    value = given
    if not is_map(value):
        from pydantic_core import from_json

        value = from_json(value.model_dump_json())
    return _at_name(template, value) or ""


def _at_name(template: Any, value: Any) -> str | None:
    if template == "$name":
        return value if isinstance(value, str) else None
    if not is_map(template) or not is_map(value):
        return None
    inner: Mapping[str, Any] = value
    found = (_at_name(part, inner.get(key)) for key, part in template.items())
    return next((name for name in found if name is not None), None)


def _close(name: Any, names: Sequence[str]) -> str:
    import difflib

    close = difflib.get_close_matches(str(name)[:100], names, n=1)
    return f" (did you mean {close[0]!r}?)" if close else ""


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(repr(name) for name in names)
