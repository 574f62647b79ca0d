"""Calls whose binary answer is given while it arrives."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .attempts import Attempts
from .bytestream import AsyncByteStream, ByteStream
from .core import Call, prepare
from .errors import APIResponseValidationError
from .failures import Rejected, invalid_answer
from .operation import Operation
from .options import CallOptions
from .response import RawResponse, ResponseInfo

if TYPE_CHECKING:
    from .aengine import AsyncEngine
    from .engine import SyncEngine
    from .reply import AsyncReply, SyncReply
    from .streamed import AsyncStreamedResponse, StreamedResponse


def _suspect(info: ResponseInfo) -> bool:
    """Whether an answer is of a type that errors have; it is read whole and judged then."""
    media = info.headers.media_type
    return media in ("application/json", "text/html") or media.endswith("+json")


def _judge(call: Call, info: ResponseInfo, content: bytes) -> None:
    """Refuse an answer that is no file. Raises Rejected."""
    from .parse import reader

    problem: APIResponseValidationError | None = None
    try:
        reader(call.config, call.op)(RawResponse(info, content, _nothing))
        problem = invalid_answer(
            call.config, info, content, f"the answer is {info.headers.media_type}, not a file"
        )
    except APIResponseValidationError as error:
        problem = error.with_traceback(None)
    try:
        raise Rejected(problem) from None
    finally:
        del problem


def _nothing(_: object) -> None:
    return None


def stream_bytes(
    engine: SyncEngine,
    op: Operation[Any],
    args: Mapping[str, Any],
    options: CallOptions,
    skip: frozenset[str] = frozenset(),
) -> RawResponse[ByteStream]:
    """Send a call and wait for the first bytes; `parse()` of the answer gives the stream."""
    call = prepare(engine.config, op, args, options, skip=skip)
    attempts = Attempts(call)

    def accept(reply: SyncReply, info: ResponseInfo) -> RawResponse[ByteStream]:
        if _suspect(info):
            from .engine import whole

            _judge(call, info, attempts.body(whole(engine.config, info, reply)))
        stream = ByteStream(attempts, info, reply)
        stream.prime()
        return RawResponse(info, b"", lambda _: stream)

    return engine.run(attempts, call.timeout.first_token, accept)


def open_bytes(
    engine: SyncEngine, op: Operation[Any], args: Mapping[str, Any], options: CallOptions
) -> StreamedResponse[ByteStream]:
    """Send a call and leave the body unread; `parse()` of the answer gives the stream."""
    call = prepare(engine.config, op, args, options)
    attempts = Attempts(call)

    def accept(reply: SyncReply, info: ResponseInfo) -> StreamedResponse[ByteStream]:
        from .parse import reader
        from .streamed import Lost, StreamedResponse

        def start() -> ByteStream:
            return ByteStream(attempts, info, reply)

        read = reader(engine.config, call.op)
        return StreamedResponse(info, reply, read, Lost(attempts, info), start)

    return engine.run(attempts, call.timeout.first_token, accept)


async def astream_bytes(
    engine: AsyncEngine,
    op: Operation[Any],
    args: Mapping[str, Any],
    options: CallOptions,
    skip: frozenset[str] = frozenset(),
) -> RawResponse[AsyncByteStream]:
    """Send a call and wait for the first bytes; `parse()` of the answer gives the stream."""
    call = prepare(engine.config, op, args, options, skip=skip)
    attempts = Attempts(call)

    async def accept(reply: AsyncReply, info: ResponseInfo) -> RawResponse[AsyncByteStream]:
        if _suspect(info):
            from .aengine import whole

            _judge(call, info, attempts.body(await whole(engine.config, info, reply)))
        stream = AsyncByteStream(attempts, info, reply)
        await stream.prime()
        return RawResponse(info, b"", lambda _: stream)

    return await engine.run(attempts, call.timeout.first_token, accept)


async def aopen_bytes(
    engine: AsyncEngine, op: Operation[Any], args: Mapping[str, Any], options: CallOptions
) -> AsyncStreamedResponse[AsyncByteStream]:
    """Send a call and leave the body unread; `parse()` of the answer gives the stream."""
    call = prepare(engine.config, op, args, options)
    attempts = Attempts(call)

    async def accept(
        reply: AsyncReply, info: ResponseInfo
    ) -> AsyncStreamedResponse[AsyncByteStream]:
        from .parse import reader
        from .streamed import AsyncStreamedResponse, Lost

        def start() -> AsyncByteStream:
            return AsyncByteStream(attempts, info, reply)

        read = reader(engine.config, call.op)
        return AsyncStreamedResponse(info, reply, read, Lost(attempts, info), start)

    return await engine.run(attempts, call.timeout.first_token, accept)
