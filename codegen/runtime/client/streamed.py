"""Answers whose body is read only as far as it is asked for."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .closing import AsyncClosing, Closing
from .headers import Headers
from .response import RawResponse, ResponseInfo, save

if TYPE_CHECKING:
    from types import TracebackType

    from .reply import AsyncReply, SyncReply

R = TypeVar("R")
X = TypeVar("X")


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
        start: Callable[[], R] | None = None,
    ) -> None:
        """`start` makes the result of a streamed call, which reads the body itself."""
        self.info = info
        self._reply = reply
        self._parse = parse
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

        return StreamedResponse(self.info, self._reply, parse)

    def iter_bytes(self) -> Iterator[bytes]:
        """Give the body in pieces, as they arrive."""
        yield from self._reply.pieces()

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
        """Read the whole body; it may be called again."""
        if self._content is None:
            self._content = b"".join(self.iter_bytes())
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
        start: Callable[[], R] | None = None,
    ) -> None:
        """`start` makes the result of a streamed call, which reads the body itself."""
        self.info = info
        self._reply = reply
        self._parse = parse
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

        return AsyncStreamedResponse(self.info, self._reply, parse)

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Give the body in pieces, as they arrive."""
        async for chunk in self._reply.pieces():
            yield chunk

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
        """Read the whole body; it may be called again."""
        if self._content is None:
            self._content = b"".join([chunk async for chunk in self.iter_bytes()])
            await self.aclose()
        return self._content

    async def parse(self) -> R:
        """Read the whole body and return the result; of a streamed call, its stream of events."""
        if self._start is not None:
            return self._start()
        return self._parse(RawResponse(self.info, await self.read(), self._parse))

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the body to a file, whole or not at all, and return its path."""
        return save(path, (await self.read(),))

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
