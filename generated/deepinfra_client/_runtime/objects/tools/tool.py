# Generated from codegen/runtime/client/objects/tools/tool.py. Do not edit; run: nox -s generate
"""Tools, as users write them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from types import CodeType
from typing import Any, Protocol, TypeAlias

from ...checks import kind, wrong_type
from ...errors import ArgumentTypeError, InvalidArgumentError
from ...protocols import Dumpable
from .hints import check_function, is_async, name_of
from .misfit import Arguments
from .parameters import NOTHING, SchemaArguments, arguments_of
from .signature import FunctionArguments, doc_of

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Tool:
    """Something that a model may ask for.

    A plain function can be given as a tool as well: its name, its type hints and its docstring say
    the rest.

    Where `parameters` is a type, `execute` gets one argument: the value of that type. Where it is
    a JSON Schema, `execute` gets the decoded arguments by name. Where it is left out, the
    parameters are those of `execute`, and it gets them by name, converted to its type hints.
    """

    def __init__(
        self,
        name: str,
        description: str | None = None,
        parameters: Any = None,
        execute: Callable[..., Any] | None = None,
        *,
        strict: bool | None = None,
        needs_approval: bool | Callable[[dict[str, Any]], bool] = False,
    ) -> None:
        """Describe a tool.

        Args:
            name: ASCII letters, digits, `_` and `-`, at most 64.
            description: Tells the model what the tool does; by default the first paragraph of the
                docstring of `execute`.
            parameters: A pydantic model, dataclass, TypedDict or another type with named fields,
                or a JSON Schema as a dict. By default what `execute` takes; without `execute`,
                nothing. A JSON Schema is checked with the package `jsonschema` where that is
                installed; without it only the names that are required are checked.
            execute: Function, async or not, that is called. Without one, calls of the tool are
                handed to the caller.
            strict: Asks the server to follow the schema to the letter; not sent unless given.
            needs_approval: True when each call must be approved by the hook `approve`, or a
                function that decides from the decoded arguments. Without such a hook the call is
                denied.

        Raises:
            InvalidArgumentError: The name has other characters.
            ArgumentTypeError: An argument has another type. Types of `parameters` and of `execute`
                are looked at when the tool is first used, before any request.
        """
        self.name = _checked_name(name)
        _check(description, str, "description", "a str, or left out")
        _check(strict, bool, "strict", "True, False, or left out")
        if not isinstance(needs_approval, bool) and not callable(needs_approval):
            raise wrong_type(
                "needs_approval", "True, False, or a function of the arguments", needs_approval
            )
        if execute is not None:
            check_function(execute, f"`execute` of the tool {name!r}")
        self.parameters = parameters
        self.execute = execute
        self.strict = strict
        self.needs_approval = needs_approval
        self._description = description

    @classmethod
    def of(
        cls,
        function: Callable[..., Any],
        name: str | None = None,
        description: str | None = None,
        *,
        strict: bool | None = None,
        needs_approval: bool | Callable[[dict[str, Any]], bool] = False,
    ) -> Tool:
        """Make a tool of a function.

        Args:
            function: A function, async or not; also a method, a partial or an object that can be
                called. What a partial has bound is not shown to the model.
            name: By default that of the function.
            description: By default the first paragraph of its docstring.
            strict: As for a tool.
            needs_approval: As for a tool.

        Raises:
            InvalidArgumentError: The name has characters that a tool's name cannot have.
            ArgumentTypeError: It is no function, or a lambda without `name`.
        """
        check_function(function, "a tool")
        return cls(
            name_of(function) if name is None else name,
            description,
            None,
            function,
            strict=strict,
            needs_approval=needs_approval,
        )

    @cached_property
    def description(self) -> str | None:
        """What the tool does."""
        if self._description is None and self.execute is not None:
            return doc_of(self.execute).summary
        return self._description

    @property
    def schema(self) -> Mapping[str, Any]:
        """JSON Schema of the arguments."""
        return self.arguments.schema

    @cached_property
    def arguments(self) -> Arguments:
        """Reads the arguments of a call.

        Raises ArgumentTypeError where a type has no JSON Schema, or the function cannot be called.
        """
        if self.parameters is not None:
            return arguments_of(self.parameters, self.name, self.execute)
        if self.execute is not None:
            return FunctionArguments(self.execute, self.name)
        return SchemaArguments(NOTHING)

    @property
    def is_async(self) -> bool:
        """Whether the function is an async one, as far as that shows."""
        return self.execute is not None and is_async(self.execute)

    def __repr__(self) -> str:
        return f"Tool({self.name!r})"


class AnyCallable(Protocol):
    """Anything that can be called."""

    # As a protocol: mypy would take `Callable` for a part of `AnyFunction`, and leave it out.
    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call it."""
        ...


class AnyFunction(Protocol):
    """A function. Type checkers know no more of the items of a list of different functions."""

    @property
    def __code__(self) -> CodeType:
        """What it runs."""
        ...


ToolInput: TypeAlias = Tool | AnyCallable | AnyFunction | Dumpable | Mapping[str, object]
"""What may be offered to a model. A mapping or a pydantic model is sent as it is."""

Tools: TypeAlias = Sequence[ToolInput]
"""What a model may be offered."""


def is_raw(item: Any) -> bool:
    """Whether a tool is given as it is sent."""
    if isinstance(item, type):
        return False
    return isinstance(item, Mapping) or callable(getattr(item, "model_dump_json", None))


def tool_of(item: Any) -> Tool | None:
    """Make a tool of what was given; None when it is sent as it is.

    Raises ArgumentTypeError for anything else.
    """
    if isinstance(item, Tool):
        return item
    if is_raw(item):
        return None
    if not callable(item):
        raise ArgumentTypeError(
            "each of `tools` must be a function, a Tool, or a definition as it is sent (a dict), "
            f"found {kind(item)}"
        )
    return Tool.of(item)


def _check(value: Any, wanted: type[Any], name: str, words: str) -> None:
    if value is not None and not isinstance(value, wanted):
        raise wrong_type(name, words, value)


def _checked_name(name: Any) -> str:
    if not isinstance(name, str):
        raise wrong_type("name", "a str, the name of the tool", name)
    if not _NAME.fullmatch(name):
        raise InvalidArgumentError(
            f"the name of a tool takes 1 to 64 ASCII letters, digits, `_` and `-`, found {name!r}; "
            "for a function, Tool.of(function, name=...) gives another one"
        )
    return name
