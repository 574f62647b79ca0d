"""Streams of typed events whose end is a typed answer."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..closing import AsyncClosing, Closing
from ..errors import SDKError, StreamError
from ..events import EMPTY
from ..kept import Kept
from ..response import ResponseInfo
from ..stream import AsyncStream, Stream
from .events import AnswerEvent
from .following import Following

if TYPE_CHECKING:
    from typing import Self

A = TypeVar("A")
E = TypeVar("E")
T = TypeVar("T")


class _State(Generic[E, A, T]):
    """What both forms share: events that wait, and how the stream came out."""

    def __init__(self, follow: Callable[[ResponseInfo], Following]) -> None:
        self._follow = follow
        self._following: Following | None = None
        self._info: ResponseInfo | None = None
        self._events: deque[AnswerEvent[E, A, T]] = deque()
        self._answer: A | None = None
        self._failure: Kept | None = None
        self._closed = False

    @property
    def current_completion_snapshot(self) -> A:
        """The answer as far as it has come.

        Raises SDKError when nothing has come yet.
        """
        if self._following is None or not self._following.begun:
            raise SDKError("nothing of the answer has come yet")
        answer: A = self._following.snapshot()
        return answer

    @property
    def request_id(self) -> str | None:
        """Id of the request, from the headers; None before there is an answer."""
        return self._info.request_id if self._info is not None else None

    def __repr__(self) -> str:
        state = "open" if self._following is not None else "not started"
        if self._answer is not None:
            state = "ended"
        elif self._failure is not None:
            state = "failed"
        elif self._closed:
            state = "closed"
        return f"<{type(self).__name__}: {state}>"

    @property
    def _over(self) -> bool:
        return self._answer is not None or self._failure is not None or self._closed

    def _final(self) -> A:
        if self._answer is not None:
            return self._answer
        if self._failure is None:
            raise SDKError("the stream was closed before its end, so there is no result")
        failure = self._failure.get()
        text = getattr(failure, "message", "") or str(failure) or type(failure).__name__
        raise SDKError(f"the stream failed, so there is no result: {text}") from failure

    def _began(self, info: ResponseInfo) -> None:
        self._info = info
        self._following = self._follow(info)

    def _took(self, event: Any) -> None:
        if self._following is not None:
            self._events.extend(self._following.add(event))

    def _ended(self) -> None:
        if self._following is not None:
            self._answer = self._following.end()

    def _failed(self, error: BaseException) -> None:
        """Remember what went wrong, and put into it what came before."""
        following = self._following
        if isinstance(error, StreamError) and following is not None and following.begun:
            error.partial = following.snapshot()
        if isinstance(error, Exception):
            self._failure = Kept(error)


class AnswerStream(_State[E, A, T], Closing):
    """An answer while it is written. Iterate over it for typed events.

    The request is sent when `with` begins, or by the first step of an iteration. Leaving `with`
    closes the connection.
    """

    def __init__(
        self, send: Callable[[], Stream[E]], follow: Callable[[ResponseInfo], Following]
    ) -> None:
        """Take what sends the request, and what puts its answer together."""
        super().__init__(follow)
        self._send = send
        self._stream: Stream[E] | None = None

    def __iter__(self) -> Iterator[AnswerEvent[E, A, T]]:
        return self

    def __next__(self) -> AnswerEvent[E, A, T]:
        events = self._events
        while not events:
            if self._over:
                raise StopIteration
            try:
                self._advance()
            except BaseException as error:
                self._failed(error)
                self.close()
                raise
        return events.popleft()

    def _advance(self) -> None:
        event = next(self._stream or self._start(), None)
        if event is not None:
            self._took(event)
        else:
            self._ended()

    def _start(self) -> Stream[E]:
        if self._stream is None:
            self._stream = self._send()
            self._began(self._stream.response)
        return self._stream

    def until_done(self) -> Self:
        """Go to the end."""
        for _ in self:
            pass
        return self

    def get_final_completion(self) -> A:
        """Go to the end and return the whole answer.

        Raises StructuredOutputError when it is not what was asked for, APIError when the stream
        fails, and SDKError when it failed or was closed before.
        """
        return self.until_done()._final()

    def close(self) -> None:
        """Stop, and give the connection back."""
        self._closed = True
        self._events.clear()
        if self._stream is not None:
            self._stream.close()

    def __enter__(self) -> Self:
        if not self._over:
            try:
                self._start()
            except BaseException as error:
                self._failed(error)
                self.close()
                raise
        return self


class AsyncAnswerStream(_State[E, A, T], AsyncClosing):
    """An answer while it is written. `async for` over it for typed events.

    The request is sent when `async with` begins, or by the first step of an iteration. Leaving
    `async with` closes the connection.
    """

    def __init__(
        self,
        send: Callable[[], Awaitable[AsyncStream[E]]],
        follow: Callable[[ResponseInfo], Following],
    ) -> None:
        """Take what sends the request, and what puts its answer together."""
        super().__init__(follow)
        self._send = send
        self._stream: AsyncStream[E] | None = None

    def __aiter__(self) -> AsyncIterator[AnswerEvent[E, A, T]]:
        return self

    async def __anext__(self) -> AnswerEvent[E, A, T]:
        while not self._events:
            if self._over:
                raise StopAsyncIteration
            await self._guarded(self._advance)
        return self._events.popleft()

    async def _guarded(self, work: Callable[[], Awaitable[object]]) -> None:
        try:
            await work()
        except BaseException as error:
            self._failed(error)
            await self.aclose()
            raise

    async def _advance(self) -> None:
        stream = self._stream or await self._start()
        event = stream.ready()
        if event is EMPTY:
            event = await anext(stream, None)
        if event is not None:
            self._took(event)
        else:
            self._ended()

    async def _start(self) -> AsyncStream[E]:
        if self._stream is None:
            self._stream = await self._send()
            self._began(self._stream.response)
        return self._stream

    async def until_done(self) -> Self:
        """Go to the end."""
        async for _ in self:
            pass
        return self

    async def get_final_completion(self) -> A:
        """Go to the end and return the whole answer.

        Raises StructuredOutputError when it is not what was asked for, APIError when the stream
        fails, and SDKError when it failed or was closed before.
        """
        return (await self.until_done())._final()

    async def aclose(self) -> None:
        """Stop, and give the connection back."""
        self._closed = True
        self._events.clear()
        if self._stream is not None:
            await self._stream.aclose()

    close = aclose

    async def __aenter__(self) -> Self:
        if not self._over:
            await self._guarded(self._start)
        return self
