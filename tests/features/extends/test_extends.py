"""A type that adds to another one."""

from __future__ import annotations

import inspect

from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "types/pets.py", "params/pets.py")


def test_fields_of_both_types_are_arguments(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    names = list(inspect.signature(client.pets.add_dog).parameters)
    assert names[:3] == ["name", "breed", "age"]
    wire.json({"id": "1", "breed": "collie"})
    dog = client.pets.add_dog(name="Rex", breed="collie", age=3)
    assert wire.last.json == {"name": "Rex", "age": 3, "breed": "collie"}
    types = feature.module("types")
    assert isinstance(dog, types.Dog)
    assert isinstance(dog, types.Pet)
    assert (dog.id, dog.breed) == ("1", "collie")
