"""Streams whose events are written to the log; loaded only where that was asked for."""

from __future__ import annotations

from typing import Any

from .core import Call
from .events import EMPTY, EventReader
from .logs import log_of
from .operation import Events
from .response import ResponseInfo


class LoggedReader(EventReader):
    """An EventReader that writes every event to the log."""

    def __init__(self, call: Call, events: Events[Any], info: ResponseInfo) -> None:
        super().__init__(call, events, info)
        self._log = log_of(call.config.settings.package)
        self._is_usual = False

    def ready(self) -> Any:
        """Leave every event to `take`."""
        return EMPTY

    def _typed(self, name: str, data: bytes) -> Any:
        self._log.event(self._call, name, data)
        return super()._typed(name, data)
