"""Making a connection over TCP: several addresses of a host are tried side by side (RFC 8305)."""

from __future__ import annotations

import errno
import os
import socket
import time
from collections import deque
from collections.abc import Iterable
from itertools import chain, zip_longest
from typing import Any, Final, cast

from .sockets import bounded, set_up

Found = tuple[int, int, int, str, Any]
"""An address as `getaddrinfo` gives it: family, type, protocol, a name, and where to connect."""

AHEAD: Final = 0.25
"""Seconds that an address is tried before the next one is tried as well."""

_UNDER_WAY = {0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", 0)}


def literal(host: str, port: int) -> list[Found]:
    """Return the address that a host spells out; nothing when it is a name."""
    if not (":" in host or host[-1:].isdigit()):
        return []
    try:
        return list(
            socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        )
    except OSError:
        return []


def in_turn(found: Iterable[Found]) -> list[Found]:
    """Order addresses so that the two kinds take turns, beginning with the first."""
    kinds: dict[int, list[Found]] = {}
    for one in found:
        kinds.setdefault(one[0], []).append(one)
    mixed = chain.from_iterable(zip_longest(*kinds.values()))
    return [one for one in mixed if one is not None]


def opened(found: Found) -> socket.socket:
    """Make a socket for an address; it is not connected yet."""
    sock = socket.socket(found[0], found[1], found[2])
    try:
        set_up(sock)
    except BaseException:
        sock.close()
        raise
    return sock


def combined(errors: list[OSError]) -> OSError:
    """Make one error of those of all addresses."""
    texts = list(dict.fromkeys(str(error) for error in errors))
    if len(texts) == 1:
        return errors[0]
    return OSError("; ".join(texts) or "the host has no address")


def connect(host: str, port: int, seconds: float | None) -> socket.socket:
    """Connect to a host within so many seconds.

    Raises OSError, TimeoutError among them.
    """
    seconds = bounded(seconds)
    ends = None if seconds is None else time.monotonic() + seconds
    found = literal(host, port) or socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    if len(found) != 1:
        return _race(deque(in_turn(found)), ends)
    sock = opened(found[0])
    try:
        sock.settimeout(left(ends))
        sock.connect(found[0][4])
    except BaseException:
        sock.close()
        raise
    return sock


def left(ends: float | None) -> float | None:
    """Return the seconds until a moment, a little at least; None when there is no limit."""
    return None if ends is None else max(ends - time.monotonic(), 0.001)


def _race(todo: deque[Found], ends: float | None) -> socket.socket:
    import selectors

    errors: list[OSError] = []
    waiting: set[socket.socket] = set()
    next_at = time.monotonic()
    with selectors.DefaultSelector() as selector:
        try:
            while True:
                now = time.monotonic()
                if ends is not None and now >= ends:
                    raise TimeoutError("timed out")
                if todo and (now >= next_at or not waiting):
                    next_at = now + AHEAD
                    sock = _begun(todo.popleft(), errors)
                    if sock is not None:
                        waiting.add(sock)
                        selector.register(sock, selectors.EVENT_WRITE)
                    continue
                if not waiting:
                    raise combined(errors)
                until = [moment for moment in (next_at if todo else None, ends) if moment]
                for key, _ in selector.select(left(min(until)) if until else None):
                    sock = cast("socket.socket", key.fileobj)
                    waiting.discard(sock)
                    selector.unregister(sock)
                    code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    if code == 0:
                        return sock
                    sock.close()
                    errors.append(OSError(code, os.strerror(code)))
        finally:
            for sock in waiting:
                sock.close()


def _begun(found: Found, errors: list[OSError]) -> socket.socket | None:
    """Begin to connect to an address; None when that fails at once."""
    try:
        sock = opened(found)
    except OSError as error:  # a kind of address that this machine does not have
        errors.append(error)
        return None
    sock.setblocking(False)
    code = sock.connect_ex(found[4])
    if code in _UNDER_WAY:
        return sock
    sock.close()
    errors.append(OSError(code, os.strerror(code)))
    return None
