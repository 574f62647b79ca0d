"""The decorators of methods that return objects, under mypy and pyright."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from codegen.runtime.client.objects.structured import typed
from tests.support.checkers import mypy, pyright

ROOT = Path(__file__).parents[2]
MARK = "# refused"
CASE = '''
from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal, NamedTuple, Protocol, TypedDict, assert_type

from pydantic import BaseModel, TypeAdapter

from codegen.runtime.client.objects.structured.results import ObjectResult
from codegen.runtime.client.objects.structured.stream import AsyncObjectStream, ObjectStream
from codegen.runtime.client.objects.structured.typed import (
    async_object_method,
    async_object_stream_method,
    object_method,
    object_stream_method,
)


class Model:
    @object_method
    def ask(self, schema: object, prompt: str = "", *, heat: float = 1.0) -> ObjectResult[Any]:
        """Ask."""
        raise NotImplementedError

    @object_stream_method
    def stream(self, schema: object, prompt: str = "", *, heat: float = 1.0) -> ObjectStream[Any]:
        """Stream."""
        raise NotImplementedError


class Brief(Protocol):
    @object_method
    def ask(self, schema: object, prompt: str = "") -> ObjectResult[Any]:
        """Ask."""
        ...


class AModel:
    @async_object_method
    async def ask(self, schema: object, prompt: str = "") -> ObjectResult[Any]:
        """Ask."""
        raise NotImplementedError

    @async_object_stream_method
    def stream(self, schema: object, prompt: str = "") -> AsyncObjectStream[Any]:
        """Stream."""
        raise NotImplementedError


class Dish(BaseModel):
    name: str


@dataclass
class Point:
    x: int


class Old(TypedDict):
    a: int


class Pair(NamedTuple):
    a: int


class Color(Enum):
    RED = 1


def sync(model: Model, brief: Brief, either: Model | Brief, schema: dict[str, Any]) -> None:
    assert_type(model.ask(Dish, "x"), ObjectResult[Dish])
    assert_type(model.ask(Dish, "x").object, Dish)
    assert_type(model.ask(Dish, prompt="x", heat=0).object.name, str)
    assert_type(model.ask(Point).object, Point)
    assert_type(model.ask(Old).object, Old)
    assert_type(model.ask(Pair).object, Pair)
    assert_type(model.ask(Color).object, Color)
    assert_type(model.ask(int).object, int)
    assert_type(model.ask(list[Dish]).object, list[Dish])
    assert_type(model.ask(dict[str, Dish]).object, dict[str, Dish])
    assert_type(model.ask(TypeAdapter(list[int])).object, list[int])
    assert_type(model.ask(Dish | Point).object, Any)
    assert_type(model.ask(Literal["a"]).object, Any)
    assert_type(model.ask(schema).object, Any)
    assert_type(model.ask({"type": "object"}).object, Any)
    assert_type(brief.ask(Dish).object, Dish)
    assert_type(either.ask(Dish, "x").object, Dish)
    model.ask(Dish, 5)  # refused
    model.ask(Dish, cold=1)  # refused
    brief.ask(Dish, heat=1)  # refused
    model.ask()  # refused
    with model.stream(Dish, "x", heat=0) as stream:
        assert_type(stream, ObjectStream[Dish])
        for text in stream.text:
            assert_type(text, str)
        assert_type(stream.result.object, Dish)
    assert_type(model.stream(list[int]).read().object, list[int])
    assert_type(model.stream(schema).read().object, Any)


async def asynchronous(model: AModel) -> None:
    assert_type((await model.ask(Dish, "x")).object, Dish)
    assert_type((await model.ask(Dish | Point)).object, Any)
    async with model.stream(list[Dish]) as stream:
        assert_type(stream, AsyncObjectStream[list[Dish]])
        assert_type((await stream.read()).object, list[Dish])
    model.stream(Dish, 5)  # refused
    await model.ask(Dish, heat=1)  # refused
'''


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_exactly_the_marked_lines_are_refused(checker: str, tmp_path: Path) -> None:
    file = tmp_path / "object_cases.py"
    file.write_text(CASE, "utf-8")
    settings = tmp_path / "settings"
    settings.mkdir()
    if checker == "mypy":
        reports = mypy(settings, [ROOT], [], file)
    else:
        reports = pyright(settings, [ROOT], [file])
    lines = CASE.splitlines()
    expected = {number for number, line in enumerate(lines, 1) if line.endswith(MARK)}
    own = [report for report in reports if Path(report.partition(":")[0]).name == file.name]
    assert {int(report.split(":")[1]) for report in own} == expected, "\n".join(reports)


def test_the_decorators_leave_functions_as_they_are() -> None:
    def method(self: object, schema: object, prompt: str = "") -> None:
        """Doc."""

    decorators = [value for name, value in vars(typed).items() if name.endswith("_method")]
    assert len(decorators) == 4
    for decorator in decorators:
        assert inspect.isfunction(decorator)
        assert decorator(method) is method
