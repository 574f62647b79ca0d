"""Arguments that do not fit, in words for a model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from ...brief import brief
from ...narrow import is_list, is_map

if TYPE_CHECKING:
    from pydantic import ValidationError

_MOST = 20
_LONGEST = 300


class Misfit(ValueError):
    """Arguments do not fit; each problem is one line."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = tuple(problems)


class Bound(NamedTuple):
    """What a function is called with."""

    args: tuple[Any, ...]
    kwargs: dict[str, Any]


class Arguments(Protocol):
    """The arguments of a tool: what is told to the model, and how a call of it is read."""

    schema: Mapping[str, Any]
    """JSON Schema of an object."""

    def bind(self, text: str, given: dict[str, Any]) -> Bound:
        """Check and convert arguments: their JSON text, and the same decoded.

        Raises Misfit.
        """
        ...


def misfit(error: ValidationError) -> Misfit:
    """Put what pydantic found into words."""
    return Misfit([_text(item) for item in error.errors(include_url=False)[:_MOST]])


def _text(item: Mapping[str, Any]) -> str:
    where = ".".join(str(part) for part in item["loc"])
    message = str(item["msg"])[:_LONGEST]
    if item["type"] != "missing":
        message = f"{message}, found {brief(item['input'])}"
    return f"{where}: {message}" if where else message


def takes(schema: Mapping[str, Any]) -> str:
    """Name the arguments that a schema allows."""
    properties = schema.get("properties")
    required = schema.get("required")
    needed: list[Any] = required if is_list(required) else []
    names: list[str] = list(properties) if is_map(properties) else []
    told = [f"{name} (required)" if name in needed else str(name) for name in names]
    more = schema.get("additionalProperties")
    if more is True or is_map(more):
        told.append("any other names" if told else "any names")
    return ", ".join(told) or "no arguments"
