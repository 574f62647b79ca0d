"""`parse`: a conversation whose answer is read as a type."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypedDict

import httpx
import pytest
from pydantic import BaseModel, TypeAdapter

from deepinfra_client import (
    ArgumentTypeError,
    CapabilityError,
    InvalidArgumentError,
    StructuredOutputError,
)
from deepinfra_client.helpers import ParsedChatCompletion
from deepinfra_client.types import ChatCompletion
from deepinfra_emulator import ReceivedRequest
from tests.client.conftest import Mocked
from tests.client.driver import Driver

MODEL = "meta-llama/Llama-3.3-70B-Instruct"
MESSAGES = [{"role": "user", "content": "lasagna for four"}]
USAGE = {"prompt_tokens": 3, "completion_tokens": 5, "total_tokens": 8}

CALL = {"id": "c1", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}

Sent = Callable[[], ReceivedRequest]


class Recipe(BaseModel):
    """A dish."""

    name: str
    steps: list[str]


@dataclass
class Dish:
    """A dish as a dataclass."""

    name: str


class Plate(TypedDict):
    """A dish as a dict."""

    name: str


def body(sent: Sent) -> Any:
    """Give the body of the one request."""
    return sent().json


def choice(number: int = 0, finish: str | None = "stop", **message: Any) -> dict[str, Any]:
    """One choice of an answer."""
    return {
        "index": number,
        "message": {"role": "assistant", **message},
        "finish_reason": finish,
    }


def answers(*choices: Mapping[str, Any], **more: Any) -> Callable[[httpx.Request], httpx.Response]:
    """Answer every request with these choices."""
    content = {
        "id": "a1",
        "object": "chat.completion",
        "created": 7,
        "model": MODEL,
        "choices": list(choices),
        "usage": USAGE,
        **more,
    }

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=content, headers={"x-request-id": "r1"})

    return answer


def parse(driver: Driver, wanted: Any, **more: Any) -> ParsedChatCompletion[Any]:
    return driver.run(
        lambda client: client.chat.completions.parse(
            model=MODEL, messages=MESSAGES, response_format=wanted, **more
        )
    )


@pytest.mark.parametrize(
    ("wanted", "kind"),
    [(Recipe, Recipe), (Dish, Dish), (Plate, dict), (TypeAdapter(Recipe), Recipe)],
    ids=["model", "dataclass", "typed-dict", "adapter"],
)
def test_object_of_the_type(api: Driver, sent: Sent, wanted: Any, kind: type) -> None:
    completion = parse(api, wanted)
    assert isinstance(completion.choices[0].message.parsed, kind)
    assert isinstance(completion, ChatCompletion)
    form = body(sent)["response_format"]
    assert form["type"] == "json_schema"
    assert form["json_schema"]["strict"] is True
    assert form["json_schema"]["schema"]["type"] == "object"
    assert "stream" not in body(sent)


@pytest.mark.parametrize(
    ("wanted", "kind"),
    [(list[int], list), (int | str, int | str), (Literal["a", "b"], str)],
    ids=["list", "union", "literal"],
)
def test_what_is_no_object_is_wrapped(api: Driver, sent: Sent, wanted: Any, kind: Any) -> None:
    assert isinstance(parse(api, wanted).choices[0].message.parsed, kind)
    assert body(sent)["response_format"]["json_schema"]["schema"]["type"] == "object"


def test_schema_as_a_dict(api: Driver, sent: Sent) -> None:
    schema = {
        "type": "object",
        "properties": {"name": {"type": "string"}},
        "required": ["name"],
    }
    found = parse(api, schema).choices[0].message.parsed
    assert found is not None
    assert isinstance(found["name"], str)
    assert body(sent)["response_format"]["json_schema"]["schema"] == schema


@pytest.mark.parametrize(
    "form",
    [
        {"type": "text"},
        {"type": "json_object"},
        {"type": "regex", "regex": "a+"},
        {"type": "json_schema", "json_schema": {"name": "x", "schema": {"type": "object"}}},
    ],
    ids=lambda form: form["type"],
)
def test_form_of_the_service_is_sent_as_it_is(api: Driver, sent: Sent, form: Any) -> None:
    message = parse(api, form).choices[0].message
    assert (message.parsed, bool(message.content)) == (None, True)
    assert body(sent)["response_format"] == form


def test_without_a_form(api: Driver, sent: Sent) -> None:
    completion = api.run(
        lambda client: client.chat.completions.parse(model=MODEL, messages=MESSAGES)
    )
    assert completion.choices[0].message.parsed is None
    assert completion.choices[0].message.content
    assert "response_format" not in body(sent)


def test_every_choice_is_read(mocked: Mocked) -> None:
    driver = mocked(answers(choice(0, content='{"name": "a"}'), choice(1, content='{"name": "b"}')))
    completion = parse(driver, Dish, n=2)
    assert [item.message.parsed for item in completion.choices] == [Dish("a"), Dish("b")]
    assert completion.request_id == "r1"
    assert completion.usage is not None
    assert completion.usage.total_tokens == 8


def test_unknown_fields_are_kept(mocked: Mocked) -> None:
    driver = mocked(answers(choice(content='{"name": "a"}', mood="good"), weather="mild"))
    completion = parse(driver, Dish)
    assert completion.model_extra == {"weather": "mild"}
    assert completion.choices[0].message.model_extra == {"mood": "good"}


def test_object_is_in_dumps_but_is_not_sent_back(mocked: Mocked) -> None:
    bodies: list[dict[str, Any]] = []
    answer = answers(choice(content='{"name": "a", "steps": []}', tool_calls=[CALL]))

    def keep(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return answer(request)

    driver = mocked(keep)
    message = parse(driver, Recipe).choices[0].message
    assert message.model_dump()["parsed"] == {"name": "a", "steps": []}
    driver.run(
        lambda client: client.chat.completions.create(model=MODEL, messages=[*MESSAGES, message])
    )
    back = bodies[1]["messages"][1]
    assert back["content"] == '{"name": "a", "steps": []}'
    assert "parsed" not in back
    assert back["tool_calls"][0]["function"] == CALL["function"]
    result = {"role": "tool", "tool_call_id": "c1", "content": "1"}
    driver.run(lambda client: client.language_model(MODEL).generate(messages=[message, result]))
    assert "parsed" not in json.dumps(bodies[2])


def test_pickles(mocked: Mocked) -> None:
    completion = parse(mocked(answers(choice(content='{"name": "a", "steps": []}'))), Recipe)
    again = pickle.loads(pickle.dumps(completion))
    assert again.choices[0].message.parsed == Recipe(name="a", steps=[])


def test_no_object_where_the_model_declines(mocked: Mocked) -> None:
    message = parse(mocked(answers(choice(refusal="No.", content=None))), Dish).choices[0].message
    assert message.parsed is None
    assert message.model_extra == {"refusal": "No."}


@pytest.mark.parametrize("content", [None, "", "Let me look that up."])
def test_no_object_where_tools_are_called(mocked: Mocked, content: str | None) -> None:
    driver = mocked(answers(choice(content=content, tool_calls=[CALL], finish="tool_calls")))
    message = parse(driver, Dish).choices[0].message
    assert message.parsed is None
    assert message.tool_calls is not None
    assert message.tool_calls[0].function.parsed_arguments == {"a": 1}


@pytest.mark.parametrize("arguments", ["", "{", "[1]", "null"])
def test_arguments_that_are_no_object(mocked: Mocked, arguments: str) -> None:
    call = {**CALL, "function": {"name": "f", "arguments": arguments}}
    message = parse(mocked(answers(choice(tool_calls=[call]))), Dish).choices[0].message
    assert message.tool_calls is not None
    assert message.tool_calls[0].function.parsed_arguments is None
    assert message.tool_calls[0].function.arguments == arguments


@pytest.mark.parametrize(
    ("finish", "content", "says"),
    [
        ("length", '{"na', "cut off at the token limit before it was Dish"),
        ("length", '{"name": "a"}', "cut off at the token limit"),
        ("length", None, "cut off at the token limit before it began"),
        ("content_filter", "", "a content filter stopped the answer"),
        ("stop", "", "the answer is empty where Dish was asked for"),
        ("stop", "lasagna", "the answer is not JSON"),
        ("stop", '{"name": 3}', "the answer does not fit Dish: name"),
        ("stop", "[]", "the answer does not fit Dish"),
    ],
)
def test_text_that_is_not_what_was_asked_for(
    mocked: Mocked, finish: str, content: str | None, says: str
) -> None:
    driver = mocked(answers(choice(content=content, finish=finish)))
    with pytest.raises(StructuredOutputError, match=says) as caught:
        parse(driver, Dish)
    error = caught.value
    assert (error.text, error.finish_reason) == (content or "", finish)
    assert error.usage.total_tokens == 8
    assert error.result.choices[0].message.content == content
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.text) == (str(error), error.text)


def test_one_bad_choice_of_two(mocked: Mocked) -> None:
    driver = mocked(answers(choice(0, content='{"name": "a"}'), choice(1, content="{")))
    with pytest.raises(StructuredOutputError, match="choice 1: the answer is not JSON") as caught:
        parse(driver, Dish, n=2)
    assert caught.value.result.choices[0].message.parsed == Dish("a")
    assert caught.value.text == "{"


@pytest.mark.parametrize(
    ("wanted", "error", "says"),
    [
        ("Dish", ArgumentTypeError, "`response_format` must be a type, found the text"),
        (7, ArgumentTypeError, "`response_format` must be a type"),
        ({"a": 1}, InvalidArgumentError, "`response_format` is a dict without any word"),
        (Callable[[], int], ArgumentTypeError, "`response_format`"),
    ],
    ids=["text", "number", "dict", "callable"],
)
def test_what_cannot_be_asked_for(
    api: Driver, emulator: Any, wanted: Any, error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        parse(api, wanted)
    assert len(emulator.requests) == 0


def test_model_without_objects_is_refused_before_sending(api: Driver, emulator: Any) -> None:
    with pytest.raises(CapabilityError):
        api.run(
            lambda client: client.chat.completions.parse(
                model="google/gemma-2-9b-it", messages=MESSAGES, response_format=Dish
            )
        )
    assert len(emulator.requests) == 0


def test_options_of_the_call(api: Driver, sent: Sent) -> None:
    parse(api, Dish, extra_headers={"x-mine": "1"}, extra_body={"other": 2}, max_retries=0)
    assert sent().headers["x-mine"] == "1"
    assert body(sent)["other"] == 2
