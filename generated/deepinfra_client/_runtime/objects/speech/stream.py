# Generated from codegen/runtime/client/objects/speech/stream.py. Do not edit; run: nox -s generate
"""Sound that is handed out while it arrives."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...closing import AsyncClosing, Closing
from ...headers import Headers
from ...loops import in_thread
from ...response import ResponseInfo, save, writing
from ..results import ResponseFacts
from .read import audio
from .results import GeneratedAudio

if TYPE_CHECKING:
    from typing import Self

    from ...streamed import AsyncStreamedResponse, StreamedResponse


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
    closes the connection at once.
    """

    def __init__(
        self, send: Callable[[], StreamedResponse[Any]], warnings: tuple[str, ...]
    ) -> None:
        """Take what sends the request."""
        self._send = send
        self.warnings = warnings
        self._answer: StreamedResponse[Any] | None = None
        self._pieces: Iterator[bytes] = iter(())
        self._over = False

    def _begin(self) -> None:
        if self._answer is None and not self._over:
            self._answer = self._send()
            self._info = self._answer.info
            self._pieces = self._answer.iter_bytes()

    def __enter__(self) -> Self:
        self._begin()
        return self

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        self._begin()
        try:
            piece = next(self._pieces, None)
        except BaseException:
            self.close()
            raise
        if piece is None:
            self.close()
            raise StopIteration
        return piece

    def read(self) -> GeneratedAudio:
        """Wait for the end and return what has not been handed out yet as one sound."""
        return audio(b"".join(self), self.media_type)

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write what arrives to a file, whole or not at all, and return its path."""
        return save(path, self)

    def close(self) -> None:
        """Give the connection back."""
        self._over = True
        self._pieces = iter(())
        if self._answer is not None:
            self._answer.close()


class AsyncSpeechStream(_Known, AsyncClosing):
    """Sound while it is spoken: iterate over it for pieces of bytes, or `save` it.

    The request is sent when `async with` begins, or by the first step of an iteration. Leaving
    `async with` closes the connection at once.
    """

    def __init__(
        self, send: Callable[[], Awaitable[AsyncStreamedResponse[Any]]], warnings: tuple[str, ...]
    ) -> None:
        """Take what sends the request."""
        self._send = send
        self.warnings = warnings
        self._answer: AsyncStreamedResponse[Any] | None = None
        self._pieces: AsyncIterator[bytes] | None = None
        self._over = False

    async def _begin(self) -> None:
        if self._answer is None and not self._over:
            self._answer = await self._send()
            self._info = self._answer.info
            self._pieces = self._answer.iter_bytes()

    async def __aenter__(self) -> Self:
        await self._begin()
        return self

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        await self._begin()
        if self._pieces is None:
            raise StopAsyncIteration
        try:
            piece = await anext(self._pieces, None)
        except BaseException:
            await self.aclose()
            raise
        if piece is None:
            await self.aclose()
            raise StopAsyncIteration
        return piece

    async def read(self) -> GeneratedAudio:
        """Wait for the end and return what has not been handed out yet as one sound."""
        return audio(b"".join([piece async for piece in self]), self.media_type)

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write what arrives to a file, whole or not at all, and return its path."""
        with writing(path) as (file, target):
            async for piece in self:
                await in_thread(file.write, piece)
        return target

    async def aclose(self) -> None:
        """Give the connection back."""
        self._over = True
        self._pieces = None
        if self._answer is not None:
            await self._answer.aclose()
