"""Answers that are not streamed: text, vectors, pictures, lists."""

from __future__ import annotations

import base64
import json
import math
import os
import re
import struct
import subprocess
import sys
from typing import Any

import httpx
import jsonschema
import pytest

from deepinfra_client import capabilities
from deepinfra_client.capabilities.prices import PRICES
from deepinfra_emulator import PROVIDER, Emulator

MODEL = "meta-llama/Llama-3.3-70B-Instruct"
QUESTION = [{"role": "user", "content": "What is a lasagna?"}]
FLUX = "black-forest-labs/FLUX-1-dev"
EMBEDDINGS = "/v1/openai/embeddings"


def chat(http: httpx.Client, **body: Any) -> Any:
    answer = http.post(
        "/v1/openai/chat/completions", json={"model": MODEL, "messages": QUESTION, **body}
    )
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_text_is_the_same_every_time(http: httpx.Client) -> None:
    first, second = chat(http), chat(http)
    assert first["choices"] == second["choices"]
    assert first["id"] != second["id"]
    other = chat(http, messages=[{"role": "user", "content": "What is rain?"}])
    assert other["choices"] != first["choices"]


def test_ids_and_times_can_be_fixed() -> None:
    made: list[bytes] = []
    for _ in range(2):
        with Emulator(seed=3, clock=lambda: 1_700_000_000.0) as emulator:
            headers = {"authorization": "Bearer k"}
            with httpx.Client(base_url=emulator.url, headers=headers) as http:
                made.append(json.dumps(chat(http)).encode())
    assert made[0] == made[1]
    assert b'"created": 1700000000' in made[0]


def test_cost_is_tokens_times_price(http: httpx.Client) -> None:
    usage = chat(http)["usage"]
    price = PRICES[MODEL][-1]
    assert price.input is not None
    assert price.output is not None
    million = 1_000_000
    expected = (
        usage["prompt_tokens"] * float(price.input)
        + usage["completion_tokens"] * float(price.output)
    ) / million
    assert math.isclose(usage["estimated_cost"], expected, rel_tol=1e-6)
    doubled = chat(http, service_tier="priority")["usage"]
    assert math.isclose(doubled["estimated_cost"], 1.5 * expected, rel_tol=1e-6)


def test_a_retired_model_is_answered_by_its_successor(http: httpx.Client) -> None:
    body = chat(http, model="nvidia/Llama-3.1-Nemotron-70B-Instruct")
    assert body["model"] == "nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B"


SCHEMAS: dict[str, dict[str, Any]] = {
    "object": {
        "type": "object",
        "properties": {
            "name": {"type": "string", "minLength": 3, "maxLength": 9},
            "age": {"type": "integer", "minimum": 18, "maximum": 21},
            "tags": {"type": "array", "items": {"enum": ["a", "b"]}, "minItems": 2},
            "born": {"type": "string", "format": "date"},
            "extra": {"type": ["string", "null"]},
        },
        "required": ["name", "age", "tags", "born"],
        "additionalProperties": False,
    },
    "reference": {
        "$defs": {
            "node": {
                "type": "object",
                "properties": {
                    "value": {"type": "number"},
                    "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
                },
                "required": ["value", "next"],
            }
        },
        "$ref": "#/$defs/node",
    },
    "union": {
        "type": "object",
        "properties": {
            "shape": {
                "oneOf": [
                    {
                        "type": "object",
                        "properties": {"kind": {"const": "circle"}, "radius": {"type": "number"}},
                        "required": ["kind", "radius"],
                    },
                    {"type": "object", "properties": {"kind": {"const": "dot"}}},
                ]
            }
        },
        "required": ["shape"],
    },
    "pattern": {
        "type": "object",
        "properties": {"code": {"type": "string", "pattern": "^[A-Z]{2}-[0-9]{3}$"}},
        "required": ["code"],
    },
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_are_obeyed(http: httpx.Client, name: str) -> None:
    schema = SCHEMAS[name]
    body = chat(
        http,
        response_format={"type": "json_schema", "json_schema": {"name": "x", "schema": schema}},
    )
    jsonschema.validate(json.loads(body["choices"][0]["message"]["content"]), schema)


@pytest.mark.parametrize("name", SCHEMAS)
def test_arguments_of_tools_obey_their_schema(http: httpx.Client, name: str) -> None:
    schema = SCHEMAS[name]
    function = {"name": "save", "parameters": schema}
    body = chat(http, tools=[{"type": "function", "function": function}], tool_choice="required")
    (call,) = body["choices"][0]["message"]["tool_calls"]
    jsonschema.validate(json.loads(call["function"]["arguments"]), schema)


def test_the_choice_of_tools_is_obeyed(http: httpx.Client) -> None:
    tools = [
        {"type": "function", "function": {"name": name, "parameters": {"type": "object"}}}
        for name in ("one", "two")
    ]
    assert chat(http, tools=tools, tool_choice="none")["choices"][0]["finish_reason"] == "stop"
    named = {"type": "function", "function": {"name": "two"}}
    calls = chat(http, tools=tools, tool_choice=named)["choices"][0]["message"]["tool_calls"]
    assert [call["function"]["name"] for call in calls] == ["two"]


def tool(name: str, **properties: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": properties, "required": list(properties)}
    return {"type": "function", "function": {"name": name, "parameters": schema}}


TOOLS = [
    tool("look_up", word={"type": "string"}),
    tool("add", a={"type": "integer", "maximum": 9}, b={"type": "integer"}),
]
FORMAT = {"type": "json_schema", "json_schema": {"name": "x", "schema": SCHEMAS["object"]}}


def answered(http: httpx.Client, messages: list[Any], **body: Any) -> Any:
    """Send a conversation with tools; give the message of the answer."""
    return chat(http, messages=messages, tools=TOOLS, **body)["choices"][0]["message"]


def with_results(messages: list[Any], answer: Any, **results: str) -> list[Any]:
    """The conversation after the tools ran."""
    told = [
        {"role": "tool", "tool_call_id": call["id"], "content": results[call["function"]["name"]]}
        for call in answer["tool_calls"]
    ]
    return [*messages, {key: answer[key] for key in ("role", "content", "tool_calls")}, *told]


def test_a_tool_loop_ends(http: httpx.Client) -> None:
    """First a call, after its result a text that tells it, without and with the list of tools."""
    asked = [{"role": "user", "content": "Please look up Lasagna"}]
    first = answered(http, asked)
    (call,) = first["tool_calls"]
    assert (call["function"]["name"], json.loads(call["function"]["arguments"])) == (
        "look_up", {"word": "Lasagna"},
    )  # fmt: skip
    told = with_results(asked, first, look_up="flat pasta in layers")
    for choice in ("auto", "none"):
        last = answered(http, told, tool_choice=choice)
        assert last.get("tool_calls") is None
        assert "flat pasta in layers" in last["content"]
    again = answered(http, told, tool_choice="required")
    assert again["tool_calls"][0]["function"]["name"] == "look_up"


def test_several_calls_in_one_answer(http: httpx.Client) -> None:
    asked = [{"role": "user", "content": "look_up Lasagna, add 4 and 17, look_up Ravioli"}]
    first = answered(http, asked)
    made = [call["function"] for call in first["tool_calls"]]
    assert [(one["name"], json.loads(one["arguments"])) for one in made] == [
        ("look_up", {"word": "Lasagna"}),
        ("add", {"a": 4, "b": 17}),
        ("look_up", {"word": "Ravioli"}),
    ]
    assert len({call["id"] for call in first["tool_calls"]}) == 3
    last = answered(http, with_results(asked, first, look_up="pasta", add="21"))
    assert "pasta; 21; pasta" in last["content"]


def test_tools_come_before_the_object(http: httpx.Client) -> None:
    asked = [{"role": "user", "content": "Who is Ada? look_up her"}]
    first = answered(http, asked, response_format=FORMAT)
    assert not first["content"]
    told = with_results(asked, first, look_up="a mathematician")
    last = answered(http, told, response_format=FORMAT)
    jsonschema.validate(json.loads(last["content"]), SCHEMAS["object"])


REASONING: list[tuple[str, str | None, bool]] = [
    ("deepseek-ai/DeepSeek-V3.1", "high", True),
    ("deepseek-ai/DeepSeek-V3.1", "none", False),
    ("nobody/knows", "low", True),
    ("nobody/knows", None, False),
    ("meta-llama/Llama-3.3-70B-Instruct-Turbo", "high", False),
    ("Qwen/Qwen3.5-397B-A17B", None, True),
    ("Qwen/Qwen3.5-397B-A17B", "none", False),
]


@pytest.mark.parametrize(("model", "effort", "thinks"), REASONING)
def test_reasoning(http: httpx.Client, model: str, effort: str | None, thinks: bool) -> None:
    body = chat(http, model=model, **({"reasoning_effort": effort} if effort else {}))
    thought = body["choices"][0]["message"].get("reasoning_content")
    assert bool(thought) is thinks
    details = body["usage"].get("completion_tokens_details")
    assert bool(details and details["reasoning_tokens"]) is thinks


def vectors(http: httpx.Client, texts: list[str], **body: Any) -> list[Any]:
    answer = http.post(EMBEDDINGS, json={"model": "BAAI/bge-m3", "input": texts, **body})
    assert answer.status_code == 200, answer.text
    assert [item["index"] for item in answer.json()["data"]] == list(range(len(texts)))
    return [item["embedding"] for item in answer.json()["data"]]


def test_vectors_are_unit_vectors(http: httpx.Client) -> None:
    found = vectors(http, ["one", "two", "one"])
    assert found[0] == found[2] != found[1]
    for vector in found:
        assert len(vector) == 1024
        assert math.isclose(math.hypot(*vector), 1, rel_tol=1e-5)
        assert max(abs(number) for number in vector) < 0.5


def test_vectors_as_base64(http: httpx.Client) -> None:
    plain, packed = (vectors(http, ["x"], encoding_format=form)[0] for form in ("float", "base64"))
    numbers = struct.unpack("<1024f", base64.b64decode(packed, validate=True))
    assert all(math.isclose(a, b, abs_tol=1e-6) for a, b in zip(numbers, plain, strict=True))


RESTARTED = """
import sys, httpx
from deepinfra_emulator import Emulator
with Emulator() as emulator:
    answer = httpx.post(
        emulator.base_url + "/openai/embeddings",
        json={"model": "BAAI/bge-m3", "input": "sunny day", "dimensions": 32},
        headers={"authorization": "Bearer k"},
    )
print(answer.json()["data"][0]["embedding"])
"""


def test_vectors_are_stable_over_restarts(http: httpx.Client) -> None:
    done = [
        subprocess.run(
            [sys.executable, "-c", RESTARTED],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout
        for seed in ("1", "2")
    ]
    assert done[0] == done[1]
    assert json.loads(done[0]) == vectors(http, ["sunny day"], dimensions=32)[0]


@pytest.mark.parametrize("model", ["BAAI/bge-large-en-v1.5", "thenlper/gte-base"])
def test_vectors_depend_on_their_length_of_the_table(http: httpx.Client, model: str) -> None:
    (vector,) = vectors(http, ["x"], model=model)
    assert len(vector) == capabilities.embedding[model].dimensions


def test_aliases(http: httpx.Client) -> None:
    body = {"model": "BAAI/bge-m3", "input": "x"}
    assert http.post("/v1/embeddings", json=body).json()["data"]
    assert http.post("/v1/chat/completions", json={"model": MODEL, "messages": QUESTION}).json()[
        "choices"
    ]


def test_lists_come_from_the_tables(http: httpx.Client) -> None:
    every = {
        *capabilities.language,
        *capabilities.embedding,
        *capabilities.image,
        *capabilities.speech,
        *capabilities.transcription,
        *capabilities.reranking,
        *capabilities.video,
    }
    listed = http.get("/v1/openai/models").json()
    assert listed["object"] == "list"
    assert {item["id"] for item in listed["data"]} == every
    assert {item["model_name"] for item in http.get("/models/list").json()} == every
    one = http.get(f"/models/{FLUX}").json()
    assert (one["model_name"], one["type"]) == (FLUX, "text-to-image")


ASKED: dict[str, tuple[str, dict[str, Any] | None]] = {
    "chat.completions.create": ("", {"model": MODEL, "messages": QUESTION}),
    "completions.create": ("", {"model": MODEL, "prompt": "x"}),
    "embeddings.create": ("", {"model": "BAAI/bge-m3", "input": "x"}),
    "images.generate": ("", {"model": FLUX, "prompt": "x", "size": "256x256"}),
    "inference.text_to_image": (FLUX, {"prompt": "x", "width": 256, "height": 256}),
    "inference.run": ("owner/unknown", {"field": "x"}),
    "inference.run_deployment": ("abc", {"input": "x"}),
    "models.list": ("", None),
    "models.catalog": ("", None),
    "models.retrieve": (MODEL, None),
}


@pytest.mark.parametrize("name", ASKED)
def test_answers_are_true_to_the_schema(http: httpx.Client, emulator: Emulator, name: str) -> None:
    (route,) = (route for route in PROVIDER.routes if route.name == name)
    model, body = ASKED[name]
    path = re.sub(r"\{[^}]*\}", model, route.path)
    answer = http.request(route.method, path, json=body)
    assert answer.status_code == 200, answer.text
    assert emulator.requests[0].route == name
    schema = {"$defs": dict(PROVIDER.schemas), **(route.returns.schema or {})}
    jsonschema.validate(answer.json(), schema)
