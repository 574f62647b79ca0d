"""Row 26: raw text is continued as it is."""

from __future__ import annotations

import pytest

from tests.client.driver import Driver
from tests.parity.driver import follow
from tests.parity.kit import CREATED, MODEL, USAGE, Peer

PROMPT = "<s>[INST] Why? [/INST]\n"


def answer(text: str, finish: str | None = "stop", **more: object) -> dict[str, object]:
    choice = {"index": 0, "text": text, "finish_reason": finish, "logprobs": None}
    return {
        "id": "cmpl-1",
        "object": "text_completion",
        "created": CREATED,
        "model": MODEL,
        "choices": [choice],
        **more,
    }


def test_row_26_the_prompt_as_it_is(api: Driver, peer: Peer) -> None:
    """No roles, no added stop text, and each option once."""
    peer.says(answer("Because.", usage=USAGE))
    result = api.run(
        lambda c: c.completion_model(MODEL).generate(
            PROMPT, max_tokens=8, temperature=0, top_k=20, stop=["\n"], echo=True, user="u1"
        )
    )
    assert peer.paths == ["/v1/openai/completions"]
    assert peer.body == {
        "model": MODEL,
        "prompt": PROMPT,
        "max_tokens": 8,
        "temperature": 0,
        "top_k": 20,
        "stop": ["\n"],
        "echo": True,
        "user": "u1",
    }
    assert (result.text, result.finish_reason) == ("Because.", "stop")
    assert (result.usage.input_tokens, result.usage.output_tokens) == (9, 12)
    assert (result.usage.cached_tokens, result.usage.reasoning_tokens) == (4, 5)
    assert result.cost == 0.00025
    assert result.warnings == ()


def test_row_26_nothing_is_added(api: Driver, peer: Peer) -> None:
    peer.says(answer("x"))
    api.run(lambda c: c.completion_model(MODEL).generate(PROMPT))
    assert peer.body == {"model": MODEL, "prompt": PROMPT}


def test_row_26_stream(api: Driver, peer: Peer) -> None:
    peer.streams(answer("Be", None), answer("cause.", None), answer("", "length", usage=USAGE))
    found = follow(api, lambda c: c.completion_model(MODEL).stream(PROMPT))
    assert peer.body == {"model": MODEL, "prompt": PROMPT, "stream": True}
    assert found.result.text == "Because."
    assert found.result.finish_reason == "length"
    assert found.result.usage.total_tokens == 21


@pytest.mark.parametrize("logprobs", [None, 2])
def test_row_26_the_endpoint_itself(api: Driver, peer: Peer, logprobs: int | None) -> None:
    peer.says(answer("x"))
    if logprobs is None:
        api.run(lambda c: c.completions.create(model=MODEL, prompt=PROMPT))
    else:
        api.run(lambda c: c.completions.create(model=MODEL, prompt=PROMPT, logprobs=logprobs))
    given = {} if logprobs is None else {"logprobs": logprobs}
    assert peer.body == {"model": MODEL, "prompt": PROMPT, **given}
