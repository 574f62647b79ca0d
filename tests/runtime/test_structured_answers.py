"""Asking a made-up service for objects, over loopback: results, failures, repairs, streams."""

from __future__ import annotations

import copy
import json
import pickle
import re
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError, field_validator

from codegen.runtime.client.errors import (
    APIStatusError,
    ArgumentTypeError,
    IncompleteStreamError,
    SDKError,
    StructuredOutputError,
)
from codegen.runtime.client.objects import jsonschemas
from codegen.runtime.client.objects.structured.events import ObjectItem, PartialObject
from codegen.runtime.client.objects.structured.jsonkind import MISSING, WRONG
from codegen.runtime.client.objects.structured.locate import NoJSONError
from codegen.runtime.client.objects.structured.results import ObjectResult
from codegen.runtime.client.objects.structured.verdict import REPAIRED
from codegen.runtime.client.objects.text.events import Finish, TextDelta
from codegen.runtime.client.objects.text.results import Step
from tests.runtime.kit import AClient, Client, Peer, answer, sse
from tests.runtime.structured_kit import AModel, Asker, Model
from tests.runtime.text_kit import WAYS, call, delta, reply, streamed


class Dish(BaseModel):
    name: str
    minutes: int


GOOD = '{"name": "soup", "minutes": 20}'
SOUP = Dish(name="soup", minutes=20)


@pytest.fixture(params=WAYS)
def asker(request: pytest.FixtureRequest, server: Peer, client: Client, aclient: AClient) -> Asker:
    return Asker(request.param, server, client, aclient)


async def failure(asker: Asker, *bodies: Any, schema: Any = Dish, **given: Any) -> Any:
    """Ask, and give the error that must come of it."""
    asker.then(*bodies)
    with pytest.raises(StructuredOutputError) as caught:
        await asker.ask(schema, **given)
    return caught.value


async def test_an_object_and_all_that_is_known_of_its_text(asker: Asker) -> None:
    usage = {"prompt": 3, "completion": 4, "total": 7, "cost": 0.5}
    asker.then(reply(GOOD, usage=usage, thinks="hm"))
    result = await asker.ask(Dish, schema_name="dish", schema_description="What to cook")
    assert isinstance(result, ObjectResult)
    assert result.object == SOUP
    assert result.text == GOOD
    assert result.reasoning == "hm"
    assert result.usage.total_tokens == 7
    assert result.cost == 0.5
    assert result.warnings == ()
    assert [step.text for step in result.steps] == [GOOD]
    assert "object=Dish(name='soup', minutes=20)" in repr(result)
    (sent,) = asker.sent
    assert sent["shape"]["shape"]["called"] == "dish"
    assert sent["shape"]["shape"]["about"] == "What to cook"
    assert sent["shape"]["shape"]["exact"] is True
    assert sent["shape"]["shape"]["holds"]["required"] == ["name", "minutes"]
    assert "schema" not in sent
    assert pickle.loads(pickle.dumps(result.object)) == SOUP


async def test_a_list_is_taken_out_of_its_wrapper(asker: Asker) -> None:
    asker.then(reply('{"many": [' + GOOD + "]}"))
    assert (await asker.ask(list[Dish])).object == [SOUP]


async def test_a_mistake_is_told_before_any_request(asker: Asker) -> None:
    with pytest.raises(ArgumentTypeError, match="`schema` must be a type"):
        await asker.ask("Dish")
    with pytest.raises(ArgumentTypeError, match="`schema` is missing"):
        await asker.ask(None)
    assert asker.sent == []


FAILURES: list[tuple[str, dict[str, Any], str]] = [
    ("empty", reply(""), "the answer is empty where Dish was asked for .finish reason 'stop'"),
    ("nothing", reply(None), "the answer is empty"),
    ("blank", reply(" \n"), "the answer is empty"),
    (
        "cut off",
        reply('{"name": "so', why="length"),
        "cut off .* before it was Dish: raise the limit",
    ),
    ("only thoughts", reply(None, why="length", thinks="hm"), "cut off .* before it began: raise"),
    ("filtered", reply('{"name', why="content_filter"), "a content filter stopped"),
    ("refused", reply(None, declines="I will not"), "declines to answer: 'I will not'"),
    ("no JSON", reply("Soup!"), "the answer is not JSON: expecting value at line 1, column 1, wh"),
    (
        "fenced",
        reply(f"```json\n{GOOD}\n```"),
        "the answer is not JSON: .*; `lenient=True` takes a JSON object out",
    ),
    (
        "misfit",
        reply('{"name": 3}'),
        r"does not fit Dish: name: Input should be a valid string \[string_type\], found 3; "
        r"minutes: Field required \[missing\]$",
    ),
    (
        "list",
        reply("[]"),
        r"does not fit Dish: Input should be an object \[model_type\], found \[]",
    ),
    (
        "calls",
        reply(None, call("look", ref="a"), call("look", ref="b"), why="tool_calls"),
        r"called tools in place of an answer .* open \(look\).*raise `max_steps`",
    ),
]


@pytest.mark.parametrize(
    ("body", "said"), [case[1:] for case in FAILURES], ids=lambda c: str(c)[:9]
)
async def test_every_failure_says_what_was_wrong(
    asker: Asker, body: dict[str, Any], said: str
) -> None:
    error = await failure(asker, body)
    assert re.search(said, str(error)), str(error)
    choice = body["choices"][0]
    assert error.text == (choice["message"]["says"] or "")
    assert error.finish_reason == choice["finish_reason"]
    assert error.usage == error.result.usage
    assert error.result.text == error.text
    assert isinstance(error.cause, NoJSONError | ValidationError)
    assert error.__cause__ is error.cause
    assert bool(error.problems) == isinstance(error.cause, ValidationError)
    for copied in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert str(copied) == str(error)
        assert copied.text == error.text
        assert copied.problems == error.problems
        assert copied.result.text == error.text
        assert copied.usage == error.usage
    assert "errors.pydantic.dev" not in str(error)


@pytest.mark.parametrize("why", ["length", "content_filter", "other"])
async def test_a_whole_answer_counts_however_it_ended(asker: Asker, why: str) -> None:
    asker.then(reply(GOOD + "\n", why=why))
    assert (await asker.ask(Dish)).object == SOUP


async def test_lenient_takes_the_object_out_of_the_text(asker: Asker) -> None:
    asker.then(reply(f"Use {{this}}:\n```json\n{GOOD}\n```\nOr {{}}"))
    assert (await asker.ask(Dish, lenient=True)).object == SOUP
    error = await failure(asker, reply(f"So: {GOOD[:-1]}"), lenient=True)
    assert "lenient" not in str(error)


def mend(text: str, error: StructuredOutputError) -> str | None:
    assert error.text == text
    assert isinstance(error, StructuredOutputError)
    return text.replace("'", '"')


async def amend(text: str, error: StructuredOutputError) -> str | None:
    return mend(text, error)


async def test_repair_is_asked_once(asker: Asker) -> None:
    hooks: list[Callable[..., Any]] = [mend] if "async" not in asker.way else [mend, amend]
    for hook in hooks:
        asker.then(reply(GOOD.replace('"', "'")))
        result = await asker.ask(Dish, repair_text=hook)
        assert result.object == SOUP
        assert result.text == GOOD.replace('"', "'")
        assert REPAIRED in result.warnings


async def test_repair_that_does_not_help(asker: Asker) -> None:
    asked: list[str] = []

    def wrong(text: str, error: StructuredOutputError) -> str | None:
        asked.append(text)
        return '{"name": "x"}' if len(asked) == 1 else None

    error = await failure(asker, reply("{'"), repair_text=wrong)
    assert "minutes: Field required [missing] (this is the text that `repair_text` gave)" in str(
        error
    )
    assert error.text == "{'"
    assert "not JSON" in str(await failure(asker, reply("{'"), repair_text=wrong))
    assert asked == ["{'"] * 2


async def test_repair_is_not_asked_where_it_cannot_help(asker: Asker) -> None:
    def never(text: str, error: StructuredOutputError) -> str | None:
        raise AssertionError("asked")

    await failure(asker, reply(""), repair_text=never)
    await failure(asker, reply("No.", declines="No."), repair_text=never)
    asker.then(reply(GOOD))
    assert (await asker.ask(Dish, repair_text=never)).object == SOUP


async def test_what_repair_raises_is_raised(asker: Asker) -> None:
    def broken(text: str, error: StructuredOutputError) -> str | None:
        raise KeyError("mine")

    asker.then(reply("x"))
    with pytest.raises(KeyError, match="mine"):
        await asker.ask(Dish, repair_text=broken)

    def number(text: str, error: StructuredOutputError) -> Any:
        return 3

    asker.then(reply("x"))
    with pytest.raises(ArgumentTypeError, match="must return a text or None, found int"):
        await asker.ask(Dish, repair_text=number)


def test_a_blocking_client_awaits_nothing(server: Peer, client: Client) -> None:
    def hidden(text: str, error: StructuredOutputError) -> Any:
        return amend(text, error)

    with pytest.raises(ArgumentTypeError, match="`repair_text` is an async function"):
        Model(client, "a/free").generate(prompt="x", schema=Dish, repair_text=amend)
    assert server.got == []
    server.then(answer(reply("x")))
    with pytest.raises(ArgumentTypeError, match="`repair_text` is an async function"):
        Model(client, "a/free").generate(prompt="x", schema=Dish, repair_text=hidden)


async def test_tools_run_before_the_answer(asker: Asker) -> None:
    def look(place: str) -> str:
        return f"sun in {place}"

    asker.then(
        reply("Let me see", call("look", '{"place": "Rome"}'), why="tool_calls"), reply(GOOD)
    )
    result = await asker.ask(Dish, tools=[look], max_steps=3)
    assert result.object == SOUP
    assert result.text == GOOD
    assert len(result.steps) == 2
    assert [body["shape"]["shape"]["called"] for body in asker.sent] == ["Dish", "Dish"]

    error = await failure(
        asker, reply(None, call("look", '{"place": "Rome"}'), why="tool_calls"), tools=[look]
    )
    assert "ran tools (look), and no step was left for the answer" in str(error)
    assert "raise `max_steps`" in str(error)


SCHEMA: Any = {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}


async def test_a_json_schema_gives_decoded_json(asker: Asker) -> None:
    asker.then(reply('{"a": 1}'))
    result = await asker.ask(SCHEMA)
    assert result.object == {"a": 1}
    assert result.warnings == ()
    error = await failure(asker, reply('{"a": "b"}'), schema=SCHEMA)
    assert str(error) == "the answer does not fit the JSON Schema: a: 'b' is not of type 'integer'"
    assert error.problems == ("a: 'b' is not of type 'integer'",)


async def test_a_json_schema_that_cannot_be_checked(
    asker: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = {"type": "object", "$ref": "#/nowhere"}
    asker.then(reply('{"a": "b"}'))
    assert (await asker.ask(wrong)).warnings == (WRONG,)
    monkeypatch.setitem(sys.modules, "jsonschema", None)
    asker.then(reply('{"a": "b"}'))
    result = await asker.ask(SCHEMA)
    assert result.object == {"a": "b"}
    assert jsonschemas.problems(SCHEMA, {}) is None
    assert MISSING in result.warnings


def test_events_of_a_stream(server: Peer, client: Client) -> None:
    text = '{"many": [{"name": "a", "minutes": 1}, {"name": "b", "minutes": 2}]}'
    server.then(streamed(reply(text)))
    with Model(client, "a/free").stream(prompt="x", schema=list[Dish]) as stream:
        with pytest.raises(SDKError, match="has not ended"):
            _ = stream.result
        events = list(stream)
    assert "".join(event.text for event in events if isinstance(event, TextDelta)) == text
    dishes = [Dish(name="a", minutes=1), Dish(name="b", minutes=2)]
    assert [event.item for event in events if isinstance(event, ObjectItem)] == dishes
    last = [event.object for event in events if isinstance(event, PartialObject)][-1]
    assert last == json.loads(text)["many"]
    assert isinstance(events[-2], Step)
    assert events[-1] == Finish(stream.result)
    assert stream.result.object == dishes
    assert list(stream) == []
    assert repr(stream) == "<ObjectStream of list[Dish]: ended>"


def test_views_of_a_stream(server: Peer, client: Client) -> None:
    model = Model(client, "a/free")
    events = [delta(says=piece) for piece in ('{"name": "so', 'up", "min', 'utes": 2', "0}")]
    script = sse(*events, delta(why="stop"))
    server.then(script, script, script)
    assert list(model.stream(prompt="x", schema=Dish).partials) == [
        {"name": "so"},
        {"name": "soup"},
        {"name": "soup", "minutes": 20},
    ]
    assert "".join(model.stream(prompt="x", schema=Dish).text) == GOOD
    stream = model.stream(prompt="x", schema=Dish)
    assert next(stream.partials) == {"name": "so"}
    assert stream.read().object == SOUP


async def test_views_of_an_asynchronous_stream(server: Peer, aclient: AClient) -> None:
    model = AModel(aclient, "a/free")
    server.then(*[streamed(reply('{"many": [1, 2]}'))] * 3)
    async with model.stream(prompt="x", schema=list[int]) as stream:
        assert [item async for item in stream.items] == [1, 2]
        assert stream.result.object == [1, 2]
    stream = model.stream(prompt="x", schema=list[int])
    assert [item async for item in stream.partials] == [[], [1], [1, 2]]
    stream = model.stream(prompt="x", schema=list[int])
    assert "".join([piece async for piece in stream.text]) == '{"many": [1, 2]}'


def test_items_are_for_lists(server: Peer, client: Client, aclient: AClient) -> None:
    for schema in (Dish, tuple[int, str], list[int] | None):
        with pytest.raises(ArgumentTypeError, match=r"`items` is for lists .* over `partials`"):
            _ = Model(client, "a/free").stream(prompt="x", schema=schema).items
        with pytest.raises(ArgumentTypeError, match="`items` is for lists"):
            _ = AModel(aclient, "a/free").stream(prompt="x", schema=schema).items
    assert server.got == []


def test_a_stream_fails_after_everything_that_came(server: Peer, client: Client) -> None:
    text = '{"many": [1, "a", 3]}'
    server.then(streamed(reply(text)), streamed(reply(text)))
    model = Model(client, "a/free")
    stream = model.stream(prompt="x", schema=list[int])
    seen: list[Any] = []
    with pytest.raises(StructuredOutputError, match=r"\[1\]: Input should be a valid integer"):
        seen.extend(stream.items)
    stream = model.stream(prompt="x", schema=list[int])
    with pytest.raises(StructuredOutputError) as caught:
        seen.extend(stream.partials)
    assert seen[-1] == [1, "a", 3]
    with pytest.raises(StructuredOutputError) as again:
        _ = stream.result
    assert again.value is caught.value
    assert list(stream) == []
    assert repr(stream).endswith("failed>")


def test_elements_of_a_mended_list_come_once(server: Peer, client: Client) -> None:
    def two(text: str, error: StructuredOutputError) -> str:
        return text.replace('"a"', "2")

    server.then(streamed(reply('{"many": [1, "a", 3]}')))
    stream = Model(client, "a/free").stream(prompt="x", schema=list[int], repair_text=two)
    assert list(stream.items) == [1, 2, 3]
    assert stream.result.object == [1, 2, 3]


def test_a_stream_that_breaks_has_no_object(server: Peer, client: Client) -> None:
    server.then(sse(delta(says='{"name": "so'), done=False))
    stream = Model(client, "a/free").stream(prompt="x", schema=Dish)
    with pytest.raises(IncompleteStreamError) as caught:
        stream.read()
    assert caught.value.partial.text == '{"name": "so'
    with pytest.raises(SDKError, match="the stream failed"):
        _ = stream.result
    server.then(answer({"error": "no"}, 400))
    with pytest.raises(APIStatusError):
        Model(client, "a/free").stream(prompt="x", schema=Dish).read()


def test_a_stream_that_was_closed_gives_nothing_more(server: Peer, client: Client) -> None:
    server.then(streamed(reply(GOOD)))
    with Model(client, "a/free").stream(prompt="x", schema=Dish) as stream:
        assert next(stream.partials) == {}
    assert list(stream) == []
    with pytest.raises(SDKError, match="was closed before its end"):
        _ = stream.result


class Fussy(BaseModel):
    a: int

    @field_validator("a")
    @classmethod
    def fuss(cls, value: int) -> int:
        raise ValueError("never")


async def test_errors_of_validators_can_be_pickled(asker: Asker) -> None:
    error = await failure(asker, reply('{"a": 1}'), schema=Fussy)
    assert str(error) == (
        "the answer does not fit Fussy: a: Value error, never [value_error], found 1"
    )
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_nothing_heavy_is_loaded_before_it_is_used() -> None:
    code = (
        "import sys, codegen.runtime.client.objects.structured.typed,"
        " codegen.runtime.client.objects.structured.sync,"
        " codegen.runtime.client.objects.structured.aio;"
        " assert not {'pydantic', 'httpx', 'jsonschema'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
