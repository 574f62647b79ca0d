"""Objects, tools, files and hooks of language models."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypedDict, assert_type

from pydantic import BaseModel, TypeAdapter

from deepinfra_client import (
    AsyncDeepInfra,
    AsyncObjectStream,
    Attachment,
    DeepInfra,
    DownloadPolicy,
    ObjectResult,
    ObjectStream,
    Step,
    TextResult,
    Tool,
    ToolCall,
    ToolResult,
)
from deepinfra_client.errors import StructuredOutputError, ToolError

ABLE = "meta-llama/Llama-3.3-70B-Instruct"
NO_TOOLS: Literal["Qwen/Qwen2-7B-Instruct"] = "Qwen/Qwen2-7B-Instruct"


class Recipe(BaseModel):
    name: str


@dataclass
class Dish:
    name: str


class Plate(TypedDict):
    name: str


def objects(client: DeepInfra, schema: dict[str, Any]) -> None:
    model = client(ABLE)
    assert_type(model.generate_object(Recipe, "x"), ObjectResult[Recipe])
    assert_type(model.generate_object(Recipe, "x").object, Recipe)
    assert_type(model.generate_object(Dish, "x").object, Dish)
    assert_type(model.generate_object(Plate, "x").object, Plate)
    assert_type(model.generate_object(list[Recipe], "x").object, list[Recipe])
    assert_type(model.generate_object(TypeAdapter(Dish), "x").object, Dish)
    assert_type(model.generate_object(Recipe | Dish, "x").object, Any)
    assert_type(model.generate_object(Literal["a", "b"], "x").object, Any)
    assert_type(model.generate_object(schema, "x").object, Any)
    model.generate_object(Recipe, messages=[{"role": "user", "content": "x"}], temperature=0)
    model.generate_object(Recipe, "x", schema_name="recipe", strict=False, lenient=True)
    _ = model.generate_object(Recipe, "x").object.nam  # expect: refused
    model.generate_object(Recipe, "x", strict="no")  # expect: refused
    model.generate_object(Recipe, "x", temprature=0)  # expect: refused
    model.generate_object()  # expect: refused


def object_streams(client: DeepInfra, schema: dict[str, Any]) -> None:
    with client(ABLE).stream_object(list[Recipe], "x") as stream:
        assert_type(stream, ObjectStream[list[Recipe]])
        for _ in stream.partials:
            pass
        assert_type(stream.result, ObjectResult[list[Recipe]])
    assert_type(client(ABLE).stream_object(Recipe, "x"), ObjectStream[Recipe])
    assert_type(client(ABLE).stream_object(Recipe | Dish, "x"), ObjectStream[Any])
    assert_type(client(ABLE).stream_object(schema, "x"), ObjectStream[Any])
    assert_type(client(ABLE).stream_object(Recipe, "x").result.object, Recipe)
    client(ABLE).stream_object(Recipe, "x", max_steps="2")  # expect: refused


def weather(city: str, days: int = 1) -> str:
    """Tell the weather."""
    return f"{city} {days}"


async def slow_weather(city: str) -> dict[str, Any]:
    """Tell the weather."""
    return {"city": city}


def tools(client: DeepInfra, listed: list[dict[str, Any]], kept: Sequence[Tool]) -> None:
    model = client(ABLE)
    raw = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
    model.generate("x", tools=[weather])
    model.generate("x", tools=[weather, Tool.of(weather, name="other"), raw])
    model.generate("x", tools=[Tool("f", "Do.", Recipe, weather), Tool("g", parameters=raw)])
    model.generate("x", tools=listed, tool_choice="auto")
    model.generate("x", tools=kept, tool_choice="weather", active_tools=["weather"])
    model.generate("x", tools=(weather,), max_steps=5, max_parallel=2)
    model.generate("x", tools=[weather], tool_choice=raw)
    model.generate_object(Recipe, "x", tools=[weather], max_steps=3)
    model.generate("x", tools=weather)  # expect: refused
    model.generate("x", tools=[3])  # expect: refused
    model.generate("x", tools=[weather], tool_choice=3)  # expect: refused
    model.generate("x", tools=[weather], max_steps="5")  # expect: refused


def profiles(client: DeepInfra, listed: list[dict[str, Any]]) -> None:
    without = client.language_model("Qwen/Qwen2-7B-Instruct")
    without.generate("x")
    without.generate("x", tools=[weather])  # expect: refused
    without.generate("x", max_steps=2)  # expect: refused
    without.stream("x", tools=listed)  # expect: refused
    client.language_model(NO_TOOLS).generate("x", tools=listed)  # expect: refused
    bare = client.language_model("google/gemma-2-9b-it")
    bare.stream("x", temperature=0)
    bare.generate_object(Recipe, "x")  # expect: refused
    bare.stream_object(Recipe, "x")  # expect: refused
    client("google/gemma-2-9b-it").generate("x", approve=approve)  # expect: refused


def files(client: DeepInfra, data: bytes, path: Path, parts: list[str | Path]) -> None:
    model = client(ABLE)
    model.generate(["What is this?", Attachment(path)])
    model.generate(["x", path, data])
    model.generate(parts)
    with path.open("rb") as file:
        model.generate(["x", file])
    model.generate(Attachment("https://example.com/a.png", detail="low", download=True))
    model.generate(["x", Attachment(data, media_type="image/png", name="a.png")])
    model.stream(["x", Attachment("https://example.com/a", download=DownloadPolicy(timeout=5))])
    model.generate_object(Recipe, ["x", Attachment(path)])
    model.generate(3)  # expect: refused
    model.generate(["x", 3])  # expect: refused
    Attachment(3)  # expect: refused
    Attachment(path, media="image/png")  # expect: refused


def approve(call: ToolCall) -> bool | str:
    return call.name != "delete" or "not that"


async def approve_later(call: ToolCall) -> bool:
    return call.name == "weather"


def on_step(step: Step) -> None:
    assert_type(step.tool_calls, tuple[ToolCall, ...])
    assert_type(step.tool_results, tuple[ToolResult, ...])


async def on_step_later(step: Step) -> None:
    on_step(step)


def enough(steps: Sequence[Step]) -> bool:
    return len(steps) > 2


async def enough_later(steps: Sequence[Step]) -> bool:
    return enough(steps)


def repair_call(call: ToolCall, error: ToolError) -> str | None:
    return "{}" if error.tool else None


def repair_text(text: str, error: StructuredOutputError) -> str | None:
    return text or error.text


async def repair_text_later(text: str, error: StructuredOutputError) -> str | None:
    return repair_text(text, error)


def hooks(client: DeepInfra) -> None:
    model = client(ABLE)
    model.generate("x", tools=[weather, slow_weather], approve=approve, on_step=on_step)
    model.generate("x", tools=[weather], stop_when=enough, repair_tool_call=repair_call)
    model.generate_object(Recipe, "x", repair_text=repair_text)
    model.generate("x", approve=approve_later)  # expect: refused
    model.generate("x", stop_when=enough_later)  # expect: refused
    model.generate_object(Recipe, "x", repair_text=repair_text_later)  # expect: refused
    model.generate("x", on_step=weather)  # expect: refused
    model.generate("x", approve=True)  # expect: refused


async def twins(client: AsyncDeepInfra) -> None:
    model = client(ABLE)
    assert_type(await model.generate_object(Recipe, "x"), ObjectResult[Recipe])
    assert_type((await model.generate_object(Recipe | Dish, "x")).object, Any)
    async with model.stream_object(Recipe, "x") as stream:
        assert_type(stream, AsyncObjectStream[Recipe])
        async for _ in stream.partials:
            pass
        assert_type(stream.result.object, Recipe)
    result = await model.generate("x", tools=[weather, slow_weather], approve=approve_later)
    assert_type(result, TextResult)
    await model.generate("x", approve=approve, stop_when=enough_later, on_step=on_step_later)
    await model.generate("x", stop_when=enough, on_step=on_step, repair_tool_call=repair_call)
    await model.generate_object(Recipe, "x", repair_text=repair_text_later)
    await model.generate_object(Recipe, "x", repair_text=3)  # expect: refused
    await model.generate("x", tools=[3])  # expect: refused
    _ = model.generate_object(Recipe, "x").object  # expect: refused
    await client("google/gemma-2-9b-it").generate_object(Recipe, "x")  # expect: refused
    await client("Qwen/Qwen2-7B-Instruct").generate("x", tools=[weather])  # expect: refused
