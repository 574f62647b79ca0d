# Generated from codegen/runtime/client/objects/media/trip.py. Do not edit; run: nox -s generate
"""The way of a download: where to go next, what may be asked, what has come. No I/O in here."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar

from ...errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    InvalidArgumentError,
    snapshot,
)
from ...headers import Headers
from ...http.addresses import REDIRECTS
from ...reply import translate
from .attachment import without_query
from .guard import private_name, refusal
from .load import Loaded
from .parts import url_name
from .policy import DownloadPolicy

if TYPE_CHECKING:
    import httpx

E = TypeVar("E", bound=APIError)

_HOST = re.compile(r"[A-Za-z0-9._-]+|[A-Fa-f0-9:.]+")
_STATUSES = frozenset(int(item) for item in HTTPStatus)
_CONNECT = 10.0
"""Seconds that opening a connection may take, so that the next address gets its turn."""
_ADDRESSES = 4
"""Addresses of a host that are tried at most."""
_PLAIN = ("", "identity", "gzip", "deflate")
"""Packings whose pieces stay small enough to be counted as they are unpacked."""
_ALLOW = "DownloadPolicy(allow_private=True) allows it, for addresses you trust"


class Trip:
    """A download: where to go next, what may be asked, what has come."""

    def __init__(
        self, policy: DownloadPolicy, url: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Raises InvalidArgumentError for an address that may not be asked."""
        self._policy = policy
        self._first = without_query(url)
        self._clock = clock
        self._start = clock()
        self._hops = 0
        self._data = bytearray()
        self._headers = Headers()
        self.url = self._checked(url)

    def _checked(self, given: str, base: httpx.URL | None = None) -> httpx.URL:
        import httpx

        try:
            url = httpx.URL(given) if base is None else base.join(given)
            host = url.raw_host.decode("ascii")
        except (httpx.InvalidURL, ValueError, TypeError) as error:
            raise self._refused(given, f"cannot be read: {error}") from error
        shown = str(url)
        if url.scheme not in ("http", "https"):
            raise self._refused(shown, "is neither http nor https")
        if not host:
            raise self._refused(shown, "names no host")
        if not _HOST.fullmatch(host):
            raise self._refused(shown, "cannot be read: its host is no name and no IP address")
        if url.port is not None and not 0 < url.port < 65536:
            raise self._refused(shown, "has a port that is not between 1 and 65535")
        if url.userinfo:
            raise self._refused(shown, "holds a user or password, which are never sent")
        if base is not None and base.scheme == "https" and url.scheme == "http":
            raise self._refused(shown, "is not encrypted, while the address before it was")
        if not self._policy.allow_private and private_name(host):
            raise self._refused(shown, f"is in a private network by its name; {_ALLOW}")
        return url

    def _refused(self, url: str, why: str) -> InvalidArgumentError:
        shown = without_query(url)
        led = f" (redirected from {self._first})" if self._hops else ""
        return InvalidArgumentError(f"the address {shown}{led} {why}")

    @property
    def host(self) -> str:
        """The host to resolve."""
        return self.url.raw_host.decode("ascii").strip("[]")

    @property
    def port(self) -> int:
        """The port to ask."""
        return self.url.port or (443 if self.url.scheme == "https" else 80)

    def left(self) -> float | None:
        """Return the seconds that are left; None without a limit.

        Raises APITimeoutError when none are.
        """
        if self._policy.timeout is None:
            return None
        left = self._policy.timeout - (self._clock() - self._start)
        if left <= 0:
            raise self.late()
        return left

    def remaining(self) -> float | None:
        """Return the seconds that are left, 0 when none are."""
        limit = self._policy.timeout
        return None if limit is None else max(0.0, limit - (self._clock() - self._start))

    def late(self) -> APITimeoutError:
        """Make the error of a download that takes too long."""
        text = f"took longer than {self._policy.timeout:g} seconds (DownloadPolicy(timeout=...))"
        return self._error(APITimeoutError, text)

    def _failed(self, why: str) -> APIConnectionError:
        return self._error(APIConnectionError, why)

    def _error(self, cls: type[E], why: str, **more: Any) -> E:
        shown = without_query(str(self.url))
        led = f" (redirected from {self._first})" if self._hops else ""
        elapsed = self._clock() - self._start
        text = f"the download of {shown}{led} {why}"
        return cls(text, url=shown, attempts=self._hops + 1, elapsed=elapsed, **more)

    def unresolved(self, error: Exception) -> Exception:
        """Make the error of a host that has no address."""
        detail = getattr(error, "strerror", None) or error
        return self._failed(f"failed: the host {self.host} is not known: {detail}")

    def allowed(self, addresses: Sequence[str]) -> Sequence[str]:
        """Return the addresses that may be asked, in order.

        Raises InvalidArgumentError when one of them is private: all or none.
        """
        if not addresses:
            raise self._failed(f"failed: the host {self.host} has no address")
        for address in addresses if not self._policy.allow_private else ():
            why = refusal(address)
            if why is not None:
                what = "is" if address == self.host else "leads to"
                raise self._refused(str(self.url), f"{what} {address}, {why}; {_ALLOW}")
        return addresses[:_ADDRESSES]

    def request(self, address: str, product: str) -> httpx.Request:
        """Make the request for one of the allowed addresses."""
        import httpx

        limit = self.left()
        connect = _CONNECT if limit is None else min(limit, _CONNECT)
        limits = {"connect": connect, "read": limit, "write": limit, "pool": limit}
        headers = {
            "Host": self.url.netloc.decode("ascii"),
            "Accept": "*/*",
            "Accept-Encoding": "gzip, deflate",
            "Connection": "close",
        }
        if product:
            headers["User-Agent"] = product
        pinned = self.url.copy_with(host=address.partition("%")[0])
        # The certificate must be that of the name, not of the address.
        extensions = {"timeout": limits, "sni_hostname": self.host}
        return httpx.Request("GET", pinned, headers=headers, extensions=extensions)

    def lost(self, error: Exception) -> Exception | None:
        """Translate what the HTTP library raises; None for other errors."""
        found = translate(error)
        if found is None:
            return None
        if found.kind in ("timeout", "connect") and self.remaining() == 0:
            return self.late()
        cls = APITimeoutError if found.kind == "timeout" else APIConnectionError
        return self._error(cls, f"failed: {found.text}")

    def answered(self, response: Any) -> bool:
        """Look at status and headers; False when the way goes on to another address.

        Raises APIStatusError, and InvalidArgumentError for an address that may not be asked and
        for a file that is too large.
        """
        status: int = response.status_code
        self._headers = headers = Headers(response.headers.multi_items())
        target = headers.get("location", "")
        if status in REDIRECTS and target:
            if self._hops >= self._policy.max_redirects:
                limit = f"{self._policy.max_redirects} (DownloadPolicy(max_redirects=...))"
                raise self._failed(f"failed: it was redirected more often than {limit}")
            self._hops += 1
            self.url = self._checked(target, self.url)
            return False
        if not 200 <= status < 300:
            phrase = HTTPStatus(status).phrase if status in _STATUSES else "no reason given"
            details = {"status_code": status, "response": snapshot(status, headers)}
            raise self._error(APIStatusError, f"failed: {phrase}", **details)
        packed = headers.get("content-encoding", "").strip().lower()
        if packed not in _PLAIN:
            raise self._failed(f"failed: the file is packed as {packed[:50]!r}")
        length = headers.get("content-length", "")
        if length.isdecimal() and int(length[:20]) > self._policy.max_bytes:
            raise self._large()
        return True

    def take(self, piece: bytes) -> None:
        """Keep a piece of the file.

        Raises InvalidArgumentError when it is too large, APITimeoutError when it takes too long.
        """
        self._data += piece
        if len(self._data) > self._policy.max_bytes:
            raise self._large()
        self.left()

    def _large(self) -> InvalidArgumentError:
        text = f"holds more than {self._policy.max_bytes:,} bytes (DownloadPolicy(max_bytes=...))"
        return self._refused(str(self.url), text)

    def result(self) -> Loaded:
        """Return the file. What it is called follows from the address that was asked last."""
        said = self._headers.get("content-type")
        return Loaded(bytes(self._data), said, url_name(str(self.url)))
