"""Tools as users write them: mypy and pyright, both strict, read this file with all others."""

from __future__ import annotations

import functools
from collections.abc import Awaitable
from typing import Any

from pydantic import BaseModel
from typing_extensions import TypedDict

from codegen.runtime.client.errors import ToolError
from codegen.runtime.client.objects.tools.hooks import (
    Approve,
    AsyncApprove,
    AsyncRepairToolCall,
    RepairToolCall,
)
from codegen.runtime.client.objects.tools.results import ToolCall
from codegen.runtime.client.objects.tools.tool import Tool, Tools
from codegen.runtime.client.objects.tools.toolbox import Toolbox


class Place(BaseModel):
    city: str


class Options(TypedDict):
    deep: bool


class Definition(BaseModel):
    type: str


class Station:
    def read(self, city: str) -> str:
        return city

    def __call__(self, place: Place) -> int:
        return len(place.city)


def weather(city: str, *, days: int = 1) -> str:
    return f"{city} {days}"


async def later(city: str) -> str:
    return city


@Tool.of
def decorated(city: str) -> str:
    return city


def offer(tools: Tools) -> int:
    return len(Toolbox.of(tools))


def approve(call: ToolCall) -> bool | str:
    return call.name == "weather" or "no"


async def approve_later(call: ToolCall) -> bool:
    return bool(call.name)


def repair(call: ToolCall, error: ToolError) -> str | None:
    return call.arguments or error.tool


async def repair_later(call: ToolCall, error: ToolError) -> dict[str, Any]:
    return {call.name: error.tool}


def take(*hooks: Approve) -> int:
    return len(hooks)


def take_async(*hooks: AsyncApprove) -> int:
    return len(hooks)


def take_repair(*hooks: RepairToolCall) -> int:
    return len(hooks)


def take_async_repair(*hooks: AsyncRepairToolCall) -> int:
    return len(hooks)


def test_what_may_be_given_as_tools() -> None:
    raw = {"type": "function", "function": {"name": "raw", "parameters": {"type": "object"}}}
    functions = [weather, later]
    tools = [Tool("typed", parameters=Place, execute=len), decorated]
    plain: list[dict[str, object]] = [{"type": "web_search"}]
    anything: dict[str, Any] = {"type": "other"}
    assert offer([weather, Tool("bare"), {"type": "function", "function": {"name": "x"}}]) == 3
    assert offer([later, Station().read, Station(), functools.partial(weather, "x")]) == 4
    assert offer((lambda: 1, raw)[1:]) == 1
    assert offer(functions) == 2
    assert offer(tools) == 2
    assert offer(plain) == 1
    assert offer([raw, anything, Definition(type="x")]) == 3
    assert offer([]) == 0
    assert decorated.name == "decorated"


def test_what_may_be_given_to_a_tool() -> None:
    async def fetch(place: Place) -> Awaitable[str] | str:
        return place.city

    schema = {"type": "object", "properties": {"city": {"type": "string"}}}
    made = [
        Tool("a", "Does.", Place, fetch),
        Tool("b", parameters=Options, needs_approval=True, strict=False),
        Tool("c", parameters=schema, execute=weather, needs_approval=lambda given: "x" in given),
        Tool.of(Station().read, "d", needs_approval=lambda given: bool(given)),
    ]
    assert [tool.name for tool in made] == ["a", "b", "c", "d"]


def test_hooks() -> None:
    assert take(approve, lambda call: call.input["days"] < 3) == 2
    assert take_async(approve, approve_later) == 2
    assert take_repair(repair, lambda call, error: None) == 2
    assert take_async_repair(repair, repair_later) == 2
