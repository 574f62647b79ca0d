"""Helpers of files and batches."""

from __future__ import annotations

import asyncio
import io
import json
from pathlib import Path
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Request, Wire

OVER = {"key": "r1", "stage": "over", "route": "letter", "letters": "f1"}


def lines(request: Request) -> list[Any]:
    """The JSON lines of an upload."""
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    parts = request.body.split(b"--" + boundary)
    [content] = [p.partition(b"\r\n\r\n")[2] for p in parts if b"filename=" in p]
    return [json.loads(line) for line in content.decode().splitlines() if line]


def text(*values: Any) -> bytes:
    return "\n".join(v if isinstance(v, str) else json.dumps(v) for v in values).encode()


def tell(wire: Wire, replies: bytes, lost: bytes = b"") -> None:
    """Answer a whole round: the upload, the start, one look, two files."""
    wire.json({"key": "f1"})
    wire.json({**OVER, "stage": "begun"})
    wire.json({**OVER, "replies": "f2", "lost": "f3"})
    wire.answer(replies, "text/plain")
    wire.answer(lost, "text/plain")


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/helpers/post.py")


def test_files_are_sent_in_any_form(feature: Generated, wire: Wire, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"words")
    client = feature.client(wire.url)
    forms: list[Any] = [path, str(path), b"words", io.BytesIO(b"words"), ("a.txt", b"words")]
    for form in forms:
        wire.json({"key": "f1"})
        assert client.post.upload(form, kind="x").key == "f1"
        assert b"\r\n\r\nwords\r\n" in wire.last.body
    assert b'filename="a.txt"' in wire.requests[0].body
    client_side = feature.module().ArgumentTypeError
    for wrong in (5, {"a": 1}, None):
        with pytest.raises(client_side, match="a file is needed"):
            client.post.upload(wrong, kind="x")


def test_objects_become_lines(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json({"key": "f1"})
    client.post.upload(({"n": number} for number in range(3)), kind="x", filename="n.jsonl")
    assert lines(wire.last) == [{"n": 0}, {"n": 1}, {"n": 2}]
    assert b'filename="n.jsonl"' in wire.last.body


def test_a_round_is_made_of_requests(feature: Generated, wire: Wire) -> None:
    tell(
        wire,
        text(
            {"name": "b", "reply": {"text": "two"}}, {"name": "request-0", "reply": {"text": "1"}}
        ),
    )
    client = feature.client(wire.url)
    seen: list[str] = []

    def note(item: Any) -> None:
        seen.append(item.stage)

    found = client.post.run(
        [{"to": "Ada", "n": 1}, ("b", {"to": "Ada"})],
        route="letter",
        poll_interval=0,
        on_progress=note,
    )
    upload, start, *_ = wire.requests
    assert lines(upload) == [
        {"v": 2, "name": "request-0", "do": {"what": "letter", "with": {"to": "Ada", "n": 1}}},
        {"v": 2, "name": "b", "do": {"what": "letter", "with": {"to": "Ada"}}},
    ]
    assert b"letters" in upload.body
    assert start.json == {"letters": "f1", "route": "letter", "pace": "slow"}
    assert [(item.custom_id, item.response.text) for item in found] == [
        ("request-0", "1"),
        ("b", "two"),
    ]
    assert found["b"].request == {"to": "Ada"}
    assert isinstance(found["b"].response, feature.module("types.post").Reply)
    assert seen == ["begun", "over"]
    assert found.batch.key == "r1"


def test_no_line_is_lost(feature: Generated, wire: Wire) -> None:
    wire.json({**OVER, "replies": "f2", "lost": "f3"})
    wire.answer(
        text("{nope", {"name": "a", "reply": {"text": "one"}}, "", {"name": "b", "reply": 5}, [1]),
        "text/plain",
    )
    wire.answer(text({"name": "c", "reply": None, "fault": {"words": "torn"}}), "text/plain")
    found = feature.client(wire.url).post.results("r1")
    said = [(item.custom_id, item.ok, item.error and item.error.message) for item in found]
    assert said == [
        (None, False, "the line is no JSON"),
        ("a", True, None),
        ("b", False, said[2][2]),
        (None, False, "the line is no JSON object"),
        ("c", False, "torn"),
    ]
    assert "no Reply" in str(said[2][2])
    assert next(iter(found)).error.details == "{nope"
    assert [item.custom_id for item in found.failed] == [None, "b", None, "c"]
    assert (len(found), found.ids(), "a" in found, found.get("z")) == (
        5,
        ["a", "b", "c"],
        True,
        None,
    )
    with pytest.raises(KeyError):
        found["z"]


def test_requests_put_results_in_order(feature: Generated, wire: Wire) -> None:
    round_ = feature.module("types.post").Round(**{**OVER, "replies": "f2"})
    asked = [{"name": name, "do": {"with": {"to": name}}} for name in ("a", "b", "c")]
    wire.answer(text(*asked), "text/plain")
    wire.answer(
        text({"name": "x", "reply": {"text": "?"}}, {"name": "c", "reply": {"text": "3"}}),
        "text/plain",
    )
    found = list(feature.client(wire.url).post.results(round_, with_requests=True))
    assert [item.custom_id for item in found] == ["a", "b", "c", "x"]
    assert [item.ok for item in found] == [False, False, True, True]
    assert found[0].error.message == "there is no result; the batch is over"
    assert [item.request for item in found] == [{"to": "a"}, {"to": "b"}, {"to": "c"}, None]


def test_a_round_without_results_says_why(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json({**OVER, "stage": "begun"})
    with pytest.raises(feature.module().JobError, match="r1 has no results yet: it is begun"):
        client.post.results("r1")
    wire.json({**OVER, "stage": "refused", "why": "torn"})
    with pytest.raises(feature.module().JobFailedError, match="torn"):
        client.post.results("r1")
    wire.json(OVER)
    assert len(client.post.results("r1")) == 0


LETTER = {"to": "Ada"}
WRONG: list[tuple[Any, str, str]] = [
    ([], "InvalidArgumentError", "is empty"),
    ({"a": LETTER}, "ArgumentTypeError", "found dict"),
    ("abc", "ArgumentTypeError", "found str"),
    ([5], "ArgumentTypeError", r"requests\[0\]: the body must be a mapping"),
    ([("a", LETTER, 1)], "ArgumentTypeError", r"requests\[0\]: a tuple must be"),
    ([("a", LETTER), ("a", LETTER)], "InvalidArgumentError", "id 'a', as an earlier one"),
    ([LETTER, {"to": "Eve"}], "InvalidArgumentError", "to 'Eve', others have 'Ada'"),
    ([{}], "InvalidArgumentError", "has no `to`"),
    ([{**LETTER, "stamp": False}], "InvalidArgumentError", "`stamp`: letters need none"),
    ([LETTER] * 4, "InvalidArgumentError", "3 requests at most"),
    (
        [{**LETTER, "pages": [1, 2, 3]}, {**LETTER, "pages": 4}, {**LETTER, "pages": [5, 6]}],
        "InvalidArgumentError",
        r"requests\[2\] .*`pages` the requests hold more than 5",
    ),
    ([{**LETTER, "n": "x" * 400}], "InvalidArgumentError", "more than 400 bytes"),
    ([{**LETTER, "n": float("nan")}], "InvalidArgumentError", "n is nan"),
    (
        [{"name": "a", "do": {"what": "other", "with": LETTER}}],
        "InvalidArgumentError",
        "is for 'other'",
    ),
]


@pytest.mark.parametrize(("requests", "error", "match"), WRONG, ids=lambda value: str(value)[:20])
def test_what_cannot_be_is_refused_before_anything_is_sent(
    feature: Generated, wire: Wire, requests: Any, error: str, match: str
) -> None:
    with pytest.raises(getattr(feature.module(), error), match=match):
        feature.client(wire.url).post.run(requests, route="letter")
    assert not wire.requests


def test_an_unknown_call_is_refused(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    with pytest.raises(feature.module().InvalidArgumentError, match="calls: 'letter'"):
        client.post.run([LETTER], route="nope")
    tell(wire, text({"name": "request-0", "reply": {"text": "1"}}))
    found = client.post.run([LETTER], route="nope", validation="off", poll_interval=0)
    assert [item.response.text for item in found] == ["1"]


def test_whole_lines_are_taken(feature: Generated, wire: Wire) -> None:
    tell(wire, text({"name": "a", "reply": {"text": "one"}}))
    whole = {"v": 1, "name": "a", "do": {"what": "letter", "with": LETTER}}
    found = feature.client(wire.url).post.run([whole], route="letter", poll_interval=0)
    assert lines(wire.requests[0]) == [{**whole, "v": 2}]
    assert found["a"].request == LETTER


def test_a_round_that_cannot_start_names_the_file(feature: Generated, wire: Wire) -> None:
    wire.json({"key": "f1"})
    wire.json({"error": "too many rounds"}, 400)
    with pytest.raises(feature.module().BadRequestError) as caught:
        feature.client(wire.url).post.run([LETTER], route="letter")
    assert caught.value.__notes__ == ["the requests were uploaded before, as f1"]


def test_a_refused_file_raises(feature: Generated, wire: Wire) -> None:
    wire.json({"key": "f1"})
    wire.json({**OVER, "stage": "refused", "why": "torn"})
    with pytest.raises(feature.module().JobFailedError, match="torn"):
        feature.client(wire.url).post.run([LETTER], route="letter")


def test_all_is_awaited_as_well(feature: Generated, wire: Wire) -> None:
    tell(wire, text({"name": "request-0", "reply": {"text": "one"}}))
    wire.json({"key": "f9"})

    async def run() -> Any:
        async with feature.async_client(wire.url) as client:
            found = await client.post.run(iter([LETTER]), route="letter", poll_interval=0)
            kept = await client.post.upload(iter([LETTER]), kind="x")
            return [item.response.text for item in found], kept.key

    assert asyncio.run(run()) == (["one"], "f9")
    assert lines(wire.last) == [LETTER]
