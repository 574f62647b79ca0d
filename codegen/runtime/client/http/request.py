"""What is sent before the body: the head of a request."""

from __future__ import annotations

from typing import Final

from ..unpack import ACCEPTED
from .addresses import Place
from .errors import LocalProtocolError
from .head import write_head
from .protocols import Request

SMALL: Final = 64 * 1024
"""Bytes of a body that is sent together with the head."""

_DEFAULTS: Final = {
    "accept-encoding": ("Accept-Encoding", ACCEPTED),  # what can be unpacked bit by bit
    "connection": ("Connection", "keep-alive"),
}
_NO_BODY: Final = ("Content-Length", "0")
_EXPECT_BODY: Final = frozenset({"POST", "PUT", "PATCH"})


class Head:
    """The head of a request as bytes, and how its body is framed."""

    __slots__ = ("chunked", "close", "data", "length")

    def __init__(self, request: Request, place: Place, target: str) -> None:
        """Raises LocalProtocolError for what cannot stand in a head."""
        headers: list[tuple[str, str]] = []
        length: int | None = None
        self.close = False
        """Whether the connection ends after the answer, as the request asks for it."""
        missing = _DEFAULTS
        for pair in request.headers:
            key = pair[0].lower()
            if key == "authorization" and place.auth is not None:
                continue
            if key == "content-length" and pair[1].isdecimal():
                length = int(pair[1])
            elif key in _DEFAULTS:
                missing = {other: given for other, given in missing.items() if other != key}
                self.close = self.close or (key == "connection" and "close" in pair[1].lower())
            headers.append(pair)
        headers.extend(missing.values())
        if place.auth is not None:
            headers.append(("Authorization", place.auth))
        content = request.content
        if isinstance(content, bytes):
            if length is None:
                length = len(content)
                headers.append(("Content-Length", str(length)))
            elif length != len(content):
                raise LocalProtocolError(
                    f"the body has {len(content)} bytes, the header Content-Length says {length}"
                )
        elif content is None and length is None and request.method in _EXPECT_BODY:
            headers.append(_NO_BODY)
        self.length = length
        """Bytes of the body; None when it is sent in chunks, or when there is none."""
        self.chunked = content is not None and length is None
        self.data = write_head(request.method, target, place.shown, headers, chunked=self.chunked)


class Counted:
    """Counts the bytes of a body against what its head says, and frames them."""

    __slots__ = ("_head", "_sent")

    def __init__(self, head: Head) -> None:
        self._head = head
        self._sent = 0

    def framed(self, piece: bytes) -> bytes:
        """Return a piece as it is sent.

        Raises LocalProtocolError when there are more bytes than announced.
        """
        if self._head.chunked:
            return b"%x\r\n%b\r\n" % (len(piece), piece) if piece else b""
        self._sent += len(piece)
        if self._head.length is not None and self._sent > self._head.length:
            raise LocalProtocolError(
                f"the body is longer than announced, {self._head.length} bytes; did a file grow?"
            )
        return piece

    def end(self) -> bytes:
        """Return what is sent at the end.

        Raises LocalProtocolError when there were fewer bytes than announced.
        """
        if self._head.chunked:
            return b"0\r\n\r\n"
        if self._head.length is not None and self._sent < self._head.length:
            raise LocalProtocolError(
                f"the body ended after {self._sent} of {self._head.length} bytes; "
                "did a file become shorter?"
            )
        return b""
