"""Streamed answers, as they stand on the wire."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from deepinfra_emulator import Emulator

MODEL = "meta-llama/Llama-3.3-70B-Instruct"
THINKING = "deepseek-ai/DeepSeek-V3.1"
QUESTION = [{"role": "user", "content": "What is a lasagna?"}]
TOOL = {
    "type": "function",
    "function": {
        "name": "look_up",
        "parameters": {"type": "object", "properties": {"word": {"type": "string"}}},
    },
}


def stream(http: httpx.Client, path: str = "chat/completions", **body: Any) -> list[Any]:
    """Read a stream and check its framing; gives the events before the mark of the end."""
    asked = {"model": MODEL, "stream": True, **body}
    if path == "chat/completions":
        asked = {"messages": QUESTION, **asked}
    answer = http.post(f"/v1/openai/{path}", json=asked)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
    *events, rest = answer.text.split("\n\n")
    assert rest == ""
    assert all(event.startswith("data: ") and "\n" not in event for event in events)
    assert events.pop() == "data: [DONE]"
    return [json.loads(event.removeprefix("data: ")) for event in events]


def deltas(chunks: list[Any]) -> list[Any]:
    return [chunk["choices"][0]["delta"] for chunk in chunks]


def calls_in(chunks: list[Any]) -> list[Any]:
    found: list[Any] = []
    for delta in deltas(chunks):
        found += delta.get("tool_calls") or []
    return found


def test_chunks_of_chat(http: httpx.Client) -> None:
    chunks = stream(http)
    whole = http.post(
        "/v1/openai/chat/completions", json={"model": MODEL, "messages": QUESTION}
    ).json()
    assert {chunk["object"] for chunk in chunks} == {"chat.completion.chunk"}
    assert {chunk["model"] for chunk in chunks} == {MODEL}
    assert len({chunk["id"] for chunk in chunks}) == 1
    assert deltas(chunks)[0]["role"] == "assistant"
    text = "".join(delta.get("content") or "" for delta in deltas(chunks))
    assert text == whole["choices"][0]["message"]["content"]
    reasons = [chunk["choices"][0]["finish_reason"] for chunk in chunks]
    assert reasons == [None] * (len(chunks) - 1) + ["stop"]
    assert [chunk.get("usage") for chunk in chunks[:-1]] == [None] * (len(chunks) - 1)
    assert chunks[-1]["usage"] == whole["usage"]
    assert chunks[-1]["usage"]["estimated_cost"] > 0


def test_usage_can_be_left_out(http: httpx.Client) -> None:
    chunks = stream(http, stream_options={"include_usage": False})
    assert all(chunk.get("usage") is None for chunk in chunks)


def test_reasoning_comes_before_the_text(http: httpx.Client) -> None:
    found = deltas(stream(http, model=THINKING, reasoning_effort="high"))
    kinds = [
        "reasoning" if delta.get("reasoning_content") else "text"
        for delta in found
        if delta.get("reasoning_content") or delta.get("content")
    ]
    assert kinds == sorted(kinds)
    assert set(kinds) == {"reasoning", "text"}


def test_tool_calls_come_in_pieces(http: httpx.Client) -> None:
    chunks = stream(http, tools=[TOOL])
    parts = calls_in(chunks)
    assert len(parts) > 1
    assert {part["index"] for part in parts} == {0}
    assert parts[0]["id"]
    assert parts[0]["function"]["name"] == "look_up"
    arguments = "".join(part["function"].get("arguments") or "" for part in parts)
    assert isinstance(json.loads(arguments), dict)
    assert chunks[-1]["choices"][0]["finish_reason"] == "tool_calls"


def test_several_calls_come_one_after_the_other(http: httpx.Client) -> None:
    question = [{"role": "user", "content": "look_up Oslo, then look_up Rome"}]
    parts = calls_in(stream(http, tools=[TOOL], messages=question))
    assert [part["index"] for part in parts] == sorted(part["index"] for part in parts)
    assert [bool(part.get("id")) for part in parts].count(True) == 2
    texts = ["", ""]
    for part in parts:
        texts[part["index"]] += part["function"].get("arguments") or ""
    assert [json.loads(text) for text in texts] == [{"word": "Oslo"}, {"word": "Rome"}]


def test_json_after_the_results_of_tools(http: httpx.Client) -> None:
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}
    form = {"type": "json_schema", "json_schema": {"name": "x", "schema": schema}}
    asked: dict[str, Any] = {"tools": [TOOL], "response_format": form}
    first = stream(http, **asked)
    assert calls_in(first)
    assert not "".join(delta.get("content") or "" for delta in deltas(first))
    call = {"id": "c", "type": "function", "function": {"name": "look_up", "arguments": "{}"}}
    told = [
        *QUESTION,
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "c", "content": "pasta"},
    ]
    pieces = [delta.get("content") or "" for delta in deltas(stream(http, messages=told, **asked))]
    assert len([piece for piece in pieces if piece]) > 2
    assert isinstance(json.loads("".join(pieces))["a"], int)


def test_json_in_a_stream(http: httpx.Client) -> None:
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}
    chunks = stream(
        http,
        response_format={"type": "json_schema", "json_schema": {"name": "x", "schema": schema}},
    )
    text = "".join(delta.get("content") or "" for delta in deltas(chunks))
    assert isinstance(json.loads(text)["a"], int)


def test_the_token_limit_holds(http: httpx.Client) -> None:
    chunks = stream(http, max_tokens=3)
    assert chunks[-1]["choices"][0]["finish_reason"] == "length"
    assert chunks[-1]["usage"]["completion_tokens"] == 3


def joined(chunks: list[Any]) -> dict[int, str]:
    """Join the texts of a stream by the number of their choice."""
    texts: dict[int, str] = {}
    for chunk in chunks:
        for choice in chunk["choices"]:
            new = choice["delta"].get("content") if "delta" in choice else choice["text"]
            texts[choice["index"]] = texts.get(choice["index"], "") + (new or "")
    return texts


@pytest.mark.parametrize(
    ("path", "body"),
    [("chat/completions", {"messages": QUESTION}), ("completions", {"prompt": "A", "echo": True})],
)
def test_several_answers(http: httpx.Client, path: str, body: dict[str, Any]) -> None:
    body = {**body, "model": MODEL, "n": 3}
    whole = http.post(f"/v1/openai/{path}", json=body).json()
    texts = {
        choice["index"]: choice["text"] if "text" in choice else choice["message"]["content"]
        for choice in whole["choices"]
    }
    assert len(set(texts.values())) == 3
    chunks = stream(http, path, **body)
    assert joined(chunks) == texts
    reasons: dict[int, list[str]] = {}
    for chunk in chunks:
        for choice in chunk["choices"]:
            if choice["finish_reason"] is not None:
                reasons.setdefault(choice["index"], []).append(choice["finish_reason"])
    assert reasons == {0: ["stop"], 1: ["stop"], 2: ["stop"]}
    assert chunks[-1]["usage"] == whole["usage"]


def test_the_calls_of_several_answers_have_their_own_ids(http: httpx.Client) -> None:
    chunks = stream(http, tools=[TOOL], n=2)
    choices = [choice for chunk in chunks for choice in chunk["choices"]]
    ids: dict[int, list[str]] = {}
    texts: dict[int, str] = {}
    for choice in choices:
        parts: list[Any] = choice["delta"].get("tool_calls") or []
        for part in parts:
            ids.setdefault(choice["index"], []).extend([part["id"]] if part.get("id") else [])
            texts[choice["index"]] = texts.get(choice["index"], "") + part["function"]["arguments"]
    assert {len(found) for found in ids.values()} == {1}
    assert ids.keys() == {0, 1}
    assert ids[0] != ids[1]
    assert all(isinstance(json.loads(text), dict) for text in texts.values())


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("chat/completions", {}),
        ("chat/completions", {"n": 2}),
        ("chat/completions", {"model": THINKING, "reasoning_effort": "high", "n": 2}),
        ("chat/completions", {"tools": [TOOL], "n": 2}),
        ("completions", {"prompt": "Once upon", "n": 2, "echo": True}),
    ],
)
def test_usage_in_every_chunk(http: httpx.Client, path: str, body: dict[str, Any]) -> None:
    assert all(chunk.get("usage") is None for chunk in stream(http, path, **body)[:-1])
    chunks = stream(http, path, **body, stream_options={"continuous_usage_stats": True})
    counts = [chunk["usage"]["completion_tokens"] for chunk in chunks]
    assert counts[0] <= 1
    assert counts == sorted(counts)
    assert counts[-2] == counts[-1]
    for chunk in chunks:
        usage = chunk["usage"]
        assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]


@pytest.mark.parametrize("limit", [1, 3, 10, 1000])
def test_tokens_agree_everywhere(http: httpx.Client, limit: int) -> None:
    body = {"model": MODEL, "messages": QUESTION, "max_tokens": limit, "logprobs": True}
    whole = http.post("/v1/openai/chat/completions", json=body).json()
    told = whole["usage"]["completion_tokens"]
    assert told <= limit
    (choice,) = whole["choices"]
    tokens = [entry["token"] for entry in choice["logprobs"]["content"]]
    assert "".join(tokens) == choice["message"]["content"]
    assert len(tokens) == told
    chunks = stream(http, max_tokens=limit, logprobs=True)
    assert [delta["content"] for delta in deltas(chunks) if delta.get("content")] == tokens
    sent = [chunk["choices"][0].get("logprobs") for chunk in chunks]
    assert [one["content"][0]["token"] for one in sent if one] == tokens


def test_likely_tokens(http: httpx.Client) -> None:
    body = {"model": MODEL, "messages": QUESTION, "logprobs": True, "top_logprobs": 3}
    whole = http.post("/v1/openai/chat/completions", json=body).json()
    for entry in whole["choices"][0]["logprobs"]["content"]:
        likely = entry["top_logprobs"]
        assert len({one["token"] for one in likely}) == 3
        assert likely[0] == {"token": entry["token"], "logprob": entry["logprob"]}
        chances = [one["logprob"] for one in likely]
        assert chances == sorted(chances, reverse=True)


def test_chunks_of_completions(http: httpx.Client) -> None:
    chunks = stream(http, "completions", prompt="Once upon")
    assert {chunk["object"] for chunk in chunks} == {"text_completion"}
    assert "".join(chunk["choices"][0]["text"] for chunk in chunks)
    assert chunks[-1]["choices"][0]["finish_reason"] == "stop"
    assert chunks[-1]["usage"]["estimated_cost"] > 0


def test_refusals_are_not_streamed(http: httpx.Client) -> None:
    body = {"model": MODEL, "messages": QUESTION, "stream": True, "temperature": 9}
    answer = http.post("/v1/openai/chat/completions", json=body)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/json"


def test_a_stream_breaks_when_told(http: httpx.Client, emulator: Emulator) -> None:
    emulator.break_stream(2)
    body = {"model": MODEL, "messages": QUESTION, "stream": True}
    got: list[str] = []
    with (
        pytest.raises(httpx.RemoteProtocolError),
        http.stream("POST", "/v1/openai/chat/completions", json=body) as answer,
    ):
        got.extend(line for line in answer.iter_lines() if line)
    assert len(got) <= 2
    assert stream(http)


def test_stream_false_is_not_streamed(http: httpx.Client) -> None:
    body = {"model": MODEL, "messages": QUESTION, "stream": False}
    answer = http.post("/v1/openai/chat/completions", json=body)
    assert answer.json()["object"] == "chat.completion"
