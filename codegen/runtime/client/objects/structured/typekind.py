"""Types of Python as kinds of answers: pydantic describes and checks them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pydantic import PydanticUserError, TypeAdapter, ValidationError

from ...errors import ArgumentTypeError
from ..typeddicts import modern
from .elements import NONE, eager, element
from .kinds import Kind, clean_name
from .labels import label
from .misfits import MisfitError, described
from .schemas import closed, inlined

_PLAIN = frozenset({"builtins", "typing", "types", "typing_extensions"})


def type_kind(form: Any, argument: str = "schema") -> Kind:
    """Understand a type; what can be kept is made only once. `argument` is what errors call it.

    Raises ArgumentTypeError for what cannot be a JSON value.
    """
    # Unions in another order are equal, but their schemas are not.
    return _kept(form, repr(form), argument) if _hashable(form) else _made(form, argument)


@lru_cache(maxsize=256)
def _kept(form: Any, _: str, argument: str) -> Kind:
    return _made(form, argument)


def _hashable(form: Any) -> bool:
    try:
        hash(form)
    except TypeError:
        return False
    return True


def _made(form: Any, argument: str) -> Kind:
    adapter: TypeAdapter[Any]
    inner: Any = form
    try:
        if isinstance(form, TypeAdapter):
            adapter = form  # pyright: ignore[reportUnknownVariableType]
            inner = getattr(adapter, "_type", None)
        else:
            inner = eager(modern(form))
            adapter = TypeAdapter(inner)
        schema = adapter.json_schema()
        items = element(inner)
        item = None if items is NONE else _checker(TypeAdapter(items))
    except (PydanticUserError, TypeError, NameError, AttributeError, RecursionError) as error:
        raise _refused(form, argument, _reason(error)) from error
    return Kind(label(inner), _name(inner), inlined(closed(schema)), _checker(adapter), item)


def _checker(adapter: TypeAdapter[Any]) -> Any:
    def check(text: str) -> Any:
        try:
            return adapter.validate_json(text)
        except ValidationError as error:
            raise MisfitError(described(error), error) from None

    return check


def _refused(form: Any, argument: str, reason: str) -> ArgumentTypeError:
    return ArgumentTypeError(
        f"`{argument}`: {label(form)} cannot be asked for, as it has no JSON Schema: {reason}. Use "
        "types that JSON can hold, or give a JSON Schema as a dict"
    )


def _reason(error: BaseException) -> str:
    text = getattr(error, "message", None) or str(error) or type(error).__name__
    line = str(text).strip().partition("\n")[0]
    return line.partition(". Set `arbitrary_types_allowed")[0].rstrip(".")


def _name(form: Any) -> str | None:
    """Return the name that a type has itself; `list[int]` has none, and neither has `int`."""
    if getattr(form, "__origin__", None) is not None and not isinstance(form, type):
        return None
    name = getattr(form, "__name__", None)
    if not isinstance(name, str) or type(form).__module__ == "types":
        return None
    is_plain = isinstance(form, type) and form.__module__ in _PLAIN
    return None if is_plain else clean_name(name)
