# Generated from codegen/runtime/client/collecting/spec.py. Do not edit; run: nox -s generate
"""What collecting a stream needs to know, as data, and the answer while it comes together."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from ..config import Config
from ..errors import IncompleteStreamError
from ..helpers.joining import plain
from ..models import set_request_id
from ..operation import Events, Json, Operation
from ..parse import misfit, shape
from ..record import Record
from ..response import ResponseInfo

R_co = TypeVar("R_co", covariant=True)


class CollectSpec(Record, Generic[R_co]):
    """A call that streams, and the class of what its events say together."""

    operation: Operation[Any]
    events: Events[Any]
    answer: Json[R_co]
    joined: tuple[str, ...]
    """Properties that are texts in pieces; of others the last value counts."""


class Collected:
    """Puts an answer together. It sends nothing and waits for nothing."""

    def __init__(self, config: Config, spec: CollectSpec[Any], info: ResponseInfo) -> None:
        self._info = info
        self._shape = shape(config.settings.package, spec.answer.module, spec.answer.name)
        self._pieces: dict[str, list[str]] = {name: [] for name in spec.joined}
        self._others: dict[str, Any] = {}

    def add(self, event: Any) -> None:
        """Take an event."""
        for name, value in plain(event).items():
            if name not in self._pieces:
                if value is not None:
                    self._others[name] = value
            elif isinstance(value, str):
                self._pieces[name].append(value)

    def so_far(self) -> Any:
        """Return the answer as far as it has come."""
        texts = {name: "".join(pieces) for name, pieces in self._pieces.items()}
        answer, _ = misfit(self._shape, {**self._others, **texts}, strict_lists=False)
        set_request_id(answer, self._info.request_id)
        return answer

    def whole(self, *, ended: bool) -> Any:
        """Return the answer.

        Raises IncompleteStreamError, with what came as `partial`, unless the last event came.
        """
        if ended:
            return self.so_far()
        error = IncompleteStreamError(
            "the stream ended before its last event; `partial` holds what came",
            in_stream=True,
            url=self._info.url,
            request_id=self._info.request_id,
            attempts=self._info.attempts,
            elapsed=self._info.elapsed,
        )
        error.partial = self.so_far()
        raise error
