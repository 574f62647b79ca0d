# Generated from codegen/runtime/client/objects/reading.py. Do not edit; run: nox -s generate
"""Reading results out of answers by the pointers of a method.

Names of common results:

`id`, `model`, `created`, `request_id`, `cost`, `usage`, and `input_tokens`, `output_tokens`,
`cached_tokens`, `reasoning_tokens`, `total_tokens`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from ..pointer import lookup
from ..response import RawResponse, ResponseInfo
from .results import ResponseFacts, Usage
from .spec import Place

Pointers: TypeAlias = Mapping[str, Place]


def get(pointers: Pointers, name: str, body: Any) -> Any:
    """Return a named result; None when the method does not name it or it is not there."""
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
    output = whole(get(pointers, "output_tokens", body))
    reasoning = whole(get(pointers, "reasoning_tokens", body))
    if output is not None and reasoning is not None and reasoning > output:
        output += reasoning
    return Usage(
        input_tokens=whole(get(pointers, "input_tokens", body)),
        output_tokens=output,
        cached_tokens=whole(get(pointers, "cached_tokens", body)),
        reasoning_tokens=reasoning,
        total_tokens=whole(get(pointers, "total_tokens", body)),
        raw=get(pointers, "usage", body),
    )


def cost(pointers: Pointers, body: Any) -> float | None:
    """Read what the call cost."""
    return number(get(pointers, "cost", body))


def facts(pointers: Pointers, body: Any, info: ResponseInfo) -> ResponseFacts:
    """Read where a result comes from."""
    return ResponseFacts(
        id=text(get(pointers, "id", body)),
        model=text(get(pointers, "model", body)),
        created=whole(get(pointers, "created", body)),
        headers=info.headers,
        request_id=info.request_id or text(get(pointers, "request_id", body)),
        body=body,
    )


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
