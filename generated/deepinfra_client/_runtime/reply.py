# Generated from codegen/runtime/client/reply.py. Do not edit; run: nox -s generate
"""An answer that is being read, whichever backend delivers it."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

from .errors import SDKError
from .failures import TooLarge, TransportFailure
from .forks import generation
from .loops import Loop, running
from .retry import FailureKind
from .unpack import Unpacker

if TYPE_CHECKING:
    from .http.protocols import Answer, AsyncAnswer, Remaining, SyncAnswer

_KINDS: dict[str, FailureKind] = {
    "PoolTimeout": "pool",
    "ConnectTimeout": "connect",
    "ReadTimeout": "timeout",
    "WriteTimeout": "timeout",
    "TimeoutException": "timeout",
    "ConnectError": "connect",
    "ProxyError": "connect",
    "LocalProtocolError": "other",
    "RemoteProtocolError": "dropped",
    "ReadError": "dropped",
    "WriteError": "dropped",
    "CloseError": "dropped",
    "NetworkError": "dropped",
    "UnsupportedProtocol": "other",
    "DecodingError": "other",
    "TooManyRedirects": "other",
    "InvalidURL": "other",
    "TransportError": "dropped",
    # Below the asynchronous libraries, these two come through as they are.
    "SSLError": "dropped",
    "ConnectionError": "dropped",
    "RequestError": "other",
    "StreamError": "other",
    "HTTPError": "other",
}
_TEXTS: dict[FailureKind, str] = {
    "pool": "no free connection in time; are there streams that were not closed?",
    "connect": "no connection to the server",
    "tls": "no secure connection to the server",
    "timeout": "the server gave no answer in time",
    "dropped": "the connection broke",
    "other": "the request failed",
}


ERROR_BYTES = 1024 * 1024
"""Bytes that are read of the body of an error."""
ERROR_SECONDS = 10.0
"""Seconds that the body of an error may take."""


def shorter(seconds: float | None) -> float:
    """Return the shorter of a limit and that for the body of an error."""
    return ERROR_SECONDS if seconds is None else min(seconds, ERROR_SECONDS)


def _unpack(
    packed: Iterator[bytes], unpacker: Unpacker, check: Callable[[], None]
) -> Iterator[bytes]:
    for piece in packed:
        check()  # here too: what is packed may unpack to nothing, again and again
        yield from unpacker.feed(piece)
    unpacker.end()


async def _aunpack(
    packed: AsyncIterator[bytes], unpacker: Unpacker, check: Callable[[], None]
) -> AsyncIterator[bytes]:
    async for piece in packed:
        check()
        for part in unpacker.feed(piece):
            yield part
    unpacker.end()


def translate(error: Exception) -> TransportFailure | None:
    """Name a failure of the HTTP library by the classes it belongs to; None for other errors."""
    for cls in type(error).__mro__:
        kind = _KINDS.get(cls.__name__)
        if kind is None:
            continue
        detail = str(error).strip()
        if kind == "connect" and ("CERTIFICATE" in detail or "SSL" in detail):
            kind = "tls"
        text = _TEXTS[kind]
        if kind == "tls" and "CERTIFICATE" in detail:
            text = "the server's certificate was not accepted"
        elif kind == "tls" and "WRONG_VERSION" in detail:
            text += " (it does not seem to speak TLS at this port; is it http, not https?)"
        return TransportFailure(kind, f"{text}: {detail}" if detail else text, error)
    return None


def raise_translated(error: Exception) -> NoReturn:
    """Raise a failure of the HTTP library as a TransportFailure; other errors as they are."""
    failure = translate(error)
    try:
        if failure is None:
            raise error
        inner = error.__cause__ or error.__context__
        while inner is not None:
            # The libraries below keep an error in the frames that its traceback leads to.
            inner.__traceback__ = None
            inner = inner.__cause__ or inner.__context__
        raise failure from error
    finally:
        del error, failure  # or the failure would hold itself, until a garbage collection


class _Reply:
    def __init__(self, answer: Answer, remaining: Remaining, owner: object) -> None:
        self._owner = owner  # keeps the pool alive for as long as the answer is read
        self._remaining = remaining
        self._process = generation()
        self._head = answer
        self.status = answer.status
        self.headers = answer.headers

    def limit(self, seconds: float | None) -> None:
        """Limit each read from now on to so many seconds."""
        self._head.limit(seconds, self._remaining)

    def _unpacker(self) -> Unpacker | None:
        """Return what unpacks the body; None where there is nothing to unpack, or it is done."""
        coding = self.headers.get("content-encoding", "")
        return Unpacker.of(coding) if coding and self._head.packed else None

    def _in_time(self) -> None:
        left = self._remaining()
        if left is not None and left <= 0:
            raise TransportFailure("timeout", "the call took longer than its limit")

    @property
    def _inherited(self) -> bool:
        """Whether the connection belongs to the parent of this process."""
        return self._process != generation()

    def own(self) -> None:
        """See to it that the answer belongs to this process.

        Raises SDKError: two processes that read from one connection both get half.
        """
        if self._inherited:
            raise SDKError("this answer belongs to the process that forked; ask again in this one")


class SyncReply(_Reply):
    """An answer of a blocking client."""

    def __init__(self, answer: SyncAnswer, remaining: Remaining, owner: object) -> None:
        super().__init__(answer, remaining, owner)
        self._answer = answer

    def pieces(self) -> Iterator[bytes]:
        """Give the body in pieces, as they arrive, unpacked.

        Raises TransportFailure.
        """
        unpacker = self._unpacker()
        pieces = self._answer.pieces()
        try:
            if unpacker is not None:
                pieces = _unpack(pieces, unpacker, self._in_time)
            if self._remaining() is None:
                yield from pieces
                return
            for piece in pieces:
                self._in_time()
                yield piece
        except Exception as error:
            raise_translated(error)

    def read(self, most: int) -> bytes:
        """Read the whole body and give the connection back.

        Raises TransportFailure; TooLarge when it is longer than `most` bytes.
        """
        found, size = list[bytes](), 0
        try:
            for piece in self.pieces():
                size += len(piece)
                if size > most:
                    raise TooLarge
                found.append(piece)
            return b"".join(found)
        finally:
            self.close()

    def beginning(self, seconds: float | None) -> bytes:
        """Read the body of an error as far as it comes, at most `ERROR_BYTES`, then close.

        Its status is known, so that nothing which goes wrong here is a failure of its own.
        `seconds` limits each wait, where that is less than `ERROR_SECONDS`.
        """
        found, size = list[bytes](), 0
        ends = time.monotonic() + ERROR_SECONDS
        self.limit(shorter(seconds))
        try:
            for piece in self.pieces():
                found.append(piece)
                size += len(piece)
                if size >= ERROR_BYTES or time.monotonic() > ends:
                    break
        except TransportFailure:
            pass
        finally:
            self.close()
        return b"".join(found)[:ERROR_BYTES]

    def close(self) -> None:
        """Close the connection, or give it back when the body was read to its end.

        A thread that waits for more of the body is told. The parent's connection is left alone.
        """
        if not self._inherited:
            self._answer.close()

    def __del__(self) -> None:
        if not self._answer.closed:
            with suppress(Exception):
                self.close()


class AsyncReply(_Reply):
    """An answer of an asynchronous client."""

    def __init__(self, answer: AsyncAnswer, remaining: Remaining, owner: object) -> None:
        super().__init__(answer, remaining, owner)
        self._answer = answer
        try:
            self._loop: Loop | None = running()
        except RuntimeError:  # of another kind, under an injected HTTP client
            self._loop = None

    async def pieces(self) -> AsyncIterator[bytes]:
        """Give the body in pieces, as they arrive, unpacked.

        Raises TransportFailure.
        """
        unpacker = self._unpacker()
        pieces = self._answer.pieces()
        try:
            if unpacker is not None:
                pieces = _aunpack(pieces, unpacker, self._in_time)
            limited = self._remaining() is not None
            async for piece in pieces:
                if limited:
                    self._in_time()
                yield piece
        except Exception as error:
            raise_translated(error)
        await self.aclose()

    async def read(self, most: int) -> bytes:
        """Read the whole body and give the connection back.

        Raises TransportFailure; TooLarge when it is longer than `most` bytes.
        """
        found, size = list[bytes](), 0
        try:
            async for piece in self.pieces():
                size += len(piece)
                if size > most:
                    raise TooLarge
                found.append(piece)
            return b"".join(found)
        finally:
            await self.aclose()

    async def beginning(self, seconds: float | None) -> bytes:
        """Read the body of an error as far as it comes, at most `ERROR_BYTES`, then close.

        Its status is known, so that nothing which goes wrong here is a failure of its own.
        `seconds` limits each wait, where that is less than `ERROR_SECONDS`.
        """
        found, size = list[bytes](), 0
        ends = time.monotonic() + ERROR_SECONDS
        self.limit(shorter(seconds))
        try:
            async for piece in self.pieces():
                found.append(piece)
                size += len(piece)
                if size >= ERROR_BYTES or time.monotonic() > ends:
                    break
        except TransportFailure:
            pass
        finally:
            await self.aclose()
        return b"".join(found)[:ERROR_BYTES]

    async def aclose(self) -> None:
        """Close the connection, or give it back when the body was read to its end.

        The parent's connection is left alone.
        """
        if not self._inherited:
            await self._answer.aclose()

    def __del__(self) -> None:
        loop = self._loop
        if loop is None or self._answer.closed or self._inherited:
            return
        with suppress(Exception):
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._answer.drop)
