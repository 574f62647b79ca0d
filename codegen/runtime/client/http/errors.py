"""What can go wrong between the client and a server.

The names and their order are those of the common HTTP libraries, so that a failure is told by the
name of its class whichever library it comes from.
"""

from __future__ import annotations


class TransportError(Exception):
    """A request could not be sent, or no whole answer came. The text says what happened."""

    request: object = None
    """What was asked at last: its `url` tells, after redirects, where."""


class TimeoutException(TransportError):
    """Something took longer than it may."""


class ConnectTimeout(TimeoutException):
    """No connection was made in time."""


class ReadTimeout(TimeoutException):
    """The server was silent for too long."""


class WriteTimeout(TimeoutException):
    """The server did not take what was sent in time."""


class PoolTimeout(TimeoutException):
    """All connections that are allowed stayed in use for too long."""


class NetworkError(TransportError):
    """The network, or the system below, broke a connection or made none."""


class ConnectError(NetworkError):
    """No connection was made: no such host, nobody listens there, or TLS failed."""


class ReadError(NetworkError):
    """The connection broke while an answer was read."""


class WriteError(NetworkError):
    """The connection broke while a request was sent."""


class ProtocolError(TransportError):
    """One side broke the rules of HTTP/1.1."""


class LocalProtocolError(ProtocolError):
    """The request cannot be written as HTTP/1.1; nothing was sent."""


class RemoteProtocolError(ProtocolError):
    """The server sent something that is not HTTP/1.1, or ended within an answer."""


class UnsupportedProtocol(TransportError):
    """An address whose scheme is neither `http` nor `https`."""


class TooManyRedirects(TransportError):
    """The server redirected again and again."""


class InvalidURL(Exception):
    """An address that cannot be asked."""
