# Generated from codegen/runtime/client/http/exchange.py. Do not edit; run: nox -s generate
"""One request and its answer on a blocking socket."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterable
from contextlib import suppress
from typing import Final, Protocol

from .addresses import Origin
from .errors import ReadError, ReadTimeout, RemoteProtocolError, WriteError, WriteTimeout
from .parser import Parser
from .protocols import Limits
from .request import Counted, Head
from .sockets import readable, ready

_READ: Final = 64 * 1024
_SMALL: Final = 64 * 1024
"""Bytes of a body that is sent together with the head."""
_STEP: Final = 256 * 1024
"""Bytes that are given to the system at once."""
_LEAST: Final = 0.001
"""Seconds of the shortest wait: none at all would not be a limit of time."""
_NOT_NOW = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


class Home(Protocol):
    """Where an exchange has its socket from."""

    def done(self, exchange: Exchange) -> None:
        """Take the socket back, or close it."""
        ...


class Exchange:
    """A request and its answer on a connected socket, which may serve another one after it.

    Any thread may close it, also one that a garbage collection has interrupted: there are no
    locks. A socket that is being read is only shut down, and closed by the thread that reads:
    its number could belong to another connection as soon as it is closed.
    """

    __slots__ = ("_dropped", "_home", "_reading", "_whole", "origin", "parser", "sock")

    def __init__(self, sock: socket.socket, origin: Origin, home: Home) -> None:
        self.sock = sock
        self.origin = origin
        self.parser = Parser()
        self._home = home
        self._reading = False
        self._dropped = False
        self._whole = False

    def send(self, head: Head, content: bytes | Iterable[bytes] | None, limits: Limits) -> None:
        """Send a request; ends early when the server has answered meanwhile.

        Raises WriteTimeout, WriteError, LocalProtocolError, and what the body raises.
        """
        seconds = limits.get("write")
        try:
            if content is None:
                self._send_small(head.data, seconds)
                whole = True
            elif isinstance(content, bytes):
                if len(content) <= _SMALL:
                    self._send_small(head.data + content, seconds)
                    whole = True
                else:
                    self._send_small(head.data, seconds)
                    whole = self._send_large(content, seconds)
            else:
                whole = self._send_pieces(head, content, seconds)
            self._whole = whole and not head.close
        except WriteError:
            # The server may have said why it does not want more of it.
            self._listen(limits.get("read"))
            if not self.parser.status:
                raise

    def _listen(self, seconds: float | None) -> None:
        parser = self.parser
        with suppress(ReadError, ReadTimeout):
            while not parser.status and parser.error is None:
                self.receive(seconds)

    def _send_small(self, data: bytes, seconds: float | None) -> None:
        try:
            self._limit(seconds)
            self.sock.sendall(data)
        except TimeoutError as error:
            raise WriteTimeout(str(error)) from error
        except (OSError, ValueError) as error:
            raise WriteError(str(error)) from error

    def _send_pieces(self, head: Head, pieces: Iterable[bytes], seconds: float | None) -> bool:
        """Send a body as its pieces come; False when the server has answered meanwhile."""
        counted = Counted(head)
        self._send_small(head.data, seconds)
        for piece in pieces:
            if readable(self.sock.fileno()):
                self._hear()
            if self._answered() or not self._send_large(counted.framed(piece), seconds):
                return False
        return self._send_large(counted.end(), seconds)

    def _send_large(self, data: bytes, seconds: float | None) -> bool:
        """Send bytes, and hear what the server says meanwhile; False when it has answered.

        Each step has the whole limit of time.
        """
        view = memoryview(data)
        wait = None if seconds is None else max(seconds, _LEAST)
        try:
            while view:
                self.sock.settimeout(0)
                try:
                    view = view[self.sock.send(view[:_STEP]) :]
                    continue
                except _NOT_NOW:
                    pass
                heard, writable = ready(self.sock.fileno(), wait, write=True)
                if heard:
                    self._hear()
                    if self._answered():
                        return False
                elif not writable:
                    raise WriteTimeout("timed out")
        except (OSError, ValueError) as error:
            raise WriteError(str(error)) from error
        return True

    def _answered(self) -> bool:
        if self.parser.error is not None:
            raise WriteError(self.parser.error)
        return bool(self.parser.status)

    def _hear(self) -> None:
        """Read what has come, without waiting."""
        try:
            self.sock.settimeout(0)
            data = self.sock.recv(_READ)
        except _NOT_NOW:
            return
        except (OSError, ValueError) as error:
            raise WriteError(str(error)) from error
        self._take(data)

    def head(self, seconds: float | None) -> None:
        """Wait for the head of the answer.

        Raises ReadTimeout, ReadError, RemoteProtocolError.
        """
        parser = self.parser
        while not parser.status:
            if parser.error is not None:
                raise RemoteProtocolError(parser.error)
            self.receive(seconds)

    def receive(self, seconds: float | None) -> None:
        """Wait for more of the answer.

        Raises ReadTimeout, ReadError.
        """
        self._reading = True
        try:
            if self._dropped:
                raise ReadError("the connection was closed")
            self._limit(seconds)
            data = self.sock.recv(_READ)
        except TimeoutError as error:
            raise ReadTimeout(str(error)) from error
        except (OSError, ValueError) as error:
            raise ReadError(str(error)) from error
        finally:
            self._reading = False
            if self._dropped:
                self.sock.close()
        self._take(data)

    def _take(self, data: bytes) -> None:
        if data:
            self.parser.feed(data)
        else:
            self.parser.eof()

    def _limit(self, seconds: float | None) -> None:
        if seconds is not None and seconds < _LEAST:
            seconds = _LEAST
        if self.sock.gettimeout() != seconds:
            self.sock.settimeout(seconds)

    def release(self) -> None:
        """Give the socket back, or close it when the answer has not come to its end."""
        self._home.done(self)

    @property
    def reusable(self) -> bool:
        """Whether the socket can serve another request."""
        parser = self.parser
        return parser.done and parser.keep and self._whole and not self._dropped

    def close(self) -> None:
        """Close the socket; a thread that reads from it is told."""
        self._dropped = True
        # Not that of TLS, which would take away what the other thread works with.
        with suppress(OSError):
            socket.socket.shutdown(self.sock, socket.SHUT_RDWR)
        if not self._reading:
            with suppress(OSError):
                self.sock.close()

    def leave(self) -> None:
        """Close the copy of the socket in a child process; the parent's connection stays."""
        with suppress(OSError):
            self.sock.close()
