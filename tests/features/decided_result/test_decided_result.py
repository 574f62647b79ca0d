"""An answer whose form a field of the request decides."""

from __future__ import annotations

from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

CALL = "about='x'"


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/reports.py")


def test_an_overload_for_each_type(feature: Generated) -> None:
    """What is left out or usual, each other type, and any text at the end."""
    text = " ".join(feature.text("resources/reports.py").split())
    text = text.partition("class ReportsWith")[0]
    assert text.count("@overload") == 5
    assert 'form: Literal["short"] | None | Omit = omit' in text
    assert 'form: Literal["long"], ' in text
    assert 'form: Literal["plain"], ' in text
    assert 'form: Literal["page"], ' in text
    assert 'form: Literal["short", "long", "plain", "page"] | str | None | Omit = omit' in text
    for result in ("Short", "Long", "str", "BinaryResponse"):
        assert f") -> {result}: ..." in text
    assert ") -> Short | Long | str | BinaryResponse: ..." in text


def test_each_form_is_read_as_such(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    types = feature.module("types.reports")
    short, long = {"line": "x"}, {"lines": ["x", "y"]}
    for form in ({}, {"form": None}, {"form": "short"}):
        wire.json(short)
        assert client.reports.write(about="x", **form) == types.Short(line="x")
    wire.json(long)
    assert client.reports.write(about="x", form="long") == types.Long(lines=["x", "y"])
    assert wire.last.json == {"about": "x", "form": "long"}
    wire.answer(b"x, y", "text/plain")
    assert client.reports.write(about="x", form="plain") == "x, y"
    wire.answer(b"\x89PNG", "image/png")
    page = client.reports.write(about="x", form="page")
    assert (page.content, page.media_type, page.suffix) == (b"\x89PNG", "image/png", ".png")


def test_the_field_counts_wherever_it_was_given(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.answer(b"x, y", "text/plain")
    assert client.reports.write(about="x", extra_body={"form": "plain"}) == "x, y"
    wire.json({"line": "x"})
    odd = client.with_options(validation="off").reports.write(about="x", form="odd")
    assert odd.line == "x"


def test_raw_and_streamed_answers_are_read_alike(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json({"lines": []})
    assert client.with_raw_response.reports.write(about="x", form="long").parse().lines == []
    wire.answer(b"x", "text/plain")
    opened = client.with_streaming_response.reports.write(about="x", form="plain")
    with opened as response:
        assert response.parse() == "x"


@pytest.mark.parametrize(
    ("form", "body", "media", "why"),
    [
        ("plain", b'{"line": "x"}', "application/json", "JSON where plain text was asked for"),
        ("plain", b"<html>", "text/html", "HTML"),
        ("long", b"x, y", "text/plain", "no JSON"),
        ("long", b'{"line": "x"}', "application/json", "no Long"),
        ("page", b'{"line": "x"}', "application/json", "JSON where a file is expected"),
        (None, b"x, y", "text/plain", "no JSON"),
    ],
)
def test_another_form_than_asked_for_is_said(
    feature: Generated, wire: Wire, form: Any, body: bytes, media: str, why: str
) -> None:
    client = feature.client(wire.url)
    wire.answer(body, media)
    with pytest.raises(feature.module().APIResponseValidationError, match=why):
        client.reports.write(about="x", form=form)


def test_a_text_in_quotes_of_json_is_that_text(feature: Generated, wire: Wire) -> None:
    wire.json("x, y")
    assert feature.client(wire.url).reports.write(about="x", form="plain") == "x, y"


def test_the_media_type_that_was_asked_for(feature: Generated, wire: Wire) -> None:
    """It counts where neither the server nor the bytes tell."""
    client = feature.client(wire.url)
    text = feature.text("resources/reports.py")
    assert "def print" in text
    wire.answer(b"...", "application/octet-stream")
    assert client.reports.print(paper="pdf").media_type == "application/pdf"
    wire.answer(b"\x89PNG\r\n\x1a\n", "application/octet-stream")
    assert client.reports.print(paper="pdf").media_type == "image/png"
    wire.answer(b"...", "text/csv")
    sheet = client.reports.print(paper="png")
    assert (sheet.media_type, sheet.suffix) == ("text/csv", ".csv")


def test_the_emulator_answers_in_each_form(feature: Generated) -> None:
    """Without an `emulate` block too."""
    with feature.emulator().Emulator() as emulator:
        client = feature.client(emulator.base_url)
        assert isinstance(client.reports.write(about="x").line, str)
        assert isinstance(client.reports.write(about="x", form="long").lines, list)
        assert "reports.write" in client.reports.write(about="x", form="plain")
        assert client.reports.write(about="x", form="page").media_type == "image/png"
        assert client.reports.print(paper="pdf").media_type == "application/pdf"
        assert client.reports.print(paper="png").media_type == "image/png"
