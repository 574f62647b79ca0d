"""Replies, tool calls, values for schemas, texts for patterns, token estimates."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.runtime.emulator.failures import INVALID, Refusal, error_body
from codegen.runtime.emulator.pattern import matching
from codegen.runtime.emulator.route import BodyForm, ErrorFamily
from codegen.runtime.emulator.sample import instance
from codegen.runtime.emulator.text import reply, shortened, thinking
from codegen.runtime.emulator.tokens import choice_pieces, cut, estimate, pieces
from codegen.runtime.emulator.tools import ToolForm, call_pieces, tool_calls
from codegen.runtime.emulator.validation import is_valid

QUESTION = "Write a vegetarian lasagna recipe for 4 people."
USER = [{"role": "user", "content": QUESTION}]


def test_a_reply_mentions_the_question_and_is_stable() -> None:
    made = reply(messages=USER)
    assert "vegetarian lasagna" in made.text
    assert "emulator" in made.text
    assert made.finish == "stop"
    assert reply(messages=USER) == made
    assert reply(messages=[*USER, {"role": "user", "content": "Other?"}]) != made
    assert len({reply(messages=USER, choice=number).text for number in range(4)}) == 4


def test_content_parts_count_like_text() -> None:
    parts: list[dict[str, Any]] = [
        {"type": "text", "text": QUESTION},
        {"type": "image_url", "image_url": {}},
    ]
    assert reply(messages=[{"role": "user", "content": parts}]) == reply(messages=USER)


def test_a_tool_result_is_told() -> None:
    told = [*USER, {"role": "tool", "tool_call_id": "1", "content": "sunny, 21 degrees"}]
    assert reply(messages=told).text.startswith("The tool answered: sunny, 21 degrees.")
    several = [*told, {"role": "tool", "tool_call_id": "2", "content": "rain"}]
    assert "The tool answered: sunny, 21 degrees; rain." in reply(messages=several).text
    later = [*told, {"role": "assistant", "content": "a"}, *several[-1:]]
    assert reply(messages=later).text.startswith("The tool answered: rain.")
    block = {"type": "tool_result", "content": [{"type": "text", "text": "rain"}]}
    assert "rain" in reply(messages=[*USER, {"role": "user", "content": [block]}]).text


def test_limits_and_stops() -> None:
    cut_short = reply(prompt="Hi", max_tokens=3)
    assert (estimate(cut_short.text), cut_short.finish) == (3, "length")
    assert pieces(cut_short.text) == pieces(reply(prompt="Hi").text)[:3]
    whole = reply(prompt="Hi").text
    assert reply(prompt="Hi", stop="Hi").text == whole[: whole.index("Hi")]
    assert reply(prompt="Hi", stop=["zzz", ""]).text == whole
    assert reply(prompt="Hi", stop=["zzz", ""]).mark is None
    assert reply(prompt="Hi", stop=["zzz", "emulator", "Hi"]).mark == "Hi"
    assert reply(prompt="Once", echo=True).text.startswith("Once")
    assert reply(prompt=["a", "b"]) == reply(prompt="a\nb")
    assert reply(prompt=[1, 2]).text


def test_json_replies() -> None:
    assert isinstance(json.loads(reply(messages=USER, as_json=True).text), dict)
    schema = {"type": "object", "properties": {"dish": {"type": "string"}}, "required": ["dish"]}
    assert json.loads(reply(messages=USER, schema=schema).text)["dish"]
    assert re.fullmatch(r"[a-c]{4}\d", reply(messages=USER, pattern=r"[a-c]{4}\d").text)


def test_thinking_and_shortening() -> None:
    assert "lasagna" in thinking(QUESTION)
    assert shortened("a  b\nc") == "a b c"
    assert shortened("word " * 90).endswith("word …")


SCHEMAS: list[dict[str, Any]] = [
    {},
    {"type": "null"},
    {"const": {"a": [1]}},
    {"enum": [3, "x"]},
    {"type": "integer", "minimum": 5, "maximum": 5},
    {"type": "integer", "exclusiveMinimum": 5, "multipleOf": 4},
    {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
    {"type": "number", "maximum": -2.5},
    {"type": "number", "multipleOf": 0.25, "minimum": 0.3},
    {"type": "string", "minLength": 50, "maxLength": 60},
    {"type": "string", "maxLength": 2},
    {"type": "string", "pattern": "^[A-Z]{3}-[0-9]{2,4}$"},
    {"type": "string", "format": "date-time"},
    {"type": ["string", "null"]},
    {"type": "array", "items": {"type": "integer"}, "minItems": 5},
    {"type": "array", "items": {"type": "string"}, "maxItems": 0},
    {"type": "array", "prefixItems": [{"const": 1}, {"type": "string"}], "items": False},
    {"type": "array", "items": {"type": "string"}, "uniqueItems": True, "minItems": 3},
    {"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 2},
    {"type": "object", "required": ["free"]},
    {"anyOf": [{"type": "null"}, {"type": "object", "properties": {"x": {"type": "boolean"}}}]},
    {"oneOf": [{"type": "integer"}, {"type": "string"}]},
    {
        "allOf": [{"properties": {"a": {"const": 1}}, "required": ["a"]}, {"$ref": "#/$defs/B"}],
        "$defs": {"B": {"type": "object", "properties": {"b": {"const": 2}}, "required": ["b"]}},
    },
    {
        "$ref": "#/$defs/Node",
        "$defs": {
            "Node": {
                "type": "object",
                "properties": {
                    "name": {"type": "string"},
                    "children": {"type": "array", "items": {"$ref": "#/$defs/Node"}},
                    "next": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]},
                },
                "required": ["name", "next"],
                "additionalProperties": False,
            }
        },
    },
    {
        "type": "object",
        "properties": {
            "steps": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "minutes": {"type": "integer", "minimum": 1},
                        "text": {"type": "string"},
                    },
                    "required": ["minutes", "text"],
                    "additionalProperties": False,
                },
            },
        },
        "required": ["steps"],
    },
]


@pytest.mark.parametrize("schema", SCHEMAS, ids=repr)
def test_values_are_true_to_their_schema(schema: dict[str, Any]) -> None:
    for choice in range(3):
        assert is_valid(schema, instance(schema, QUESTION, choice))


Schema = dict[str, Any]


def _whole(low: int) -> Schema:
    return {"type": "integer", "minimum": low}


def _number(high: int) -> Schema:
    return {"type": "number", "maximum": high}


def _text(length: int) -> Schema:
    return {"type": "string", "minLength": length}


def _one_of(values: list[int]) -> Schema:
    return {"enum": values}


def _list(items: Schema, least: int) -> Schema:
    return {"type": "array", "items": items, "minItems": least}


def _object(members: dict[str, Schema]) -> Schema:
    required = list(members)
    return {
        "type": "object",
        "properties": members,
        "required": required,
        "additionalProperties": False,
    }


def _union(members: list[Schema]) -> Schema:
    return {"anyOf": members}


def _nested(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    names = st.sampled_from(["a", "b", "c"])
    return st.one_of(
        st.builds(_list, inner, st.integers(0, 3)),
        st.builds(_object, st.dictionaries(names, inner, max_size=3)),
        st.builds(_union, st.lists(inner, min_size=1, max_size=3)),
    )


def _schemas() -> st.SearchStrategy[Schema]:
    bounds = st.integers(-50, 50)
    leaves = st.one_of(
        st.just(Schema(type="boolean")),
        st.just(Schema(type="string")),
        st.builds(_whole, bounds),
        st.builds(_number, bounds),
        st.builds(_text, st.integers(0, 30)),
        st.builds(_one_of, st.lists(bounds, min_size=1, max_size=3)),
    )
    return st.recursive(leaves, _nested, max_leaves=8)


@settings(max_examples=60, deadline=None)
@given(_schemas(), st.text(max_size=40))
def test_values_of_any_schema(schema: dict[str, Any], question: str) -> None:
    assert is_valid(schema, instance(schema, question))


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "strin"},
        {"$ref": "#/$defs/Nowhere"},
        {"type": "integer", "minimum": 3, "maximum": 2},
        {
            "$defs": {
                "A": {
                    "type": "object",
                    "properties": {"a": {"$ref": "#/$defs/A"}},
                    "required": ["a"],
                }
            },
            "$ref": "#/$defs/A",
        },
    ],
)
def test_impossible_schemas_are_refused(schema: dict[str, Any]) -> None:
    with pytest.raises(Refusal) as caught:
        instance(schema)
    assert caught.value.status == 400


def test_values_use_the_question() -> None:
    schema = {
        "type": "object",
        "properties": {"city": {"type": "string"}, "days": {"type": "integer", "maximum": 9}},
    }
    asked = "What will the weather be in New York for the next 3 days?"
    assert instance(schema, asked) == {"city": "New York", "days": 3}
    colour = {"enum": ["red", "blue"]}
    assert instance(colour, "Paint it BLUE") == "blue"


@pytest.mark.parametrize(
    "pattern",
    [
        "abc",
        "[a-z]+@[a-z]+\\.com",
        "(yes|no|maybe)",
        "\\d{3}-\\d{4}",
        "^[^a-c]{2,5}$",
        "(a|b)\\1",
        "(?P<x>[xyz])-(?P=x)",
        "(?i:hello)? world.*",
        "[\\w\\s]{5}\\D\\S\\W",
        "a*?b+?",
        "",
        "([0-9]{1,3}\\.){3}[0-9]{1,3}",
    ],
)
def test_texts_match_their_pattern(pattern: str) -> None:
    for seed in range(5):
        assert re.fullmatch(pattern, matching(pattern, seed))
    assert matching(pattern, 1) == matching(pattern, 1)


@pytest.mark.parametrize("pattern", ["(", "a(?=b)c", "[z-a]"])
def test_wrong_patterns_are_refused(pattern: str) -> None:
    with pytest.raises(Refusal):
        matching(pattern)


@given(st.text())
def test_pieces_join_to_their_text(text: str) -> None:
    assert "".join(pieces(text)) == text
    assert estimate(text) == len(pieces(text))


def test_tokens() -> None:
    texts = ("", "a", "a word", "a_b ", "straightforward", "12 345", "日本語の文章")
    assert [estimate(text) for text in texts] == [0, 1, 2, 4, 2, 2, 2]
    assert estimate([{"content": "abcd"}, "abcd", None, 7]) == 3
    assert cut("Once upon a time", 2) == "Once upon"


def _tool(name: str, **properties: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": properties, "required": list(properties)}
    return {"type": "function", "function": {"name": name, "parameters": schema}}


TOOLS = [
    _tool("add", a={"type": "integer"}, b={"type": "integer"}),
    _tool("get_weather", city={"type": "string"}),
]


def _calls(question: str, choice: object = None, tools: object = None, more: Any = ()) -> list[Any]:
    return tool_calls(
        tools=TOOLS if tools is None else tools,
        choice=choice,
        messages=[{"role": "user", "content": question}, *more],
        form=ToolForm(),
        fresh_id=lambda number: f"call_{number}",
    )


def test_tools_are_called_with_true_arguments() -> None:
    [call] = _calls("please get weather of Paris")
    assert call["name"] == "get_weather"
    assert json.loads(call["arguments"]) == call["input"] == {"city": "Paris"}
    [call] = _calls("What is 17 plus 25?")
    assert (call["name"], call["input"]) == ("add", {"a": 17, "b": 25})


def test_the_choice_decides() -> None:
    named = {"type": "function", "function": {"name": "get_weather"}}
    result = [{"role": "tool", "content": "42"}]
    assert _calls("What is 1 plus 2?", named)[0]["name"] == "get_weather"
    assert _calls("Hi", "none") == []
    assert _calls("Hi", tools=[]) == []
    assert _calls("What is 1 plus 2?", more=result) == []
    assert _calls("What is 1 plus 2?", "auto", more=result) == []
    assert _calls("Hi", "none", more=result) == []
    # These ask for a call in every step; only the caller can end such a loop.
    assert _calls("Hi", "required", more=result)[0]["name"] == "add"
    assert _calls("Hi", named, more=result)[0]["name"] == "get_weather"


def _made(question: str, *names: str) -> list[tuple[str, Any]]:
    tools = [*TOOLS, _tool("get", city={"type": "string"}), _tool("now")]
    found = _calls(question, tools=tools)
    assert [call["id"] for call in found] == [f"call_{number}" for number in range(len(found))]
    assert [call["name"] for call in found] == list(names)
    return [(call["name"], call["input"]) for call in found]


def test_a_question_may_ask_for_several_calls() -> None:
    assert _made("Use now and then get-weather, both for Oslo.", "now", "get_weather") == [
        ("now", {}), ("get_weather", {"city": "Oslo"}),
    ]  # fmt: skip
    assert _made("Get_Weather in Paris, get weather in Rome", "get_weather", "get_weather") == [
        ("get_weather", {"city": "Paris"}), ("get_weather", {"city": "Rome"}),
    ]  # fmt: skip
    _made("get_weather in Rome, I mean get_weather in Rome", "get_weather")
    _made("I know the address of gettysburg", "add")
    _made("Tell me about Rome", "add")
    _made("get_weather of " + " now " * 40, "get_weather", "now")
    assert len(_calls("".join(f"add {one} and 1, " for one in range(99)))) == 16
    assert [call["name"] for call in _calls("Hello", tools=[_tool("")])] == [""]
    far = "x " * 30_000
    _made(f"{far} get_weather in Rome", "add")
    many = [_tool(f"tool_{number}") for number in range(300)]
    assert [call["name"] for call in _calls("tool_299, tool_7", tools=many)] == ["tool_7"]
    _made("İ get_weather in ẞ Rome and now", "get_weather", "now")


def test_a_tool_without_a_schema_gets_no_arguments() -> None:
    tool = {"type": "function", "function": {"name": "now"}}
    assert _calls("What time?", tools=[tool])[0]["arguments"] == "{}"


def test_texts_that_are_written_at_the_same_time() -> None:
    made: Any = choice_pieces(["one two three", "ab"])
    assert [(one["index"], one["piece"]) for one in made] == [
        (0, "one"),
        (1, "ab"),
        (0, " two"),
        (0, " three"),
    ]
    assert [one["count"] for one in made] == [1, 2, 3, 4]
    assert choice_pieces(None) == choice_pieces([]) == []


def test_calls_of_several_choices_are_told_apart() -> None:
    calls = _calls("get weather in Paris")
    made: Any = call_pieces([calls, calls])
    assert {one["choice"] for one in made} == {0, 1}
    written = estimate([[call["name"], call["arguments"]] for call in calls])
    assert made[-1]["count"] == 2 * written
    assert [one["count"] for one in made] == sorted(one["count"] for one in made)


def test_streamed_calls_join_to_the_call() -> None:
    calls = _calls("get weather in Paris")
    made: Any = call_pieces(calls)
    first, *rest = made
    front = {"choice": 0, "index": 0, "id": "call_0", "name": "get_weather", "piece": ""}
    assert first == {**front, "count": estimate("get_weather")}
    assert all("id" not in piece for piece in rest)
    assert "".join(piece["piece"] for piece in rest) == calls[0]["arguments"]


def test_error_bodies_with_fixed_texts_and_types_of_statuses() -> None:
    form = BodyForm("typed", "/error/message", type="/error/type", fixed=(("/type", "error"),))
    family = ErrorFamily("typed", form, types=((404, "not_found"),))
    assert error_body(Refusal(404, "gone"), family) == {
        "type": "error",
        "error": {"message": "gone", "type": "not_found"},
    }
    for refusal, kind in ((Refusal(404, "a", type="own"), "own"), (Refusal(400, "a"), INVALID)):
        assert error_body(refusal, family)["error"] == {"message": "a", "type": kind}
