"""Secrets come into no `repr`, no log and no error."""

from __future__ import annotations

import logging

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

CODE = 'abc/123 "xyz"'


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/locks.py", "types/locks.py")


def test_repr(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json({"locks": [{"name": "door", "code": CODE}, {"name": "gate", "code": None}]})
    found = client.locks.list()
    assert [lock.code for lock in found.locks] == [CODE, None]
    assert repr(found.locks[0]) == "Lock(name='door', code='***')"
    assert repr(found.locks[1]) == "Lock(name='gate')"
    for text in (repr(found), str(found), f"{found}"):
        assert "abc" not in text
    assert found.model_dump()["locks"][0]["code"] == CODE


def test_logs(feature: Generated, wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
    package = feature.module().__name__
    caplog.set_level(logging.DEBUG, package)
    caplog.set_level(logging.DEBUG, f"{package}.bodies")
    client = feature.client(wire.url)
    wire.json({"name": "door", "code": CODE})
    assert client.locks.create(name="door", code=CODE).code == CODE
    assert wire.last.json == {"name": "door", "code": CODE}
    client.locks.open(CODE, other="second-code")
    assert wire.last.target == "/v1/locks/abc%2F123%20%22xyz%22?other=second-code"
    assert "/locks/***: 200" in caplog.text
    assert caplog.text.count('"code": "***"') == 2
    for secret in ("abc", "second-code"):
        assert secret not in caplog.text


def test_errors(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    errors = feature.module()
    wire.json({"error": {"message": f"{CODE} and second-code open nothing"}}, 404)
    with pytest.raises(errors.APIStatusError) as caught:
        client.locks.open(CODE, other="second-code")
    assert vars(caught.value)["url"] == f"{wire.url}/v1/locks/***"
    for secret in ("abc", "second-code"):
        assert secret not in repr(caught.value.__dict__) + str(caught.value)
    with pytest.raises(errors.InvalidArgumentError, match=r"`code` = \*\*\* cannot stand") as bad:
        client.locks.open("abc\n")
    assert "abc" not in str(bad.value)


def test_errors_about_secrets_inside_of_objects(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    wire.json({"error": {"message": f"{CODE} and second-code are too short"}}, 400)
    with pytest.raises(feature.module().APIStatusError, match="too short") as caught:
        client.locks.chain(
            first={"name": "door", "code": CODE},
            others=[{"name": "gate", "code": "second-code"}],
        )
    for secret in ("abc", "second-code"):
        assert secret not in repr(caught.value.__dict__) + str(caught.value)
