"""What goes over the wire, byte for byte, seen by a server that knows nothing of the schema."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.generated import Generated
from tests.support.wire import Wire


@pytest.fixture
def client(skylark: Generated, wire: Wire) -> Iterator[Any]:
    """A client of the plain server."""
    with skylark.client(wire.url, max_retries=0) as made:
        yield made


def test_headers(client: Any, wire: Wire) -> None:
    wire.json({"id": "x"})
    client.stations.retrieve("x")
    headers = wire.last.headers
    assert headers["x-skylark-key"] == "test-key"
    assert "authorization" not in headers
    assert headers["x-skylark-dialect"] == "7"
    assert headers["user-agent"].startswith("skylark-client/2.3.4")
    assert "content-type" not in headers


def test_settings_come_from_the_environment(
    skylark: Generated, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SKYLARK_URL", f"{wire.url}/")
    monkeypatch.setenv("SKYLARK_KEY", "from-the-environment")
    make: Callable[[], Any] = skylark.module().Skylark
    with make() as client:
        wire.json({"id": "x"})
        client.stations.retrieve("x")
    assert wire.last.target == "/v3/stations/x"
    assert wire.last.headers["x-skylark-key"] == "from-the-environment"


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("plain-1", "/v3/stations/plain-1"),
        ("a/b", "/v3/stations/a%2Fb"),
        ("a b?c#d%", "/v3/stations/a%20b%3Fc%23d%25"),
        ("é", "/v3/stations/%C3%A9"),
    ],
)
def test_path_segments_are_encoded(client: Any, wire: Wire, name: str, target: str) -> None:
    wire.json({"id": name})
    client.stations.retrieve(name)
    assert (wire.last.method, wire.last.target) == ("GET", target)


def test_path_with_slashes_and_numbers(client: Any, wire: Wire) -> None:
    wire.answer(b"words", "text/plain")
    client.sheets.legend("guest/old sketch")
    assert wire.last.target == "/v3/legends/guest/old%20sketch"
    wire.answer(b"png", "image/png")
    client.sheets.tile(1, 20, 300)
    assert wire.last.target == "/v3/tiles/1/20/300.png"


def test_query_and_header_parameters(client: Any, wire: Wire) -> None:
    wire.json({"stations": []})
    client.stations.list(bookmark="a&b", within=[1.5, -2], moving=False, units="imperial")
    assert wire.last.path == "/v3/stations"
    assert wire.last.query == [
        ("bookmark", "a&b"), ("within", "1.5"), ("within", "-2"), ("moving", "false"),
    ]  # fmt: skip
    assert wire.last.headers["x-skylark-units"] == "imperial"


def test_only_what_was_given_is_sent(client: Any, wire: Wire) -> None:
    wire.json({"drawn": []})
    client.sheets.draw("guest/sketch", "Lake", grain=None, marks=[{"sort": "pin", "word": None}])
    assert wire.last.method == "POST"
    assert wire.last.headers["content-type"] == "application/json"
    assert wire.last.json == {
        "style": "guest/sketch",
        "place": "Lake",
        "grain": None,
        "marks": [{"sort": "pin", "word": None}],
    }


def test_split_size_and_count(client: Any, wire: Wire) -> None:
    for _ in range(2):
        wire.json({"drawn": [{"ink": "AAAA"}], "grain": 7})
    client.map_style("guest/sketch").draw("Lake", size="64x48", copies=4, grain=10)
    first, second = sorted((request.json for request in wire.requests), key=lambda b: -b["copies"])
    sent = {"style": "guest/sketch", "place": "Lake", "across": 64, "down": 48}
    assert first == {**sent, "copies": 3, "grain": 10}
    assert second == {**first, "copies": 1, "grain": 13}


def test_free_body(client: Any, wire: Wire) -> None:
    client.forecasts.ask("a/b", {"x": None, "nested": {"from": 1}})
    assert (wire.last.target, wire.last.json) == ("/oracle/a/b", {"x": None, "nested": {"from": 1}})


def test_multipart(client: Any, wire: Wire) -> None:
    wire.json({"id": "1"})
    client.photos.create(
        picture=("sky.png", b"\x00\xff--", "image/png"), tags=["a", "b"], spot={"lat": 1, "lon": 2}
    )
    kind, _, boundary = wire.last.headers["content-type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    parts = wire.last.body.split(b"--" + boundary.encode())
    assert (parts[0], parts[-1]) == (b"", b"--\r\n")
    read = [part.strip(b"\r\n").partition(b"\r\n\r\n") for part in parts[1:-1]]
    heads = [head.decode().lower() for head, _, _ in read]
    assert [content for _, _, content in read if content.startswith(b"\x00")] == [b"\x00\xff--"]
    assert [(h.partition('name="')[2].partition('"')[0]) for h in heads].count("tags[]") == 2
    assert any('filename="sky.png"' in head and "image/png" in head for head in heads)
    assert sorted(c for h, _, c in read if b"spot" in h) == [b"1", b"2"]


STREAM = (
    b": hello\n\n"
    b'event: word\ndata: {"sort": "word", "text": "Fog"}\n\n'
    b"event: ping\ndata:\n\n"
    b'data: {"sort": "end",\ndata:  "why": "told", "new": 1}\n\n'
    b"data: <<quiet>>\n\n"
    b'data: {"sort": "word", "text": "after the end"}\n\n'
)


def test_events(client: Any, wire: Wire) -> None:
    wire.answer(STREAM, "text/event-stream")
    with client.forecasts.write(writer="w/x", subject="Fog", drip=True) as stream:
        drops = list(stream)
    assert wire.last.json == {"writer": "w/x", "subject": "Fog", "drip": True}
    assert [(drop.sort, drop.text) for drop in drops] == [("word", "Fog"), ("end", None)]
    assert drops[1].new == 1


def test_error_inside_a_stream(client: Any, wire: Wire, skylark: Generated) -> None:
    fault = {"fault": {"text": "The ink ran out.", "reason": "ink"}}
    body = b'data: {"sort": "word", "text": "Fog"}\n\ndata: ' + json.dumps(fault).encode() + b"\n\n"
    wire.answer(body, "text/event-stream")
    stream = client.forecasts.write(writer="w/x", subject="Fog", drip=True)
    assert next(stream).text == "Fog"
    with pytest.raises(skylark.module().APIError, match=r"The ink ran out\."):
        next(stream)


ERRORS: list[tuple[int, Any, str, str]] = [
    (409, {"fault": {"text": "No such colour.", "reason": "colour"}}, "NotDrawnError", "No such"),
    (422, {"faults": [{"text": "too far", "field": "lat"}]}, "UnfitError", "too far"),
    (410, {"fault": {"text": "It is gone."}}, "GoneError", "It is gone"),
    (418, {"fault": {"text": "A pot."}}, "APIStatusError", "A pot"),
    (503, {"other": "shape"}, "StormError", "shape"),
    (500, "<html>broken</html>", "StormError", "broken"),
]


@pytest.mark.parametrize(("status", "body", "name", "text"), ERRORS)
def test_error_bodies(
    client: Any, wire: Wire, skylark: Generated, status: int, body: Any, name: str, text: str
) -> None:
    wire.json(body, status, x_skylark_trace="tr-1")
    with pytest.raises(getattr(skylark.module(), name), match=text) as caught:
        client.stations.retrieve("x")
    assert caught.value.status_code == status
    assert caught.value.request_id == "tr-1"
    assert "test-key" not in repr(caught.value.args)


def test_request_id_of_the_body_counts_too(client: Any, wire: Wire, skylark: Generated) -> None:
    wire.json({"fault": {"text": "Storm."}, "trace": "tr-body"}, 404)
    with pytest.raises(skylark.module().UnknownPlaceError) as caught:
        client.stations.retrieve("x")
    assert caught.value.request_id == "tr-body"


def test_an_answer_of_another_shape(client: Any, wire: Wire, skylark: Generated) -> None:
    wire.json({"position": {"lat": "far"}})
    with pytest.raises(skylark.module().APIResponseValidationError):
        client.stations.retrieve("x")
