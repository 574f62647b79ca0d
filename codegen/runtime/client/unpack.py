"""Unpacking compressed bodies bit by bit: a small body cannot become a large one at once."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any, Final

from .failures import TransportFailure

ACCEPTED: Final = "gzip, deflate"
"""The codings that are asked for."""
_STEP = 256 * 1024
"""Bytes that are unpacked at once."""
_GZIP = 16 + zlib.MAX_WBITS


class Unpacker:
    """Takes packed bytes in any division, gives unpacked ones."""

    __slots__ = ("_begun", "_done", "_gzip", "_inner", "_produced")

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._inner: Any = zlib.decompressobj(_GZIP if gzip else zlib.MAX_WBITS)
        self._begun = False
        self._produced = False
        self._done = False

    @classmethod
    def of(cls, coding: str) -> Unpacker | None:
        """Make the one for a `content-encoding`; None when that is none or another one."""
        name = coding.strip().lower()
        if name in ("gzip", "x-gzip"):
            return cls(gzip=True)
        return cls(gzip=False) if name == "deflate" else None

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take bytes and give what they unpack to, in pieces of a bounded size.

        Raises TransportFailure for bytes that are not packed as announced.
        """
        while not self._done and (data or self._begun):
            self._begun = True
            piece, data = self._step(data)
            if piece:
                self._produced = True
                yield piece
            if not data and len(piece) < _STEP:
                return

    def _step(self, data: bytes) -> tuple[bytes, bytes]:
        """Unpack a piece; return it and the bytes that are left."""
        try:
            piece: bytes = self._inner.decompress(data, _STEP)
        except zlib.error as error:
            if self._gzip or self._produced:
                raise TransportFailure("other", f"the body cannot be unpacked: {error}") from error
            # Some servers send "deflate" without the frame that the standard asks for.
            self._inner, self._produced = zlib.decompressobj(-zlib.MAX_WBITS), True
            return self._step(data)
        if not self._inner.eof:
            return piece, self._inner.unconsumed_tail
        rest: bytes = self._inner.unused_data
        if self._gzip and rest.startswith(b"\x1f"):
            self._inner = zlib.decompressobj(_GZIP)
            return piece, rest
        self._done = True  # What follows is no part of the body.
        return piece, b""

    def end(self) -> None:
        """Say that no more bytes follow.

        Raises TransportFailure when the body is not whole.
        """
        if self._begun and not self._done:
            raise TransportFailure("dropped", "the packed body ended in the middle")
