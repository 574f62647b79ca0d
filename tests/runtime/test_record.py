"""Descriptions as values."""

from __future__ import annotations

import copy
import pickle
from typing import Generic, TypeVar

import pytest

from codegen.runtime.client.operation import Json, Operation
from codegen.runtime.client.record import Record

T = TypeVar("T")
ANSWER = Json[object]("types", "Answer")
CALL = Operation(method="GET", path=("/a",), returns=ANSWER, auth=False)


class Pair(Record, Generic[T]):
    """A class with fields."""

    left: T
    right: int = 1


class Other(Record):
    """A class with the same fields."""

    left: int
    right: int = 1


def test_values_and_defaults() -> None:
    pair = Pair("a")
    assert (pair.left, pair.right) == ("a", 1)
    assert Pair("a", right=2).right == 2
    assert repr(pair) == "Pair(left='a', right=1)"
    match pair:
        case Pair(left, 1):
            assert left == "a"
        case _:
            pytest.fail("no match")


def test_equal_are_those_of_one_class_with_equal_values() -> None:
    assert Pair(1) == Pair(1, 1)
    assert hash(Pair(1)) == hash(Pair(1, 1))
    assert Pair(1) != Pair(2)
    assert Pair(1) != Other(1)
    assert Pair(1) != (1, 1)


def test_a_copy_with_changes() -> None:
    pair = Pair("a")
    assert pair.changed(right=3) == Pair("a", 3)
    assert pair == Pair("a")
    with pytest.raises(TypeError, match="unknown: middle"):
        pair.changed(middle=3)


def test_nothing_can_be_set() -> None:
    pair = Pair("a")
    with pytest.raises(AttributeError, match="cannot set 'left'"):
        pair.left = "b"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(AttributeError, match="cannot delete 'left'"):
        del pair.left  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize(
    ("args", "given", "text"),
    [
        ((), {}, "missing: left, unknown: none"),
        ((1, 2, 3), {}, "3 were given by place"),
        ((1,), {"middle": 2}, "missing: none, unknown: middle"),
        ((), {"right": 2, "middle": 2}, "missing: left, unknown: middle"),
    ],
)
def test_other_arguments_are_refused(
    args: tuple[int, ...], given: dict[str, int], text: str
) -> None:
    with pytest.raises(TypeError, match=rf"Pair\(\) has 2 fields; .*{text}|{text}"):
        Pair(*args, **given)


def test_what_is_worked_out_is_no_part_of_the_value() -> None:
    fresh = CALL.changed()
    assert CALL.compiled is CALL.compiled
    assert fresh == CALL
    for twin in (pickle.loads(pickle.dumps(CALL)), copy.deepcopy(CALL)):
        assert twin == CALL
        assert "compiled" not in vars(twin)
