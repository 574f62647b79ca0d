# Generated from codegen/runtime/emulator/routing.py. Do not edit; run: nox -s generate
"""Find the endpoints of a path: exact paths first, then the most specific pattern."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar
from urllib.parse import unquote

T = TypeVar("T")

_PARAMETER = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)(:path)?\}")


@dataclass(slots=True)
class _Entry(Generic[T]):
    """The endpoints of one path template, by method."""

    pattern: re.Pattern[str]
    rank: tuple[int, ...]
    methods: dict[str, list[T]] = field(default_factory=dict[str, list[T]])


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """What a path leads to; no endpoints when the method is not one of `allowed`."""

    endpoints: tuple[T, ...]
    path: Mapping[str, str]
    allowed: tuple[str, ...]


class RouteTable(Generic[T]):
    """All path templates of a provider."""

    def __init__(self) -> None:
        self._exact: dict[str, _Entry[T]] = {}
        self._patterns: dict[str, _Entry[T]] = {}
        self._ordered: tuple[_Entry[T], ...] = ()

    def add(self, method: str, template: str, endpoint: T) -> None:
        """Add an endpoint. Raises ValueError when the template is not a path."""
        if not template.startswith("/"):
            raise ValueError(f"path {template!r} has to begin with /")
        held = self._patterns if "{" in template else self._exact
        if template not in held:
            held[template] = _Entry(_pattern(template), tuple(_ranks(template.split("/")[1:])))
            self._ordered = tuple(sorted(self._patterns.values(), key=lambda one: one.rank))
        held[template].methods.setdefault(method.upper(), []).append(endpoint)

    def find(self, method: str, raw_path: str) -> Match[T] | None:
        """Return what a path, percent-encoded as it came, leads to; None when it is unknown.

        Only the most specific templates count: a fixed path is no value of a parameter.
        """
        method = method.upper()
        allowed: dict[str, None] = {}
        rank: tuple[int, ...] | None = None
        for entry, parts in self._candidates(raw_path):
            if rank is not None and entry.rank != rank:
                break
            rank = entry.rank
            found = entry.methods.get(method)
            if found is None and method == "HEAD":
                found = entry.methods.get("GET")
            if found is not None:
                path = {name: unquote(part) for name, part in parts.items()}
                return Match(tuple(found), path, tuple(entry.methods))
            allowed.update(dict.fromkeys(entry.methods))
        return Match((), {}, tuple(allowed)) if allowed else None

    def _candidates(self, raw_path: str) -> Iterator[tuple[_Entry[T], Mapping[str, str]]]:
        exact = self._exact.get(raw_path)
        if exact is not None:
            yield exact, {}
        for entry in self._ordered:
            found = entry.pattern.fullmatch(raw_path)
            if found is not None:
                yield entry, found.groupdict()


def _pattern(template: str) -> re.Pattern[str]:
    pattern = ""
    end = 0
    for found in _PARAMETER.finditer(template):
        pattern += re.escape(template[end : found.start()])
        pattern += f"(?P<{found[1]}>{'.+' if found[2] else '[^/]+'})"
        end = found.end()
    pattern += re.escape(template[end:])
    return re.compile(pattern)


def _ranks(segments: Iterable[str]) -> Iterator[int]:
    """Yield how specific each segment is: text before one segment before any number of them."""
    for segment in segments:
        found = _PARAMETER.search(segment)
        yield 0 if found is None else 2 if found[2] else 1
    yield 3
