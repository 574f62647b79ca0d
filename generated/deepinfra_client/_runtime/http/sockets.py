# Generated from codegen/runtime/client/http/sockets.py. Do not edit; run: nox -s generate
"""Sockets: how they are set up, how they are watched, and the TLS context that all share."""

from __future__ import annotations

import os
import select
import socket
import threading
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import ssl

Option = tuple[int, int, int]
"""Level, name and value of an option."""

_lock = threading.Lock()
_context: list[ssl.SSLContext] = []

_PROBES: Final = (
    ("TCP_KEEPIDLE", 60),  # seconds of silence before the first probe
    ("TCP_KEEPALIVE", 60),  # the same where it has this name
    ("TCP_KEEPINTVL", 15),  # seconds between two probes
    ("TCP_KEEPCNT", 4),  # probes without an answer after which the connection is given up
)


def socket_options() -> list[Option]:
    """Let the system ask whether the other side is still there, for answers that take minutes.

    Routers forget a connection that is silent for some minutes, and a server that is gone without
    a word would be noticed only by the limits of time.
    """
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    for name, value in _PROBES:
        number = getattr(socket, name, None)
        if number is not None:
            options.append((socket.IPPROTO_TCP, number, value))
    return options


def set_up(sock: socket.socket) -> None:
    """Set the options of a socket that is to be connected."""
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    for option in socket_options():
        sock.setsockopt(*option)


def tls_context() -> ssl.SSLContext:
    """Return the TLS context that all clients share; making one takes tens of milliseconds.

    The environment may name the certificates that are trusted, by SSL_CERT_FILE or SSL_CERT_DIR,
    as the HTTP library has it.
    """
    with _lock:
        if not _context:
            _context.append(_make())
        return _context[0]


def _make() -> ssl.SSLContext:
    import ssl

    if file := os.environ.get("SSL_CERT_FILE"):
        made = ssl.create_default_context(cafile=file)
    elif folder := os.environ.get("SSL_CERT_DIR"):
        made = ssl.create_default_context(capath=folder)
    else:
        import certifi

        made = ssl.create_default_context(cafile=certifi.where())
    made.set_alpn_protocols(["http/1.1"])
    return made


def readable(fd: int) -> bool:
    """Whether a socket has something to read, its end for example; at once."""
    return ready(fd, 0, write=False)[0]


def ready(fd: int, seconds: float | None, *, write: bool) -> tuple[bool, bool]:
    """Wait until a socket can be read, or written to with `write`; tells which it is."""
    if hasattr(select, "poll"):  # not on Windows, where `select` takes sockets of any number
        looked = select.poll()
        looked.register(fd, select.POLLIN | (select.POLLOUT if write else 0))
        found = looked.poll(None if seconds is None else seconds * 1000)
        events = found[0][1] if found else 0
        failed = bool(events & (select.POLLERR | select.POLLHUP | select.POLLNVAL))
        return bool(events & select.POLLIN) or failed, bool(events & select.POLLOUT)
    read, writable, broken = select.select([fd], [fd] if write else [], [fd], seconds)
    return bool(read or broken), bool(writable)
