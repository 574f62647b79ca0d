# Generated from codegen/runtime/client/engine.py. Do not edit; run: nox -s generate
"""The blocking request loop: send, retry, read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .attempts import Attempts
from .checks import check_plain_callback
from .config import Config
from .core import Call, prepare
from .failures import (
    Rejected,
    TooLarge,
    TransportFailure,
    invalid_answer,
    status_error,
    too_large,
)
from .operation import Bytes, Events, Operation, Paging, Redirect
from .options import NO_OPTIONS, CallOptions, Omit
from .pool import SyncPool
from .reply import SyncReply
from .response import RawResponse, ResponseInfo

if TYPE_CHECKING:
    from .pages import SyncPage
    from .stream import Stream
    from .streamed import StreamedResponse

R = TypeVar("R")
E = TypeVar("E")
T = TypeVar("T")
X = TypeVar("X")

_NONE: frozenset[str] = frozenset()
FETCHED_BYTES = 64 * 1024 * 1024
"""Bytes that a file has at most which an answer points to, unless the user said otherwise."""
_FETCH: Operation[Any] = Operation("GET", (), Bytes(), retry="safe", auth=False)


class SyncEngine:
    """Makes the calls of a client; copies made by with_options share the pool."""

    def __init__(self, config: Config, pool: SyncPool) -> None:
        check_plain_callback("on_retry", config.retries.on_retry)
        self.config = config
        self.pool = pool

    def request(
        self,
        op: Operation[R],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
        skip: frozenset[str] = _NONE,
    ) -> RawResponse[R]:
        """Send a call and read its answer; `parse()` of the answer gives the result."""
        call = prepare(self.config, op, args, options, skip=skip)
        attempts = Attempts(call)

        def accept(reply: SyncReply, info: ResponseInfo) -> RawResponse[R]:
            content = attempts.body(whole(self.config, info, reply))
            from .parse import reader

            return RawResponse(info, content, reader(self.config, call.op))

        return self.run(attempts, call.timeout.read, accept)

    def open(
        self,
        op: Operation[R],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
    ) -> StreamedResponse[R]:
        """Send a call and leave the body of its answer to be read bit by bit."""
        call = prepare(self.config, op, args, options)
        attempts = Attempts(call)

        def accept(reply: SyncReply, info: ResponseInfo) -> StreamedResponse[R]:
            from .parse import reader
            from .streamed import Lost, StreamedResponse

            lost = Lost(attempts, info)
            return StreamedResponse(info, reply, reader(self.config, call.op), lost)

        return self.run(attempts, call.timeout.read, accept)

    def open_stream(
        self,
        op: Operation[Any],
        events: Events[E],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
    ) -> StreamedResponse[Stream[E]]:
        """Send a streamed call and leave its events unread; `parse()` gives the stream."""
        call = prepare(self.config, op, args, options, accept=events.media)
        attempts = Attempts(call)

        def accept(reply: SyncReply, info: ResponseInfo) -> StreamedResponse[Stream[E]]:
            from .events import event_reader
            from .parse import reader
            from .stream import Stream
            from .streamed import Lost, StreamedResponse

            def start() -> Stream[E]:
                reply.limit(first_wait(call))
                return Stream(attempts, info, event_reader(call, events, info), reply)

            lost = Lost(attempts, info)
            return StreamedResponse(info, reply, reader(self.config, op), lost, start)

        return self.run(attempts, call.timeout.first_token, accept)

    def stream(
        self,
        op: Operation[Any],
        events: Events[E],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
        skip: frozenset[str] = _NONE,
    ) -> RawResponse[Stream[E]]:
        """Send a call and wait for its first event; `parse()` of the answer gives the stream."""
        call = prepare(self.config, op, args, options, accept=events.media, skip=skip)
        attempts = Attempts(call)

        def accept(reply: SyncReply, info: ResponseInfo) -> RawResponse[Stream[E]]:
            from .events import event_reader
            from .stream import Stream

            if not streams(info, events):
                content = attempts.body(whole(self.config, info, reply))
                raise Rejected(no_stream(call, info, content))
            reply.limit(first_wait(call))
            stream: Stream[E] = Stream(attempts, info, event_reader(call, events, info), reply)
            stream._prime()  # pyright: ignore[reportPrivateUsage]
            return RawResponse(info, b"", lambda _: stream)

        return self.run(attempts, call.timeout.first_token, accept)

    def page(
        self,
        op: Operation[Any],
        paging: Paging[T],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
    ) -> RawResponse[SyncPage[T]]:
        """Ask for a page of a list."""
        from .pages import PageReader, SyncPage

        response = self.request(op, args, options)

        reader = PageReader(SyncPage[T], self, op, paging, args, options, response)
        return RawResponse(response.info, response.content, reader)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self.config,)

    def open_page(
        self,
        op: Operation[Any],
        paging: Paging[T],
        args: Mapping[str, Any],
        options: CallOptions = NO_OPTIONS,
    ) -> StreamedResponse[SyncPage[T]]:
        """Ask for a page of a list and leave its body unread; `parse()` gives the page."""
        from .pages import SyncPage

        response: StreamedResponse[Any] = self.open(op, args, options)
        return response.then(lambda body: SyncPage(self, op, paging, args, options, body))

    def fetch(self, url: str) -> bytes:
        """Read a file that an answer points to, of at most 64 MiB. The key is not sent.

        `max_response_bytes` of the client changes the limit.

        Raises the errors of a call.
        """
        call = plain(self.config, url)
        most = self.config.max_response_bytes or FETCHED_BYTES
        return self.run(
            Attempts(call),
            call.timeout.read,
            lambda reply, info: whole(self.config, info, reply, most),
        )

    def open_file(self, url: str) -> StreamedResponse[Any]:
        """Ask for a file that an answer points to and leave it to be read bit by bit.

        The key is not sent. Raises the errors of a call.
        """
        attempts = Attempts(plain(self.config, url))

        def accept(reply: SyncReply, info: ResponseInfo) -> StreamedResponse[Any]:
            from .streamed import Lost, StreamedResponse

            return StreamedResponse(info, reply, lambda raw: raw.content, Lost(attempts, info))

        return self.run(attempts, attempts.call.timeout.read, accept)

    def run(
        self,
        attempts: Attempts,
        wait: float | Omit | None,
        accept: Callable[[SyncReply, ResponseInfo], X],
    ) -> X:
        """Send a request, again where that may help, and give what `accept` makes of the answer.

        `wait` limits the seconds until an answer begins. `accept` may raise TransportFailure, and
        Rejected for an answer that is none.
        """
        while True:
            failure: TransportFailure | None = None
            try:
                reply = self.pool.send(attempts.call, attempts.begin(wait), attempts.remaining)
                try:
                    info = attempts.info(reply.status, reply.headers)
                    if attempts.deadline is not None:
                        reply.limit(None if isinstance(wait, Omit) else wait)
                    if 200 <= reply.status < 300 or redirected(attempts.call, reply.status):
                        found = accept(reply, info)
                        attempts.done()
                        return found
                    content = attempts.body(reply.beginning(attempts.limit(wait)))
                    error: Any = status_error(attempts.call, info, content)
                except BaseException:
                    reply.close()
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
            self.config.clock.sleep(pause)


def _restored(config: Config) -> SyncEngine:
    return SyncEngine(config, SyncPool())


def whole(config: Config, info: ResponseInfo, reply: SyncReply, most: int | None = None) -> bytes:
    """Read the whole body of an answer, of at most `most` bytes.

    Raises TransportFailure, and Rejected when the body is larger than the client takes.
    """
    most = most or config.answer_bytes
    try:
        return reply.read(most)
    except TooLarge:
        raise Rejected(too_large(config, info, most)) from None


def redirected(call: Call, status: int) -> bool:
    """Whether an answer is the redirect that a call is made for."""
    return 300 <= status < 400 and isinstance(call.op.returns, Redirect)


_LINES = (
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/json",
    "application/octet-stream",
)
"""What servers call lines of JSON."""


def streams(info: ResponseInfo, events: Events[Any]) -> bool:
    """Whether an answer can be a stream of events."""
    media = info.headers.media_type
    return media in (events.media, "text/plain", "") or (
        events.form == "ndjson" and media in _LINES
    )


def first_wait(call: Call) -> float | None:
    """Return the seconds that the first event may take."""
    seconds = call.timeout.first_token
    return None if isinstance(seconds, Omit) else seconds


def no_stream(call: Call, info: ResponseInfo, content: bytes) -> Any:
    """Make the error of a whole answer that came in place of a stream."""
    from .errortree import decode
    from .failures import event_error, scrub

    config = call.config
    body = decode(scrub(config, content))
    found = config.settings.errors.match(body)
    if found is not None:
        return event_error(call, info, found, body)
    what = info.headers.media_type if content.strip() else "empty"
    return invalid_answer(config, info, content, f"the answer is {what}, not a stream of events")


def plain(config: Config, url: str) -> Call:
    """Make the request for a file at any address: no key, no headers of the user."""
    return Call(
        config=config,
        method="GET",
        url=url,
        headers=(("Accept", "*/*"), ("User-Agent", config.settings.product)),
        body=None,
        timeout=config.timeout_for("default", None),
        retries=config.retries,
        op=_FETCH,
    )
