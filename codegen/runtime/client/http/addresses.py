"""Addresses: where a request goes, and what its first line says."""

from __future__ import annotations

import ipaddress
import re
from base64 import b64encode
from functools import lru_cache
from typing import Final, NamedTuple
from urllib.parse import quote, unquote, urljoin, urlsplit

from .errors import InvalidURL, RemoteProtocolError, UnsupportedProtocol
from .protocols import Answer, Request

Origin = tuple[str, str, int]
"""Scheme, host and port."""

REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
"""Statuses that send a request elsewhere."""
MOST_REDIRECTS: Final = 20
"""Redirects of one request that are followed."""

_PORTS: Final = {"http": 80, "https": 443}
_PARTS = re.compile(r"([^/?#]*//[^/?#]*)([^?#]*)(\?[^#]*)?(?:#.*)?", re.DOTALL)
# What may stand in a path and in a query is not changed; it is what the HTTP library leaves as is.
_PATH_SAFE: Final = "!$%&'()*+,-./:;=@[\\]^_|~"
_QUERY_SAFE: Final = _PATH_SAFE + "?`{}"
_PATH = re.compile(rf"[A-Za-z0-9{re.escape(_PATH_SAFE)}]*")
_QUERY = re.compile(rf"[A-Za-z0-9{re.escape(_QUERY_SAFE)}]*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_DOTTED = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+")
_HOST_SAFE: Final = "!$&'()*+,;=\"`{}%|\\"


class Place(NamedTuple):
    """Where a request goes."""

    origin: Origin
    shown: str
    """The value of the header `Host`."""
    auth: str | None
    """The value of the header `Authorization` that follows from a user in the address."""


def split(url: str) -> tuple[Place, str]:
    """Return where an address leads, and the target: its path and query, percent-encoded.

    Raises InvalidURL, UnsupportedProtocol.
    """
    found = _PARTS.fullmatch(url)
    if found is None:
        raise UnsupportedProtocol("the address begins with neither http:// nor https://")
    base, path, query = found.groups()
    if "/." in path:
        path = _without_dots(path)
    if not _PATH.fullmatch(path):
        path = _encoded(path, _PATH_SAFE)
    if query is None:
        return place(base), path or "/"
    if not _QUERY.fullmatch(query):
        query = _encoded(query, _QUERY_SAFE)
    return place(base), f"{path or '/'}{query}"


@lru_cache(maxsize=64)
def place(base: str) -> Place:
    """Take the part of an address before its path apart.

    Raises InvalidURL, UnsupportedProtocol.
    """
    if _CONTROL.search(base):
        raise InvalidURL("the address holds a control character")
    scheme, _, rest = base.partition("://")
    scheme = scheme.lower()
    default = _PORTS.get(scheme)
    if default is None:
        raise UnsupportedProtocol("the address begins with neither http:// nor https://")
    user, at, rest = rest.rpartition("@")
    bracket = rest.rfind("]")
    name, _, digits = rest[bracket + 1 :].partition(":")
    host = _host(rest[: bracket + 1] + name)
    port = _port(digits, default)
    shown = f"[{host}]" if ":" in host else host
    if port != default:
        shown += f":{port}"
    return Place((scheme, host, port), shown, _basic(user) if at and user else None)


def _host(given: str) -> str:
    if given.startswith("["):
        try:
            ipaddress.IPv6Address(given[1:-1])
        except ValueError as error:
            raise InvalidURL(f"{given!r} is no IPv6 address") from error
        return given[1:-1]
    if not given:
        raise UnsupportedProtocol("the address names no host")
    if _DOTTED.fullmatch(given):
        try:
            ipaddress.IPv4Address(given)
        except ValueError as error:
            raise InvalidURL(f"{given!r} is no IPv4 address") from error
        return given
    if given.isascii():
        return quote(given.lower(), safe=_HOST_SAFE)
    import idna

    try:
        return idna.encode(given.lower()).decode("ascii")
    except idna.IDNAError as error:
        raise InvalidURL(f"{given!r} is no name of a host: {error}") from error


def _port(digits: str, default: int) -> int:
    if not digits:
        return default
    number = digits.lstrip("0") or "0"
    # By its length first: there are numbers too long to be read.
    if not (digits.isascii() and digits.isdecimal()) or len(number) > 5 or int(number) > 65535:
        raise InvalidURL(f"{digits[:20]!r} is no port; allowed: 0 to 65535")
    return int(number)


def _basic(user: str) -> str:
    name, _, password = user.partition(":")
    plain = f"{unquote(name)}:{unquote(password)}"
    try:
        return f"Basic {b64encode(plain.encode()).decode('ascii')}"
    except UnicodeEncodeError as error:
        raise InvalidURL("the address holds half of a surrogate pair") from error


def _encoded(text: str, safe: str) -> str:
    if _CONTROL.search(text):
        raise InvalidURL("the address holds a control character")
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError as error:
        raise InvalidURL("the address holds half of a surrogate pair") from error


def _without_dots(path: str) -> str:
    """Resolve the parts `.` and `..` of a path."""
    parts: list[str] = []
    for part in path.split("/"):
        if part == "..":
            if parts not in ([], [""]):
                parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def redirect(request: Request, answer: Answer) -> str | None:
    """Return where an answer leads if the request follows that; None when it is the answer."""
    if not request.follow or answer.status not in REDIRECTS:
        return None
    return answer.headers.get("location")


def followed(request: Request, location: str) -> Request:
    """Make the request that follows a redirect of a read. The key goes to the same origin only.

    Raises RemoteProtocolError for something that is no address, UnsupportedProtocol.
    """
    try:
        url = urljoin(request.url, location)
        there = urlsplit(url)
        new = split(url)[0]
    except (ValueError, InvalidURL) as error:
        raise RemoteProtocolError(
            f"the server redirects to {location[:80]!r}, which is no address: {error}"
        ) from error
    if there.fragment == "" and "#" in request.url:
        url = f"{url.partition('#')[0]}#{request.url.partition('#')[2]}"
    old = place(_base(request.url))
    if new.origin == old.origin:
        return request._replace(url=url, content=None)
    dropped = {"host"}
    secured = old.origin[0] == "http" and new.origin[0] == "https"
    # The same server, now with TLS, is the only other one that may have the key.
    if not (secured and old.origin[1:] == (new.origin[1], 80) and new.origin[2] == 443):
        dropped.add("authorization")
    headers = tuple(pair for pair in request.headers if pair[0].lower() not in dropped)
    return request._replace(url=url, headers=headers, content=None)


def _base(url: str) -> str:
    found = _PARTS.fullmatch(url)
    return found[1] if found is not None else url
