# Generated from codegen/runtime/client/events.py. Do not edit; run: nox -s generate
"""From decoded server events to typed ones. Shared by blocking and asynchronous streams."""

from __future__ import annotations

import json
from collections import deque
from typing import Any, Final

from pydantic import ValidationError

from .config import Config
from .errors import APIError, StreamError
from .errortree import Found, shorten
from .failures import event_error, invalid_answer
from .jsontext import NO_JSON, try_decode
from .lenient import missing
from .narrow import is_object
from .operation import Events
from .parse import first_problem, is_error_at, misfit, shape
from .pointer import lookup
from .response import ResponseInfo
from .sse import Decoder, EventTooLarge, ServerEvent

EMPTY: Final = object()
"""What `take` gives when more bytes are needed."""


class EventReader:
    """Takes bytes, gives typed events; raises what an error event stands for."""

    def __init__(self, config: Config, events: Events[Any], info: ResponseInfo) -> None:
        self._config = config
        self._events = events
        self._info = info
        self._decoder = Decoder()
        self._queue: deque[ServerEvent] = deque()
        self._shape = shape(config.settings.package, events.module, events.name)
        self._end = events.end.encode() if events.end is not None else None
        self._tail = False
        self.name = self._shape.name
        """Name of the type of an event."""
        self.count = 0
        """Events that were given."""
        self.bytes = 0
        """Bytes that were taken."""
        self.ended = False
        """True after the event that ends the stream, or the last byte."""
        self.announced = False
        """True when the end was announced by its event."""

    def feed(self, chunk: bytes) -> None:
        """Take bytes.

        Raises StreamError for an event that is too large.
        """
        self.bytes += len(chunk)
        try:
            self._queue.extend(self._decoder.feed(chunk))
            return
        except EventTooLarge as error:
            text = str(error)
        raise StreamError(
            text, in_stream=True, url=self._info.url, request_id=self._info.request_id
        )

    def eof(self) -> None:
        """Say that no more bytes follow."""
        self._queue.extend(self._decoder.end())
        self._tail = True

    def take(self) -> Any:
        """Return the next typed event, or `EMPTY`.

        Raises the error that an event stands for, and APIResponseValidationError for an event
        that is no JSON.
        """
        while self._queue:
            name, data = self._queue.popleft()
            if name in self._events.skip or not data.strip():
                continue
            if self._end is not None and data.strip() == self._end:
                self._queue.clear()
                self.ended = self.announced = True
                return EMPTY
            found = self._typed(name, data)
            self.count += 1
            return found
        self.ended = self.ended or self._tail
        return EMPTY

    def _typed(self, name: str, data: bytes) -> Any:
        if name != "error" and b'"error' not in data:
            found, problem = self._validated(data)
            if problem is not None:
                return self._lenient(data, problem)
            extra = getattr(found, "__pydantic_extra__", None)
            if not extra or len(extra) < len(found.__pydantic_fields_set__):
                return found
        return self._suspicious(name, data)

    def _suspicious(self, name: str, data: bytes) -> Any:
        """Read an event that may be an error."""
        body = self._body(data)
        error = self._error(name, body)
        if error is not None:
            raise error
        found, problem = self._validated(data)
        return found if problem is None else self._lenient(data, problem)

    def _validated(self, data: bytes) -> tuple[Any, ValidationError | None]:
        try:
            return self._shape.validate(data), None
        except ValidationError as error:
            return None, error

    def _lenient(self, data: bytes, problem: ValidationError) -> Any:
        body = self._body(data)
        error = self._error("", body)
        if error is not None:
            raise error
        found, why = misfit(self._shape, body, strict_lists=False)
        if why is None:
            return found
        text = f"an event is no {self._shape.name}: {why or first_problem(problem)}"
        raise self._invalid(data, text)

    def _body(self, data: bytes) -> Any:
        body = try_decode(data)
        if body is NO_JSON:
            body = try_decode(data.decode("utf-8", "replace").encode())
        if body is NO_JSON:
            text = "an event is no JSON: " + shorten(data.decode("utf-8", "replace"), 200)
            raise self._invalid(data, text)
        return body

    def _error(self, name: str, body: Any) -> APIError | None:
        marked = name == "error" or is_error_at(body, self._events.error)
        suspect = marked or _speaks_of_error(body) or self._foreign(body)
        found = self._config.settings.errors.match(body) if suspect else None
        if found is None and marked:
            place = self._events.error
            inner = lookup(body, place) if place is not None else None
            said = body if inner is None else inner
            found = Found(shorten(said if isinstance(said, str) else json.dumps(said)))
        return event_error(self._config, self._info, found, body) if found is not None else None

    def _foreign(self, body: Any) -> bool:
        """Whether a body holds nothing of what an event needs."""
        model = self._shape.model
        return model is not None and is_object(body) and missing(model, body)

    def _invalid(self, data: bytes, text: str) -> APIError:
        return invalid_answer(self._config, self._info, data, text, in_stream=True)


def _speaks_of_error(body: Any) -> bool:
    """Whether an object has a key of that name with something in it."""
    return is_object(body) and any(key.startswith("error") and value for key, value in body.items())
