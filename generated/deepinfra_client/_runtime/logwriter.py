# Generated from codegen/runtime/client/logwriter.py. Do not edit; run: nox -s generate
"""Writes what happens to a call to the loggers of the package; loaded once somebody logs."""

from __future__ import annotations

import json
import logging
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .hiding import secrets
from .narrow import is_list, is_map

if TYPE_CHECKING:
    from .core import Call

_SECRET = re.compile(r"api[-_]?key|secret|password|passwd|authorization|credential|token$", re.I)
_LONG = 2_000
_MANY = 32
_WHOLE = 20_000


class Log:
    """Writes what happens to a call."""

    __slots__ = ("_bodies", "_log")

    def __init__(self, package: str) -> None:
        self._log = logging.getLogger(package)
        self._bodies = logging.getLogger(f"{package}.bodies")

    @property
    def with_bodies(self) -> bool:
        """Whether bodies were asked for: the level of the parent does not count."""
        return 0 < self._bodies.level <= logging.DEBUG

    def request(self, call: Call) -> None:
        """Note the body that is sent."""
        if not self.with_bodies:
            return
        body = call.body
        shown = "no body"
        if body is not None and body.parts is not None:
            shown = f"a body of {'unknown size' if body.length is None else body.length} bytes"
        elif body is not None:
            shown = shown_body(call, body.content)
        self._bodies.debug("%s %s sends %s", call.method, call.place, shown)

    def body(self, call: Call, content: bytes) -> None:
        """Note the body of an answer."""
        if self.with_bodies:
            shown = shown_body(call, content)
            self._bodies.debug("%s %s received %s", call.method, call.place, shown)

    def event(self, call: Call, name: str, data: bytes) -> None:
        """Note an event of a stream, whose name is empty for the usual kind."""
        shown = shown_body(call, data)
        what = f"event {name}" if name else "event"
        self._bodies.debug("%s %s received %s %s", call.method, call.place, what, shown)

    def answer(self, call: Call, status: int, sent: int, elapsed: float) -> None:
        """Note an answer."""
        self._log.debug(
            "%s %s: %d, attempt %d, %.3f s", call.method, call.place, status, sent, elapsed
        )

    def lost(self, call: Call, kind: str, sent: int) -> None:
        """Note a request that got no answer."""
        self._log.debug("%s %s: %s, attempt %d", call.method, call.place, kind, sent)

    def again(self, call: Call, seconds: float) -> None:
        """Note that a request will be sent again."""
        self._log.info("%s %s: again in %.2f s", call.method, call.place, seconds)


@lru_cache(maxsize=8)
def writer_of(package: str) -> Log:
    """Return the log of a package; to look up its loggers for every call would cost more."""
    return Log(package)


def shown_body(call: Call, content: bytes) -> str:
    """Write a body for the log: no keys, no values of secret fields, nothing long."""
    from .jsontext import NO_JSON, try_decode

    body = try_decode(content)
    if body is NO_JSON:
        try:
            text = content.decode()
        except UnicodeDecodeError:
            return f"{len(content)} bytes"
        text = json.dumps(_cut(text), ensure_ascii=False)
    else:
        fields = frozenset(call.op.secret_fields)
        text = json.dumps(_without_secrets(body, fields), ensure_ascii=False)
    for secret in secrets(call):
        text = text.replace(secret, "***")
    return text if len(text) <= _WHOLE else f"{text[:_WHOLE]}... ({len(content)} bytes)"


def _without_secrets(value: Any, fields: frozenset[str]) -> Any:
    if is_map(value):
        return {
            name: "***"
            if item and (name in fields or _SECRET.search(str(name)))
            else _without_secrets(item, fields)
            for name, item in value.items()
        }
    if is_list(value):
        kept = [_without_secrets(item, fields) for item in value[:_MANY]]
        return kept if len(value) <= _MANY else [*kept, f"... ({len(value)} items)"]
    return _cut(value) if isinstance(value, str) else value


def _cut(text: str) -> str:
    most = 40 if text.startswith("data:") else _LONG
    return text if len(text) <= most else f"{text[:most]}... ({len(text)} characters)"
