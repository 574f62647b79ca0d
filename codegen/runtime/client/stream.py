"""Streams of typed events: iterators that close their connection when they are dropped."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .closing import AsyncClosing, Closing
from .errors import APIError, IncompleteStreamError, StreamStalledError
from .events import EMPTY, EventReader
from .failures import Rejected, TransportFailure
from .forks import Process
from .hiding import hide, secrets
from .options import Omit
from .response import ResponseInfo

if TYPE_CHECKING:
    from .attempts import Attempts
    from .reply import AsyncReply, SyncReply

E = TypeVar("E")

_DRAIN_SECONDS = 0.2
_DRAIN_BYTES = 65536


class _Base(Generic[E]):
    def __init__(self, attempts: Attempts, info: ResponseInfo, reader: EventReader) -> None:
        self.response = info
        """Status, headers and request id of the answer."""
        self._attempts = attempts
        self._reader = reader
        self._ready = reader.ready
        self._process = Process.generation
        self._first: list[E] = []
        self._closed = False

    @property
    def request_id(self) -> str | None:
        """Id of the request, from the headers."""
        return self.response.request_id

    def ready(self) -> Any:
        """Return the next event if it can be had without waiting and nothing is odd about it.

        Otherwise `EMPTY`, and the iteration says what there is.
        """
        if self._first or self._closed or self._process != Process.generation:
            return EMPTY
        return self._reader.ready()

    @property
    def ended(self) -> bool:
        """True after the event that announces the end; False when the stream just stopped."""
        return self._reader.announced

    def __repr__(self) -> str:
        state = "closed" if self._closed else "open"
        if self.ended:
            state = "ended"
        count = self._reader.count - len(self._first)
        return f"<{type(self).__name__} of {self._reader.name}: {count} events read, {state}>"

    def _idle(self) -> float | None:
        limits = self._attempts.call.timeout
        seconds = limits.idle if self._reader.count else limits.first_token
        return None if isinstance(seconds, Omit) else seconds

    def _broken(self, failure: TransportFailure) -> APIError:
        count = f"{self._reader.count} events"
        return broken(self._attempts, self.response, failure, count, self._idle())


def broken(
    attempts: Attempts,
    info: ResponseInfo,
    failure: TransportFailure,
    count: str,
    idle: float | None,
) -> APIError:
    """Make the error of a stream that broke, or fell silent for `idle` seconds.

    `count` says what had arrived before, such as `3 events`.
    """
    hide(failure, secrets(attempts.call))
    details: dict[str, Any] = {
        "in_stream": True,
        "url": info.url,
        "request_id": info.request_id,
        "attempts": info.attempts,
        "elapsed": attempts.elapsed,
        "resent": info.resent,
    }
    if failure.kind != "timeout":
        text = f"the stream broke after {count}: {failure.text}"
        return IncompleteStreamError(text, **details)
    remaining = attempts.remaining()
    if remaining is not None and remaining <= 0:
        total = attempts.call.timeout.total
        text = f"the stream took longer than the limit of {total} s for the whole call"
    else:
        text = f"the stream gave nothing for {idle} s"
    return StreamStalledError(f"{text}, after {count}", **details)


class Stream(_Base[E], Closing):
    """The events of a streamed answer. Iterate over it; use `with` or `close()` to stop early.

    Dropping the last reference closes the connection as well. Events are not kept, so that an
    error in the middle has no `partial`.
    """

    def __init__(
        self, attempts: Attempts, info: ResponseInfo, reader: EventReader, reply: SyncReply
    ) -> None:
        super().__init__(attempts, info, reader)
        self._reply = reply
        self._pieces: Iterator[bytes] = reply.pieces()

    def _prime(self) -> None:
        """Wait for the first event: an error there counts as a failure of the request."""
        try:
            first = self._next()
        except APIError as error:
            self.close()
            raise Rejected(error) from None
        if first is not EMPTY:
            self._first.append(cast(E, first))
            self._reply.limit(self._idle())

    def _next(self) -> Any:
        reader = self._reader
        while (event := reader.take()) is EMPTY and not reader.ended:
            for piece in self._pieces:
                reader.feed(piece)
                break
            else:
                reader.eof()
        return event

    def __iter__(self) -> Iterator[E]:
        return self

    def __next__(self) -> E:
        if self._first:
            return self._first.pop()
        if self._process != Process.generation and not self._closed:
            self._reply.own()
        ready: E = self._ready()
        if ready is not EMPTY:
            return ready
        if self._closed:
            raise StopIteration
        failure: TransportFailure | None = None
        event: Any = EMPTY
        try:
            event = self._next()
        except TransportFailure as lost:
            failure = lost
        except BaseException:
            self.close()
            raise
        try:
            if self._closed:  # by another thread, while this one waited
                raise StopIteration
            if failure is not None:
                self.close()
                raise self._broken(failure) from failure.cause
        finally:
            del failure  # or it would hold itself, and what the callers hold, see the engine
        if event is EMPTY:
            self._drain()
            self.close()
            raise StopIteration
        return cast(E, event)

    def _drain(self) -> None:
        """Read what little follows the last event, so that the connection can be used again."""
        self._reply.limit(_DRAIN_SECONDS)
        size = 0
        with suppress(TransportFailure):
            for piece in self._pieces:
                size += len(piece)
                if size > _DRAIN_BYTES:
                    return

    def close(self) -> None:
        """Close the connection, or give it back when the stream was read to its end."""
        if not self._closed:
            self._closed = True
            self._reader.drop()  # so that nothing is ready
            self._reply.close()

    def __del__(self) -> None:
        with suppress(Exception):
            self.close()


class AsyncStream(_Base[E], AsyncClosing):
    """The events of a streamed answer. `async for` over it; `async with` or `aclose()` to stop.

    Dropping the last reference lets the event loop close the connection. Events are not kept, so
    that an error in the middle has no `partial`.
    """

    def __init__(
        self, attempts: Attempts, info: ResponseInfo, reader: EventReader, reply: AsyncReply
    ) -> None:
        super().__init__(attempts, info, reader)
        self._reply = reply
        self._pieces: AsyncIterator[bytes] = reply.pieces()

    async def _prime(self) -> None:
        """Wait for the first event: an error there counts as a failure of the request."""
        try:
            first = await self._next()
        except APIError as error:
            await self.aclose()
            raise Rejected(error) from None
        if first is not EMPTY:
            self._first.append(cast(E, first))
            self._reply.limit(self._idle())

    async def _next(self) -> Any:
        reader = self._reader
        while (event := reader.take()) is EMPTY and not reader.ended:
            try:
                piece = await self._pieces.__anext__()
            except StopAsyncIteration:
                reader.eof()
            else:
                reader.feed(piece)
        return event

    def __aiter__(self) -> AsyncIterator[E]:
        return self

    async def __anext__(self) -> E:
        if self._first:
            return self._first.pop()
        if self._process != Process.generation and not self._closed:
            self._reply.own()
        ready: E = self._ready()
        if ready is not EMPTY:
            return ready
        if self._closed:
            raise StopAsyncIteration
        failure: TransportFailure | None = None
        event: Any = EMPTY
        try:
            event = await self._next()
        except TransportFailure as lost:
            failure = lost
        except BaseException:
            await self.aclose()
            raise
        try:
            if self._closed:  # by another task, while this one waited
                raise StopAsyncIteration
            if failure is not None:
                await self.aclose()
                raise self._broken(failure) from failure.cause
        finally:
            del failure  # or it would hold itself, and what the callers hold, see the engine
        if event is EMPTY:
            await self._drain()
            await self.aclose()
            raise StopAsyncIteration
        return cast(E, event)

    async def _drain(self) -> None:
        """Read what little follows the last event, so that the connection can be used again."""
        self._reply.limit(_DRAIN_SECONDS)
        size = 0
        with suppress(TransportFailure):
            async for piece in self._pieces:
                size += len(piece)
                if size > _DRAIN_BYTES:
                    return

    async def aclose(self) -> None:
        """Close the connection, or give it back when the stream was read to its end."""
        if not self._closed:
            self._closed = True
            self._reader.drop()  # so that nothing is ready
            await self._reply.aclose()
