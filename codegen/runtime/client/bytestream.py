"""Binary answers that are given while they arrive: sound that can be played, or saved, at once."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Generator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .bytebase import ByteBase
from .closing import AsyncClosing, Closing
from .errors import APIError
from .failures import Rejected, TransportFailure, invalid_answer
from .forks import Process
from .loops import in_thread
from .rechunk import acut, cut
from .response import ResponseInfo, writing

if TYPE_CHECKING:
    from types import TracebackType

    from .attempts import Attempts
    from .reply import AsyncReply, SyncReply


class ByteStream(ByteBase, Closing):
    """A binary answer in pieces, as they arrive. Iterate over it, or `save` it; use `with`.

    Nothing is kept: the pieces can be had once. Dropping the last reference closes the connection.
    """

    def __init__(self, attempts: Attempts, info: ResponseInfo, reply: SyncReply) -> None:
        super().__init__(attempts, info)
        self._reply = reply
        self._pieces: Iterator[bytes] = reply.pieces()

    def prime(self) -> None:
        """Wait for the first piece: a failure before it is one of the request."""
        self._first = self._head = self._next()
        if not self._first:
            config = self._attempts.call.config
            raise Rejected(invalid_answer(config, self.response, b"", "the answer is empty"))
        self._reply.limit(self.idle())

    def _next(self) -> bytes:
        """Return the next piece; nothing at the end."""
        return next(filter(None, self._pieces), b"")

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        if self._first:
            return self.take_first()
        if self._closed:
            raise StopIteration
        if self._process != Process.generation:
            self._reply.own()
        failure: TransportFailure | None = None
        piece = b""
        try:
            piece = self._next()
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
                raise self.broken_by(failure) from failure.cause
        finally:
            del failure  # or it would hold itself, and what the callers hold, see the engine
        if not piece:
            self._ended = True
            self.close()
            raise StopIteration
        return self.give(piece)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Give the content in pieces of `chunk_size` bytes; by default, as they arrive."""
        return cut(self, chunk_size)

    def read(self) -> bytes:
        """Wait for everything and return it.

        Raises the errors of a stream that breaks; their `partial` holds the bytes that had come.
        """
        self.untouched("read")
        found = bytearray()
        try:
            for piece in self:
                found += piece
                self.grown(len(found))
        except APIError as error:
            self.close()
            error.partial = bytes(found)
            raise
        return bytes(found)

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the content to a file while it arrives, and return its path.

        The file has its name only when everything is in it. When the stream breaks, what had come
        is kept beside it as `NAME.part`, and `partial` of the error is the path of that file.

        Raises the errors of a stream that breaks, and OSError for a file that cannot be written.
        """
        self.untouched("save")
        with writing(path) as (file, target):
            for piece in self:
                file.write(piece)
        return target

    def close(self) -> None:
        """Close the connection, or give it back when everything has arrived."""
        if not self._closed:
            self._closed = True
            self._first = b""
            self._reply.close()

    def __del__(self) -> None:
        with suppress(Exception):
            self.close()


class AsyncByteStream(ByteBase, AsyncClosing):
    """A binary answer in pieces, as they arrive. `async for` over it, or `save` it; `async with`.

    Nothing is kept: the pieces can be had once. Dropping the last reference lets the event loop
    close the connection.
    """

    def __init__(self, attempts: Attempts, info: ResponseInfo, reply: AsyncReply) -> None:
        super().__init__(attempts, info)
        self._reply = reply
        self._pieces: AsyncIterator[bytes] = reply.pieces()

    async def prime(self) -> None:
        """Wait for the first piece: a failure before it is one of the request."""
        self._first = self._head = await self._next()
        if not self._first:
            config = self._attempts.call.config
            raise Rejected(invalid_answer(config, self.response, b"", "the answer is empty"))
        self._reply.limit(self.idle())

    async def _next(self) -> bytes:
        """Return the next piece; nothing at the end."""
        while True:
            try:
                piece = await self._pieces.__anext__()
            except StopAsyncIteration:
                return b""
            if piece:
                return piece

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if self._first:
            return self.take_first()
        if self._closed:
            raise StopAsyncIteration
        if self._process != Process.generation:
            self._reply.own()
        failure: TransportFailure | None = None
        piece = b""
        try:
            piece = await self._next()
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
                raise self.broken_by(failure) from failure.cause
        finally:
            del failure  # or it would hold itself, and what the callers hold, see the engine
        if not piece:
            self._ended = True
            await self.aclose()
            raise StopAsyncIteration
        return self.give(piece)

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Give the content in pieces of `chunk_size` bytes; by default, as they arrive."""
        return acut(self, chunk_size)

    async def read(self) -> bytes:
        """Wait for everything and return it.

        Raises the errors of a stream that breaks; their `partial` holds the bytes that had come.
        """
        self.untouched("read")
        found = bytearray()
        try:
            async for piece in self:
                found += piece
                self.grown(len(found))
        except APIError as error:
            await self.aclose()
            error.partial = bytes(found)
            raise
        return bytes(found)

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the content to a file while it arrives, and return its path.

        The file has its name only when everything is in it. When the stream breaks, what had come
        is kept beside it as `NAME.part`, and `partial` of the error is the path of that file.

        Raises the errors of a stream that breaks, and OSError for a file that cannot be written.
        """
        self.untouched("save")
        with writing(path) as (file, target):
            async for piece in self:
                await in_thread(file.write, piece)
        return target

    async def aclose(self) -> None:
        """Close the connection, or give it back when everything has arrived."""
        if not self._closed:
            self._closed = True
            self._first = b""
            await self._reply.aclose()


class AsyncByteCall:
    """A call under way: `await` it for its stream, or enter it by `async with`."""

    def __init__(self, answer: Awaitable[AsyncByteStream]) -> None:
        self._answer = answer
        self._stream: AsyncByteStream | None = None

    def __await__(self) -> Generator[Any, Any, AsyncByteStream]:
        return self._answer.__await__()

    async def __aenter__(self) -> AsyncByteStream:
        self._stream = await self._answer
        return self._stream

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._stream is not None:
            await self._stream.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: `await` it, or use `async with`>"
