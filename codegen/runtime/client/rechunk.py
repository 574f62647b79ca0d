"""Bytes as they arrive, cut into pieces of one size."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

from .checks import check_at_least_one


def cut(pieces: Iterator[bytes], chunk_size: int | None) -> Iterator[bytes]:
    """Give pieces of `chunk_size` bytes, the last one shorter; None: as they are.

    Raises the errors of a size that is no whole number of 1 or more.
    """
    return pieces if chunk_size is None else _cut(pieces, check_at_least_one(_NAME, chunk_size))


def acut(pieces: AsyncIterator[bytes], chunk_size: int | None) -> AsyncIterator[bytes]:
    """Give pieces of `chunk_size` bytes, the last one shorter; None: as they are.

    Raises the errors of a size that is no whole number of 1 or more.
    """
    return pieces if chunk_size is None else _acut(pieces, check_at_least_one(_NAME, chunk_size))


_NAME = "chunk_size"


def _cut(pieces: Iterator[bytes], size: int) -> Iterator[bytes]:
    rest = bytearray()
    for piece in pieces:
        rest += piece
        yield from _whole(rest, size)
    if rest:
        yield bytes(rest)


async def _acut(pieces: AsyncIterator[bytes], size: int) -> AsyncIterator[bytes]:
    rest = bytearray()
    async for piece in pieces:
        rest += piece
        for whole in _whole(rest, size):
            yield whole
    if rest:
        yield bytes(rest)


def _whole(rest: bytearray, size: int) -> Iterator[bytes]:
    """Give the full pieces of what has arrived, and leave what is over."""
    end = len(rest) - len(rest) % size
    for start in range(0, end, size):
        yield bytes(rest[start : start + size])
    del rest[:end]
