# Generated from codegen/runtime/client/aengine.py. Do not edit; run: nox -s generate
"""The asynchronous request loop: send, retry, read. The mirror of `engine`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .attempts import Attempts
from .config import Config
from .core import prepare
from .engine import FETCHED_BYTES, first_wait, no_stream, plain, redirected, streams
from .failures import Rejected, TooLarge, TransportFailure, status_error, too_large
from .operation import Events, Operation, Paging
from .options import NO_OPTIONS, CallOptions, Omit
from .pool import AsyncPool
from .reply import AsyncReply
from .response import RawResponse, ResponseInfo

if TYPE_CHECKING:
    from .pages import AsyncPage, AsyncPager
    from .stream import AsyncStream
    from .streamed import AsyncStreamedResponse

R = TypeVar("R")
E = TypeVar("E")
T = TypeVar("T")
X = TypeVar("X")

_NONE: frozenset[str] = frozenset()


async def whole(
    config: Config, info: ResponseInfo, reply: AsyncReply, most: int | None = None
) -> bytes:
    """Read the whole body of an answer, of at most `most` bytes.

    Raises TransportFailure, and Rejected when the body is larger than the client takes.
    """
    most = most or config.answer_bytes
    try:
        return await reply.read(most)
    except TooLarge:
        raise Rejected(too_large(config, info, most)) from None


class AsyncEngine:
    """Makes the calls of a client; copies made by with_options share the pools."""

    def __init__(self, config: Config, pool: AsyncPool) -> None:
        self.config = config
        self.pool = pool

    async def request(
        self,
        op: Operation[R],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
        skip: frozenset[str] = _NONE,
    ) -> RawResponse[R]:
        """Send a call and read its answer; `parse()` of the answer gives the result."""
        if op.uris:
            args = await _written(op, args)
        call = prepare(self.config, op, args, options, skip=skip)
        attempts = Attempts(call)

        async def accept(reply: AsyncReply, info: ResponseInfo) -> RawResponse[R]:
            content = attempts.body(await whole(self.config, info, reply))
            from .parse import reader

            return RawResponse(info, content, reader(self.config, call.op))

        return await self.run(attempts, call.timeout.read, accept)

    async def open(
        self,
        op: Operation[R],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
    ) -> AsyncStreamedResponse[R]:
        """Send a call and leave the body of its answer to be read bit by bit."""
        if op.uris:
            args = await _written(op, args)
        call = prepare(self.config, op, args, options)
        attempts = Attempts(call)

        async def accept(reply: AsyncReply, info: ResponseInfo) -> AsyncStreamedResponse[R]:
            from .parse import reader
            from .streamed import AsyncStreamedResponse, Lost

            lost = Lost(attempts, info)
            return AsyncStreamedResponse(info, reply, reader(self.config, call.op), lost)

        return await self.run(attempts, call.timeout.read, accept)

    async def open_stream(
        self,
        op: Operation[Any],
        events: Events[E],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
    ) -> AsyncStreamedResponse[AsyncStream[E]]:
        """Send a streamed call and leave its events unread; `parse()` gives the stream."""
        call = prepare(self.config, op, args, options, accept=events.media)
        attempts = Attempts(call)

        async def accept(
            reply: AsyncReply, info: ResponseInfo
        ) -> AsyncStreamedResponse[AsyncStream[E]]:
            from .events import event_reader
            from .parse import reader
            from .stream import AsyncStream
            from .streamed import AsyncStreamedResponse, Lost

            def start() -> AsyncStream[E]:
                reply.limit(first_wait(call))
                return AsyncStream(attempts, info, event_reader(call, events, info), reply)

            lost = Lost(attempts, info)
            return AsyncStreamedResponse(info, reply, reader(self.config, op), lost, start)

        return await self.run(attempts, call.timeout.first_token, accept)

    async def stream(
        self,
        op: Operation[Any],
        events: Events[E],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
        skip: frozenset[str] = _NONE,
    ) -> RawResponse[AsyncStream[E]]:
        """Send a call and wait for its first event; `parse()` of the answer gives the stream."""
        call = prepare(self.config, op, args, options, accept=events.media, skip=skip)
        attempts = Attempts(call)

        async def accept(reply: AsyncReply, info: ResponseInfo) -> RawResponse[AsyncStream[E]]:
            from .events import event_reader
            from .stream import AsyncStream

            if not streams(info, events):
                content = attempts.body(await whole(self.config, info, reply))
                raise Rejected(no_stream(call, info, content))
            reply.limit(first_wait(call))
            stream: AsyncStream[E] = AsyncStream(
                attempts, info, event_reader(call, events, info), reply
            )
            await stream._prime()  # pyright: ignore[reportPrivateUsage]
            return RawResponse(info, b"", lambda _: stream)

        return await self.run(attempts, call.timeout.first_token, accept)

    async def first_page(
        self,
        op: Operation[Any],
        paging: Paging[T],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
    ) -> RawResponse[AsyncPage[T]]:
        """Ask for a page of a list."""
        from .pages import AsyncPage, PageReader

        response = await self.request(op, args, options)

        reader = PageReader(AsyncPage[T], self, op, paging, args, options, response)
        return RawResponse(response.info, response.content, reader)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self.config,)

    def page(
        self,
        op: Operation[Any],
        paging: Paging[T],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
        *,
        raw: bool = False,
    ) -> AsyncPager[T]:
        """Prepare a list: awaiting it gives a page (with `raw` its answer), iterating all items."""
        from .pages import AsyncPager

        return AsyncPager(self, op, paging, args, options, raw=raw)

    async def open_page(
        self,
        op: Operation[Any],
        paging: Paging[T],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
    ) -> AsyncStreamedResponse[AsyncPage[T]]:
        """Ask for a page of a list and leave its body unread; `parse()` gives the page."""
        from .pages import AsyncPage

        response: AsyncStreamedResponse[Any] = await self.open(op, args, options)
        return response.then(lambda body: AsyncPage(self, op, paging, args, options, body))

    async def fetch(self, url: str) -> bytes:
        """Read a file that an answer points to, of at most 64 MiB. The key is not sent.

        `max_response_bytes` of the client changes the limit.

        Raises the errors of a call.
        """
        call = plain(self.config, url)
        most = self.config.max_response_bytes or FETCHED_BYTES
        return await self.run(
            Attempts(call),
            call.timeout.read,
            lambda reply, info: whole(self.config, info, reply, most),
        )

    async def open_file(self, url: str) -> AsyncStreamedResponse[Any]:
        """Ask for a file that an answer points to and leave it to be read bit by bit.

        The key is not sent. Raises the errors of a call.
        """
        attempts = Attempts(plain(self.config, url))

        async def accept(reply: AsyncReply, info: ResponseInfo) -> AsyncStreamedResponse[Any]:
            from .streamed import AsyncStreamedResponse, Lost

            return AsyncStreamedResponse(info, reply, lambda raw: raw.content, Lost(attempts, info))

        return await self.run(attempts, attempts.call.timeout.read, accept)

    async def run(
        self,
        attempts: Attempts,
        wait: float | Omit | None,
        accept: Callable[[AsyncReply, ResponseInfo], Awaitable[X]],
    ) -> X:
        """Send a request, again where that may help, and give what `accept` makes of the answer.

        `wait` limits the seconds until an answer begins. `accept` may raise TransportFailure, and
        Rejected for an answer that is none.
        """
        while True:
            failure: TransportFailure | None = None
            try:
                limits = attempts.begin(wait)
                reply = await self.pool.send(attempts.call, limits, attempts.remaining)
                try:
                    info = attempts.info(reply.status, reply.headers)
                    if attempts.deadline is not None:
                        reply.limit(None if isinstance(wait, Omit) else wait)
                    if 200 <= reply.status < 300 or redirected(attempts.call, reply.status):
                        found = await accept(reply, info)
                        attempts.done()
                        return found
                    content = attempts.body(await reply.beginning(attempts.limit(wait)))
                    error: Any = status_error(attempts.call, info, content)
                except BaseException:
                    await reply.aclose()
                    raise
            except TransportFailure as lost:
                failure, error = lost, attempts.lost(lost)
            except Rejected as rejected:
                error = rejected.error
            try:
                pause = attempts.wait(error, failure)
            finally:
                # An error that its own traceback leads to would keep alive, until the next cyclic
                # garbage collection, all that the callers hold: streams, for example.
                del error, failure
            await attempts.told()
            await self.config.clock.async_sleep(pause)


def _restored(config: Config) -> AsyncEngine:
    return AsyncEngine(config, AsyncPool())


async def _written(op: Operation[Any], args: Mapping[str, Any]) -> Mapping[str, Any]:
    """Read the files that go as data URIs without holding up the event loop."""
    from .datauri import awritten

    return await awritten(op, args)
