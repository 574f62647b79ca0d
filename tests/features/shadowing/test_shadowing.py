"""Names that mean something to the generated code itself."""

from __future__ import annotations

from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

GIVEN = {
    "options": "o",
    "arguments": ["a"],
    "operations": 1,
    "methods": True,
    "omit": "x",
    "open": False,
    "eval": "e",
    "list": [1],
    "str": "s",
    "dict": {"k": "v"},
}
ROOM = {
    "int": 1,
    "float": 2.5,
    "bool": True,
    "str": "s",
    "list": ["a"],
    "dict": {"k": 1.5},
    "object": "room",
    "open": True,
    "Literal": "a",
    "type": "t",
    "count": 7,
    "words": ["w"],
}


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "types/rooms.py")


def test_arguments(feature: Generated, wire: Wire) -> None:
    names = {f"{name}_" if name == "dict" else name: value for name, value in GIVEN.items()}
    wire.json(ROOM)
    feature.client(wire.url).rooms.dict(**names)
    assert wire.last.json == GIVEN


def test_fields(feature: Generated, wire: Wire) -> None:
    wire.json([ROOM, {}])
    room, empty = feature.client(wire.url).rooms.list()
    assert room.model_dump(by_alias=True) == ROOM
    assert (room.int_, room.float_, room.bool_, room.count) == (1, 2.5, True, 7)
    assert set(empty.model_dump().values()) == {None}
