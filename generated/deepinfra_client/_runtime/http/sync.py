# Generated from codegen/runtime/client/http/sync.py. Do not edit; run: nox -s generate
"""Blocking connections of our own: HTTP/1.1 over sockets, kept for the next request."""

from __future__ import annotations

import socket
import ssl
import time
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Final, cast

from . import connecting
from .addresses import MOST_REDIRECTS, Origin, followed, redirect, split
from .answer import OwnAnswer
from .errors import ConnectError, ConnectTimeout, TooManyRedirects, TransportError
from .exchange import Exchange
from .permits import Permits
from .protocols import Limits, Request
from .request import Head
from .sockets import bounded, readable, tls_context

MOST: Final = 1000
"""Requests that are under way at once, each with its connection."""
MOST_IDLE: Final = 100
"""Connections that are kept for the next requests."""
KEPT_SECONDS: Final = 30.0
"""How long such a connection is kept."""

_Idle = deque[tuple[socket.socket, float]]
"""Sockets without a request, and since when; the one used last is at the end."""


class Connections:
    """Connections to any number of servers, for any number of threads.

    There are no locks, as a garbage collection may give a connection back at any moment: only
    steps that cannot be interrupted, and the set of exchanges that says who ends one.
    """

    def __init__(
        self,
        context: Callable[[], ssl.SSLContext] = tls_context,
        clock: Callable[[], float] = time.monotonic,
        most: int = MOST,
    ) -> None:
        self.busy: set[Exchange] = set()
        """The exchanges that are under way."""
        self.idle: dict[Origin, _Idle] = {}
        """The connections that wait for the next request."""
        self._context = context
        self._clock = clock
        self._permits = Permits(most)
        self._closed = False

    def send(self, request: Request, limits: Limits) -> OwnAnswer:
        """Send a request, and wait for the head of its answer.

        Raises the errors of `errors`; RuntimeError when the client was closed.
        """
        for _ in range(MOST_REDIRECTS + 1):
            try:
                answer = self._exchange(request, limits)
            except TransportError as error:
                error.request = request.bare()
                raise
            target = redirect(request, answer)
            if target is None:
                return answer
            answer.close()
            request = followed(request, target)
        raise TooManyRedirects(f"more than {MOST_REDIRECTS} redirects")

    def _exchange(self, request: Request, limits: Limits) -> OwnAnswer:
        place, target = split(request.url)
        head = Head(request, place, target)
        exchange = self._begin(place.origin, limits)
        try:
            content = cast("bytes | Iterable[bytes] | None", request.content)
            exchange.send(head, content, limits)
            exchange.head(limits)
            return OwnAnswer(exchange, limits.get("read"))
        except BaseException:
            self._end(exchange, keep=False)
            raise

    def _begin(self, origin: Origin, limits: Limits) -> Exchange:
        self._permits.take(limits.get("pool"))
        sock: socket.socket | None = None
        try:
            if self._closed:
                raise RuntimeError("the client is closed")
            sock = self._kept(origin) or self._connect(origin, limits.get("connect"))
            exchange = Exchange(sock, origin, self)
            self.busy.add(exchange)
        except BaseException:
            if sock is not None:
                sock.close()
            self._permits.give()
            raise
        if self._closed:  # meanwhile
            self._end(exchange, keep=False)
            raise RuntimeError("the client is closed")
        return exchange

    def _kept(self, origin: Origin) -> socket.socket | None:
        """Take a connection that was kept, and still holds."""
        kept = self.idle.get(origin)
        while kept:
            try:
                sock, since = kept.pop()
            except IndexError:  # another thread was faster
                return None
            if self._clock() - since < KEPT_SECONDS and not readable(sock.fileno()):
                return sock
            sock.close()
        return None

    def _connect(self, origin: Origin, seconds: float | None) -> socket.socket:
        scheme, host, port = origin
        self._sweep()
        seconds = bounded(seconds)
        ends = None if seconds is None else time.monotonic() + seconds
        sock: socket.socket | None = None
        try:
            sock = connecting.connect(host, port, seconds)
            if scheme == "https":
                sock.settimeout(connecting.left(ends))
                sock.getpeername()  # gone again, it would be left open by what follows
                # An end that TLS does not announce may be anybody's doing: it is an error.
                secure = self._context().wrap_socket(
                    sock,
                    server_hostname=host.partition("%")[0],
                    do_handshake_on_connect=False,
                    suppress_ragged_eofs=False,
                )
                sock = secure
                secure.do_handshake()
        except BaseException as error:
            if sock is not None:
                sock.close()
            if isinstance(error, TimeoutError):
                raise ConnectTimeout(str(error)) from error
            if isinstance(error, OSError | ValueError):
                raise ConnectError(str(error)) from error
            raise
        return sock

    def done(self, exchange: Exchange) -> None:
        """End an exchange, and keep its connection when the answer has come to its end."""
        self._end(exchange, keep=exchange.reusable)

    def _end(self, exchange: Exchange, *, keep: bool) -> None:
        try:
            self.busy.remove(exchange)
        except KeyError:  # it was ended before, by another thread perhaps
            return
        try:
            if keep:
                self._keep(exchange.origin, exchange.sock)
            else:
                exchange.close()
        finally:
            self._permits.give()

    def _keep(self, origin: Origin, sock: socket.socket) -> None:
        kept = self.idle.setdefault(origin, deque())
        kept.append((sock, self._clock()))
        if len(kept) > 1:
            self._expire(kept)
        if sum(map(len, list(self.idle.values()))) > MOST_IDLE:
            _close_one(kept)
        if self._closed:  # meanwhile
            self._drain()
        elif self.idle.get(origin) is not kept:  # forgotten meanwhile
            _close_all(kept)

    def _expire(self, kept: _Idle) -> None:
        """Close the connections of an origin that were kept for too long."""
        with suppress(IndexError):
            while kept and self._clock() - kept[0][1] >= KEPT_SECONDS:
                _close_one(kept)

    def _sweep(self) -> None:
        many = len(self.idle) > MOST_IDLE
        for origin, kept in list(self.idle.items()):
            self._expire(kept)
            if many and not kept:
                # Another thread may be about to add to it: what it adds, one of both closes.
                _close_all(self.idle.pop(origin, kept))

    def _drain(self) -> None:
        for kept in list(self.idle.values()):
            _close_all(kept)

    def close(self) -> None:
        """Close all connections, also those that are in use."""
        self._closed = True
        for exchange in list(self.busy):
            self._end(exchange, keep=False)
        self._drain()

    def forked(self) -> None:
        """Close the copies of the sockets in a child process; the parent's connections stay."""
        for exchange in list(self.busy):
            exchange.leave()
        for kept in self.idle.values():
            for sock, _ in kept:
                sock.close()
        self.idle.clear()
        self.busy.clear()


def _close_all(kept: _Idle) -> None:
    while kept:
        _close_one(kept)


def _close_one(kept: _Idle) -> None:
    """Close the connection that was kept longest."""
    with suppress(IndexError):
        kept.popleft()[0].close()
