"""What goes over the wire: all that was given, nothing that was not."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

import pytest
from pydantic import BaseModel

from deepinfra_client import (
    ArgumentTypeError,
    DeepInfraError,
    InvalidArgumentError,
    omit,
)
from deepinfra_client.types.chat import ChatCompletion
from deepinfra_emulator import Emulator
from tests.client.conftest import KEY, Connect
from tests.client.driver import Driver
from tests.client.scripted import Scripted

MODEL = "owner/unknown"
QUESTION = [{"role": "user", "content": "Hi"}]
ANSWER: dict[str, Any] = {"id": "c", "created": 1, "model": MODEL, "choices": []}


@pytest.fixture
def api(connect: Connect, scripted: Scripted) -> Driver:
    """Calls the scripted server, which accepts everything."""
    return connect(base_url=scripted.base_url, api_key=KEY, max_retries=0)


def chat(api: Driver, scripted: Scripted, **options: Any) -> Any:
    """Send a conversation and give the body as it was sent."""
    scripted.answer(ANSWER)
    given: dict[str, Any] = {"model": MODEL, "messages": QUESTION, **options}
    api.run(lambda c: cast("Any", c).chat.completions.create(**given))
    return scripted.requests[-1].json


def test_nothing_is_added(api: Driver, scripted: Scripted) -> None:
    assert chat(api, scripted) == {"model": MODEL, "messages": QUESTION}
    assert scripted.requests[0].body == (
        b'{"model":"owner/unknown","messages":[{"role":"user","content":"Hi"}]}'
    )


def test_none_is_null_and_omit_is_left_out(api: Driver, scripted: Scripted) -> None:
    body = chat(api, scripted, max_tokens=None, seed=None, stop=omit, temperature=omit)
    assert body == {"model": MODEL, "messages": QUESTION, "max_tokens": None, "seed": None}


def test_none_counts_as_not_given_where_null_means_nothing(api: Driver, scripted: Scripted) -> None:
    """As when settings of a program are None; the types refuse it, `**settings` gets by them."""
    settings: dict[str, Any] = {"temperature": None, "top_p": None, "stream": None, "seed": None}
    body = chat(api, scripted, **settings)
    assert body == {"model": MODEL, "messages": QUESTION, "seed": None}


def test_falsy_values_are_sent(api: Driver, scripted: Scripted) -> None:
    given: dict[str, Any] = {"temperature": 0, "top_k": 0, "stop": [], "user": ""}
    given |= {"stream": False, "logprobs": False, "chat_template_kwargs": {}}
    assert chat(api, scripted, **given) == {"model": MODEL, "messages": QUESTION, **given}


def test_an_empty_list_of_tools_means_none(api: Driver, scripted: Scripted) -> None:
    """The service refuses it; what it says is what leaving it out says."""
    plain = {"model": MODEL, "messages": QUESTION}
    assert chat(api, scripted, tools=[]) == chat(api, scripted, tools=()) == plain
    assert chat(api, scripted, extra_body={"tools": []}) == {**plain, "tools": []}


def test_numbers_keep_their_value(api: Driver, scripted: Scripted) -> None:
    body = chat(api, scripted, seed=2**64 - 1, temperature=0.1, top_p=1)
    assert (body["seed"], body["temperature"], body["top_p"]) == (2**64 - 1, 0.1, 1)
    assert b'"top_p":1,' in scripted.requests[0].body


def test_text_of_all_kinds(api: Driver, scripted: Scripted) -> None:
    text = 'Grüße 東京 🍝 "quoted" \\ \n\t \u2028 \x00 NaN Infinity'
    body = chat(api, scripted, messages=[{"role": "user", "content": text}])
    assert body["messages"][0]["content"] == text


def test_half_of_a_surrogate_pair(api: Driver, scripted: Scripted) -> None:
    messages = [{"role": "user", "content": "half \ud83c of it"}]
    assert chat(api, scripted, messages=messages)["messages"] == messages


@dataclass
class Options:
    enable_thinking: bool


class Message(BaseModel):
    role: str
    content: str


def test_models_and_dataclasses_are_written(api: Driver, scripted: Scripted) -> None:
    body = chat(
        api,
        scripted,
        messages=[Message(role="user", content="Hi")],
        chat_template_kwargs=Options(enable_thinking=False),
    )
    assert body["messages"] == QUESTION
    assert body["chat_template_kwargs"] == {"enable_thinking": False}


def test_the_answer_goes_back_as_a_message(api: Driver, scripted: Scripted) -> None:
    message = {"role": "assistant", "content": "Hello", "reasoning_content": "Hm"}
    answer = {**ANSWER, "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}
    scripted.answer(answer)
    completion: ChatCompletion = api.run(
        lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION)
    )
    again = chat(api, scripted, messages=[*QUESTION, completion.choices[0].message])
    assert {name: again["messages"][1][name] for name in message} == message
    dumped = completion.choices[0].message.model_dump(exclude_unset=True)
    assert chat(api, scripted, messages=[*QUESTION, dumped])["messages"][1] == message


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_numbers_that_json_does_not_have(api: Driver, scripted: Scripted, value: float) -> None:
    with pytest.raises(InvalidArgumentError, match="temperature"):
        chat(api, scripted, temperature=value)
    with pytest.raises(InvalidArgumentError, match=r"chat_template_kwargs\.a\[0\]"):
        chat(api, scripted, chat_template_kwargs={"a": [value]})
    assert scripted.requests == []


def test_values_that_cannot_be_sent(api: Driver, scripted: Scripted) -> None:
    loop: list[Any] = []
    loop.append(loop)
    for value in ({"a": object()}, {"a": loop}, {"a": omit}):
        with pytest.raises(ArgumentTypeError):
            chat(api, scripted, chat_template_kwargs=value)
    assert scripted.requests == []


def test_what_the_caller_gave_is_not_changed(api: Driver, scripted: Scripted) -> None:
    messages: list[Mapping[str, object]] = [{"role": "user", "content": [{"type": "text"}]}]
    before = json.dumps(messages)
    chat(api, scripted, messages=messages)
    scripted.answer(ANSWER)
    with pytest.raises(DeepInfraError):
        api.run(lambda c: c.language_model(MODEL).generate("x", messages=messages, stop=[object()]))  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    assert json.dumps(messages) == before


@pytest.mark.parametrize(
    ("model", "path"),
    [
        ("owner/name", "/v1/inference/owner/name"),
        ("owner/name:v 1", "/v1/inference/owner/name:v%201"),
        ("owner/a?b#c%2F", "/v1/inference/owner/a%3Fb%23c%252F"),
        ("deploy_id:x1", "/v1/inference/deploy_id:x1"),
        ("東京/ü", "/v1/inference/%E6%9D%B1%E4%BA%AC/%C3%BC"),
    ],
)
def test_model_in_the_path(api: Driver, scripted: Scripted, model: str, path: str) -> None:
    api.run(lambda c: c.inference.run(model, {}))
    assert scripted.requests[0].head.splitlines()[0] == f"POST {path} HTTP/1.1"


@pytest.mark.parametrize("model", ["", "a//b", "../x", "a/..", "a/./b", "/a", "a/", "a\nb"])
def test_model_that_would_change_the_path(api: Driver, scripted: Scripted, model: str) -> None:
    with pytest.raises(InvalidArgumentError, match="model"):
        api.run(lambda c: c.inference.run(model, {}))
    assert scripted.requests == []


def test_deployment_is_one_part_of_the_path(api: Driver, scripted: Scripted) -> None:
    api.run(lambda c: c.inference.run_deployment("a/b", {"input": "x"}))
    assert scripted.requests[0].head.startswith("POST /v1/inference/deploy/a%2Fb HTTP/1.1")


def test_multipart(api: Driver, scripted: Scripted) -> None:
    scripted.answer({"data": []})
    api.run(
        lambda c: c.images.edit(
            model=MODEL, prompt='Say "hi"\r\n--x', image=('a"\r\nb.png', b"\x89PNG\r\n\x1a\n"), n=2
        )
    )
    request = scripted.requests[0]
    boundary = request.head.partition("boundary=")[2].splitlines()[0].encode()
    parts = request.body.split(b"--" + boundary)
    assert parts[0] == b""
    assert parts[-1] == b"--\r\n"
    fields = {part.partition(b'name="')[2].partition(b'"')[0]: part for part in parts[1:-1]}
    assert fields.keys() == {b"image", b"prompt", b"model", b"n"}
    assert fields[b"n"].endswith(b"\r\n\r\n2\r\n")
    assert fields[b"prompt"].endswith(b'\r\n\r\nSay "hi"\r\n--x\r\n')
    assert fields[b"image"].endswith(b"\r\n\r\n\x89PNG\r\n\x1a\n\r\n")
    assert b"image/png" in fields[b"image"]
    assert fields[b"image"].count(b"\r\n") == 6
    assert f"content-length: {len(request.body)}" in request.head.lower()


def test_a_list_of_pictures_repeats_the_name(api: Driver, scripted: Scripted) -> None:
    scripted.answer({"data": []})
    api.run(lambda c: c.images.edit(model=MODEL, prompt="x", image=[b"one", b"two"]))
    assert scripted.requests[0].body.count(b'name="image"; filename=') == 2


def test_unknown_fields_and_words_of_an_answer(api: Driver, scripted: Scripted) -> None:
    choice = {
        "index": 0,
        "message": {"role": "narrator", "content": "x", "mood": "calm"},
        "finish_reason": "tired",
    }
    scripted.answer({**ANSWER, "choices": [choice], "object": "chat.saga", "weather": {"sun": 1}})
    completion = api.run(lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION))
    assert completion.model_extra == {"weather": {"sun": 1}}
    assert completion.choices[0].finish_reason == "tired"
    assert completion.model_dump()["choices"][0]["message"]["mood"] == "calm"
    assert json.loads(completion.model_dump_json())["weather"] == {"sun": 1}


def test_half_of_a_surrogate_pair_in_an_answer(api: Driver, scripted: Scripted) -> None:
    choice = {"index": 0, "message": {"role": "assistant", "content": "half \ud83c of it"}}
    scripted.answer({**ANSWER, "choices": [{**choice, "finish_reason": "stop"}]})
    completion = api.run(lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION))
    text = completion.choices[0].message.content
    assert text is not None
    assert (text[:5], text[-6:]) == ("half ", " of it")


def test_an_answer_that_does_not_quite_fit(api: Driver, scripted: Scripted) -> None:
    scripted.answer(
        {
            **ANSWER,
            "created": "soon",
            "choices": [{"index": "0", "message": {"role": "assistant", "content": None}}],
            "usage": {"prompt_tokens": "many", "total_tokens": 1},
        }
    )
    completion = api.run(lambda c: c.chat.completions.create(model=MODEL, messages=QUESTION))
    created: Any = completion.created
    assert created == "soon"
    assert completion.choices[0].message.content is None
    assert completion.usage is not None
    assert completion.usage.total_tokens == 1


def test_missing_arguments(api: Driver, emulator: Emulator) -> None:
    with pytest.raises(TypeError, match="messages"):
        api.run(lambda c: cast("Any", c).chat.completions.create(model=MODEL))
    with pytest.raises(TypeError, match="temprature"):
        api.run(
            lambda c: cast("Any", c).chat.completions.create(
                model=MODEL, messages=QUESTION, temprature=1
            )
        )
    assert len(emulator.requests) == 0
