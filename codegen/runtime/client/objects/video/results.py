"""What making videos gives: where the video is, and its bytes when they are asked for."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from ...brief import BriefRepr
from ...errors import APIResponseValidationError, InvalidArgumentError
from ...response import save, writing
from ...sniff import HEAD, media_type
from ..results import ResponseFacts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from contextlib import AbstractAsyncContextManager, AbstractContextManager


ON_DISK = 4 * 1024**3
"""Bytes of a video that are written to a file unless told otherwise."""


class Source(Protocol):
    """Opens the file of a video."""

    def __call__(self) -> AbstractContextManager[Iterator[bytes]]:
        """Begin to load it."""
        ...


class AsyncSource(Protocol):
    """Opens the file of a video, asynchronously."""

    def __call__(self) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """Begin to load it."""
        ...


class _Facts:
    """What is known of a video without its file."""

    __slots__ = ("_data", "_most", "duration", "url")

    def __init__(self, url: str | None, duration: float | None, most: int) -> None:
        self.url = url
        """Where the service keeps it, usually for a short time; None when it does not say."""
        self.duration = duration
        """Length in seconds, as the service says or as it was asked for; None when unknown."""
        self._most = most
        self._data: bytes | None = None

    def __repr__(self) -> str:
        size = "not loaded" if self._data is None else f"{len(self._data):,} bytes"
        return f"<{type(self).__name__} {self.url or 'of a job'}, {size}>"

    def _sized(self, size: int) -> None:
        """Refuse what is too large to be held in memory."""
        if size > self._most:
            raise APIResponseValidationError(
                f"the video is larger than {self._most:,} bytes, the most that is held in memory; "
                "write it to a file with `save`, or make the client with a greater "
                "max_response_bytes"
            )

    def _written(self, size: int, most: int) -> None:
        """Refuse what is too large for the disk."""
        if size > most:
            raise InvalidArgumentError(
                f"the video is larger than {most:,} bytes; give `max_bytes` to write more"
            )

    @staticmethod
    def _type(data: bytes) -> str:
        return media_type(data[:HEAD]) or "video/mp4"


class GeneratedVideo(_Facts):
    """A video. Its file is loaded when it is asked for, and written by `save` as it arrives."""

    __slots__ = ("_open",)

    def __init__(
        self, open_: Source, url: str | None = None, duration: float | None = None, most: int = 0
    ) -> None:
        """Take what loads the file; `most` bytes are held in memory."""
        super().__init__(url, duration, most)
        self._open = open_

    def read(self) -> bytes:
        """Load the file, unless that was done before, and return its bytes.

        Raises the errors of a call, and APIResponseValidationError for a file that is too large.
        """
        if self._data is None:
            found, size = list[bytes](), 0
            with self._open() as pieces:
                for piece in pieces:
                    size += len(piece)
                    self._sized(size)
                    found.append(piece)
            self._data = b"".join(found)
        return self._data

    @property
    def data(self) -> bytes:
        """The bytes of the file, loaded when they are first asked for."""
        return self.read()

    @property
    def media_type(self) -> str:
        """What the file is, such as video/mp4; loads it."""
        return self._type(self.read())

    def save(self, path: str | os.PathLike[str], *, max_bytes: int = ON_DISK) -> Path:
        """Write the video to a file as it arrives, whole or not at all, and return its path.

        Raises the errors of a call, OSError, and InvalidArgumentError for more than `max_bytes`.
        """
        if self._data is not None:
            return save(path, (self._data,))
        with writing(path) as (file, target), self._open() as pieces:
            size = 0
            for piece in pieces:
                size += len(piece)
                self._written(size, max_bytes)
                file.write(piece)
        return target


class AsyncGeneratedVideo(_Facts):
    """A video. Its file is loaded when it is asked for, and written by `save` as it arrives."""

    __slots__ = ("_open",)

    def __init__(
        self,
        open_: AsyncSource,
        url: str | None = None,
        duration: float | None = None,
        most: int = 0,
    ) -> None:
        """Take what loads the file; `most` bytes are held in memory."""
        super().__init__(url, duration, most)
        self._open = open_

    async def read(self) -> bytes:
        """Load the file, unless that was done before, and return its bytes.

        Raises the errors of a call, and APIResponseValidationError for a file that is too large.
        """
        if self._data is None:
            found, size = list[bytes](), 0
            async with self._open() as pieces:
                async for piece in pieces:
                    size += len(piece)
                    self._sized(size)
                    found.append(piece)
            self._data = b"".join(found)
        return self._data

    async def media_type(self) -> str:
        """What the file is, such as video/mp4; loads it."""
        return self._type(await self.read())

    async def save(self, path: str | os.PathLike[str], *, max_bytes: int = ON_DISK) -> Path:
        """Write the video to a file as it arrives, whole or not at all, and return its path.

        Raises the errors of a call, OSError, and InvalidArgumentError for more than `max_bytes`.
        """
        from ...loops import in_thread

        if self._data is not None:
            return await in_thread(save, path, (self._data,))
        with writing(path) as (file, target):
            async with self._open() as pieces:
                size = 0
                async for piece in pieces:
                    size += len(piece)
                    self._written(size, max_bytes)
                    await in_thread(file.write, piece)
        return target


@dataclass(frozen=True, slots=True, repr=False)
class _Made(BriefRepr):
    """What both kinds of results have."""

    seed: int | None
    """Start of the random numbers; None when neither side named one."""
    cost: float | None
    """US dollars; None when the service does not say."""
    job: str | None
    """Id of the job; None when the video was made by a single request."""
    request_id: str | None
    response: ResponseFacts = field(repr=False)
    """Of the answer with the video."""
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class VideoResult(_Made):
    """Videos that a model made."""

    videos: tuple[GeneratedVideo, ...] = ()

    @property
    def video(self) -> GeneratedVideo:
        """The first video."""
        return self.videos[0]


@dataclass(frozen=True, slots=True, repr=False)
class AsyncVideoResult(_Made):
    """Videos that a model made."""

    videos: tuple[AsyncGeneratedVideo, ...] = ()

    @property
    def video(self) -> AsyncGeneratedVideo:
        """The first video."""
        return self.videos[0]


Facts = dict[str, Any]
"""The fields of a result without its videos."""
