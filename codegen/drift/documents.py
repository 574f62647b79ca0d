"""Read what a stranger serves: a file or an address, JSON or YAML, never more than allowed."""

from __future__ import annotations

import hashlib
import json
import math
import re
import urllib.error
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from typing import Any, NoReturn, cast

import yaml
from yaml.events import CollectionEndEvent, CollectionStartEvent

from codegen.drift.errors import DriftError, shown

MAX_BYTES = 32 * 1024 * 1024
"""Largest document, in bytes."""
MAX_DEPTH = 200
"""Deepest nesting of a YAML document."""
TIMEOUT = 60.0
"""Longest silence of a server, in seconds."""
AGENT = "codegen-drift"

_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Document:
    """What was read.

    Attributes:
        name: Where it comes from, as the caller wrote it.
        data: Its content.
        digest: SHA-256 of its bytes, in hexadecimal digits.
    """

    name: str
    data: Any
    digest: str


def read(source: str, *, max_bytes: int = MAX_BYTES) -> Document:
    """Read a file or an http(s) address.

    Raises:
        DriftError: It cannot be read, is too large, or is neither JSON nor YAML.
    """
    raw = _fetch(source, max_bytes) if _is_url(source) else _load(source, max_bytes)
    if len(raw) > max_bytes:
        raise DriftError(f"{shown(source)}: larger than {max_bytes:,} bytes")
    return Document(source, parse(raw, source), hashlib.sha256(raw).hexdigest())


def parse(raw: bytes, name: str) -> Any:
    """Read JSON, or YAML without anything but plain data.

    Raises:
        DriftError: The bytes are neither.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DriftError(f"{shown(name)}: not UTF-8 (byte {error.start})") from None
    try:
        if text.lstrip()[:1] in ("{", "["):
            return json.loads(text, parse_constant=_no_constant)
        _check_depth(text, name)
        return _plain(yaml.load(text, Loader=_Loader), {})
    except json.JSONDecodeError as error:
        where = f"{error.lineno}:{error.colno}"
        raise DriftError(f"{shown(name)}:{where}: not JSON: {error.msg}") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f":{mark.line + 1}:{mark.column + 1}" if mark is not None else ""
        problem = shown(str(error.problem))
        raise DriftError(f"{shown(name)}{where}: neither JSON nor YAML: {problem}") from None
    except RecursionError:
        raise DriftError(f"{shown(name)}: nested too deeply") from None
    except (yaml.YAMLError, ValueError) as error:
        raise DriftError(f"{shown(name)}: neither JSON nor YAML: {shown(str(error))}") from None


def _is_url(source: str) -> bool:
    return source.lower().startswith(("http://", "https://"))


def _load(source: str, max_bytes: int) -> bytes:
    if "://" in source:
        raise DriftError(f"{shown(source)}: only files and addresses of http or https are read")
    try:
        with Path(source).open("rb") as file:
            return file.read(max_bytes + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise DriftError(f"{shown(source)}: cannot be read: {reason}") from None
    except ValueError:
        raise DriftError(f"{shown(source)}: no name of a file") from None


def _fetch(url: str, max_bytes: int) -> bytes:
    # Without handlers for files and FTP, a redirection cannot lead to either.
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPRedirectHandler(),
        urllib.request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    found: list[bytes] = []
    size = 0
    try:
        request = urllib.request.Request(url, headers={"User-Agent": AGENT, "Accept": "*/*"})
        answer: Any = opener.open(request, timeout=TIMEOUT)
        if answer is None:
            raise DriftError(f"{shown(url)}: led to an address that is not http or https")
        with answer:
            while size <= max_bytes:
                piece = cast("bytes", answer.read(_CHUNK))
                if not piece:
                    break
                found.append(piece)
                size += len(piece)
    except urllib.error.HTTPError as error:
        error.close()
        raise DriftError(f"{shown(url)}: answered with status {error.code}") from None
    except urllib.error.URLError as error:
        raise DriftError(f"{shown(url)}: cannot be reached: {shown(str(error.reason))}") from None
    except (OSError, HTTPException, ValueError) as error:
        reason = shown(str(error)) or type(error).__name__
        raise DriftError(f"{shown(url)}: cannot be reached: {reason}") from None
    return b"".join(found)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


class _Loader(yaml.CSafeLoader):
    """Plain data only: no dates, no merged mappings, whose size could explode."""


_RESOLVERS: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
for _tag, _pattern, _first in (
    ("null", r"(null|~|)", ["n", "~", ""]),
    ("bool", r"(true|false)", ["t", "f"]),
    ("int", r"-?(0|[1-9][0-9]*)", list("-0123456789")),
    ("float", r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", list("-0123456789")),
):
    _resolver = (f"tag:yaml.org,2002:{_tag}", re.compile(f"^{_pattern}$"))
    for _letter in _first:
        _RESOLVERS.setdefault(_letter, []).append(_resolver)
_Loader.yaml_implicit_resolvers = _RESOLVERS


def _check_depth(text: str, name: str) -> None:
    """Refuse deep nesting by events: the loader written in C would crash the interpreter."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, CollectionStartEvent):
            depth += 1
        elif isinstance(event, CollectionEndEvent):
            depth -= 1
        if depth > MAX_DEPTH:
            raise DriftError(f"{shown(name)}: nested too deeply")


def _plain(value: Any, known: dict[int, Any]) -> Any:
    """Make all keys text, as in JSON; what aliases share or close to a ring stays so."""
    if id(value) in known:
        return known[id(value)]
    if isinstance(value, dict):
        pairs = cast("dict[object, object]", value)
        made: dict[str, Any] = {}
        known[id(pairs)] = made
        for key, item in pairs.items():
            made[_key(key)] = _plain(item, known)
        return made
    if isinstance(value, list):
        items = cast("list[object]", value)
        listed: list[Any] = []
        known[id(items)] = listed
        listed.extend(_plain(item, known) for item in items)
        return listed
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float) and math.isfinite(value):
        return value
    raise ValueError(f"a value that JSON does not have ({type(value).__name__})")


def _key(key: object) -> str:
    if isinstance(key, bool):
        return "true" if key else "false"
    if key is None:
        return "null"
    if isinstance(key, str | int | float):
        return str(key)
    raise ValueError("a key that is neither text nor number")
