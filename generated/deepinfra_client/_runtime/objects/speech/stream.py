# Generated from codegen/runtime/client/objects/speech/stream.py. Do not edit; run: nox -s generate
"""Sound that is handed out while it arrives."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ...closing import AsyncClosing, Closing
from ...headers import Headers
from ...response import ResponseInfo, writing
from ..results import ResponseFacts
from .read import audio
from .results import GeneratedAudio

if TYPE_CHECKING:
    from typing import Self

    from ...bytestream import AsyncByteStream, ByteStream


class _Known:
    """What is known of the answer."""

    _info: ResponseInfo | None = None
    warnings: tuple[str, ...] = ()
    """What the caller should know."""

    @property
    def media_type(self) -> str | None:
        """The media type that the server states; None before the answer has begun."""
        return None if self._info is None else self._info.headers.media_type or None

    @property
    def request_id(self) -> str | None:
        """Id of the request; None before the answer has begun, or when the server names none."""
        return None if self._info is None else self._info.request_id

    @property
    def response(self) -> ResponseFacts:
        """Where the sound comes from; empty before the answer has begun."""
        info = self._info
        headers = Headers() if info is None else info.headers
        return ResponseFacts(headers=headers, request_id=self.request_id)


class SpeechStream(_Known, Closing):
    """Sound while it is spoken: iterate over it for pieces of bytes, or `save` it.

    The request is sent when `with` begins, or by the first step of an iteration. Leaving `with`
    closes the connection at once. Nothing is kept: the pieces can be had once.
    """

    def __init__(self, send: Callable[[], ByteStream], warnings: tuple[str, ...]) -> None:
        """Take what sends the request."""
        self._send = send
        self.warnings = warnings
        self._stream: ByteStream | None = None
        self._over = False

    def _begin(self) -> ByteStream | None:
        if self._stream is None and not self._over:
            self._stream = self._send()
            self._info = self._stream.response
        return self._stream

    def __enter__(self) -> Self:
        self._begin()
        return self

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        stream = self._begin()
        if stream is None:
            raise StopIteration
        return next(stream)

    def read(self) -> GeneratedAudio:
        """Wait for the end and return everything as one sound.

        Raises the errors of a stream that breaks; their `partial` holds the bytes that had come.
        """
        stream = self._begin()
        return audio(b"" if stream is None else stream.read(), self.media_type)

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the sound to a file while it arrives, and return its path.

        The file has its name only when everything is in it. When the stream breaks, what had come
        is kept beside it as `NAME.part`, and `partial` of the error is the path of that file.
        Nothing is sent for a path that cannot be written.
        """
        if self._stream is not None:
            self._stream.untouched("save")
        with writing(path) as (file, target):
            for piece in self:
                file.write(piece)
        return target

    def close(self) -> None:
        """Close the connection, or give it back when everything has arrived."""
        self._over = True
        if self._stream is not None:
            self._stream.close()


class AsyncSpeechStream(_Known, AsyncClosing):
    """Sound while it is spoken: iterate over it for pieces of bytes, or `save` it.

    The request is sent when `async with` begins, or by the first step of an iteration. Leaving
    `async with` closes the connection at once. Nothing is kept: the pieces can be had once.
    """

    def __init__(
        self, send: Callable[[], Awaitable[AsyncByteStream]], warnings: tuple[str, ...]
    ) -> None:
        """Take what sends the request."""
        self._send = send
        self.warnings = warnings
        self._stream: AsyncByteStream | None = None
        self._over = False

    async def _begin(self) -> AsyncByteStream | None:
        if self._stream is None and not self._over:
            self._stream = await self._send()
            self._info = self._stream.response
        return self._stream

    async def __aenter__(self) -> Self:
        await self._begin()
        return self

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        stream = await self._begin()
        if stream is None:
            raise StopAsyncIteration
        return await anext(stream)

    async def read(self) -> GeneratedAudio:
        """Wait for the end and return everything as one sound.

        Raises the errors of a stream that breaks; their `partial` holds the bytes that had come.
        """
        stream = await self._begin()
        return audio(b"" if stream is None else await stream.read(), self.media_type)

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the sound to a file while it arrives, and return its path.

        The file has its name only when everything is in it. When the stream breaks, what had come
        is kept beside it as `NAME.part`, and `partial` of the error is the path of that file.
        Nothing is sent for a path that cannot be written.
        """
        from ...loops import in_thread

        if self._stream is not None:
            self._stream.untouched("save")
        with writing(path) as (file, target):
            async for piece in self:
                await in_thread(file.write, piece)
        return target

    async def aclose(self) -> None:
        """Close the connection, or give it back when everything has arrived."""
        self._over = True
        if self._stream is not None:
            await self._stream.aclose()
