"""The client against a server that others wrote, with an OpenAI client in mind."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from pydantic import BaseModel

from deepinfra_client import (
    APIResponseValidationError,
    AuthenticationError,
    IncompleteStreamError,
    NotFoundError,
    RateLimitError,
    RetryPolicy,
    TextDelta,
    ToolCall,
    ToolInputDelta,
)
from tests.aimock.server import KEY, Aimock
from tests.client.conftest import Connect
from tests.client.driver import Driver
from tests.parity.driver import follow
from tests.parity.kit import png

MODEL = "acme/writer-1"
STORY = "Once upon a time there was a very long story that never came to its end."
PICTURE = base64.b64encode(png(4, 4)).decode()


def get_weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"Sun in {city}."


class Recipe(BaseModel):
    """A dish."""

    name: str
    minutes: int


DISH: dict[str, Any] = {"name": "Lasagna", "minutes": 90}


def loop(aimock: Aimock) -> None:
    """Let the model ask for a tool, and answer when it has the result."""
    asked = {"toolCalls": [{"name": "get_weather", "arguments": {"city": "Paris"}}]}
    aimock.answer({"userMessage": "weather", "hasToolResult": False}, asked)
    aimock.answer({"userMessage": "weather", "hasToolResult": True}, {"content": "It is sunny."})


def check_loop(aimock: Aimock, result: Any) -> None:
    assert result.text == "It is sunny."
    assert len(result.steps) == 2
    (asked,) = result.steps[0].tool_calls
    assert asked.input == {"city": "Paris"}
    assert [item.text for item in result.steps[0].tool_results] == ["Sun in Paris."]
    first, second = aimock.bodies
    question, said, told = second["messages"]
    assert first["messages"] == [question]
    assert said["tool_calls"][0]["id"] == told["tool_call_id"] == asked.id
    assert told["content"] == "Sun in Paris."
    assert second["tools"] == first["tools"]
    assert result.usage.total_tokens > result.steps[0].usage.total_tokens


def test_text(api: Driver, aimock: Aimock) -> None:
    aimock.answer({"userMessage": "Hi"}, {"content": "Hello!"})
    result = api.run(lambda c: c.language_model(MODEL).generate("Hi there", temperature=0))
    assert result.text == "Hello!"
    assert (result.finish_reason, result.response.model) == ("stop", MODEL)
    assert result.usage.total_tokens
    assert aimock.bodies == [
        {
            "model": MODEL,
            "messages": [{"role": "user", "content": "Hi there"}],
            "temperature": 0,
        }
    ]
    assert aimock.requests[0]["path"] == "/x/v1/openai/chat/completions"


def test_stream(api: Driver, aimock: Aimock) -> None:
    """Its first piece is empty, and the usage comes in an event without choices."""
    aimock.answer({"userMessage": "story"}, {"content": STORY, "reasoning": "Let me think."})
    found = follow(api, lambda c: c.language_model(MODEL).stream("A story"))
    assert found.error is None
    assert len(found.of(TextDelta)) > 2
    assert found.result.text == STORY == "".join(part.text for part in found.of(TextDelta))
    assert found.result.usage.total_tokens
    assert found.result.finish_reason == "stop"


def test_tool_loop(api: Driver, aimock: Aimock) -> None:
    loop(aimock)
    result = api.run(
        lambda c: c.language_model(MODEL).generate("The weather?", tools=[get_weather], max_steps=4)
    )
    check_loop(aimock, result)


def test_tool_loop_as_a_stream(api: Driver, aimock: Aimock) -> None:
    loop(aimock)
    found = follow(
        api,
        lambda c: c.language_model(MODEL).stream("The weather?", tools=[get_weather], max_steps=4),
    )
    assert found.error is None
    (asked,) = found.of(ToolCall)
    assert "".join(part.arguments for part in found.of(ToolInputDelta)) == asked.arguments
    check_loop(aimock, found.result)


def test_object(api: Driver, aimock: Aimock) -> None:
    aimock.answer({"userMessage": "dish", "responseFormat": "json_schema"}, {"content": DISH})
    result = api.run(lambda c: c.language_model(MODEL).generate_object(Recipe, "A dish"))
    assert result.object == Recipe(**DISH)
    schema = aimock.bodies[0]["response_format"]["json_schema"]["schema"]
    assert sorted(schema["properties"]) == ["minutes", "name"]


def test_object_as_a_stream(api: Driver, aimock: Aimock) -> None:
    aimock.answer({"userMessage": "dish", "responseFormat": "json_schema"}, {"content": DISH})
    found = follow(
        api,
        lambda c: c.language_model(MODEL).stream_object(Recipe, "A dish"),
        lambda stream: stream.partials,
    )
    assert found.error is None
    assert found.items[-1] == DISH
    assert found.result.object == Recipe(**DISH)


def test_embeddings(api: Driver, aimock: Aimock) -> None:
    aimock.answer({"inputText": "sunny"}, {"embedding": [0.5, -0.25]})
    result = api.run(lambda c: c.embedding_model(MODEL).embed("sunny day"))
    assert result.vector == [0.5, -0.25]


def test_many_embeddings(api: Driver, aimock: Aimock) -> None:
    """aimock makes up vectors: the same for the same texts."""
    texts = [f"text {number}" for number in range(1030)]
    first, again = (
        api.run(lambda c: c.embedding_model(MODEL).embed_many(texts, dimensions=32))
        for _ in range(2)
    )
    assert len(first.vectors) == 1030
    assert first.vectors == again.vectors
    assert {request["path"] for request in aimock.requests} == {"/x/v1/openai/embeddings"}


def test_several_pictures(api: Driver, aimock: Aimock) -> None:
    pictures = {"images": [{"b64Json": PICTURE}, {"b64Json": PICTURE}]}
    aimock.answer({"userMessage": "cat", "endpoint": "image"}, pictures)
    result = api.run(lambda c: c.images.generate(model=MODEL, prompt="A cat", n=2))
    assert [item.b64_json for item in result.data] == [PICTURE, PICTURE]


def test_edits(api: Driver, aimock: Aimock) -> None:
    aimock.answer({"userMessage": "dog", "endpoint": "image"}, {"image": {"b64Json": PICTURE}})
    result = api.run(
        lambda c: c.image_model(MODEL).generate("Make it a dog", images=[png(), png()], mask=png())
    )
    assert result.image.data == png(4, 4)
    assert (result.image.media_type, result.image.width) == ("image/png", 4)
    (request,) = aimock.requests
    assert request["path"] == "/x/v1/openai/images/edits"
    assert request["headers"]["content-type"].startswith("multipart/form-data")
    assert request["body"]["model"] == MODEL


def test_edits_by_the_endpoint(api: Driver, aimock: Aimock) -> None:
    aimock.answer({"userMessage": "dog", "endpoint": "image"}, {"image": {"b64Json": PICTURE}})
    result = api.run(lambda c: c.images.edit(model=MODEL, prompt="A dog", image=png()))
    assert [item.b64_json for item in result.data] == [PICTURE]


def test_a_wrong_key(connect: Connect, aimock: Aimock) -> None:
    api = connect(base_url=aimock.base_url, api_key="another-key", max_retries=0)
    with pytest.raises(AuthenticationError, match="Invalid API key") as caught:
        api.run(lambda c: c.language_model(MODEL).generate("Hi"))
    assert caught.value.code == "invalid_api_key"


def test_nothing_matches(api: Driver, aimock: Aimock) -> None:
    with pytest.raises(NotFoundError, match="fixture"):
        api.run(lambda c: c.language_model(MODEL).generate("Hi"))
    assert len(aimock.requests) == 1


def test_a_busy_server(connect: Connect, aimock: Aimock) -> None:
    busy = {
        "error": {"message": "Busy", "type": "rate_limit_error"},
        "status": 429,
        "retryAfter": 0,
    }
    aimock.answer({"userMessage": "Hi", "sequenceIndex": 0}, busy)
    aimock.answer({"userMessage": "Hi", "sequenceIndex": 1}, {"content": "Hello!"})
    retries = RetryPolicy(max_retries=2, base=0)
    api = connect(base_url=aimock.base_url, api_key=KEY, max_retries=retries)
    assert api.run(lambda c: c.language_model(MODEL).generate("Hi")).text == "Hello!"
    assert len(aimock.requests) == 2


def test_a_server_that_stays_busy(api: Driver, aimock: Aimock) -> None:
    busy = {"error": {"message": "Busy", "type": "rate_limit_error"}, "status": 429}
    aimock.answer({"userMessage": "Hi"}, busy)
    with pytest.raises(RateLimitError, match="Busy") as caught:
        api.run(lambda c: c.language_model(MODEL).generate("Hi"))
    assert caught.value.type == "rate_limit_error"


@pytest.mark.parametrize(
    "fault", [{"latency": 20, "truncateAfterChunks": 3}, {"latency": 40, "disconnectAfterMs": 100}]
)
def test_a_stream_that_breaks_off(api: Driver, aimock: Aimock, fault: dict[str, int]) -> None:
    aimock.answer({"userMessage": "story"}, {"content": STORY}, **fault)
    found = follow(api, lambda c: c.language_model(MODEL).stream("A story"))
    assert isinstance(found.error, IncompleteStreamError)
    text = "".join(part.text for part in found.of(TextDelta))
    assert STORY.startswith(text)
    assert text != STORY
    if found.error.partial is not None:
        assert found.error.partial.text == text


def test_a_call_that_breaks_off_is_not_run(api: Driver, aimock: Aimock) -> None:
    ran: list[str] = []

    def act(city: str) -> None:
        """Act on a city."""
        ran.append(city)

    arguments = json.dumps({"city": "x" * 200})
    aimock.answer(
        {"userMessage": "act"},
        {"toolCalls": [{"name": "act", "arguments": arguments}]},
        latency=20,
        truncateAfterChunks=4,
    )
    found = follow(api, lambda c: c.language_model(MODEL).stream("act", tools=[act], max_steps=3))
    assert isinstance(found.error, IncompleteStreamError)
    assert found.of(ToolInputDelta)
    assert found.of(ToolCall) == []
    assert ran == []


def test_an_answer_that_is_no_json(api: Driver, aimock: Aimock) -> None:
    aimock.answer({"userMessage": "Hi"}, {"content": "Hello!"}, chaos={"malformedRate": 1})
    with pytest.raises(APIResponseValidationError):
        api.run(lambda c: c.language_model(MODEL).generate("Hi"))
