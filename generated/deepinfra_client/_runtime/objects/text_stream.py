# Generated from codegen/runtime/client/objects/text_stream.py. Do not edit; run: nox -s generate
"""Streams of text with typed parts, and the result after the end."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any

from ..errors import APIError, SDKError
from ..stream import AsyncStream, Stream
from .results import TextResult
from .text import Collector, Finish, TextDelta, TextEvent

if TYPE_CHECKING:
    from types import TracebackType

NOT_ENDED = "the stream has not ended; iterate over it first"
CLOSED = "the stream was closed before its end, so there is no result"


class _State:
    """What both forms share: the parts that wait, and how the stream came out."""

    def __init__(self) -> None:
        self._parts: deque[TextEvent] = deque()
        self._result: TextResult | None = None
        self._failure: APIError | None = None
        self._closed = False

    @property
    def result(self) -> TextResult:
        """The whole result, after the end.

        Raises SDKError before, and after a failure; that error has the failure as its cause.
        """
        if self._result is not None:
            return self._result
        if self._failure is not None:
            raise SDKError(
                f"the stream failed, so there is no result: {self._failure.message}; what came "
                "before is in `partial` of that error"
            ) from self._failure
        raise SDKError(CLOSED if self._closed else NOT_ENDED)

    @property
    def _over(self) -> bool:
        return self._result is not None or self._failure is not None or self._closed

    def _failed(self, error: APIError, collector: Collector) -> None:
        error.partial = collector.result()
        self._failure = error

    def _finish(self, collector: Collector) -> Finish:
        try:
            done = collector.finish()
        except APIError as error:
            self._failure = error
            raise
        self._result = done.result
        return done

    def _state(self, *, started: bool) -> str:
        if self._result is not None:
            return "ended"
        if self._failure is not None:
            return "failed"
        if self._closed:
            return "closed"
        return "open" if started else "not started"


class TextStream(_State):
    """Text as it is written. Iterate over it for all parts, or over `text`; then see `result`.

    The request is sent when `with` begins, or by the first step of an iteration.
    """

    def __init__(
        self, open_: Callable[[], Stream[Any]], collect: Callable[[Any], Collector]
    ) -> None:
        super().__init__()
        self._open = open_
        self._collect = collect
        self._stream: Stream[Any] | None = None
        self._collector: Collector | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._state(started=self._stream is not None)}>"

    def _start(self) -> tuple[Stream[Any], Collector]:
        if self._stream is None or self._collector is None:
            self._stream = self._open()
            self._collector = self._collect(self._stream.response)
        return self._stream, self._collector

    def __iter__(self) -> Iterator[TextEvent]:
        return self

    def __next__(self) -> TextEvent:
        while not self._parts:
            if self._over:
                raise StopIteration
            stream, collector = self._start()
            try:
                event = next(stream, None)
            except APIError as error:
                self._failed(error, collector)
                raise
            if event is not None:
                self._parts.extend(collector.add(event))
            else:
                return self._finish(collector)
        return self._parts.popleft()

    @property
    def text(self) -> Iterator[str]:
        """The pieces of the text alone."""
        for part in self:
            if isinstance(part, TextDelta):
                yield part.text

    def read(self) -> TextResult:
        """Go to the end and return the result."""
        for _ in self:
            pass
        return self.result

    def close(self) -> None:
        """Stop, and give the connection back."""
        self._closed = True
        if self._stream is not None:
            self._stream.close()

    def __enter__(self) -> TextStream:
        self._start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncTextStream(_State):
    """Text as it is written. `async for` over it, or over `text`; then see `result`.

    The request is sent when `async with` begins, or by the first step of an iteration.
    """

    def __init__(
        self,
        open_: Callable[[], Awaitable[AsyncStream[Any]]],
        collect: Callable[[Any], Collector],
    ) -> None:
        super().__init__()
        self._open = open_
        self._collect = collect
        self._stream: AsyncStream[Any] | None = None
        self._collector: Collector | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._state(started=self._stream is not None)}>"

    async def _start(self) -> tuple[AsyncStream[Any], Collector]:
        if self._stream is None or self._collector is None:
            self._stream = await self._open()
            self._collector = self._collect(self._stream.response)
        return self._stream, self._collector

    def __aiter__(self) -> AsyncIterator[TextEvent]:
        return self

    async def __anext__(self) -> TextEvent:
        while not self._parts:
            if self._over:
                raise StopAsyncIteration
            stream, collector = await self._start()
            try:
                event = await anext(stream, None)
            except APIError as error:
                self._failed(error, collector)
                raise
            if event is not None:
                self._parts.extend(collector.add(event))
            else:
                return self._finish(collector)
        return self._parts.popleft()

    @property
    async def text(self) -> AsyncIterator[str]:
        """The pieces of the text alone."""
        async for part in self:
            if isinstance(part, TextDelta):
                yield part.text

    async def read(self) -> TextResult:
        """Go to the end and return the result."""
        async for _ in self:
            pass
        return self.result

    async def aclose(self) -> None:
        """Stop, and give the connection back."""
        self._closed = True
        if self._stream is not None:
            await self._stream.aclose()

    async def __aenter__(self) -> AsyncTextStream:
        await self._start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()
