"""From the events of a stream to the answer that they add up to, step by step."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..config import Config
from ..errors import IncompleteStreamError
from ..models import set_request_id
from ..narrow import is_list, is_object
from ..objects.structured.partials import NOTHING, partial
from ..parse import misfit, shape
from ..pointer import lookup
from ..response import ResponseInfo
from .gatherspec import GatherSpec, GatherStep, Picked
from .joining import plain, put, replace

_MOST = 10_000
"""Elements that a list of an answer may have: a number beyond that is a mistake."""


def gathered_class(config: Config, spec: GatherSpec[Any, Any], prefix: str = "") -> Any:
    """Return the class of a stream; imports its module at first use."""
    module = import_module(f"{config.settings.package}.{spec.module}")
    return getattr(module, f"{prefix}{spec.stream}")


class Gathering:
    """Puts an answer together. It sends nothing and waits for nothing."""

    def __init__(self, config: Config, spec: GatherSpec[Any, Any], info: ResponseInfo) -> None:
        returns = spec.answer
        self._spec = spec
        self._info = info
        self._shape = shape(config.settings.package, returns.module, returns.name)
        self._steps: dict[str, dict[str, list[GatherStep]]] = {}
        for step in spec.steps:
            self._steps.setdefault(step.at, {}).setdefault(step.value, []).append(step)
        self._body: dict[str, Any] = {}
        self._texts: dict[tuple[GatherStep, int], list[str]] = {}
        """GatherStep and element of what is being written, and the text in pieces."""
        self._count = 0
        self._last = spec.events.last.partition("=") if spec.events.last is not None else None
        self._ended = self._last is None
        self._made: tuple[int, Any] | None = None

    @property
    def begun(self) -> bool:
        """Whether anything of the answer has come."""
        return bool(self._body)

    def add(self, event: Any) -> list[Any]:
        """Take an event and return it."""
        self._count += 1
        for pointer, known in self._steps.items():
            said = lookup(event, pointer)
            for step in known.get(said, ()) if isinstance(said, str) else ():
                self._take(step, event)
        if self._last is not None:
            pointer, equals, value = self._last
            found = lookup(event, pointer)
            self._ended = found == value if equals else found is not None
        return [event]

    def new_text(self, event: Any) -> str:
        """Return the text that an event brings."""
        return _picked(self._spec.text, event)

    def snapshot(self) -> Any:
        """Return the answer as far as it has come; the same one until more comes."""
        if self._made is None or self._made[0] != self._count:
            self._read()
            answer, _ = misfit(self._shape, self._body, strict_lists=False)
            set_request_id(answer, self._info.request_id)
            self._made = self._count, answer
        return self._made[1]

    def text(self) -> str:
        """Return all text that has come."""
        self._read()
        found = lookup(self._body, self._spec.list)
        return "".join(_picked(self._spec.texts, item) for item in found or ())

    def end(self) -> Any:
        """Return the whole answer.

        Raises IncompleteStreamError when its last event has not come.
        """
        if not self._ended or not self.begun:
            raise IncompleteStreamError(
                "the stream ended before its last event; `partial` holds what came",
                in_stream=True,
                url=self._info.url,
                request_id=self._info.request_id,
                attempts=self._info.attempts,
                elapsed=self._info.elapsed,
            )
        return self.snapshot()

    def _take(self, step: GatherStep, event: Any) -> None:
        item = plain(lookup(event, step.take))
        if item is None:
            return
        number = 0 if step.number is None else lookup(event, step.number)
        if not isinstance(number, int) or not 0 <= number < _MOST:
            return
        target = self._target(step, number)
        if step.how in ("join", "json"):
            pieces = self._texts.get((step, number))
            if pieces is None:
                old = lookup(target, step.into) if step.how == "join" else None
                pieces = self._texts[step, number] = [old] if isinstance(old, str) else []
            pieces.append(str(item))
        else:
            _change(step, target, item)

    def _target(self, step: GatherStep, number: int) -> dict[str, Any]:
        """Return what a step changes: the answer, or an element of one of its lists."""
        if step.list is None:
            return self._body
        elements = lookup(self._body, step.list)
        if not is_list(elements):
            elements = list[Any]()
            put(self._body, step.list, elements)
        while len(elements) <= number:
            elements.append({})
        found: dict[str, Any] = elements[number]
        return found

    def _read(self) -> None:
        """Read what is being written as far as it has come."""
        for (step, number), pieces in self._texts.items():
            text = "".join(pieces)
            pieces[:] = [text]
            value = text if step.how == "join" else partial(text, None, lenient=False)
            if value is not NOTHING:
                put(self._target(step, number), step.into, value)


def _change(step: GatherStep, target: dict[str, Any], item: Any) -> None:
    old = lookup(target, step.into)
    if is_object(old) and is_object(item):
        if step.how == "set":
            old.clear()
        replace(old, item)
    elif step.into:
        put(target, step.into, item)


def _picked(picked: Picked, value: Any) -> str:
    if lookup(value, picked.at) != picked.value:
        return ""
    found = lookup(value, picked.take)
    return found if isinstance(found, str) else ""
