"""Who holds a connection that nobody should hold: told once a soak has found one."""

from __future__ import annotations

import gc
from types import FrameType
from typing import Any

from tests.support.connections import library_pool

_DEPTH = 6


def describe(http: Any, connection: Any) -> str:
    """Tell the state of a connection and of the answer on it, and who refers to that.

    An answer that is closed, while its connection is active, was closed only half: something
    interrupted the HTTP library in the middle of it. One that is open is held by its referrers.
    """
    if hasattr(http, "busy"):
        lines = [str(connection)]
        for answer in _own_answers(connection):
            lines.append(f"  answer: {'closed' if answer.closed else 'open'}, held by")
            lines += _referrers(answer)
        return "\n".join(lines)
    inner = getattr(connection, "_connection", None)
    parser = getattr(inner, "_h11_state", None)
    waiting = sum(one.connection is connection for one in library_pool(http)._requests)
    lines = [
        f"{connection}, {waiting} requests of the pool on it",
        f"  parser: {getattr(parser, 'states', None)}",
    ]
    for answer in _answers(inner):
        lines.append(f"  answer: {'closed' if answer._closed else 'open'}, held by")
        lines += _referrers(answer)
    return "\n".join(lines)


def _own_answers(connection: Any) -> list[Any]:
    """The answers of our own connections that still exist and belong to one of them."""
    found: list[Any] = [one for one in gc.get_objects() if type(one).__name__ == "OwnAnswer"]
    names = ("_exchange", "_connection")
    return [one for one in found if any(getattr(one, name, 0) is connection for name in names)]


def _answers(connection: Any) -> list[Any]:
    """The bodies that the HTTP library has given out for a connection, and that still exist."""
    named = ("PoolByteStream",)
    streams: list[Any] = [one for one in gc.get_objects() if type(one).__name__ in named]
    return [one for one in streams if getattr(one._stream, "_connection", None) is connection]


def _referrers(thing: object) -> list[str]:
    found = list[str]()
    seen = {id(found)}

    def look(at: object, depth: int) -> None:
        for one in gc.get_referrers(at):
            if id(one) in seen or isinstance(one, list) or _own(one):
                continue
            seen.add(id(one))
            found.append("  " * (depth + 2) + _name(one, at))
            if depth < _DEPTH:
                look(one, depth + 1)

    look(thing, 0)
    return found


def _own(one: object) -> bool:
    code = one.f_code if isinstance(one, FrameType) else None
    return code is not None and code.co_filename == __file__


def _name(one: object, what: object) -> str:
    if isinstance(one, FrameType):
        names = [name for name, value in one.f_locals.items() if value is what]
        return f"frame {one.f_code.co_qualname}:{one.f_lineno} as {names}"
    return f"{type(one).__name__} {repr(one)[:100]}"
