"""Objects that grow: partial objects, elements of lists, and JSON that is found in text."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from codegen.runtime.client.narrow import is_list, is_object
from codegen.runtime.client.objects.results import ResponseFacts, Usage
from codegen.runtime.client.objects.structured.events import ObjectItem, PartialObject
from codegen.runtime.client.objects.structured.growing import Growing
from codegen.runtime.client.objects.structured.locate import NoJSONError, first, whole
from codegen.runtime.client.objects.structured.partials import NOTHING, partial
from codegen.runtime.client.objects.text.events import ReasoningDelta, TextDelta
from codegen.runtime.client.objects.text.results import Step
from tests.runtime.structured_kit import planned

ANY_OBJECT: Any = {"type": "object"}
LIST: Any = {"type": "array"}
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.one_of(
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
        st.booleans(),
        st.none(),
        st.text(max_size=8),
        st.sampled_from(['"', "\\", "a: 12", '{"a": [1', "😀é", "]},"]),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=4), inner, max_size=4)
    ),
    max_leaves=12,
)
OBJECTS = st.dictionaries(st.text(max_size=4), VALUES, max_size=4)


def step(text: str) -> Step:
    return Step(
        number=0,
        text=text,
        reasoning=None,
        tool_calls=(),
        tool_results=(),
        finish_reason="stop",
        raw_finish_reason="stop",
        usage=Usage(),
        cost=None,
        response=ResponseFacts(),
    )


def grown(schema: Any, pieces: Sequence[str], **given: Any) -> tuple[list[Any], list[Any]]:
    """Give the partial objects and the elements that come of the pieces of a text."""
    growing = Growing(planned(schema, **given))
    events: list[Any] = []
    for piece in pieces:
        events += growing.add(TextDelta(piece))
    events += growing.add(step("".join(pieces)))
    assert list(growing.rest()) == []
    partials = [event.object for event in events if isinstance(event, PartialObject)]
    return partials, [event.item for event in events if isinstance(event, ObjectItem)]


def grows(old: Any, new: Any) -> bool:
    """Whether the new value may come of the old one by writing on."""
    if is_object(old) and is_object(new):
        return all(key in new and grows(old[key], new[key]) for key in old)
    if is_list(old) and is_list(new):
        pairs = zip(old, new, strict=False)
        return len(old) <= len(new) and all(grows(one, other) for one, other in pairs)
    if isinstance(old, str) and isinstance(new, str):
        return new.startswith(old)
    return type(old) is type(new) and old == new


def cut(text: str, data: st.DataObject) -> list[str]:
    """Split a text anywhere."""
    places = data.draw(st.lists(st.integers(0, len(text)), max_size=12).map(sorted))
    edges = [0, *places, len(text)]
    pieces = [text[a:b] for a, b in pairwise(edges)]
    return [piece for piece in pieces if piece]


def written(value: Any, data: st.DataObject) -> str:
    return json.dumps(
        value,
        ensure_ascii=data.draw(st.booleans()),
        indent=data.draw(st.sampled_from([None, 1])),
    )


@given(value=OBJECTS, data=st.data())
def test_partial_objects_only_grow_and_end_whole(value: Any, data: st.DataObject) -> None:
    partials, _ = grown(ANY_OBJECT, cut(written(value, data), data))
    assert partials[-1] == value
    for old, new in pairwise(partials):
        assert old != new
        assert grows(old, new)


@given(value=OBJECTS)
def test_every_character_may_come_alone(value: Any) -> None:
    partials, _ = grown(ANY_OBJECT, list(json.dumps(value)))
    assert partials[0] == {}
    assert partials[-1] == value
    assert all(grows(old, new) for old, new in pairwise(partials))


@given(items=st.lists(VALUES, max_size=6), before=VALUES, data=st.data())
def test_every_element_comes_once_and_whole(items: Any, before: Any, data: st.DataObject) -> None:
    other = {"before": before} if data.draw(st.booleans()) else {}
    text = written({**other, "many": items}, data)
    partials, found = grown(LIST, cut(text, data))
    assert found == items
    assert json.dumps(found) == json.dumps(items)
    if partials:
        assert partials[-1] == items


@given(items=st.lists(VALUES, min_size=1, max_size=6), data=st.data())
def test_an_element_comes_as_soon_as_it_is_whole(items: Any, data: st.DataObject) -> None:
    growing = Growing(planned(LIST))
    text, count = '{"many": [', 0
    for event in growing.add(TextDelta(text)):
        assert not isinstance(event, ObjectItem)
    for done, item in enumerate(items, 1):
        for character in json.dumps(item) + ",":
            count += sum(
                isinstance(event, ObjectItem) for event in growing.add(TextDelta(character))
            )
        assert count == done


PROSE = st.text(alphabet="ab `\n{[}]:12", max_size=12).filter(
    # An object at the beginning, or a whole one anywhere, is no prose.
    lambda text: not text.lstrip().startswith("{") and not re.search(r"\{\s*\}", text)
)


@given(value=OBJECTS, before=PROSE, data=st.data())
def test_text_around_is_passed_over_only_when_that_is_asked_for(
    value: Any, before: str, data: st.DataObject
) -> None:
    text = written(value, data)
    around = f"{before}x\n```json\n{text}\n```\nThat is it: {{}}"
    pieces = cut(around, data)
    assert grown(ANY_OBJECT, pieces) == ([], [])
    with pytest.raises(NoJSONError):
        whole(around)
    found = first(around)
    if value:
        assert found.value == value
        assert grown(ANY_OBJECT, pieces, lenient=True)[0][-1] == value


@given(value=VALUES.filter(lambda value: is_object(value) or is_list(value)), data=st.data())
def test_no_part_of_what_is_cut_off_counts_as_the_whole(value: Any, data: st.DataObject) -> None:
    text = json.dumps({"a": value})
    short = text[: data.draw(st.integers(0, len(text) - 1))]
    for read in (first, whole):
        with pytest.raises(NoJSONError):
            read(short)


@given(text=st.text(max_size=40))
def test_any_text_can_be_looked_at(text: str) -> None:
    for lenient in (False, True):
        for schema in (ANY_OBJECT, LIST):
            grown(schema, list(text), lenient=lenient)
    for read in (first, whole):
        try:
            span = read(text)
        except NoJSONError:
            continue
        assert json.loads(text[span.start : span.end]) == span.value


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "expecting value at the end of the text"),
        ("{", "at the end of the text"),
        ('{"a": 1,}', "at line 1, column "),
        ('{\n "a": oops}', "at line 2, column 7, where 'oops}' stands"),
        ('{"a": 1} x', "more text follows its end at line 1, column 10, where 'x' stands"),
        ("[" * 100_000, "nested too deeply"),
        ("1" * 10_000, "limit"),
        ("\ud800", "expecting value"),
        ('{"a": NaN}', "NaN is no JSON"),
    ],
)
def test_what_is_no_json_is_told_with_its_place(text: str, said: str) -> None:
    with pytest.raises(NoJSONError, match=said):
        whole(text)


def test_numbers_and_words_wait_until_they_are_whole() -> None:
    assert grown(ANY_OBJECT, ['{"a": 1', "2", "0", ', "b": tr', "ue}"])[0] == [
        {},
        {"a": 120},
        {"a": 120, "b": True},
    ]
    assert grown(LIST, ['{"many": [1', "2, 3", "4]}"]) == ([[], [12], [12, 34]], [12, 34])
    assert partial('{"a": "b: 12', None, lenient=False) == {"a": "b: "}
    assert partial('{"a": "b: 12"', None, lenient=False) == {"a": "b: 12"}


def test_a_value_is_taken_out_of_its_wrapper() -> None:
    partials, items = grown({"type": "string"}, ['{"one', '": "a', 'b"', "}"])
    assert (partials, items) == (["a", "ab"], [])
    assert partial("[1]", None, lenient=False) is NOTHING


class Point(BaseModel):
    x: int


def test_elements_are_checked_and_none_follows_a_wrong_one() -> None:
    text = '{"many": [{"x": 1}, {"x": "a"}, {"x": 3}]}'
    partials, items = grown(list[Point], list(text))
    assert items == [Point(x=1)]
    assert partials[-1] == [{"x": 1}, {"x": "a"}, {"x": 3}]


def test_what_was_missed_comes_from_the_mended_text() -> None:
    growing = Growing(planned(list[Point]))
    events = list(growing.add(TextDelta('{"many": [{"x": 1}, {"x": "a"}, {"x": 3}]}')))
    assert ObjectItem(Point(x=1)) in events
    mended = '{"many": [{"x": 1}, {"x": 2}, {"x": 3}]}'
    assert list(growing.missed(mended)) == [ObjectItem(Point(x=2)), ObjectItem(Point(x=3))]
    assert list(growing.missed(mended)) == []


def test_each_step_begins_anew() -> None:
    growing = Growing(planned(ANY_OBJECT))
    assert list(growing.add(TextDelta('{"a": 1'))) == [PartialObject({})]
    assert list(growing.add(ReasoningDelta('{"b": 1}'))) == []
    assert list(growing.add(step(""))) == []
    assert list(growing.add(TextDelta('{"c": 1}'))) == [PartialObject({"c": 1})]


def test_the_cost_stays_in_proportion_to_the_length(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    name = "codegen.runtime.client.objects.structured.growing.partial"

    def noted(text: str, *rest: Any, **more: Any) -> Any:
        read.append(len(text))
        return partial(text, *rest, **more)

    monkeypatch.setattr(name, noted)

    def cost(count: int) -> float:
        text = json.dumps({"many": ["word " * 20] * count})
        read.clear()
        _, items = grown(LIST, [text[at : at + 4] for at in range(0, len(text), 4)])
        assert len(items) == count
        return sum(read) / len(text)

    small, large = cost(200), cost(1600)
    assert large < 4 * small
