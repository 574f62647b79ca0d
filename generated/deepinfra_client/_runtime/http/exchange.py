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
from .request import SMALL, Counted, Head
from .sockets import LEAST_SECONDS, MOST_SECONDS, bounded, readable, ready

_READ: Final = 64 * 1024
_STEP: Final = 256 * 1024
"""Bytes that are given to the system at once."""
_NOT_NOW = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


class Home(Protocol):
    """Where an exchange has its socket from."""

    def done(self, exchange: Exchange) -> None:
        """Take the socket back, or close it."""
        ...


class Exchange:
    """A request and its answer on a connected socket, which may serve another one after it.

    Any thread may close it, also one that a garbage collection has interrupted: there are no
    locks. A socket that is being used is only shut down, and closed by the thread that uses it:
    its number could belong to another connection as soon as it is closed.
    """

    __slots__ = ("_dropped", "_home", "_used", "_whole", "origin", "parser", "sock")

    def __init__(self, sock: socket.socket, origin: Origin, home: Home) -> None:
        self.sock = sock
        self.origin = origin
        self.parser = Parser()
        self._home = home
        self._used = False
        self._dropped = False
        self._whole = False

    def send(self, head: Head, content: bytes | Iterable[bytes] | None, limits: Limits) -> None:
        """Send a request; ends early when the server has answered meanwhile.

        Raises WriteTimeout, WriteError, LocalProtocolError, and what the body raises.
        """
        self._used = True
        try:
            if content is None:
                self._send_small(head.data, limits)
                whole = True
            elif isinstance(content, bytes):
                if len(content) <= SMALL:
                    self._send_small(head.data + content, limits)
                    whole = True
                else:
                    self._send_small(head.data, limits)
                    whole = self._send_large(content, limits)
            else:
                whole = self._send_pieces(head, content, limits)
            self._whole = whole and not head.close
        except WriteError:
            # The server may have said why it does not want more of it.
            with suppress(ReadError, ReadTimeout, RemoteProtocolError):
                self.head(limits)
            if not self.parser.status:
                raise
        finally:
            self._used = False
            if self._dropped:
                self.sock.close()

    def _send_small(self, data: bytes, limits: Limits) -> None:
        try:
            if self._dropped:
                raise WriteError("the connection was closed")
            self._limit(limits.get("write"))
            self.sock.sendall(data)
        except TimeoutError as error:
            raise WriteTimeout(str(error)) from error
        except (OSError, ValueError) as error:
            raise WriteError(str(error)) from error

    def _send_pieces(self, head: Head, pieces: Iterable[bytes], limits: Limits) -> bool:
        """Send a body as its pieces come; False when the server has answered meanwhile."""
        counted = Counted(head)
        self._send_small(head.data, limits)
        for piece in pieces:
            # What follows may have happened while the piece was made.
            if self._dropped:
                raise WriteError("the connection was closed")
            if bounded(limits.get("write")) == LEAST_SECONDS:
                raise WriteTimeout("timed out")
            if readable(self.sock.fileno()):
                self._hear()
            if self._answered() or not self._send_large(counted.framed(piece), limits):
                return False
        return self._send_large(counted.end(), limits)

    def _send_large(self, data: bytes, limits: Limits) -> bool:
        """Send bytes, and hear what the server says meanwhile; False when it has answered.

        Each step has the whole limit of time, as far as the call as a whole has it.
        """
        view = memoryview(data)
        wait: float | None = None
        try:
            while view:
                if self._dropped:
                    raise WriteError("the connection was closed")
                if wait == LEAST_SECONDS:
                    raise WriteTimeout("timed out")
                self.sock.settimeout(0)
                try:
                    view = view[self.sock.send(view[:_STEP]) :]
                    continue
                except _NOT_NOW:
                    pass
                wait = bounded(limits.get("write"))
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

    def head(self, limits: Limits) -> None:
        """Wait for the head of the answer.

        Raises ReadTimeout, ReadError, RemoteProtocolError.
        """
        parser = self.parser
        while not parser.status:
            if parser.error is not None:
                raise RemoteProtocolError(parser.error)
            seconds = limits.get("read")
            self.receive(seconds)
            if seconds is not None and seconds <= LEAST_SECONDS and not parser.status:
                raise ReadTimeout("timed out")  # a bit at a time must not go on for ever

    def receive(self, seconds: float | None) -> None:
        """Wait for more of the answer.

        Raises ReadTimeout, ReadError.
        """
        self._used = True
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
            self._used = False
            if self._dropped:
                self.sock.close()
        self._take(data)

    def _take(self, data: bytes) -> None:
        if data:
            self.parser.feed(data)
        else:
            self.parser.eof()

    def _limit(self, seconds: float | None) -> None:
        if seconds is not None and not LEAST_SECONDS <= seconds <= MOST_SECONDS:
            seconds = bounded(seconds)
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
        """Close the socket; a thread that uses it is told."""
        self._dropped = True
        # Not that of TLS, which would take away what the other thread works with.
        with suppress(OSError):
            socket.socket.shutdown(self.sock, socket.SHUT_RDWR)
        if not self._used:
            with suppress(OSError):
                self.sock.close()

    def leave(self) -> None:
        """Close the copy of the socket in a child process; the parent's connection stays."""
        self._dropped = True
        with suppress(OSError):
            self.sock.close()
