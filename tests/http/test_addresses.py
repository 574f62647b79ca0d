"""Addresses lead where the HTTP library's lead, byte for byte."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepinfra_client._runtime.http.addresses import followed, place, split
from deepinfra_client._runtime.http.errors import (
    InvalidURL,
    RemoteProtocolError,
    UnsupportedProtocol,
)
from deepinfra_client._runtime.http.protocols import Request

PRINTABLE = st.characters(
    exclude_categories=["Cs"], exclude_characters=[chr(127)], min_codepoint=32
)
PARTS = st.none() | st.text(PRINTABLE, max_size=20)
ALL = {"Authorization", "Host", "X"}
PATHS = st.one_of(
    st.lists(st.sampled_from([".", "..", "a", "%2F", "%zz", "a b", "é", "x.y", "", "~"])).map(
        lambda parts: "".join(f"/{part}" for part in parts)
    ),
    st.text(PRINTABLE, max_size=20).map(lambda text: f"/{text}"),
)


@given(PATHS, PARTS, PARTS)
def test_targets_are_those_of_the_library(
    path: str, query: str | None, fragment: str | None
) -> None:
    url = "http://example.test:8080" + path.replace("?", "").replace("#", "")
    url += "" if query is None else "?" + query.replace("#", "")
    url += "" if fragment is None else f"#{fragment}"
    assert split(url)[1].encode() == httpx.URL(url).raw_path


@pytest.mark.parametrize(
    "base",
    [
        "http://example.test",
        "HTTP://Example.TEST",
        "http://example.test:80",
        "http://example.test:0000081",
        "https://example.test:443",
        "https://example.test:80",
        "http://example.test:",
        "http://127.0.0.1:8080",
        "http://[::1]",
        "http://[::1]:8080",
        "http://[2001:DB8::1]:80",
        "https://bücher.example",
        "https://BÜCHER.example:8443",
        "https://xn--bcher-kva.example",
        "http://under_score.test",
        "http://user:pa%20ss@example.test:8080",
        "http://user@[::1]:81",
    ],
)
def test_places_are_those_of_the_library(base: str) -> None:
    known = httpx.URL(base)
    found = place(base)
    scheme, host, port = found.origin
    assert (scheme.encode(), host.encode()) == (known.raw_scheme, known.raw_host)
    assert port == (known.port or {"http": 80, "https": 443}[scheme])
    assert found.shown.encode() == known.netloc
    if known.userinfo:
        flow = httpx.BasicAuth(known.username, known.password).auth_flow(httpx.Request("GET", base))
        assert found.auth == next(flow).headers["authorization"]
    else:
        assert found.auth is None


@pytest.mark.parametrize(
    ("url", "error"),
    [
        ("ftp://example.test/", UnsupportedProtocol),
        ("example.test/x", UnsupportedProtocol),
        ("", UnsupportedProtocol),
        ("http:///x", UnsupportedProtocol),
        ("http://example.test:99999/", InvalidURL),
        ("http://example.test:x/", InvalidURL),
        ("http://example.test:" + "1" * 5000, InvalidURL),
        ("http://a\ud800:b@example.test/", InvalidURL),
        ("http://[::1", InvalidURL),
        ("http://[bad]/", InvalidURL),
        ("http://1.2.3.400/", InvalidURL),
        ("http://example.test\r\nx/", InvalidURL),
        ("http://example.test/a\r\nb", InvalidURL),
        ("http://example.test/?a\x00b", InvalidURL),
        ("http://example.test/\ud800", InvalidURL),
        ("http://\u2028.test/", InvalidURL),
    ],
)
def test_what_cannot_be_asked(url: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        split(url)


def headers_after(url: str, location: str) -> tuple[str, dict[str, str]]:
    """Follow a redirect; return the address, and the headers that are still sent."""
    headers = (("Authorization", "key"), ("Host", "h"), ("X", "y"))
    new = followed(Request("GET", url, headers, follow=True), location)
    return new.url, dict(new.headers)


@pytest.mark.parametrize(
    ("url", "location", "target", "names"),
    [
        ("http://a.test/x/y?q", "z", "http://a.test/x/z", ALL),
        ("http://a.test/x/y", "/z?a=b", "http://a.test/z?a=b", ALL),
        (
            "http://a.test/x",
            "http://A.test:80/z",
            "http://A.test:80/z",
            ALL,
        ),
        ("http://a.test/x", "//b.test/z", "http://b.test/z", {"X"}),
        ("http://a.test/x", "http://a.test:8080/z", "http://a.test:8080/z", {"X"}),
        ("http://a.test/x", "https://a.test/z", "https://a.test/z", {"Authorization", "X"}),
        ("https://a.test/x", "http://a.test/z", "http://a.test/z", {"X"}),
        ("http://a.test:81/x", "https://a.test/z", "https://a.test/z", {"X"}),
        ("http://a.test/x", "https://a.test.evil.test/z", "https://a.test.evil.test/z", {"X"}),
    ],
)
def test_redirects(url: str, location: str, target: str, names: set[str]) -> None:
    found, headers = headers_after(url, location)
    assert found == target
    assert set(headers) == names


@pytest.mark.parametrize("location", ["http://[x", "http://a.test:99999/", "http://\x00/"])
def test_redirects_to_no_address(location: str) -> None:
    with pytest.raises(RemoteProtocolError, match="redirects to"):
        headers_after("http://a.test/", location)


@pytest.mark.parametrize("location", ["ftp://a.test/", "file:///etc/passwd", "javascript:x"])
def test_redirects_to_other_schemes(location: str) -> None:
    with pytest.raises(UnsupportedProtocol):
        headers_after("http://a.test/", location)
