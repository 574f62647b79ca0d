"""From decoded server events to typed ones. Shared by blocking and asynchronous streams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pydantic import ValidationError

from .errors import APIError, StreamError
from .errortree import shorten
from .failures import event_error, facts, invalid_answer
from .jsontext import NO_JSON, try_decode
from .logs import log_of
from .narrow import is_object
from .operation import Events
from .parse import first_problem, is_error_at, misfit, shape
from .pointer import lookup
from .response import ResponseInfo
from .sse import Decoder, EventTooLarge, ServerEvent

if TYPE_CHECKING:
    from pydantic import BaseModel

    from .core import Call
    from .lines import LineDecoder

EMPTY: Final = object()
"""What `take` gives when more bytes are needed."""

_KEPT = 65536
"""Bytes before the first event that are kept for an error, should there be no event at all."""


class EventReader:
    """Takes bytes, gives typed events; raises what an error event stands for."""

    def __init__(self, call: Call, events: Events[Any], info: ResponseInfo) -> None:
        self._call = call
        self._config = config = call.config
        self._events = events
        self._info = info
        self._decoder = Decoder() if events.form == "sse" else _lines()
        self._queue: list[bytes | ServerEvent] = []
        """Events that wait, the next one at the end.

        Those that may take the short way as their data alone.
        """
        self._before = bytearray()
        self._overflow: str | None = None
        self._shape = shape(config.settings.package, events.module, events.name)
        self._validate = self._shape.validate
        self._end = events.end.encode() if events.end is not None else None
        self._is_usual = (
            bool(self._shape.models)
            and "" not in events.skip
            and not (self._end or b"").lstrip().startswith(b"{")
        )
        """Whether an unnamed event that is an object may take the short way."""
        self._last = _pattern(events.last)
        self._odd = self._oddities()
        self._set_apart = {"error", *events.skip}
        """Names of events that never take the short way."""
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
        """Take bytes."""
        self.bytes += len(chunk)
        if not self.count and len(self._before) < _KEPT:
            self._before += chunk[:_KEPT]  # in place, so that small pieces cost little
        found: Any
        if self._is_usual and (found := self._decoder.plain(chunk)) is not None:
            if self._odd:
                found = [ServerEvent("", data) if self._is_odd(data) else data for data in found]
        else:
            try:
                found = self._decoder.feed(chunk)
            except EventTooLarge as error:
                found = error.events
                self._overflow = str(error)
            if self._is_usual:
                found = [self._unnamed(event) for event in found]
        found.reverse()
        self._queue = found + self._queue if self._queue else found

    def _oddities(self) -> tuple[bytes, ...]:
        """Collect what marks the data of events that `take` has to judge."""
        found: list[bytes] = []
        if any(not _unknown(model, "error") for model in self._shape.models):
            found.append(b'"error')  # a field that the class knows, which `ready` does not ask for
        if self._last is not None:
            found.append(_mark(self._last))
        return tuple(found)

    def _is_odd(self, data: bytes) -> bool:
        return any(word in data for word in self._odd)

    def _unnamed(self, event: ServerEvent) -> bytes | ServerEvent:
        """Return the data alone where the name of the event tells nothing more."""
        name, data = event
        return event if not name or name in self._set_apart or self._is_odd(data) else data

    def eof(self) -> None:
        """Say that no more bytes follow."""
        self._queue[:0] = reversed(self._decoder.end())
        self._tail = True

    def drop(self) -> None:
        """Forget the events that wait."""
        self._queue = []  # not the same one: another thread may be about to take from it

    def ready(self) -> Any:
        """Return the next typed event if it is here and nothing is odd about it, else `EMPTY`.

        This is the short way that nearly all events take. It raises nothing; what it leaves is
        judged by `take`.
        """
        queue = self._queue
        if not queue:
            return EMPTY
        data = queue.pop()
        try:
            # Fails for a ServerEvent, and for what announces the end.
            found = self._validate(data)  # type: ignore[arg-type]
        except ValidationError:
            queue.append(data)
            return EMPTY
        if (extra := found.__pydantic_extra__) and (
            len(extra) >= len(found.__pydantic_fields_set__) or b'"error' in data
        ):
            queue.append(data)
            return EMPTY
        self.count += 1
        return found

    def take(self) -> Any:
        """Return the next typed event, or `EMPTY`.

        Raises the error that an event stands for; APIResponseValidationError for an event that
        is no JSON, and for bytes among which there is no event; IncompleteStreamError for an
        event that breaks off, and where there are no bytes at all; StreamError for an event that
        is too large.
        """
        queue = self._queue
        if queue:
            found = self.ready() if self.count else EMPTY
            if found is not EMPTY:
                return found
        elif not self._tail and self._overflow is None:
            return EMPTY
        while queue:
            event = queue.pop()
            name, data = ("", event) if isinstance(event, bytes) else event
            said = data.strip()
            if name in self._events.skip or not said:
                continue
            if self._end is not None and said == self._end:
                self.drop()
                self.ended = self.announced = True
                return EMPTY
            if self._tail and name != "error" and _decode(data) is NO_JSON:
                self._broken_off(said)
                continue
            found = self._typed(name, data)
            if not self.count:
                self._before.clear()
            self.count += 1
            if self._last is not None and self._is_last(data):
                self.drop()
                self.ended = self.announced = True
            return found
        if self._overflow is not None:
            raise StreamError(self._overflow, in_stream=True, **facts(self._config, self._info))
        if self._tail and not self.ended:
            self.ended = True
            if not self.count:
                raise self._nothing()
        return EMPTY

    def _is_last(self, data: bytes) -> bool:
        assert self._last is not None
        if _mark(self._last) not in data:
            return False
        pointer, value = self._last
        found = lookup(_decode(data), pointer)
        return found is not None if value is None else found == value

    def _broken_off(self, said: bytes) -> None:
        """Judge the last event, which lacks its blank line and is not whole."""
        if self._end is not None and self._end.startswith(said):
            return  # Of what was to be said nothing is missing.
        from .eventfailures import incomplete

        text = f"the stream broke off within an event, after {self.count} events"
        raise incomplete(self._config, self._info, text)

    def _nothing(self) -> APIError:
        """Make the error of a stream without events, which did not say that it has none."""
        from .eventfailures import nothing

        return nothing(self._call, self._info, bytes(self._before))

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
        body = self._body(data, name)
        self._refuse_error(name, body)
        found, problem = self._validated(data)
        return found if problem is None else self._lenient(data, problem)

    def _validated(self, data: bytes) -> tuple[Any, ValidationError | None]:
        try:
            return self._shape.validate(data), None
        except ValidationError as error:
            return None, error.with_traceback(None)  # which would lead back to the error

    def _lenient(self, data: bytes, problem: ValidationError) -> Any:
        body = self._body(data)
        self._refuse_error("", body)
        found, why = misfit(self._shape, body, strict_lists=False)
        if why is None:
            return found
        text = f"an event is no {self._shape.name}: {why or first_problem(problem)}"
        raise self._invalid(data, text)

    def _body(self, data: bytes, name: str = "") -> Any:
        body = _decode(data)
        if body is NO_JSON:
            written = data.decode("utf-8", "replace")
            if name == "error":
                return written
            text = "an event is no JSON: " + shorten(written, 200)
            raise self._invalid(data, text)
        return body

    def _refuse_error(self, name: str, body: Any) -> None:
        error = self._error(name, body)
        try:
            if error is not None:
                raise error
        finally:
            del error  # or it would hold itself, and what the callers hold, see the engine

    def _error(self, name: str, body: Any) -> APIError | None:
        marked = name == "error" or is_error_at(body, self._events.error)
        suspect = marked or _speaks_of_error(body) or self._foreign(body)
        found = self._config.settings.errors.match(body) if suspect else None
        if found is None and marked:
            from .eventfailures import said

            found = said(self._events, body)
        return event_error(self._call, self._info, found, body) if found is not None else None

    def _foreign(self, body: Any) -> bool:
        """Whether a body holds nothing of what an event needs."""
        return is_object(body) and self._shape.foreign(body)

    def _invalid(self, data: bytes, text: str) -> APIError:
        return invalid_answer(self._config, self._info, data, text, in_stream=True)


def event_reader(call: Call, events: Events[Any], info: ResponseInfo) -> EventReader:
    """Make the reader of a stream: one that logs the events only when that was asked for."""
    if log_of(call.config.settings.package).with_bodies:
        from .eventlog import LoggedReader

        return LoggedReader(call, events, info)
    return EventReader(call, events, info)


def _pattern(text: str | None) -> tuple[str, str | None] | None:
    """Take a pointer and the text that stands there apart; None stands for any value."""
    if text is None:
        return None
    pointer, equals, value = text.partition("=")
    return pointer, value if equals else None


def _mark(last: tuple[str, str | None]) -> bytes:
    """Return what the data of the last event holds, and that of few others."""
    pointer, value = last
    return (pointer.rpartition("/")[2] if value is None else value).encode()


def _lines() -> LineDecoder:
    from .lines import LineDecoder

    return LineDecoder()


def _unknown(model: type[BaseModel], start: str) -> bool:
    """Whether a class knows no field whose name begins so, and keeps those that it does not know.

    Names count in the form of the wire as well.
    """
    if model.model_config.get("extra") != "allow":
        return False
    fields = model.model_fields
    known = (*fields, *(str(field.validation_alias or "") for field in fields.values()))
    return not any(start in name for name in known)


def _decode(data: bytes) -> Any:
    """Decode JSON whose text may be no UTF-8 in places."""
    body = try_decode(data)
    return try_decode(data.decode("utf-8", "replace").encode()) if body is NO_JSON else body


def _speaks_of_error(body: Any) -> bool:
    """Whether an object has a key of that name with something in it."""
    return is_object(body) and any(key.startswith("error") and value for key, value in body.items())
