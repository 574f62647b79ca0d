"""Streams of text over one or more steps, and the result after the end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ...closing import AsyncClosing, Closing
from ...errors import APIError
from ...stream import AsyncStream, Stream
from ..tools.results import ToolResult
from .events import TextDelta, TextEvent
from .hooks import Ask
from .loop import Converse, Request, Run, RunTools
from .results import TextResult
from .streaming import StreamState

if TYPE_CHECKING:
    from typing import Self


class TextStream(StreamState, Closing):
    """Text as it is written. Iterate over it for all parts, or over `text`; then see `result`.

    The request is sent when `with` begins, or by the first step of an iteration. Where tools run,
    the stream goes on over all steps. Leaving `with` closes the connection at once; tools that
    have not begun by then do not run.
    """

    def __init__(
        self,
        run: Run,
        converse: Callable[[], list[Any]],
        send: Callable[[dict[str, Any]], Stream[Any]],
        work: Callable[[RunTools], Iterator[tuple[int, ToolResult]]],
    ) -> None:
        """Take a run and what does its actions."""
        super().__init__(run)
        self._converse = converse
        self._send = send
        self._work = work
        self._stream: Stream[Any] | None
        self._tools: Iterator[tuple[int, ToolResult]] | None = None

    def __iter__(self) -> Iterator[TextEvent]:
        return self

    def __next__(self) -> TextEvent:
        parts = self._parts
        while not parts:
            if self._over:
                raise StopIteration
            if not self._at_once():
                self._guarded(self._advance)
        return parts.popleft()

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except BaseException as error:
            self._failed(error)
            self.close()
            raise
        if self._closed:  # by another thread meanwhile: so is what was begun since
            self.close()

    def _advance(self) -> None:
        """Do the next piece of what is to be done."""
        action = self._action
        if isinstance(action, RunTools):
            self._tools = self._tools or self._work(action)
            if (done := next(self._tools, None)) is not None:
                self._tool_done(*done)
            else:
                self._tools = None
                self._tools_done()
        elif isinstance(action, Ask):
            self._reply(action.call())
        else:
            self._read(self._start())

    def _start(self) -> Stream[Any]:
        """Send the request of a step, unless its answer has begun."""
        if isinstance(self._action, Converse):
            self._reply(self._converse())
        if self._stream is None:
            try:
                self._stream = self._send(self._args)
            except APIError as error:
                self._broke(error, begun=False)
                raise
            self._opened(self._stream.response)
        return self._stream

    def _read(self, stream: Stream[Any]) -> None:
        try:
            event = next(stream, None)
            if self._closed:
                return
            if event is not None:
                self._took(event)
                return
            self._ended()
        except APIError as error:
            self._broke(error, begun=True)
            raise
        self._stream = None
        self._answered()

    @property
    def text(self) -> Iterator[str]:
        """The pieces of the text alone, of all steps."""
        for part in self:
            if isinstance(part, TextDelta):
                yield part.text

    def read(self) -> TextResult:
        """Go to the end and return the result."""
        for _ in self:
            pass
        return self.result

    def close(self) -> None:
        """Stop, and give the connection back. Another thread that iterates comes to the end."""
        self._stop()
        if self._stream is not None:
            self._stream.close()
        if (stop := getattr(self._tools, "close", None)) is not None:
            # Another thread may be at it: then it ends with what it does now.
            with suppress(ValueError):
                stop()

    def __enter__(self) -> Self:
        if not self._over:
            self._guarded(self._begin)
        return self

    def _begin(self) -> None:
        if isinstance(self._action, Converse | Request):
            self._start()


class AsyncTextStream(StreamState, AsyncClosing):
    """Text as it is written. `async for` over it, or over `text`; then see `result`.

    The request is sent when `async with` begins, or by the first step of an iteration. Where
    tools run, the stream goes on over all steps. Leaving `async with` closes the connection at
    once; tools that have not begun by then do not run.
    """

    def __init__(
        self,
        run: Run,
        converse: Callable[[], Awaitable[list[Any]]],
        send: Callable[[dict[str, Any]], Awaitable[AsyncStream[Any]]],
        work: Callable[[RunTools], AsyncIterator[tuple[int, ToolResult]]],
    ) -> None:
        """Take a run and what does its actions."""
        super().__init__(run)
        self._converse = converse
        self._send = send
        self._work = work
        self._stream: AsyncStream[Any] | None
        self._tools: AsyncIterator[tuple[int, ToolResult]] | None = None

    def __aiter__(self) -> AsyncIterator[TextEvent]:
        return self

    async def __anext__(self) -> TextEvent:
        parts = self._parts
        while not parts:
            if self._over:
                raise StopAsyncIteration
            if not self._at_once():
                await self._guarded(self._advance)
        return parts.popleft()

    async def _guarded(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except BaseException as error:
            self._failed(error)
            await self.aclose()
            raise
        if self._closed:  # by another task meanwhile: so is what was begun since
            await self.aclose()

    async def _advance(self) -> None:
        """Do the next piece of what is to be done."""
        action = self._action
        if isinstance(action, RunTools):
            self._tools = self._tools or self._work(action)
            if (done := await anext(self._tools, None)) is not None:
                self._tool_done(*done)
            else:
                self._tools = None
                self._tools_done()
        elif isinstance(action, Ask):
            self._reply(await action.acall())
        else:
            await self._read(await self._start())

    async def _start(self) -> AsyncStream[Any]:
        """Send the request of a step, unless its answer has begun."""
        if isinstance(self._action, Converse):
            self._reply(await self._converse())
        if self._stream is None:
            try:
                self._stream = await self._send(self._args)
            except APIError as error:
                self._broke(error, begun=False)
                raise
            self._opened(self._stream.response)
        return self._stream

    async def _read(self, stream: AsyncStream[Any]) -> None:
        try:
            event = await anext(stream, None)
            if self._closed:
                return
            if event is not None:
                self._took(event)
                return
            self._ended()
        except APIError as error:
            self._broke(error, begun=True)
            raise
        self._stream = None
        self._answered()

    @property
    async def text(self) -> AsyncIterator[str]:
        """The pieces of the text alone, of all steps."""
        async for part in self:
            if isinstance(part, TextDelta):
                yield part.text

    async def read(self) -> TextResult:
        """Go to the end and return the result."""
        async for _ in self:
            pass
        return self.result

    async def aclose(self) -> None:
        """Stop, and give the connection back. Another task that iterates comes to the end."""
        self._stop()
        if self._stream is not None:
            await self._stream.aclose()
        if (stop := getattr(self._tools, "aclose", None)) is not None:
            # Another task may be at it: then it ends with what it does now.
            with suppress(RuntimeError):
                await stop()

    async def __aenter__(self) -> Self:
        if not self._over:
            await self._guarded(self._begin)
        return self

    async def _begin(self) -> None:
        if isinstance(self._action, Converse | Request):
            await self._start()
