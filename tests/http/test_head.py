"""Heads of requests: byte for byte what h11 writes, and nothing that could be read otherwise."""

from __future__ import annotations

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deepinfra_client._runtime.http import head as module
from deepinfra_client._runtime.http.errors import LocalProtocolError
from deepinfra_client._runtime.http.head import write_head

Given = tuple[str, str, str, list[tuple[str, str]], bool]


def test_the_host_comes_first_and_headers_keep_their_order() -> None:
    headers = [("Zed", "1"), ("accept", "a, b"), ("Zed", "2"), ("Empty", ""), ("Tab", "a\tb")]
    assert write_head("POST", "/v1/x?a=%20b", "example.test:8080", headers, chunked=False) == (
        b"POST /v1/x?a=%20b HTTP/1.1\r\nHost: example.test:8080\r\n"
        b"Zed: 1\r\naccept: a, b\r\nZed: 2\r\nEmpty: \r\nTab: a\tb\r\n\r\n"
    )


def test_a_host_of_the_user_takes_the_place() -> None:
    found = write_head("GET", "/", "example.test", [("A", "b"), ("host", "x.test")], chunked=False)
    assert found == b"GET / HTTP/1.1\r\nhost: x.test\r\nA: b\r\n\r\n"


def test_chunks_are_announced_last() -> None:
    found = write_head("PUT", "/", "[::1]:80", [("A", "b")], chunked=True)
    assert found == (
        b"PUT / HTTP/1.1\r\nHost: [::1]:80\r\nA: b\r\nTransfer-Encoding: chunked\r\n\r\n"
    )


BROKEN = [
    "a\r\nX: y",
    "a\rb",
    "a\nb",
    "a\0b",
    "a\x0bb",
    "a\x1bb",
    "a\x7fb",
    "a\r\n",
    "\u010a",
    "é",
    "\ud800",
    "a\u2028b",
    "a\x85b",
]


@pytest.mark.parametrize("text", BROKEN)
@pytest.mark.parametrize("place", ["method", "target", "host", "name", "value", "own host"])
def test_what_would_break_a_head_apart_is_refused(place: str, text: str) -> None:
    sound = {"method": "GET", "target": "/", "host": "h", "name": "A", "value": "b"}
    if place == "own host":
        place, sound["name"] = "value", "Host"
    parts = {**sound, place: text}
    with pytest.raises(LocalProtocolError) as caught:
        write_head(
            parts["method"],
            parts["target"],
            parts["host"],
            [("B", "c"), (parts["name"], parts["value"])],
            chunked=False,
        )
    if place == "value":
        assert f"of the header {sound['name']} " in str(caught.value)


@pytest.mark.parametrize(
    "name", ["", " ", "A ", " A", "A:", "A B", "A\t", "(A)", "A:b", "\u017f", "\u212a"]
)
def test_names_are_tokens(name: str) -> None:
    for _ in range(2):  # one that was refused is not taken for a known one later
        with pytest.raises(LocalProtocolError, match="is not the name"):
            write_head("GET", "/", "h", [(name, "b")], chunked=False)
        with pytest.raises(LocalProtocolError, match="is not the name"):
            write_head(name, "/", "h", [], chunked=False)


@pytest.mark.parametrize(
    ("target", "host"),
    [("", "h"), ("/a b", "h"), ("/a\tb", "h"), ("/", ""), ("/", "h h"), ("/", "h\t")],
)
def test_addresses_are_one_word(target: str, host: str) -> None:
    with pytest.raises(LocalProtocolError, match="address"):
        write_head("GET", target, host, [], chunked=False)
    if target == "/":
        with pytest.raises(LocalProtocolError, match="address"):
            write_head("GET", "/", "h", [("Host", host)], chunked=False)


@pytest.mark.parametrize(
    ("headers", "chunked"),
    [
        ([("Content-Length", "1"), ("content-length", "1")], False),
        ([("Content-Length", "1")], True),
        ([("Transfer-Encoding", "chunked")], False),
        ([("TRANSFER-ENCODING", "gzip")], True),
        ([("Transfer-Encoding", "5")], False),
        ([("Host", "a"), ("host", "a")], False),
        ([("Content-Length", "")], False),
        ([("Content-Length", "-1")], False),
        ([("Content-Length", "1, 1")], False),
        ([("Content-Length", "٣")], False),
        ([("Content-Length", "²")], False),
    ],
)
def test_there_is_one_length(headers: list[tuple[str, str]], chunked: bool) -> None:
    with pytest.raises(LocalProtocolError, match=r"conflicts|not a number"):
        write_head("POST", "/", "h", headers, chunked=chunked)


@pytest.mark.parametrize("text", ["sk-secret\r\n", "sk-secret é", "sk-secret\0"])
def test_a_refusal_shows_no_value(text: str) -> None:
    headers = [("Authorization", text)]
    with pytest.raises(LocalProtocolError) as caught:
        write_head("GET", "/?key=sk-secret", "h", headers, chunked=False)
    assert "Authorization" in str(caught.value)
    assert "secret" not in str(caught.value)
    assert caught.value.__context__ is None
    with pytest.raises(LocalProtocolError, match="percent-encode") as caught:
        write_head("GET", f"/?key={text.replace(' ', '')}", "h", [], chunked=False)
    assert "secret" not in str(caught.value)


def test_the_names_that_are_known_are_limited() -> None:
    known = module._names  # pyright: ignore[reportPrivateUsage]
    for number in range(3 * module.MOST_NAMES):
        write_head("GET", "/", "h", [(f"X-{number}", "")], chunked=False)
        assert len(known) <= module.MOST_NAMES
    with pytest.raises(LocalProtocolError):
        write_head("GET", "/", "h", [("Transfer-Encoding", "chunked")], chunked=False)


TEXTS = st.text(
    st.characters(max_codepoint=0x17F) | st.sampled_from("\r\n\0\t :,/\ud800"), max_size=8
)
NAMES = TEXTS | st.sampled_from(["A", "b-c", "Host", "Content-Length", "Accept"])
VALUES = TEXTS | st.sampled_from(["", "a", "5", "a b", "h.test:80"])
HEADERS = st.lists(st.tuples(NAMES, VALUES), max_size=4)
METHODS = st.sampled_from(["GET", "POST", "x"]) | TEXTS
TARGETS = st.sampled_from(["/", "/v1/x?y=%0D%0A#z", "*"]) | TEXTS.map(lambda text: f"/{text}")


@given(METHODS, TARGETS, VALUES, HEADERS, st.booleans())
def test_what_is_written_is_what_h11_writes(
    method: str, target: str, host: str, headers: list[tuple[str, str]], chunked: bool
) -> None:
    try:
        found = write_head(method, target, host, headers, chunked=chunked)
    except LocalProtocolError:
        found = None
    own = any(name.lower() == "host" for name, _ in headers)
    pairs = [*([] if own else [("Host", host)]), *headers]
    if chunked:
        pairs.append(("Transfer-Encoding", "chunked"))
    try:
        encoded = [(name.encode("ascii"), value.encode("ascii")) for name, value in pairs]
        request = h11.Request(method=method, target=target.encode("ascii"), headers=encoded)
        wanted = h11.Connection(h11.CLIENT).send(request)
    except (h11.LocalProtocolError, UnicodeEncodeError) as error:
        if found is not None:  # blanks around a value are read over by everybody
            assert "Illegal header value" in str(error)
            assert any(value != value.strip(" \t") for _, value in pairs)
        return
    if found is None:  # stricter: control characters, an empty host, conflicts
        names = [name.lower() for name, _ in pairs]
        texts = [target, *(value for _, value in pairs)]
        assert (
            any(set(text) & set(map(chr, [*range(32), 127])) for text in texts)
            or any(not value or " " in value for name, value in pairs if name.lower() == "host")
            or names.count("content-length") > 1
            or ("content-length" in names and "transfer-encoding" in names)
            or any("," in value for name, value in pairs if name.lower() == "content-length")
        )
        return
    assert found == wanted
