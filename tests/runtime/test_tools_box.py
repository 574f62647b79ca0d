from __future__ import annotations

import functools
import pickle
import subprocess
import sys
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from codegen.runtime.client.errors import ArgumentTypeError, InvalidArgumentError, ToolError
from codegen.runtime.client.objects import jsonschemas
from codegen.runtime.client.objects.spec import Conversation
from codegen.runtime.client.objects.tools.results import ToolCall, ToolResult, new_id
from codegen.runtime.client.objects.tools.tool import Tool
from codegen.runtime.client.objects.tools.toolbox import Toolbox
from codegen.runtime.client.options import omit

TALK = Conversation(
    system=None,
    user=None,
    assistant=None,
    tool=None,
    call=None,
    text_part=None,
    tool_definition={
        "sort": "fn",
        "fn": {"called": "$name", "about": "$description", "in": "$parameters", "hard": "$strict"},
    },
    tool_choice={"pick": "$name"},
    tool_choices=("auto", "never"),
)
RAW = {"sort": "other", "fn": {"called": "raw", "more": 1}}


class Wire(BaseModel):
    fn: dict[str, str]


def add(a: int, b: int = 0) -> int:
    """Add."""
    return a + b


def sub(a: int) -> int:
    return -a


async def later(a: int) -> int:
    return a


def call(name: str = "add", arguments: str = "{}") -> ToolCall:
    return ToolCall("c1", name, arguments)


def test_definitions() -> None:
    wire = Wire(fn={"called": "wired"})
    box = Toolbox.of((add, Tool("bare", "Bare.", strict=True), RAW, wire))
    schema = Tool.of(add).schema
    empty: dict[str, Any] = {"type": "object", "properties": {}, "additionalProperties": False}
    assert box.definitions(TALK) == [
        {"sort": "fn", "fn": {"called": "add", "about": "Add.", "in": schema}},
        {"sort": "fn", "fn": {"called": "bare", "about": "Bare.", "in": empty, "hard": True}},
        RAW,
        wire,
    ]
    assert box.definitions(TALK)[2] is RAW
    assert box.names == ("add", "bare", "raw", "wired")
    assert len(box) == 4 and box


@pytest.mark.parametrize("nothing", [None, omit, [], ()])
def test_no_tools(nothing: Any) -> None:
    box = Toolbox.of(nothing)
    assert not box and len(box) == 0
    assert box.definitions(TALK) == []
    value, warning = box.choice(TALK, "nonsense")
    assert value is omit and "there are no tools" in str(warning)
    assert box.choice(TALK, omit) == (omit, None)


def test_active_tools() -> None:
    box = Toolbox.of([add, sub, RAW], ["raw", "sub"])
    assert [len(box.definitions(TALK)), *box.names] == [2, "sub", "raw"]
    assert not Toolbox.of([add], [])
    with pytest.raises(ToolError, match=r"no tool 'add'.*tools: 'sub', 'raw'"):
        box.tool(call("add"))
    with pytest.raises(InvalidArgumentError, match=r"'ad' is no active tool.*mean 'add'"):
        Toolbox.of([add], ["ad"])
    with pytest.raises(InvalidArgumentError, match="'nope' is no active tool"):
        Toolbox.of([add, RAW], ["nope"]).definitions(TALK)
    with pytest.raises(InvalidArgumentError, match="'nope' is no active tool"):
        Toolbox.of([add, RAW], ["nope"], conversation=TALK)
    for wrong in ("add", 5, [5]):
        with pytest.raises(ArgumentTypeError, match="active_tools"):
            Toolbox.of([add], wrong)


def test_names_are_unique() -> None:
    with pytest.raises(InvalidArgumentError, match=r"two tools are called 'add'.*Tool\.of"):
        Toolbox.of([add, Tool("add")])
    with pytest.raises(InvalidArgumentError, match="two tools are called 'raw'"):
        Toolbox.of([RAW, Tool("raw")], conversation=TALK)
    with pytest.raises(InvalidArgumentError, match="two tools are called 'raw'"):
        Toolbox.of([RAW, Tool("raw")]).definitions(TALK)


def test_wrong_tools() -> None:
    for wrong in (add, Tool("x"), RAW, "add", 5):
        with pytest.raises(ArgumentTypeError, match="`tools` must be a list of tools"):
            Toolbox.of(wrong)
    with pytest.raises(ArgumentTypeError, match=r"each of `tools`.*found int"):
        Toolbox.of([5])
    with pytest.raises(ArgumentTypeError, match="class"):
        Toolbox.of([Wire])
    assert Toolbox.of(iter([add])).names == ("add",)


def test_choice() -> None:
    box = Toolbox.of([add, RAW])
    assert box.choice(TALK, "never") == ("never", None)
    assert box.choice(TALK, "add") == ({"pick": "add"}, None)
    assert box.choice(TALK, "raw") == ({"pick": "raw"}, None)
    asked = {"any": 1}
    assert box.choice(TALK, asked)[0] is asked
    assert box.choice(TALK, None) == (omit, None)
    for wrong in ("ad", 5, ["add"]):
        with pytest.raises(InvalidArgumentError) as caught:
            box.choice(TALK, wrong)
        assert "allowed: 'auto', 'never', 'add', 'raw'" in str(caught.value)


def test_who_answers_a_call() -> None:
    box = Toolbox.of([add, Tool("bare"), RAW], conversation=TALK)
    assert [box.executable(call(name)) for name in ("add", "bare", "raw", "unknown")] == [
        True,
        False,
        False,
        True,
    ]
    assert box.tool(call("add")).execute is add
    for name in ("bare", "raw"):
        with pytest.raises(ToolError, match="no function to run"):
            box.tool(call(name))
    with pytest.raises(ToolError, match="did you mean 'add'") as caught:
        box.tool(call("ad"))
    assert caught.value.tool == "ad"


class AsyncObject:
    async def __call__(self) -> None: ...

    async def method(self) -> None: ...


@pytest.mark.parametrize(
    "function",
    [later, functools.partial(functools.partial(later), 1), AsyncObject(), AsyncObject().method],
)
def test_async_functions_are_refused_in_blocking_code(function: Any) -> None:
    with pytest.raises(ArgumentTypeError, match=r"is an async function.*asynchronous client"):
        Toolbox.of([add, Tool.of(function, name="late")]).check_sync()
    Toolbox.of([add, Tool.of(function, name="late")], ["add"]).check_sync()


def test_input() -> None:
    assert call(arguments='{"a": 1}').input == {"a": 1}
    assert call(arguments=" \n").input == {}
    assert call(arguments='{"a": "\\ud800"}').input == {"a": "\ufffd"}
    assert call(arguments='{"a": "\ud800"}').input == {"a": "?"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"a": 1', "not valid JSON"),
        ("[1]", "must be a JSON object, found an array"),
        ("null", "found null"),
        ("true", "found true"),
        ("5", "found a number"),
        ('"{}"', "found a string"),
        ('{"a": NaN}', "not valid JSON"),
        ('{"a": Infinity}', "not valid JSON"),
        ('{"a": ' * 100_000, "recursion limit"),
        ("[" * 5_000 + "]" * 5_000, "recursion limit"),
        ('{"a": ' + "9" * 100_000 + "}", "out of range"),
    ],
)
def test_input_that_is_no_object(text: str, words: str) -> None:
    with pytest.raises(ToolError, match=words) as caught:
        _ = call(arguments=text).input
    assert "'add'" in str(caught.value) and caught.value.tool == "add"
    assert len(str(caught.value)) < 500
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.tool) == (str(caught.value), "add")


@given(st.text())
def test_any_text_is_an_object_or_an_error(text: str) -> None:
    with suppress(ToolError):
        assert isinstance(call(arguments=text).input, dict)


def test_results() -> None:
    result = ToolResult(call(), 1, "1")
    assert (result.id, result.name, result.is_error) == ("c1", "add", False)
    assert ToolResult(call(), None, "", error=ToolError("x")).is_error
    assert pickle.loads(pickle.dumps(result)) == result
    assert "extra" not in repr(ToolCall("c", "n", "x" * 9_999, {"secret": 1}))
    assert len(repr(ToolCall("c", "n", "x" * 9_999))) < 200
    made = {new_id() for _ in range(100)}
    assert len(made) == 100
    assert all(name.startswith("call_") and len(name) == 29 for name in made)


SCHEMA = {"type": "object", "required": ["a"], "properties": {"a": {"type": "array"}}}


def test_problems_with_a_json_schema() -> None:
    assert jsonschemas.problems(SCHEMA, {"a": []}) == []
    assert jsonschemas.problems(SCHEMA, {"a": 1}) == ["a: 1 is not of type 'array'"]
    assert jsonschemas.problems(SCHEMA, {}) == ["'a' is a required property"]
    assert jsonschemas.problems(False, {}) != []
    long = jsonschemas.problems(SCHEMA, {"a": "x" * 10_000})
    assert long is not None and len(long[0]) < 400 and long[0].endswith("'array'")
    many = jsonschemas.problems({"items": {"type": "string"}}, list(range(1_000)))
    assert many is not None and len(many) == 20


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "nonsense"},
        {"properties": 5},
        {"properties": {"a": {"$ref": "#/$defs/none"}}},
        {"properties": {"a": {"$ref": "http://127.0.0.1:9/none"}}},
        {"properties": {"a": {"pattern": "("}}},
    ],
)
def test_wrong_schemas_cannot_be_checked(schema: Any) -> None:
    assert jsonschemas.problems(schema, {"a": "x"}) is None


def test_deep_values_and_schemas_that_go_round() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    node = {"$ref": "#/$defs/n", "$defs": {"n": {"items": {"$ref": "#/$defs/n"}}}}
    told = jsonschemas.problems(node, deep)
    assert told == ["the value is nested too deeply to be checked"]
    while deep:
        deep = deep.pop()
    around = jsonschemas.problems({"$ref": "#"}, 1)
    assert around == ["the value is nested too deeply to be checked"]


def test_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema", None)
    assert jsonschemas.problems(SCHEMA, {}) is None
    assert jsonschemas.required_problems(SCHEMA, {}) == ["'a' is a required property"]
    assert jsonschemas.required_problems(SCHEMA, {"a": 5}) == []
    assert jsonschemas.required_problems({"required": 5}, {}) == []
    assert jsonschemas.required_problems(SCHEMA, [1]) == ["an object is needed, found [1]"]


def test_importing_loads_neither_pydantic_nor_httpx() -> None:
    names = ("hooks", "tool", "toolbox", "results", "invoke", "sync", "aio")
    code = (
        f"import sys, importlib\nfor n in {names!r}: "
        "importlib.import_module('codegen.runtime.client.objects.tools.' + n)\n"
        "print([m for m in ('pydantic', 'pydantic_core', 'httpx', 'jsonschema')"
        " if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_definitions_without_a_name_that_can_be_read() -> None:
    box = Toolbox.of([{"sort": "search"}, {"sort": "code"}, add], conversation=TALK)
    assert box.definitions(TALK)[:2] == [{"sort": "search"}, {"sort": "code"}]
    # A call of any other name may mean one of them: it is left to the caller.
    assert [box.executable(call(name)) for name in ("add", "search")] == [True, False]
    assert Toolbox.of([add], conversation=TALK).executable(call("search"))
