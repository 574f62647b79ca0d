"""Streams that put together what their events add up to. No names that only some have."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from ..closing import AsyncClosing, Closing
from ..errors import SDKError, StreamError
from ..events import EMPTY
from ..kept import Kept
from ..response import ResponseInfo
from ..stream import AsyncStream, Stream

if TYPE_CHECKING:
    from typing import Self

A = TypeVar("A")
E = TypeVar("E")
V = TypeVar("V")


class Follower(Protocol):
    """Puts an answer together."""

    @property
    def begun(self) -> bool:
        """Whether anything has come."""
        ...

    def add(self, event: Any) -> list[Any]:
        """Take an event and return what it is made into."""
        ...

    def snapshot(self) -> Any:
        """Return the answer as far as it has come."""
        ...

    def end(self) -> Any:
        """Return the whole answer, when no more events come."""
        ...


class _State(Generic[E, V, A]):
    """What both forms share: events that wait, and how the stream came out.

    `E` is an event of the service, `V` one that is handed out, `A` the answer.
    """

    def __init__(self, follow: Callable[[ResponseInfo], Follower]) -> None:
        self._follow = follow
        self._following: Follower | None = None
        self._info: ResponseInfo | None = None
        self._events: deque[V] = deque()
        self._answer: A | None = None
        self._failure: Kept | None = None
        self._closed = False

    def _snapshot(self) -> A:
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


class FollowedStream(_State[E, V, A], Closing):
    """An answer while it is written. Iterate over it for typed events.

    The request is sent when `with` begins, or by the first step of an iteration. Leaving `with`
    closes the connection.
    """

    def __init__(
        self, send: Callable[[], Stream[E]], follow: Callable[[ResponseInfo], Follower]
    ) -> None:
        """Take what sends the request, and what puts its answer together."""
        super().__init__(follow)
        self._send = send
        self._stream: Stream[E] | None = None

    def __iter__(self) -> Iterator[V]:
        return self

    def __next__(self) -> V:
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


class AsyncFollowedStream(_State[E, V, A], AsyncClosing):
    """An answer while it is written. `async for` over it for typed events.

    The request is sent when `async with` begins, or by the first step of an iteration. Leaving
    `async with` closes the connection.
    """

    def __init__(
        self,
        send: Callable[[], Awaitable[AsyncStream[E]]],
        follow: Callable[[ResponseInfo], Follower],
    ) -> None:
        """Take what sends the request, and what puts its answer together."""
        super().__init__(follow)
        self._send = send
        self._stream: AsyncStream[E] | None = None

    def __aiter__(self) -> AsyncIterator[V]:
        return self

    async def __anext__(self) -> V:
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
