# Generated from codegen/runtime/client/objects/tools/hints.py. Do not edit; run: nox -s generate
"""Parameters of functions and their annotations, whatever the function is wrapped in."""

from __future__ import annotations

import functools
import inspect
import sys
import typing
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from ...checks import kind
from ...errors import ArgumentTypeError

_DEEPEST = 100
_CALL = "__call__"


def bare(function: Callable[..., Any]) -> Any:
    """Return the function itself: out of partials, methods, callable objects and wrappers."""
    found: Any = function
    # Objects that answer to every name would go on for ever.
    for _ in range(_DEEPEST):
        inner = _inside(found)
        if inner is None:
            break
        found = inner
    return found


def _inside(found: Any) -> Any:
    if isinstance(found, functools.partial):
        return found.func
    for name in ("__wrapped__", "__func__"):
        if (inner := getattr(found, name, None)) is not None:
            return inner
    if inspect.isroutine(found) or isinstance(found, type):
        return None
    call = _call_of(found)
    return call if inspect.isfunction(call) else None


def is_async(function: Callable[..., Any]) -> bool:
    """Whether calling a function gives something to await, as far as that shows."""
    return _is(function, inspect.iscoroutinefunction)


def is_async_generator(function: Callable[..., Any]) -> bool:
    """Whether calling a function gives values one by one, asynchronously."""
    return _is(function, inspect.isasyncgenfunction)


def _is(function: Any, test: Callable[[Any], bool]) -> bool:
    while isinstance(function, functools.partial):
        function = function.func
    return test(function) or test(_call_of(function))


def _call_of(value: Any) -> Any:
    """Return what runs when an object is called; it belongs to the class."""
    return getattr(value.__class__, _CALL, None)


def parameters(function: Callable[..., Any], tool: str) -> list[inspect.Parameter]:
    """Return the parameters that a caller may give, their annotations resolved.

    What a partial has bound already, by position or by name, is none of them: it is the user's
    decision, and may be a secret.
    Raises ArgumentTypeError when the function does not show its parameters.
    """
    try:
        signature = inspect.signature(function)
    except (ValueError, TypeError, NameError) as error:
        raise ArgumentTypeError(
            f"the parameters of the tool {tool!r} cannot be read ({error}); "
            "say them: Tool(name=..., parameters=<type or JSON Schema>, execute=...)"
        ) from error
    bound: set[str] = set()
    inner: Any = function
    while isinstance(inner, functools.partial):
        bound |= inner.keywords.keys()
        inner = inner.func
    names = _names(bare(function))
    return [
        item.replace(annotation=_resolve(item, names, tool))
        for item in signature.parameters.values()
        if item.name not in bound
    ]


def _resolve(item: inspect.Parameter, names: tuple[Any, Any], tool: str) -> Any:
    """Return an annotation without texts that stand for types."""
    if item.annotation is inspect.Parameter.empty:
        return Any

    def holder() -> None: ...

    holder.__annotations__ = {item.name: item.annotation}
    try:
        return typing.get_type_hints(holder, *names, include_extras=True)[item.name]
    except Exception as error:
        raise ArgumentTypeError(
            f"the type of the parameter {item.name!r} of the tool {tool!r} cannot be read "
            f"({error}); define it where the function is defined, or give the tool's "
            "`parameters`: Tool(name=..., parameters=<type or JSON Schema>, execute=...)"
        ) from error


def _names(function: Any) -> tuple[Mapping[str, Any], dict[str, Any]]:
    """Return the names that annotations of a function may use: global ones and local ones."""
    module = sys.modules.get(getattr(function, "__module__", None) or "")
    found: Mapping[str, Any] = getattr(function, "__globals__", None) or vars(module or typing)
    local: dict[str, Any] = {}
    outer, inside, _ = str(getattr(function, "__qualname__", "")).rpartition(".<locals>.")
    # A class in a function can be named only while that function runs.
    frame = inspect.currentframe() if inside else None
    while frame is not None:
        if frame.f_globals is found and frame.f_code.co_qualname == outer:
            local.update(frame.f_locals)
            break
        frame = frame.f_back
    if inspect.isfunction(function):
        free = zip(function.__code__.co_freevars, function.__closure__ or (), strict=False)
        for name, cell in free:
            # Empty while the name has no value yet.
            with suppress(ValueError):
                local[name] = cell.cell_contents
    local.update({item.__name__: item for item in getattr(function, "__type_params__", ())})
    return found, local


def name_of(function: Callable[..., Any]) -> str:
    """Return the name of a function, for a tool.

    Raises ArgumentTypeError for a lambda, which has none.
    """
    found: Any = function
    while isinstance(found, functools.partial):
        found = found.func
    name = str(getattr(found, "__name__", None) or type(found).__name__)
    if name == "<lambda>":
        raise ArgumentTypeError(
            "a lambda has no name that a tool could have; give one: "
            "Tool(name=..., description=..., execute=lambda ...: ...)"
        )
    return name


def check_function(function: Any, what: str) -> None:
    """Refuse what cannot be the function of a tool."""
    hint = ""
    if isinstance(function, type):
        hint = "; for a tool that takes the fields of a class: Tool(name=..., parameters=<class>)"
    elif not callable(function):
        hint = ""
    elif is_async_generator(function):
        hint = "; it gives several values (async generator), and a tool has one result"
    else:
        return
    raise ArgumentTypeError(f"{what} must be a function, found {kind(function)}{hint}")
