"""Addresses and headers: nothing that is put in changes where a request goes or what it is."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx

from deepinfra_client._runtime.errors import SDKError
from deepinfra_client._runtime.headers import checked, merge
from deepinfra_client._runtime.operation import Param
from deepinfra_client._runtime.url import build_path, build_query, normalise_base
from tests.fuzz.source import Source

BASE = "https://api.example.test/v1"
REDUCE = ("/v1/openai", "/openai", "/v1/inference")


def check(data: bytes) -> None:
    """Build one kind of thing."""
    source = Source(data)
    source.pick((base, path, query, header))(source)


def base(source: Source) -> None:
    """A base address that is taken has a host, no user, and can be asked."""
    given = source.pick(("", "http://", "https://", "https://host/")) + source.rest().decode(
        "utf-8", "surrogateescape"
    )
    try:
        found = normalise_base(given, "/v1", REDUCE)
    except SDKError:
        return
    parts = urlsplit(found)
    assert parts.scheme in ("http", "https")
    assert parts.hostname
    assert "@" not in parts.netloc
    assert not parts.query
    assert not parts.fragment
    assert not found.endswith("/")
    assert normalise_base(found, "/v1", REDUCE) == found


def path(source: Source) -> None:
    """A parameter stays in its place of the path, whatever is in it."""
    several = source.flag()
    text = source.text(200)
    param = Param("id", "id", "segments" if several else "segment")
    try:
        built = build_path(("/things/", param, "/end"), {"id": text})
    except SDKError:
        return
    assert built.isascii()
    url = httpx.URL(BASE + built)
    assert url.host == "api.example.test"
    assert not url.query
    assert not url.fragment
    raw = url.raw_path.decode()
    assert raw == "/v1" + built
    inner = raw.removeprefix("/v1/things/").removesuffix("/end")
    assert unquote(inner) == text
    assert inner.count("/") == (text.count("/") if several else 0)
    assert not {"", ".", ".."} & set(inner.split("/"))


def query(source: Source) -> None:
    """Parameters are read back as they were given."""
    pairs: list[tuple[str, Any]] = []
    wanted: list[tuple[str, str]] = []
    for _ in range(source.below(5)):
        name = source.text(20)
        value: Any = source.pick((source.text(40), source.below(1000), source.flag(), None))
        pairs.append((name, value))
        if value is not None:
            wanted.append((name, str(value).lower() if isinstance(value, bool) else str(value)))
    try:
        built = build_query(pairs)
    except SDKError:
        return
    url = httpx.URL(f"{BASE}/things?{built}")
    assert not url.fragment
    assert url.path == "/v1/things"
    assert parse_qsl(built, keep_blank_values=True, strict_parsing=bool(built)) == wanted


def header(source: Source) -> None:
    """A header that is taken stays one line."""
    name, value = source.text(30), source.text(60)
    try:
        text = checked(name, value)
        merged = merge({"x-old": ("X-Old", "1")}, {name: value})
    except SDKError:
        return
    assert merged[name.lower()] == (name, text)
    assert not set("\r\n\0") & set(name + text)
    assert not set(": ") & set(name)
    request = httpx.Request("GET", BASE, headers={name: text})
    assert request.headers[name] == text
