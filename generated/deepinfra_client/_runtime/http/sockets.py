# Generated from codegen/runtime/client/http/sockets.py. Do not edit; run: nox -s generate
"""Sockets: how they are set up, how they are watched, and the TLS context that all share."""

from __future__ import annotations

import os
import select
import socket
import threading
from typing import TYPE_CHECKING, Final

from ..forks import tell
from .errors import ConnectError

if TYPE_CHECKING:
    import ssl

Option = tuple[int, int, int]
"""Level, name and value of an option."""

LEAST_SECONDS: Final = 0.001
"""The shortest wait: none at all would not be a limit of time."""
MOST_SECONDS: Final = 1e6
"""The longest limit of a wait, 11 days: the system does not take any number."""


class _Lock:
    """Lets one thread make the context; a child process must not wait for a thread it lacks."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        tell(self)

    def forked(self) -> None:
        """Begin anew."""
        self.lock = threading.Lock()


_making = _Lock()
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


def bounded(seconds: float | None) -> float | None:
    """Return a limit of time that the system takes; None when there is none."""
    if seconds is None or seconds > MOST_SECONDS:
        return None
    return seconds if seconds > LEAST_SECONDS else LEAST_SECONDS


def tls_context() -> ssl.SSLContext:
    """Return the TLS context that all clients share; making one takes tens of milliseconds.

    The environment may name the certificates that are trusted, by SSL_CERT_FILE or SSL_CERT_DIR,
    as the HTTP library has it.

    Raises ConnectError for certificates that cannot be read.
    """
    with _making.lock:
        if not _context:
            _context.append(_make())
        return _context[0]


def _make() -> ssl.SSLContext:
    import ssl

    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    try:
        if file:
            made = ssl.create_default_context(cafile=file)
        elif folder:
            os.scandir(folder).close()  # a wrong one would be found out by no server being trusted
            made = ssl.create_default_context(capath=folder)
        else:
            import certifi

            made = ssl.create_default_context(cafile=certifi.where())
    except OSError as error:
        why = "it holds none" if isinstance(error, ssl.SSLError) else error.strerror
        raise ConnectError(_unreadable(error, file, folder, f"{why}")) from error
    made.set_alpn_protocols(["http/1.1"])
    return made


def _unreadable(error: OSError, file: str | None, folder: str | None, why: str) -> str:
    """Say which variable of the environment is wrong."""
    log = os.environ.get("SSLKEYLOGFILE")
    if log and error.filename == log:
        return f"SSLKEYLOGFILE names {log!r}, which cannot be written: {why}; correct or unset it"
    name = "SSL_CERT_FILE" if file else "SSL_CERT_DIR"
    what = "a file in PEM form" if file else "a folder"
    if not (file or folder):
        return f"the certificates for SSL cannot be read: {why}; name others by SSL_CERT_FILE"
    return (
        f"{name} names {file or folder!r}, where no certificates can be read: {why}; "
        f"name {what}, or unset it"
    )


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
