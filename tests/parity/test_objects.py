"""Rows 23 to 25: objects, their streams, and answers that are not quite JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal, TypedDict

import pytest
from pydantic import BaseModel

from deepinfra_client import IncompleteStreamError, StructuredOutputError, TextResult
from deepinfra_emulator import Emulator
from tests.client.driver import Driver
from tests.parity.driver import follow
from tests.parity.kit import ASKED, MODEL, QUESTION, USAGE, Peer, call, chat, chunk


class Recipe(BaseModel):
    """A dish."""

    name: str
    minutes: int


@dataclass
class Plate:
    name: str
    minutes: int


class Row(TypedDict):
    name: str
    minutes: int


class Taste(Enum):
    SWEET = "sweet"
    SOUR = "sour"


SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "minutes": {"type": "integer"}},
    "required": ["name", "minutes"],
    "additionalProperties": False,
}
DISH: dict[str, Any] = {"name": "Lasagna", "minutes": 90}
MODEL_23 = "meta-llama/Llama-3.3-70B-Instruct"


def plain(body: Any) -> Any:
    """Leave out the titles in a schema, which are pydantic's own."""

    def untitled(found: dict[str, Any]) -> dict[str, Any]:
        return {
            name: value
            for name, value in found.items()
            if not (name == "title" and isinstance(value, str))
        }

    return json.loads(json.dumps(body), object_hook=untitled)


def asked(peer: Peer, schema: Any, name: str, **more: Any) -> None:
    """Check the whole body of the only request."""
    assert plain(peer.body) == {
        "model": MODEL,
        "messages": [ASKED],
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": name, "schema": schema, "strict": True},
        },
        **more,
    }


def test_row_23_a_schema(api: Driver, peer: Peer) -> None:
    """The schema itself reaches the model; the prompt stays as it is."""
    peer.says(chat(json.dumps(DISH)))
    result = api.run(
        lambda c: c.language_model(MODEL).generate_object(
            SCHEMA, QUESTION, schema_name="dish", schema_description="A dish.", temperature=0
        )
    )
    assert peer.body == {
        "model": MODEL,
        "messages": [ASKED],
        "temperature": 0,
        "response_format": {
            "type": "json_schema",
            "json_schema": {
                "name": "dish",
                "description": "A dish.",
                "schema": SCHEMA,
                "strict": True,
            },
        },
    }
    assert result.object == DISH
    assert result.text == json.dumps(DISH)
    assert (result.finish_reason, result.usage.total_tokens, result.cost) == ("stop", 21, 0.00025)
    assert isinstance(result, TextResult)


@pytest.mark.parametrize("kind", [Recipe, Plate, Row])
def test_row_23_a_type(api: Driver, peer: Peer, kind: Any) -> None:
    peer.says(chat(json.dumps(DISH)))
    result = api.run(lambda c: c.language_model(MODEL).generate_object(kind, QUESTION))
    described = {"description": "A dish."} if kind is Recipe else {}
    asked(peer, {**SCHEMA, **described}, kind.__name__)
    expected: Any = DISH if kind is Row else kind(**DISH)
    assert result.object == expected
    assert type(result.object) is (dict if kind is Row else kind)


def test_row_23_not_strict(api: Driver, peer: Peer) -> None:
    peer.says(chat(json.dumps(DISH)))
    api.run(lambda c: c.language_model(MODEL).generate_object(SCHEMA, QUESTION, strict=False))
    assert peer.body["response_format"]["json_schema"]["strict"] is False
    assert peer.body["response_format"]["json_schema"]["schema"] == SCHEMA


def test_row_23_a_list_is_wrapped(api: Driver, peer: Peer) -> None:
    peer.says(chat(json.dumps({"elements": [DISH, DISH]})))
    result = api.run(lambda c: c.language_model(MODEL).generate_object(list[Recipe], QUESTION))
    schema = {
        "$defs": {"Recipe": {**SCHEMA, "description": "A dish."}},
        "type": "object",
        "properties": {"elements": {"type": "array", "items": {"$ref": "#/$defs/Recipe"}}},
        "required": ["elements"],
        "additionalProperties": False,
    }
    asked(peer, schema, "response")
    assert result.object == [Recipe(**DISH), Recipe(**DISH)]


@pytest.mark.parametrize(
    ("kind", "wanted", "value", "found"),
    [
        (Taste, {"type": "string", "enum": ["sweet", "sour"]}, "sour", Taste.SOUR),
        (
            Literal["sweet", "sour"],
            {"type": "string", "enum": ["sweet", "sour"]},
            "sour",
            "sour",
        ),
        (int, {"type": "integer"}, 7, 7),
    ],
)
def test_row_23_a_value_is_wrapped(
    api: Driver, peer: Peer, kind: Any, wanted: Any, value: Any, found: Any
) -> None:
    peer.says(chat(json.dumps({"result": value})))
    result = api.run(lambda c: c.language_model(MODEL).generate_object(kind, QUESTION))
    schema = {
        "type": "object",
        "properties": {"result": wanted},
        "required": ["result"],
        "additionalProperties": False,
    }
    asked(peer, schema, "Taste" if kind is Taste else "response")
    assert result.object == found


MISFITS = {
    "no JSON": "Here you are: lasagna!",
    "another shape": '{"name": "Lasagna"}',
    "another type": '{"name": "Lasagna", "minutes": "long"}',
    "cut": '{"name": "Lasa',
    "nothing": "",
}


@pytest.mark.parametrize("schema", [Recipe, SCHEMA], ids=["type", "schema"])
@pytest.mark.parametrize("form", MISFITS)
def test_row_23_what_does_not_fit(api: Driver, peer: Peer, form: str, schema: Any) -> None:
    """One request, and an error that holds what there is to know."""
    peer.says(chat(MISFITS[form], finish="length" if form == "cut" else "stop"))
    with pytest.raises(StructuredOutputError) as caught:
        api.run(lambda c: c.language_model(MODEL).generate_object(schema, QUESTION))
    error = caught.value
    assert error.text == MISFITS[form]
    assert error.usage.total_tokens == 21
    assert error.finish_reason == ("length" if form == "cut" else "stop")
    assert error.cause is not None
    assert len(peer.received) == 1


def test_row_23_any_object(api: Driver, peer: Peer) -> None:
    """Without a schema: the older mode of the service, which answers with text."""
    peer.says(chat(json.dumps(DISH)))
    form: Any = {"type": "json_object"}
    result = api.run(lambda c: c.language_model(MODEL).generate(QUESTION, response_format=form))
    assert peer.body == {"model": MODEL, "messages": [ASKED], "response_format": form}
    assert json.loads(result.text) == DISH


def test_row_23_with_tools(api: Driver, peer: Peer) -> None:
    def stock() -> str:
        """Look what is there."""
        return "tomatoes"

    peer.says(chat(calls=[call("stock")]), chat(json.dumps(DISH)))
    result = api.run(
        lambda c: c.language_model(MODEL).generate_object(
            Recipe, QUESTION, tools=[stock], max_steps=3
        )
    )
    assert result.object == Recipe(**DISH)
    assert len(result.steps) == 2
    first, second = peer.bodies
    assert first["response_format"] == second["response_format"]
    assert second["messages"][-1] == {
        "role": "tool",
        "tool_call_id": "call_1",
        "content": "tomatoes",
    }


def test_row_23_of_the_emulator(emulated: Driver, emulator: Emulator) -> None:
    result = emulated.run(lambda c: c.language_model(MODEL_23).generate_object(Recipe, QUESTION))
    assert isinstance(result.object, Recipe)
    assert len(emulator.requests) == 1


def written(text: str, size: int = 9) -> list[Any]:
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    return [*map(chunk, pieces), chunk(finish="stop", usage=USAGE)]


def test_row_24_partial_objects_and_the_whole(api: Driver, peer: Peer) -> None:
    peer.streams(*written(json.dumps(DISH), 5))
    found = follow(
        api,
        lambda c: c.language_model(MODEL).stream_object(Recipe, QUESTION),
        lambda stream: stream.partials,
    )
    assert found.error is None
    streamed = {"stream": True, "stream_options": {"include_usage": True}}
    asked(peer, {**SCHEMA, "description": "A dish."}, "Recipe", **streamed)
    assert len(found.items) > 3
    names = [item["name"] for item in found.items if "name" in item]
    assert all("Lasagna".startswith(name) for name in names)
    assert sorted(names, key=len) == names
    assert found.items[-1] == DISH
    assert found.result.object == Recipe(**DISH)
    assert found.result.usage.total_tokens == 21


def test_row_24_a_schema(api: Driver, peer: Peer) -> None:
    peer.streams(*written(json.dumps(DISH)))
    found = follow(
        api,
        lambda c: c.language_model(MODEL).stream_object(SCHEMA, QUESTION),
        lambda stream: stream.partials,
    )
    assert peer.body["response_format"]["json_schema"]["schema"] == SCHEMA
    assert found.items[-1] == found.result.object == DISH


def test_row_24_the_elements_of_a_list(api: Driver, peer: Peer) -> None:
    """Each one when it is complete, and checked."""
    dishes: list[dict[str, Any]] = [
        {"name": f"Dish {number}", "minutes": number} for number in range(3)
    ]
    peer.streams(*written(json.dumps({"elements": dishes})))
    found = follow(
        api,
        lambda c: c.language_model(MODEL).stream_object(list[Recipe], QUESTION),
        lambda stream: stream.items,
    )
    assert found.error is None
    assert found.items == [Recipe(**dish) for dish in dishes]
    assert found.result.object == found.items


def test_row_24_a_wrong_end(api: Driver, peer: Peer) -> None:
    peer.streams(*written('{"name": "Lasagna"}'))
    found = follow(
        api,
        lambda c: c.language_model(MODEL).stream_object(Recipe, QUESTION),
        lambda stream: stream.partials,
    )
    assert isinstance(found.error, StructuredOutputError)
    assert found.error.text == '{"name": "Lasagna"}'
    assert found.error.usage.total_tokens == 21
    assert found.items[-1] == {"name": "Lasagna"}


def test_row_24_a_broken_stream(api: Driver, peer: Peer) -> None:
    peer.streams(chunk('{"name": "Las'), done=False, end="reset")
    found = follow(
        api,
        lambda c: c.language_model(MODEL).stream_object(Recipe, QUESTION),
        lambda stream: stream.partials,
    )
    assert isinstance(found.error, IncompleteStreamError)
    assert found.error.partial.text == '{"name": "Las'


def test_row_24_of_the_emulator(emulated: Driver, emulator: Emulator) -> None:
    found = follow(emulated, lambda c: c.language_model(MODEL_23).stream_object(Recipe, QUESTION))
    assert isinstance(found.result.object, Recipe)
    assert len(emulator.requests) == 1


FENCED = f"Here you are:\n```json\n{json.dumps(DISH)}\n```\nEnjoy!"


def test_row_25_fences_are_refused_unless_asked_for(api: Driver, peer: Peer) -> None:
    peer.says(chat(FENCED), chat(FENCED))
    with pytest.raises(StructuredOutputError):
        api.run(lambda c: c.language_model(MODEL).generate_object(Recipe, QUESTION))
    result = api.run(
        lambda c: c.language_model(MODEL).generate_object(Recipe, QUESTION, lenient=True)
    )
    assert result.object == Recipe(**DISH)
    assert result.text == FENCED
    assert peer.bodies[0] == peer.bodies[1]


def test_row_25_fences_in_a_stream(api: Driver, peer: Peer) -> None:
    peer.streams(*written(FENCED))
    found = follow(
        api,
        lambda c: c.language_model(MODEL).stream_object(Recipe, QUESTION, lenient=True),
        lambda stream: stream.partials,
    )
    assert found.error is None
    assert found.result.object == Recipe(**DISH)
    assert found.items[-1] == DISH


def test_row_25_repair(api: Driver, peer: Peer) -> None:
    broken = '{"name": "Lasagna", "minutes": 90'
    seen: list[Any] = []

    def repair(text: str, error: Any) -> str:
        seen.append((text, error))
        return text + "}"

    peer.says(chat(broken))
    result = api.run(
        lambda c: c.language_model(MODEL).generate_object(Recipe, QUESTION, repair_text=repair)
    )
    ((text, error),) = seen
    assert text == broken
    assert isinstance(error, Exception)
    assert result.object == Recipe(**DISH)
    assert len(peer.received) == 1


def test_row_25_repair_that_gives_up(api: Driver, peer: Peer) -> None:
    peer.says(chat("no"))
    with pytest.raises(StructuredOutputError) as caught:
        api.run(
            lambda c: c.language_model(MODEL).generate_object(
                Recipe, QUESTION, repair_text=lambda text, error: None
            )
        )
    assert caught.value.text == "no"
