"""Reading results out of answers by the pointers of a method.

Names of common results:

`id`, `model`, `created`, `request_id`, `cost`, `usage`, and `input_tokens`, `output_tokens`,
`cached_tokens`, `reasoning_tokens`, `total_tokens`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from ..pointer import lookup
from ..response import RawResponse, ResponseInfo
from .results import ResponseFacts, Usage
from .spec import MethodSpec, Place

Pointers: TypeAlias = Mapping[str, Place]


class Seen:
    """An answer whose results were looked up."""

    __slots__ = ("body", "found")

    def __init__(self, body: Any, found: dict[str, Any]) -> None:
        self.body = body
        self.found = found
        """By name; what is null or not there is left out."""


def see(spec: MethodSpec, body: Any) -> Seen:
    """Look up all results of a method at once, to be given to the functions here as the body."""
    compiled = spec.compiled
    walk = compiled.walk
    if walk is None:
        from .text.walk import Walk

        names = [name for name in compiled.where if not name.startswith("call_")]
        walk = compiled.walk = Walk(compiled.where, names)
    return Seen(body, walk(body))


def get(pointers: Pointers, name: str, body: Any) -> Any:
    """Return a named result; None when the method does not name it or it is not there."""
    if type(body) is Seen:
        return body.found.get(name)
    pointer = pointers.get(name)
    return lookup(body, pointer) if pointer is not None else None


def text(value: Any) -> str | None:
    """Take a value that is text."""
    return value if isinstance(value, str) else None


def whole(value: Any) -> int | None:
    """Take a value that is a whole number."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def number(value: Any) -> float | None:
    """Take a value that is a number."""
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def usage(pointers: Pointers, body: Any) -> Usage:
    """Read the tokens. Some models count reasoning apart from the output: it is added there."""
    pick = _picker(pointers, body)
    output = whole(pick("output_tokens"))
    reasoning = whole(pick("reasoning_tokens"))
    if output is not None and reasoning is not None and reasoning > output:
        output += reasoning
    return Usage(
        whole(pick("input_tokens")),
        output,
        whole(pick("cached_tokens")),
        reasoning,
        whole(pick("total_tokens")),
        pick("usage"),
    )


def cost(pointers: Pointers, body: Any) -> float | None:
    """Read what the call cost."""
    return number(get(pointers, "cost", body))


def facts(pointers: Pointers, body: Any, info: ResponseInfo) -> ResponseFacts:
    """Read where a result comes from."""
    pick = _picker(pointers, body)
    return ResponseFacts(
        text(pick("id")),
        text(pick("model")),
        whole(pick("created")),
        info.headers,
        info.request_id or text(pick("request_id")),
        body.body if type(body) is Seen else body,
    )


def _picker(pointers: Pointers, body: Any) -> Callable[[str], Any]:
    return body.found.get if type(body) is Seen else lambda name: get(pointers, name, body)


def answered(pointers: Pointers, response: RawResponse[Any]) -> ResponseFacts:
    """Read where a whole answer comes from."""
    return facts(pointers, response.parse(), response.info)


def other_model(asked: str, said: str | None) -> list[str]:
    """Warn when another model answered than the one asked for."""
    if said is None or said == asked or said.lower() == asked.lower():
        return []
    return [f"asked for model {asked!r}, answered by {said!r}"]


def total_usage(parts: Iterable[Usage]) -> Usage:
    """Add up tokens; a kind that no request states stays None."""
    every = list(parts)

    def add(name: str) -> int | None:
        known = [value for item in every if (value := getattr(item, name)) is not None]
        return sum(known) if known else None

    return Usage(
        input_tokens=add("input_tokens"),
        output_tokens=add("output_tokens"),
        cached_tokens=add("cached_tokens"),
        reasoning_tokens=add("reasoning_tokens"),
        total_tokens=add("total_tokens"),
        raw=[item.raw for item in every],
    )


def total_cost(parts: Iterable[float | None]) -> float | None:
    """Add up costs; None when one is not known, as the sum would be too low."""
    known: list[float] = []
    for value in parts:
        if value is None:
            return None
        known.append(value)
    return sum(known) if known else None
