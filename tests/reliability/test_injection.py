"""Nothing that a caller gives can become another part of the request than the one it stands for.

Whatever the parts are: the server reads exactly them, or the client refuses them before anything
is sent.
"""

from __future__ import annotations

import email.policy
import json
import re
from collections.abc import Callable, Iterator
from email.parser import BytesParser
from typing import Any, cast
from urllib.parse import parse_qsl, unquote_to_bytes

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from deepinfra_client import DeepInfra, InvalidArgumentError, MissingAPIKeyError
from deepinfra_client._runtime.files import safe_name
from tests.client.conftest import Connect
from tests.client.scripted import Received, Scripted
from tests.parity.kit import ASKED, KEY, MODEL

NASTY = [
    *("\r\nX-Evil: 1", "a\rb", "a\nb", "a\0b", "..", ".", "../..", "a/../b", "a/./b", "a//b", "/a"),
    *("a/", "?x=1", "a?b", "#x", "a#b", "%2e%2e", "%2e%2e/%2f", "%", "%0d%0aX: 1", "%00", "a b"),
    *(
        "a;b",
        "a&b=c",
        "a=b",
        "a+b",
        "é",
        "\u2028",
        "\u202e",
        "\U0001f600",
        "\ud800",
        "\x7f",
        "\x85",
    ),
    *("http://evil.test/", "//evil.test/", "@evil.test", "\\..\\", "a\\b", '"', "a:b", "*", "[x]"),
]
"""Texts that mean something in one part of a request or another."""

TEXTS = st.one_of(
    st.sampled_from(NASTY),
    st.text(max_size=20),
    st.lists(st.sampled_from([*NASTY, "a", "/"]), max_size=4).map("".join),
)
SLOW = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def server() -> Iterator[Scripted]:
    """A server that answers each request with an empty object."""
    with Scripted() as running:
        yield running


@pytest.fixture(scope="module")
def client(server: Scripted) -> Iterator[DeepInfra]:
    """A client of it."""
    with DeepInfra(base_url=server.base_url, api_key=KEY, validation="off") as made:
        yield made


def sent(server: Scripted, call: Callable[[], Any]) -> Received | None:
    """Make a call; give the one request that came, or None when the call was refused."""
    before = len(server.requests)
    try:
        call()
    except InvalidArgumentError:
        assert len(server.requests) == before, "refused after it was sent"
        return None
    (only,) = server.requests[before:]
    return only


def line(request: Received) -> tuple[str, str, str]:
    """Give method, target and version, and check that the head is one of HTTP."""
    first, *headers = request.head.removesuffix("\r\n\r\n").split("\r\n")
    for header in headers:
        assert re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e]*", header)
    method, target, version = first.split(" ")
    assert re.fullmatch(r"/[!-~]*", target)
    return method, target, version


def named(request: Received) -> list[tuple[str, str]]:
    """Give the headers in lower case, with their values."""
    pairs = [item.partition(":") for item in request.head.split("\r\n")[1:] if item]
    return [(name.lower(), value.strip(" \t")) for name, _, value in pairs]


@SLOW
@given(TEXTS)
@example("..")
@example("a/..")
@example("%2e%2e")
@example("a?b#c")
@example("a\r\nHost: evil")
def test_an_id_in_a_path(server: Scripted, client: DeepInfra, id: str) -> None:
    request = sent(server, lambda: client.with_raw_response.inference.run(id, {}))
    if request is None:
        return
    method, target, _ = line(request)
    head, rest = target[:14], target[14:]
    assert (method, head) == ("POST", "/v1/inference/")
    parts = [unquote_to_bytes(part).decode() for part in rest.split("/")]
    assert "/".join(parts) == id
    assert not {".", "..", ""} & set(parts)


@SLOW
@given(TEXTS)
@example("..")
@example("a/b")
def test_an_id_that_is_one_part_of_a_path(server: Scripted, client: DeepInfra, id: str) -> None:
    request = sent(server, lambda: client.with_raw_response.models.retrieve(id))
    if request is None:
        return
    _, target, _ = line(request)
    path, mark, _ = target.partition("?")
    assert not mark
    assert path.startswith("/")
    assert unquote_to_bytes(path).decode().endswith(id)
    plain = sent(server, lambda: client.with_raw_response.models.retrieve("a/b"))
    assert plain is not None
    prefix = line(plain)[1].partition("a")[0]
    assert path.startswith(prefix)
    assert unquote_to_bytes(path.removeprefix(prefix)).decode() == id
    assert not {".", ".."} & set(path.split("/"))


@SLOW
@given(st.dictionaries(TEXTS.filter(bool), st.one_of(TEXTS, st.lists(TEXTS, min_size=1))))
def test_a_query(server: Scripted, client: DeepInfra, query: dict[str, Any]) -> None:
    request = sent(server, lambda: client.with_raw_response.models.list(extra_query=query))
    if request is None:
        assert re.search("[\ud800-\udfff]", json.dumps(query, ensure_ascii=False))
        return
    _, target, _ = line(request)
    path, _, text = target.partition("?")
    assert path == "/v1/openai/models"
    wanted: list[tuple[str, str]] = []
    for name, value in query.items():
        several = cast("list[str]", value if isinstance(value, list) else [value])
        wanted += [(name, item) for item in several]
    assert parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text)) == wanted


OWN = {"host", "accept", "accept-encoding", "connection", "user-agent", "content-type"}


@SLOW
@given(st.one_of(st.just("X-Given"), TEXTS), TEXTS)
@example("X-Given", "a\r\nX-Evil: 1")
@example("X-Given: 1\r\nX-Evil", "1")
@example("Content-Length", "0")
@example("Transfer-Encoding", "chunked")
@example("transfer-encoding ", "chunked")
def test_a_header(server: Scripted, client: DeepInfra, name: str, value: str) -> None:
    if name.lower() in OWN:
        return
    request = sent(
        server,
        lambda: client.with_raw_response.chat.completions.create(
            model=MODEL,
            messages=[ASKED],  # pyright: ignore[reportArgumentType]
            extra_headers={name: value},
        ),
    )
    if request is None:
        return
    line(request)
    given_ones = [pair for pair in named(request) if pair[0] not in OWN]
    length = str(len(request.body))
    assert sorted(given_ones) == sorted(
        [
            (name.lower(), value.strip(" \t")),
            ("authorization", f"Bearer {KEY}"),
            ("content-length", length),
        ]
    )
    assert request.json == {"model": MODEL, "messages": [ASKED]}


@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding"])
def test_a_header_that_says_where_the_request_ends(connect: Connect, name: str) -> None:
    with pytest.raises(InvalidArgumentError, match="set by the client itself"):
        connect(api_key=KEY, headers={name: "5"})
    with pytest.raises(InvalidArgumentError, match="set by the client itself"):
        connect(api_key=KEY).run(lambda c: c.models.list(extra_headers={name: "5"}))
    assert connect(api_key=KEY, headers={name: None})


@SLOW
@given(TEXTS)
@example("key\r\nX-Evil: 1")
def test_a_key(server: Scripted, key: str) -> None:
    with DeepInfra(base_url=server.base_url, api_key=key) as client:
        try:
            request = sent(server, lambda: client.with_raw_response.models.list())
        except MissingAPIKeyError:
            request = None
    if request is not None:
        line(request)
        sent_keys = [value for name, value in named(request) if name == "authorization"]
        assert sent_keys == ([f"Bearer {key.strip()}"] if key.strip() else [])


@SLOW
@given(TEXTS)
def test_a_user_agent(server: Scripted, client: DeepInfra, agent: str) -> None:
    request = sent(
        server,
        lambda: client.with_raw_response.models.list(extra_headers={"User-Agent": agent}),
    )
    if request is not None:
        line(request)
        (only,) = [value for name, value in named(request) if name == "user-agent"]
        assert only.removesuffix(only.split(" ")[-1]).strip(" \t") == agent.strip(" \t")


def parts(request: Received) -> list[tuple[str, str | None, str, bytes]]:
    """Read a form as a server does: name, file name, media type and content of each part."""
    kind = dict(named(request))["content-type"]
    head = f"Content-Type: {kind}\r\n\r\n".encode()
    boundary = kind.partition("boundary=")[2].encode()
    found: list[tuple[str, str | None, str, bytes]] = []
    assert BytesParser(policy=email.policy.HTTP).parsebytes(head + request.body).is_multipart()
    for raw in request.body.split(b"--" + boundary)[1:-1]:
        top, _, content = raw.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        first, *rest = top.decode().split("\r\n")
        match = re.fullmatch(
            r'Content-Disposition: form-data; name="([^"]*)"(?:; filename="([^"]*)")?', first
        )
        assert match is not None, first
        media = ""
        if match[2] is not None:
            assert len(rest) == 1
            assert rest[0].startswith("Content-Type: ")
            media = rest[0].removeprefix("Content-Type: ")
        else:
            assert rest == []
        found.append((match[1], match[2], media, content.removesuffix(b"\r\n")))
    return found


@SLOW
@given(
    st.one_of(st.just("a.png"), TEXTS),
    st.binary(min_size=1, max_size=50),
    TEXTS.filter(bool),
    st.dictionaries(TEXTS.filter(bool), TEXTS, max_size=3),
)
@example('a"; x="b.png', b"x", "p", {})
@example("a\r\nX-Evil: 1\r\n\r\nbody", b"x", "p", {})
@example("../../etc/passwd", b"x", "p", {})
@example("..", b"x", "p", {})
@example("a.png", b"x", "p", {'n"; filename="evil': "v"})
@example("a.png", b"x", "p", {"n\r\nX-Evil: 1": "v"})
@example("a.png", b"x", "p", {"n\0": "v"})
@example("a.png", b"\r\n--\r\n", "\r\n--x--", {})
def test_a_form(
    server: Scripted,
    client: DeepInfra,
    name: str,
    content: bytes,
    prompt: str,
    more: dict[str, str],
) -> None:
    more = {key: value for key, value in more.items() if key not in ("model", "image", "prompt")}
    request = sent(
        server,
        lambda: client.with_raw_response.images.edit(
            model=MODEL, prompt=prompt, image=(name, content), extra_body=more
        ),
    )
    if request is None:
        return
    line(request)
    fields: dict[str, list[str]] = {}
    files: list[tuple[str, str | None, bytes]] = []
    for wire, file, media, data in parts(request):
        if file is None:
            fields.setdefault(wire.replace("%22", '"'), []).append(data.decode())
        else:
            assert "/" in media
            files.append((wire, file, data))
    expected = {"model": [MODEL], "prompt": [prompt]}
    for key, value in more.items():
        # A quotation mark is written as browsers write it, as `%22`.
        expected.setdefault(key.replace("%22", '"'), []).append(value)
    assert fields == expected
    assert files == [("image", safe_name(name), content)]


@given(TEXTS)
@example("..")
@example(" .. ")
def test_a_name_of_a_file_is_a_name(name: str) -> None:
    made = safe_name(name)
    assert made.strip() not in ("", ".", "..")
    assert not set(made) & set('/\\"')
    assert made.isprintable()
    last = re.split(r"[/\\]", name)[-1]
    if last.isprintable() and last.strip(" ") not in ("", ".", "..") and len(last) < 100:
        assert made.replace("%22", '"') == last.replace("%22", '"')


@pytest.mark.parametrize(
    "media", ["text/plain\r\nX-Evil: 1", "text", "a/b; c\n", "a/b\0", "a/é", "a/b/c"]
)
def test_a_media_type_of_a_file(client: DeepInfra, server: Scripted, media: str) -> None:
    before = len(server.requests)
    with pytest.raises(InvalidArgumentError, match="media type"):
        client.images.edit(model=MODEL, prompt="x", image=("a.png", b"x", media))
    assert len(server.requests) == before


@SLOW
@given(st.recursive(TEXTS, lambda inner: st.dictionaries(TEXTS, inner) | st.lists(inner)))
def test_a_body(server: Scripted, client: DeepInfra, value: Any) -> None:
    request = sent(
        server,
        lambda: client.with_raw_response.inference.run(MODEL, {"given": value}),
    )
    assert request is not None
    line(request)
    assert request.json == {"given": value}


@given(TEXTS)
@example("http://a.test/?")
@example("http://a.test/#")
@example("http://a.test\\@evil.test/")
@example("http://a.test/\r\n")
def test_a_base_address_holds_nothing_but_an_address(tail: str) -> None:
    try:
        client = DeepInfra(api_key=KEY, base_url="http://service.test" + tail)
    except InvalidArgumentError:
        return
    with client:
        base = client.base_url
    assert base.startswith("http://service.test")
    assert not re.search(r"[\x00-\x20\x7f?#@\\]", base)
    assert re.match(r"http://service\.test[^/]*/", base)
