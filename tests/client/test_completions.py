"""`completions.create`, whole and streamed."""

from __future__ import annotations

import re
from collections.abc import Callable

from deepinfra_client import AsyncDeepInfra, DeepInfra
from deepinfra_emulator import ReceivedRequest
from tests.client.driver import Driver

MODEL = "deepseek-ai/DeepSeek-V3"
PROMPT = "<s>Once upon a time"
PATTERN = "[a-c]{3}-[0-9]+"


def test_completion(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    completion = api.run(lambda c: c.completions.create(model=MODEL, prompt=PROMPT))
    assert sent().json == {"model": MODEL, "prompt": PROMPT}
    assert sent().path == "/v1/openai/completions"
    choice = completion.choices[0]
    assert choice.text
    assert choice.finish_reason == "stop"
    assert completion.usage is not None
    assert completion.usage.estimated_cost
    assert completion.request_id


def test_stream(api: Driver) -> None:
    whole = api.run(lambda c: c.completions.create(model=MODEL, prompt=PROMPT))
    pieces = api.collect(lambda c: c.completions.create(model=MODEL, prompt=PROMPT, stream=True))
    assert len(pieces) > 2
    assert "".join(piece.choices[0].text for piece in pieces) == whole.choices[0].text
    assert pieces[-1].choices[0].finish_reason == "stop"
    assert pieces[-1].usage == whole.usage


def test_stream_left_early_is_closed(client: DeepInfra) -> None:
    with client.completions.create(model=MODEL, prompt=PROMPT, stream=True) as stream:
        next(stream)
    assert list(stream) == []


async def test_async_stream_left_early_is_closed(aclient: AsyncDeepInfra) -> None:
    made = await aclient.completions.create(model=MODEL, prompt=PROMPT, stream=True)
    async with made as stream:
        await anext(stream)
    assert [piece async for piece in stream] == []


def test_options(api: Driver) -> None:
    completion = api.run(
        lambda c: c.completions.create(
            model=MODEL, prompt=PROMPT, max_tokens=3, n=2, echo=True, logprobs=1
        )
    )
    assert [choice.index for choice in completion.choices] == [0, 1]
    for choice in completion.choices:
        assert choice.text.startswith(PROMPT)
        assert choice.finish_reason == "length"
        assert choice.logprobs is not None
        assert choice.logprobs.tokens


def test_token_ids_as_prompt(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    completion = api.run(lambda c: c.completions.create(model=MODEL, prompt=[1, 2, 3]))
    assert completion.choices[0].text
    assert sent().json == {"model": MODEL, "prompt": [1, 2, 3]}


def test_text_that_matches_a_pattern(api: Driver) -> None:
    completion = api.run(
        lambda c: c.completions.create(
            model=MODEL,
            prompt=PROMPT,
            response_format={"type": "regex", "regex": PATTERN},
        )
    )
    assert re.fullmatch(PATTERN, completion.choices[0].text)
