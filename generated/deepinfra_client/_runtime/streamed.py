# Generated from codegen/runtime/client/streamed.py. Do not edit; run: nox -s generate
"""Answers whose body is read only as far as it is asked for."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .closing import AsyncClosing, Closing
from .failures import TransportFailure, too_large
from .headers import Headers
from .loops import in_thread
from .rechunk import acut, cut
from .response import RawResponse, ResponseInfo, save, writing

if TYPE_CHECKING:
    from types import TracebackType

    from .attempts import Attempts
    from .errors import APIError
    from .reply import AsyncReply, SyncReply

R = TypeVar("R")
X = TypeVar("X")


class Lost:
    """Makes the errors of a body that is read after the call has returned."""

    __slots__ = ("_attempts", "_info")

    def __init__(self, attempts: Attempts, info: ResponseInfo) -> None:
        self._attempts = attempts
        self._info = info

    @property
    def most(self) -> int:
        """Bytes that a body may have which is read as a whole."""
        return self._attempts.call.config.answer_bytes

    def error(self, failure: TransportFailure) -> APIError:
        """Make the error of a connection that broke or fell silent."""
        return self._attempts.lost(failure)

    def too_large(self) -> APIError:
        """Make the error of a body that has more bytes than the client takes."""
        return too_large(self._attempts.call.config, self._info, self.most)


def _describe(response: object, info: ResponseInfo, content: bytes | None) -> str:
    body = "body not read" if content is None else f"{len(content)} bytes"
    return f"<{type(response).__name__} {info.status_code}, {body}>"


class StreamedResponse(Closing, Generic[R]):
    """An answer whose body is read only as far as it is asked for; close it, or use `with`."""

    def __init__(
        self,
        info: ResponseInfo,
        reply: SyncReply,
        parse: Callable[[RawResponse[R]], R],
        lost: Lost,
        start: Callable[[], R] | None = None,
    ) -> None:
        """`start` makes the result of a streamed call, which reads the body itself."""
        self.info = info
        self._reply = reply
        self._parse = parse
        self._lost = lost
        self._start = start
        self._content: bytes | None = None

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self.info.status_code

    @property
    def headers(self) -> Headers:
        """Headers of the answer."""
        return self.info.headers

    @property
    def request_id(self) -> str | None:
        """Id of the request, from the headers."""
        return self.info.request_id

    def then(self, make: Callable[[R], X]) -> StreamedResponse[X]:
        """Return the same answer with another result, made of this one's."""

        def parse(raw: RawResponse[Any]) -> X:
            return make(self._parse(raw))

        return StreamedResponse(self.info, self._reply, parse, self._lost)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Give the body in pieces of `chunk_size` bytes; by default, as they arrive.

        Raises APIConnectionError when the connection breaks.
        """
        return cut(self._pieces(), chunk_size)

    def _pieces(self) -> Iterator[bytes]:
        if self._content is not None:
            yield self._content
            return
        try:
            yield from self._reply.pieces()
        except TransportFailure as failure:
            lost = failure
        else:
            return
        raise self._lost.error(lost) from lost.cause

    def iter_lines(self) -> Iterator[str]:
        """Give the body line by line, without line ends."""
        rest = b""
        for chunk in self.iter_bytes():
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                yield line.removesuffix(b"\r").decode("utf-8", "replace")
        if rest:
            yield rest.decode("utf-8", "replace")

    def read(self) -> bytes:
        """Read the whole body; it may be called again.

        Raises APIConnectionError when the connection breaks, APIResponseValidationError when the
        body is larger than the client takes.
        """
        if self._content is None:
            found, size = list[bytes](), 0
            for piece in self.iter_bytes():
                size += len(piece)
                if size > self._lost.most:
                    self.close()
                    raise self._lost.too_large()
                found.append(piece)
            self._content = b"".join(found)
            self.close()
        return self._content

    def parse(self) -> R:
        """Read the whole body and return the result; of a streamed call, its stream of events."""
        if self._start is not None:
            return self._start()
        return self._parse(RawResponse(self.info, self.read(), self._parse))

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the body to a file as it arrives, whole or not at all, and return its path."""
        return save(path, self.iter_bytes())

    def __repr__(self) -> str:
        return _describe(self, self.info, self._content)

    def close(self) -> None:
        """Give the connection back."""
        self._reply.close()


class AsyncStreamedResponse(AsyncClosing, Generic[R]):
    """An answer whose body is read only as far as it is asked for; use `async with`."""

    def __init__(
        self,
        info: ResponseInfo,
        reply: AsyncReply,
        parse: Callable[[RawResponse[R]], R],
        lost: Lost,
        start: Callable[[], R] | None = None,
    ) -> None:
        """`start` makes the result of a streamed call, which reads the body itself."""
        self.info = info
        self._reply = reply
        self._parse = parse
        self._lost = lost
        self._start = start
        self._content: bytes | None = None

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self.info.status_code

    @property
    def headers(self) -> Headers:
        """Headers of the answer."""
        return self.info.headers

    @property
    def request_id(self) -> str | None:
        """Id of the request, from the headers."""
        return self.info.request_id

    def then(self, make: Callable[[R], X]) -> AsyncStreamedResponse[X]:
        """Return the same answer with another result, made of this one's."""

        def parse(raw: RawResponse[Any]) -> X:
            return make(self._parse(raw))

        return AsyncStreamedResponse(self.info, self._reply, parse, self._lost)

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Give the body in pieces of `chunk_size` bytes; by default, as they arrive.

        Raises APIConnectionError when the connection breaks.
        """
        return acut(self._pieces(), chunk_size)

    async def _pieces(self) -> AsyncIterator[bytes]:
        if self._content is not None:
            yield self._content
            return
        try:
            async for chunk in self._reply.pieces():
                yield chunk
        except TransportFailure as failure:
            lost = failure
        else:
            return
        raise self._lost.error(lost) from lost.cause

    async def iter_lines(self) -> AsyncIterator[str]:
        """Give the body line by line, without line ends."""
        rest = b""
        async for chunk in self.iter_bytes():
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                yield line.removesuffix(b"\r").decode("utf-8", "replace")
        if rest:
            yield rest.decode("utf-8", "replace")

    async def read(self) -> bytes:
        """Read the whole body; it may be called again.

        Raises APIConnectionError when the connection breaks, APIResponseValidationError when the
        body is larger than the client takes.
        """
        if self._content is None:
            found, size = list[bytes](), 0
            async for piece in self.iter_bytes():
                size += len(piece)
                if size > self._lost.most:
                    await self.aclose()
                    raise self._lost.too_large()
                found.append(piece)
            self._content = b"".join(found)
            await self.aclose()
        return self._content

    async def parse(self) -> R:
        """Read the whole body and return the result; of a streamed call, its stream of events."""
        if self._start is not None:
            return self._start()
        return self._parse(RawResponse(self.info, await self.read(), self._parse))

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the body to a file as it arrives, whole or not at all, and return its path."""
        with writing(path) as (file, target):
            async for chunk in self.iter_bytes():
                await in_thread(file.write, chunk)
        return target

    def __repr__(self) -> str:
        return _describe(self, self.info, self._content)

    async def aclose(self) -> None:
        """Give the connection back."""
        await self._reply.aclose()


class AsyncStreamedCall(Generic[R]):
    """A call under way: `await` it for its answer, or enter it by `async with`.

    `async with client.with_streaming_response...(...) as response` closes the answer at the end.
    """

    def __init__(self, answer: Awaitable[AsyncStreamedResponse[R]]) -> None:
        self._answer = answer
        self._response: AsyncStreamedResponse[R] | None = None

    def __await__(self) -> Generator[Any, Any, AsyncStreamedResponse[R]]:
        return self._answer.__await__()

    async def __aenter__(self) -> AsyncStreamedResponse[R]:
        self._response = await self._answer
        return self._response

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await self._response.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: `await` it, or use `async with`>"
