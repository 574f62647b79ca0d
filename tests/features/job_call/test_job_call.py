"""A method whose call is a job for some models, and fields that have the names the table says."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

ORDERED = {"number": "7", "state": "waiting"}


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "models/director/methods.py")


def test_the_source_says_both(feature: Generated) -> None:
    text = feature.text("models/director/general.py")
    assert "Calls `films.make`; for models with `to_order`, `films.order`." in text


def test_the_table_names_the_field(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    for model, field in (("plain", "shape"), ("other", "form"), ("unknown", "shape")):
        wire.json({"at": "https://films.test/1", "price": 2})
        made = client.director(f"acme/{model}").film("A cat", shape="wide", mood="sad")
        assert wire.requests[-1].json == {
            "model": f"acme/{model}",
            "script": "A cat",
            field: "wide",
            "moods": ["sad"],
        }
        assert (made.video.url, made.cost, made.job) == ("https://films.test/1", 2, None)


def test_a_job_is_followed(feature: Generated, wire: Wire) -> None:
    for state in ("waiting", "waiting", "made"):
        wire.json({**ORDERED, "state": state})
    made = feature.client(wire.url).director("acme/slow").film("A cat", shape="wide", pause=0)
    assert [request.path for request in wire.requests] == ["/v1/orders", *["/v1/orders/7"] * 2]
    assert wire.requests[0].json == {"who": "acme/slow", "story": "A cat"}
    assert (made.job, made.video.url) == ("7", None)
    assert "does not take `shape`" in made.warnings[0]
    wire.answer(b"\0\0\0\x18ftypmp42", "video/mp4")
    assert (made.video.data, made.video.media_type) == (b"\0\0\0\x18ftypmp42", "video/mp4")
    assert wire.requests[-1].path == "/v1/orders/7/reel"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({**ORDERED, "state": "torn"}, r"7 has failed \(state 'torn'\)$"),
        ({**ORDERED, "fault": "No film left."}, "7 has failed .*: No film left."),
        ({"number": "", "state": "made"}, "the answer names no job"),
    ],
)
def test_a_job_that_fails(
    feature: Generated, wire: Wire, answer: dict[str, object], said: str
) -> None:
    wire.json(answer)
    errors = (feature.module().JobFailedError, feature.module().APIResponseValidationError)
    with pytest.raises(errors, match=said):
        feature.client(wire.url).director("acme/slow").film("A cat", pause=0)


def test_a_job_that_takes_too_long(feature: Generated, wire: Wire) -> None:
    wire.json(ORDERED)
    with pytest.raises(feature.module().JobTimeoutError, match=r"7 has not .*'waiting'") as caught:
        feature.client(wire.url).director("acme/slow").film("A cat", patience=0, pause=0)
    assert "give a greater `wait_timeout`" in str(caught.value)
    assert (caught.value.job_id, caught.value.job.state) == ("7", "waiting")
