"""The parts without input and output: addresses, retries, error bodies, pointers, bytes."""

from __future__ import annotations

import copy
import pickle
import struct
import zlib
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.runtime.client.errors import (
    ArgumentTypeError,
    InvalidArgumentError,
    SDKError,
    StructuredOutputError,
    ToolError,
)
from codegen.runtime.client.errortree import describe
from codegen.runtime.client.headers import Headers
from codegen.runtime.client.operation import Param
from codegen.runtime.client.options import Omit, RetryPolicy, Timeout, omit
from codegen.runtime.client.pointer import MISSING, find, lookup, matches
from codegen.runtime.client.retry import Failure, delay, retry_after
from codegen.runtime.client.sniff import dimensions, media_type
from codegen.runtime.client.url import build_path, build_query, host_of, normalise_base
from tests.runtime.kit import ERRORS, SETTINGS, Completion, FakeClock


@pytest.mark.parametrize(
    ("given", "base"),
    [
        ("https://h", "https://h/v1"),
        ("https://h/", "https://h/v1"),
        ("https://h/v1//", "https://h/v1"),
        ("https://h/v1/openai", "https://h/v1"),
        ("https://h/v1/openai/", "https://h/v1"),
        ("https://h/openai", "https://h/v1"),
        ("https://h/v1/inference", "https://h/v1"),
        ("http://127.0.0.1:80/gate/v1", "http://127.0.0.1:80/gate/v1"),
        ("https://h/gate", "https://h/gate"),
        (" https://h/v1 ", "https://h/v1"),
    ],
)
def test_bases_are_brought_into_one_form(given: str, base: str) -> None:
    found = normalise_base(given, SETTINGS.suffix, SETTINGS.reduce)
    assert found == base
    assert host_of(found, "/v1") == base.removesuffix("/v1")


@pytest.mark.parametrize(
    "given",
    [
        "",
        "h/v1",
        "ftp://h",
        "https://",
        "https://u:p@h",
        "https://h?x=1",
        "https://h/#a",
        "http://[h",
    ],
)
def test_bases_that_are_none_are_refused(given: str) -> None:
    with pytest.raises(InvalidArgumentError, match="base_url") as caught:
        normalise_base(given, "/v1", ())
    assert "u:p" not in str(caught.value)


@given(st.text(max_size=30))
def test_a_segment_comes_back_or_is_refused(text: str) -> None:
    try:
        path = build_path(("/a/", Param("id", "id")), {"id": text})
    except InvalidArgumentError:
        odd = any(char < " " or char == "\x7f" or "\ud800" <= char <= "\udfff" for char in text)
        assert odd or text in ("", ".", "..")
        return
    assert path.isascii()
    assert path.count("/") == 2
    assert not set(path) & set("?#\\ ")
    assert unquote(path.removeprefix("/a/")) == text


@given(st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=30))
def test_segments_keep_slashes(text: str) -> None:
    try:
        path = build_path(("/", Param("model", "model", "segments"), "/x"), {"model": text})
    except InvalidArgumentError:
        assert any(part in ("", ".", "..") for part in text.split("/"))
        return
    assert path.count("/") == text.count("/") + 2
    assert unquote(path) == f"/{text}/x"


@pytest.mark.parametrize("value", [None, omit, True, 1.5, ["a"]])
def test_path_values_of_other_types_are_refused(value: Any) -> None:
    with pytest.raises(ArgumentTypeError, match="`id` must be text"):
        build_path((Param("id", "id"),), {"id": value})


def test_queries() -> None:
    pairs = [("a b", "x&y"), ("n", 1), ("f", 0.5), ("t", True), ("l", [1, None, "z"]), ("o", omit)]
    assert build_query(pairs) == "a%20b=x%26y&n=1&f=0.5&t=true&l=1&l=z"
    with pytest.raises(ArgumentTypeError, match="`d` has a value of type dict"):
        build_query([("d", {})])


POLICY = RetryPolicy()


@pytest.mark.parametrize(
    ("retry", "failure", "wanted"),
    [
        ("safe", Failure("status", 500, {}), 0.5),
        ("safe", Failure("status", 408, {}), 0.5),
        ("safe", Failure("status", 400, {}), None),
        ("safe", Failure("timeout"), 0.5),
        ("safe", Failure("dropped"), 0.5),
        ("safe", Failure("tls"), None),
        ("safe", Failure("other"), None),
        ("idempotent", Failure("status", 409, {}), 0.5),
        ("never", Failure("connect"), 0.5),
        ("never", Failure("timeout"), None),
        ("never", Failure("dropped"), None),
        ("never", Failure("status", 500, {}), None),
        ("never", Failure("status", 503, {}), 0.5),
        ("never", Failure("status", 429, {"retry-after": "3"}), 3.0),
        ("never", Failure("status", 409, {}), None),
        ("safe", Failure("status", 429, {"retry-after": "121"}), None),
        ("safe", Failure("status", 429, {"retry-after": "0"}), 0.0),
        ("safe", Failure("status", 429, {"retry-after": "nonsense"}), 0.5),
        ("safe", Failure("status", 429, {"retry-after": "-5"}), 0.5),
        ("safe", Failure("status", 429, {"retry-after-ms": "1500", "retry-after": "9"}), 1.5),
        ("safe", Failure("status", 500, {"x-should-retry": "false"}), None),
        ("never", Failure("status", 400, {"x-should-retry": "true"}), 0.5),
    ],
)
def test_retry_decisions(retry: Any, failure: Failure, wanted: float | None) -> None:
    assert delay(POLICY, retry, failure, 1, FakeClock()).seconds == wanted


def test_waits_grow_to_the_cap_and_are_spread() -> None:
    policy = RetryPolicy(max_retries=10)
    failure = Failure("status", 500, {})
    waits = [delay(policy, "safe", failure, sent, FakeClock()).seconds for sent in range(1, 12)]
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0, 8.0, 8.0, 8.0, None]
    assert delay(policy, "safe", failure, 1, FakeClock(chance=1.0)).seconds == 0.375


def test_a_date_to_wait_for() -> None:
    clock = FakeClock(now=784111700.0)
    assert retry_after({"retry-after": "Sun, 06 Nov 1994 08:49:37 GMT"}, clock) == 77.0
    assert retry_after({"retry-after": "Sun, 06 Nov 1983 08:49:37 GMT"}, clock) == 0.0


def test_long_bodies_are_shortened_and_nested_text_is_kept() -> None:
    assert describe(ERRORS, {"x": "y" * 1000}, "r").message.endswith("...")
    assert describe(ERRORS, "z" * 1000, "r").message.endswith("...")
    found = describe(ERRORS, {"error_message": "{oops", "error_type": "t"}, "r")
    assert (found.message, found.type) == ("{oops", "t")
    body = {"detail": [{"loc": ["a", 0], "msg": "one", "type": "t"}, {"msg": "two"}, 7]}
    found = describe(ERRORS, body, "r")
    assert (found.message, found.param, found.type) == ("a.0: one; two", "a.0", "t")
    assert ERRORS.error_class(599) is ERRORS.error_class(500)
    assert ERRORS.error_class(418) is None


@given(st.recursive(st.none() | st.booleans() | st.text() | st.integers(), st.lists, max_leaves=9))
def test_no_body_is_too_odd(body: Any) -> None:
    assert describe(ERRORS, {"detail": body, "error": body}, "reason").message


def test_pointers() -> None:
    body = {"a": [{"b/c": 1}, {"b/c": 2}], "~": 3, "n": None}
    assert lookup(body, "/a/1/b~1c") == 2
    assert lookup(body, "/~0") == 3
    assert lookup(body, "") is body
    assert find(body, "/n") is None
    assert find(body, "/a/9") is MISSING
    assert find(body, "/a/x") is MISSING
    assert list(matches(body, "/a/*/b~1c")) == [1, 2]
    assert list(matches(body, "/*/0/b~1c=1")) == [1]
    assert list(matches(body, "/a/0/b~1c=2")) == []
    model = Completion.model_validate(
        {"id": "x", "model": "m", "choices": [], "created": 4, "z": 5}
    )
    assert lookup(model, "/created") == 4
    assert lookup(model, "/z") == 5
    assert find(model, "/none") is MISSING


def test_omit_is_one_falsy_value() -> None:
    assert not omit
    assert repr(omit) == "omit"
    assert pickle.loads(pickle.dumps(omit)) is omit
    assert copy.deepcopy(omit) is omit
    assert copy.copy(omit) is omit
    assert isinstance(omit, Omit)


def test_limits_fill_up() -> None:
    assert Timeout.of(3) == Timeout(3, 3, 3, 3, omit)
    assert Timeout(read=None).over(Timeout(1, 2, 3, 4, 5)) == Timeout(1, None, 3, 4, 5)


def test_headers_of_an_answer() -> None:
    headers = Headers([("A", "1"), ("a", "2"), ("Content-Type", "Text/HTML; charset=x")])
    assert headers["a"] == "1, 2"
    assert "CONTENT-TYPE" in headers
    assert headers.media_type == "text/html"
    assert pickle.loads(pickle.dumps(headers)) == headers
    assert "1" not in repr(headers)


def test_errors_with_odd_parts_survive() -> None:
    error = StructuredOutputError("no", text="{", cause=ValueError("x"), usage={"f": lambda: 1})
    twin = pickle.loads(pickle.dumps(error))
    assert (twin.text, str(twin.cause)) == ("{", "x")
    assert pickle.loads(pickle.dumps(ToolError("t", tool="f"))).tool == "f"
    with pytest.raises(TypeError, match="no attribute"):
        SDKError("x", nonsense=1)


def png(width: int, height: int) -> bytes:
    def part(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + b"\0\0\0" * width for _ in range(height)))
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", rows) + part(b"IEND", b"")


JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x00\x10\x00\x20\x01" + b"\0" * 9
WEBP = b"RIFF\x00\x00\x00\x00WEBP"


@pytest.mark.parametrize(
    ("data", "media", "size"),
    [
        (png(3, 2), "image/png", (3, 2)),
        (JPEG, "image/jpeg", (32, 16)),
        (b"GIF89a" + struct.pack("<HH", 5, 6), "image/gif", (5, 6)),
        (b"BM" + b"\0" * 16 + struct.pack("<ii", 7, -8), "image/bmp", (7, 8)),
        (WEBP + b"VP8X" + b"\0" * 8 + b"\x09\0\0\x04\0\0", "image/webp", (10, 5)),
        (WEBP + b"VP8L\0\0\0\0\x2f" + struct.pack("<I", 9 | 4 << 14), "image/webp", (10, 5)),
        (WEBP + b"VP8 " + b"\0" * 10 + struct.pack("<HH", 10, 5), "image/webp", (10, 5)),
        (b"RIFF\0\0\0\0WAVE", "audio/wav", None),
        (b"ID3\x04", "audio/mpeg", None),
        (b"\xff\xfb\x90", "audio/mpeg", None),
        (b"%PDF-1.7", "application/pdf", None),
        (b"OggS", "audio/ogg", None),
        (b"words", None, None),
        (b"", None, None),
        (b"\x89PNG\r\n\x1a\n", "image/png", None),
        (b"\xff\xd8\xff", "image/jpeg", None),
    ],
)
def test_bytes_are_recognised(data: bytes, media: str | None, size: Any) -> None:
    assert media_type(data) == media
    assert dimensions(data) == size


@given(st.sampled_from([b"", b"\xff\xd8\xff", WEBP, b"GIF89a", b"\x89PNG\r\n\x1a\n"]), st.binary())
def test_no_bytes_are_too_odd(head: bytes, rest: bytes) -> None:
    size = dimensions(head + rest)
    assert size is None or len(size) == 2
