"""Names that Python keeps for itself, and names chosen with `x-name`."""

from __future__ import annotations

from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/mails.py", "types/mails.py", "params/mails.py")


def test_the_wire_keeps_its_names(feature: Generated, wire: Wire) -> None:
    wire.json({"from": "me", "replyTo": "you", "model_id": "m", "schema": "s", "copy": 1})
    mail = feature.client(wire.url).mails.send(
        from_="me",
        class_="air",
        timeout_=9,
        reply_to="you",
        urgency=1,
        meta_tag="t",
        import_=True,
        x_trace_id="abc",
        timeout=30,
    )
    assert wire.last.json == {
        "from": "me",
        "class": "air",
        "timeout": 9,
        "replyTo": "you",
        "x-priority": 1,
        "meta.tag": "t",
    }
    assert wire.last.query == [("import", "true")]
    assert wire.last.headers["x-trace-id"] == "abc"
    assert (mail.from_, mail.replyTo, mail.model_id, mail.schema_) == ("me", "you", "m", "s")
    assert mail.model_extra == {"copy": 1}
    assert mail.model_dump(by_alias=True)["from"] == "me"
