"""From a type to the schema that is sent, and from text to an object of the type."""

# Annotations are not postponed: pydantic could not find the local types of a test.
import copy
import enum
import json
import typing
from collections import deque
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Annotated, Any, Literal, NamedTuple, NewType, NotRequired, Required

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import BaseModel, ConfigDict, Field, RootModel, TypeAdapter
from typing_extensions import TypeAliasType
from typing_extensions import TypedDict as NewTypedDict

from codegen.runtime.client.errors import ArgumentTypeError, InvalidArgumentError
from codegen.runtime.client.objects.structured.misfits import MisfitError
from codegen.runtime.client.objects.structured.schemas import closed, only_objects, wrapped
from codegen.runtime.client.objects.structured.target import Target
from tests.runtime.structured_kit import planned


class Step(BaseModel):
    text: str
    minutes: int | None = None


class Recipe(BaseModel):
    """A dish."""

    name: str
    steps: list[Step] = []
    properties: dict[str, int] = {}


class Node(BaseModel):
    value: int
    nodes: list["Node"] = []


@dataclass
class Point:
    x: int
    y: float = 0


class Old(typing.TypedDict):
    """From the standard library."""

    a: Required[int]
    b: NotRequired[list["Older"]]


class Older(typing.TypedDict, total=False):
    c: str


class New(NewTypedDict):
    a: int


class Pair(NamedTuple):
    left: int
    right: str = "r"


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")
    a: int


class Tree(RootModel[list["Tree"]]):
    pass


class Points(RootModel[list[Point]]):
    pass


Alias = TypeAliasType("Alias", list[int])
Ids = NewType("Ids", list[int])


def validator(schema: Any) -> Any:
    return Draft202012Validator(schema)


def target(schema: Any, **more: Any) -> Target:
    return planned(schema, **more).target


def sent(schema: Any, **more: Any) -> Any:
    return planned(schema, **more).given["shape_field"]["shape"]


CASES: list[tuple[Any, str | None, Any, Any]] = [
    (
        Recipe,
        None,
        {"name": "n", "steps": [{"text": "t"}]},
        Recipe(name="n", steps=[Step(text="t")]),
    ),
    (Point, None, {"x": 1}, Point(1)),
    (Old, None, {"a": 1, "b": [{"c": "d"}]}, {"a": 1, "b": [{"c": "d"}]}),
    (New, None, {"a": 1}, {"a": 1}),
    (list[Old], "many", [{"a": 1}], [{"a": 1}]),
    (Pair, "many", [1, "s"], Pair(1, "s")),
    (list[Recipe], "many", [{"name": "n"}], [Recipe(name="n")]),
    (tuple[int, str], "many", [1, "s"], (1, "s")),
    (tuple[int, ...], "many", [1, 2], (1, 2)),
    (set[int], "many", [1, 2], {1, 2}),
    (frozenset[str], "many", ["a"], frozenset({"a"})),
    (Sequence[int], "many", [1], [1]),
    (Iterable[int], "many", [1], [1]),
    (Iterable, "many", [1], [1]),
    (Generator[int, None, None], "many", [1], [1]),
    (deque[int], "many", [1], deque([1])),
    (list, "many", [1, "a"], [1, "a"]),
    (Alias, "many", [1], [1]),
    (Ids, "many", [1], [1]),
    (Points, "many", [{"x": 1}], Points([Point(1)])),
    (Tree, "many", [[], [[]]], Tree([Tree([]), Tree([Tree([])])])),
    (list[list[int]], "many", [[1], []], [[1], []]),
    (Recipe | Point, "one", {"x": 1}, Point(1)),
    (int | None, "one", None, None),
    (list[int] | None, "one", [1], [1]),
    (Color, "one", "red", Color.RED),
    (Literal["a", "b"], "one", "b", "b"),
    (Annotated[int, Field(gt=3)], "one", 4, 4),
    (Annotated[list[int], Field(min_length=1)], "many", [4], [4]),
    (int, "one", 1, 1),
    (float, "one", 1.5, 1.5),
    (str, "one", "é\n", "é\n"),
    (bool, "one", True, True),
    (date, "one", "2026-01-02", date(2026, 1, 2)),
    (Decimal, "one", "1.10", Decimal("1.10")),
    (Any, "one", {"a": [None]}, {"a": [None]}),
    (object, "one", [1], [1]),
    (dict[str, int], None, {"a": 1}, {"a": 1}),
    (dict, None, {"a": 1}, {"a": 1}),
    (dict[str, Recipe], None, {"a": {"name": "n"}}, {"a": Recipe(name="n")}),
    (Node, None, {"value": 1, "nodes": [{"value": 2}]}, Node(value=1, nodes=[Node(value=2)])),
    (list[Node], "many", [{"value": 1}], [Node(value=1)]),
    (TypeAdapter(list[int]), "many", [1], [1]),
    (TypeAdapter(Recipe), None, {"name": "n"}, Recipe(name="n")),
    ({"type": "object", "properties": {"a": {"type": "integer"}}}, None, {"a": 1}, {"a": 1}),
    ({"type": "array", "items": {"type": "integer"}}, "many", [1], [1]),
    ({"enum": ["a"]}, "one", "a", "a"),
    ({}, "one", 3, 3),
]
IDS = [f"{at}-{str(case[0])[-24:]}" for at, case in enumerate(CASES)]


@pytest.mark.parametrize(("schema", "key", "value", "made"), CASES, ids=IDS)
def test_every_kind_is_asked_for_as_an_object_and_read(
    schema: Any, key: str | None, value: Any, made: Any
) -> None:
    wanted = target(schema)
    assert wanted.key == key
    Draft202012Validator.check_schema(wanted.schema)
    assert only_objects(wanted.schema)
    written = value if key is None else {key: value}
    assert not list(validator(wanted.schema).iter_errors(written))
    text = json.dumps(written)
    for lenient in (False, True):
        read = wanted.read(text, lenient=lenient)
        assert read == made
        assert type(read) is type(made)
    assert wanted.read(f"Sure:\n```json\n{text}\n```\nDone.", lenient=True) == made
    if key is not None:
        assert wanted.schema["type"] == "object"
        assert wanted.schema["required"] == [key]
        assert wanted.schema["additionalProperties"] is False


def test_a_model_is_described_whole_and_closed() -> None:
    assert target(Recipe).schema == {
        "title": "Recipe",
        "description": "A dish.",
        "type": "object",
        "additionalProperties": False,
        "required": ["name"],
        "properties": {
            "name": {"title": "Name", "type": "string"},
            "steps": {
                "title": "Steps",
                "type": "array",
                "items": {"$ref": "#/$defs/Step"},
                "default": [],
            },
            "properties": {
                "title": "Properties",
                "type": "object",
                "additionalProperties": {"type": "integer"},
                "default": {},
            },
        },
        "$defs": {
            "Step": {
                "title": "Step",
                "type": "object",
                "additionalProperties": False,
                "required": ["text"],
                "properties": {
                    "text": {"title": "Text", "type": "string"},
                    "minutes": {
                        "title": "Minutes",
                        "anyOf": [{"type": "integer"}, {"type": "null"}],
                        "default": None,
                    },
                },
            }
        },
    }


def test_what_may_hold_more_stays_open() -> None:
    assert target(Open).schema["additionalProperties"] is True
    assert target(dict[str, Any]).schema["additionalProperties"] is True
    assert target(list[dict[str, int]]).schema["properties"]["many"]["items"] == {
        "type": "object",
        "additionalProperties": {"type": "integer"},
    }


def test_values_in_a_schema_are_no_schemas() -> None:
    default: Any = {"properties": {"x": {"properties": {}}}}

    class Odd(BaseModel):
        a: Any = Field(
            default=default,
            examples=[{"properties": {}}],
        )

    stated = target(Odd).schema["properties"]["a"]
    assert stated["default"] == default
    assert stated["examples"] == [{"properties": {}}]


def test_a_recursive_type_has_an_object_at_its_root() -> None:
    schema = target(Node).schema
    assert "$ref" not in schema
    assert schema["properties"]["nodes"]["items"] == {"$ref": "#/$defs/Node"}
    assert schema["$defs"]["Node"]["additionalProperties"] is False
    assert target(list[Node]).schema["$defs"].keys() == {"Node"}
    assert "$defs" not in target(list[Node]).schema["properties"]["many"]


def test_a_dict_is_sent_as_it_is() -> None:
    schema: dict[str, Any] = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "properties": {"a": {"type": "object", "properties": {}}, "b": {"$ref": "#"}},
        "x-own": 1,
    }
    before = copy.deepcopy(schema)
    assert sent(schema)["holds"] == before == schema
    choice = {
        "anyOf": [{"type": "object"}, {"$ref": "#/$defs/A"}],
        "$defs": {"A": {"type": "object"}},
    }
    assert sent(choice)["holds"] == choice


def test_a_dict_that_is_no_object_moves_with_its_references() -> None:
    schema: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://example.test/tree",
        "$defs": {"leaf": {"type": "integer"}, "up": {"$ref": "#"}},
        "title": "Tree",
        "type": "array",
        "items": {"anyOf": [{"$ref": "#"}, {"$ref": "#/$defs/leaf"}, {"$ref": "#/$defs/up"}]},
        "contains": {"$ref": "#/items/anyOf/1"},
    }
    before = copy.deepcopy(schema)
    made = target(schema)
    assert schema == before
    assert made.schema["$id"] == "https://example.test/tree"
    assert "$defs" not in made.schema["properties"]["many"]
    assert (
        made.schema["properties"]["many"]["contains"]["$ref"] == "#/properties/many/items/anyOf/1"
    )
    check = validator(made.schema).is_valid
    assert check({"many": [1, [2, [3]]]})
    assert not check({"many": [1, ["a"]]})
    assert not check({"many": [[1]]})
    assert made.read('{"many": [1, [2]]}', lenient=False) == [1, [2]]
    with pytest.raises(MisfitError, match=r"1: \['a'\] is not valid"):
        made.read('{"many": [1, ["a"]]}', lenient=False)
    assert made.kind.item is not None
    assert made.kind.item("[1]") == [1]
    with pytest.raises(MisfitError):
        made.kind.item('"a"')


NAMES = st.sampled_from("abc")


def array(items: Any) -> Any:
    return {"type": "array", "items": items}


def either(several: Any) -> Any:
    return {"anyOf": several}


def holding(fields: Any) -> Any:
    return {"type": "object", "properties": fields}


def composed(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, min_size=1, max_size=3)
    fields = st.dictionaries(NAMES, inner, max_size=3)
    return st.one_of(inner.map(array), several.map(either), fields.map(holding))


LEAVES: list[Any] = [
    {"type": "integer"},
    {"type": "string"},
    {"$ref": "#/$defs/d"},
    {"$ref": "#"},
    {"enum": [1, "a", None]},
    True,
]
SCHEMAS: st.SearchStrategy[Any] = st.recursive(st.sampled_from(LEAVES), composed, max_leaves=6)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.integers(), st.none(), st.sampled_from(["a", ""])),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)),
    max_leaves=8,
)


@given(item=SCHEMAS, definition=SCHEMAS, value=VALUES)
def test_wrapping_keeps_what_a_schema_means(item: Any, definition: Any, value: Any) -> None:
    schema = {"type": "array", "items": item, "$defs": {"d": definition}}
    try:
        fits = validator(schema).is_valid(value)
    except RecursionError:  # the schema refers to itself only
        return
    assert validator(wrapped(schema, "k")).is_valid({"k": value}) == fits


@given(schema=SCHEMAS)
def test_closing_twice_changes_nothing(schema: Any) -> None:
    assert closed(closed(schema)) == closed(schema)


T = typing.TypeVar("T")


class Box(BaseModel, typing.Generic[T]):
    value: T


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        (Recipe, "Recipe"),
        (Box[int], "Box_int"),
        (Color, "Color"),
        (Alias, "Alias"),
        (Old, "Old"),
        (type("Küche", (Recipe,), {}), "K_che"),
        (type("X" * 70, (Recipe,), {}), "X" * 64),
        (TypeAdapter(Recipe), "Recipe"),
        (list[Recipe], "response"),
        (Recipe | Point, "response"),
        (int, "response"),
        (Literal["a"], "response"),
        ({"type": "object", "title": "Own"}, "response"),
    ],
)
def test_names(schema: Any, name: str) -> None:
    assert sent(schema)["called"] == name
    assert sent(schema, schema_name="mine-1")["called"] == "mine-1"


def test_the_field_that_asks() -> None:
    assert planned(int).given["shape_field"] == {
        "kind": "shape",
        "shape": {"called": "response", "holds": target(int).schema, "exact": True},
    }
    stated = sent(int, schema_description="About", strict=False)
    assert stated["about"] == "About"
    assert stated["exact"] is False
    assert sent(int, strict=None, schema_name=None, schema_description=None) == sent(int)


@pytest.mark.parametrize("name", ["", "a b", "é", "x" * 65, "a.b"])
def test_a_name_must_be_one_that_can_be_sent(name: str) -> None:
    with pytest.raises(InvalidArgumentError, match="`schema_name` must have 1 to 64"):
        planned(int, schema_name=name)


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("schema_name", 3),
        ("schema_description", 3),
        ("strict", "yes"),
        ("lenient", 1),
        ("repair_text", "x"),
    ],
)
def test_other_arguments_of_a_wrong_type(argument: str, value: Any) -> None:
    with pytest.raises(ArgumentTypeError, match=f"`{argument}` must be"):
        planned(int, **{argument: value})


def function(a: int) -> int:
    return a


class Plain:
    pass


class WithCallable(BaseModel):
    run: Callable[[], int]


class Unfinished(BaseModel):
    later: "Nowhere"  # type: ignore[name-defined]  # noqa: F821  # pyright: ignore


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        (None, "`schema` is missing"),
        ("Recipe", "found the text 'Recipe'"),
        ('{"type": "object"}', "JSON Schema goes as a dict"),
        (function, "found the function function"),
        (len, "found the function len"),
        (partial(function, 1), "value of the type functools.partial"),
        (Recipe(name="n"), "value of the type test.*Recipe: give a pydantic model"),
        (Point(1), "value of the type test.*Point"),
        (3, "value of the type int"),
        ([Recipe], "value of the type list"),
        (Plain, "Plain cannot be asked for.*Unable to generate.*give a JSON Schema"),
        (WithCallable, "WithCallable cannot be asked for.*CallableSchema. Use types"),
        (Callable[[], int], "cannot be asked for"),
        (list[Plain], r"list\[.*Plain\] cannot be asked for"),
        (Unfinished, "Unfinished cannot be asked for.*not fully defined"),
        (list["Nowhere"], "cannot be asked for"),  # type: ignore[name-defined]  # noqa: F821
        ({"name": str}, "/name holds <class 'str'>.*give a TypedDict"),
        ({"type": "object", "properties": {"a": [Recipe]}}, "/properties/a/0 holds"),
        ({1: "a"}, "/1 holds 1"),
    ],
)
def test_what_is_no_type_is_refused(schema: Any, said: str) -> None:
    with pytest.raises(ArgumentTypeError, match=said) as caught:
        planned(schema)
    assert "errors.pydantic.dev" not in str(caught.value)
    assert "arbitrary_types" not in str(caught.value)


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"name": "string"}, "without any word of JSON Schema .it has 'name'"),
        ({"type": "shape", "schema": {}}, "has the type 'shape'.*Give the schema alone"),
        ({"type": ["string", "text"]}, "has the type 'text'"),
    ],
)
def test_what_is_no_json_schema_is_refused(schema: Any, said: str) -> None:
    with pytest.raises(InvalidArgumentError, match=said):
        planned(schema)


@pytest.mark.parametrize(
    ("schema", "label"),
    [
        (list[Recipe] | None, "list[Recipe] | None"),
        (tuple[Point, ...], "tuple[Point, ...]"),
        (dict[str, Annotated[int, Field(gt=1)]], "dict[str, int]"),
        (Literal["a.b", 1], "Literal['a.b', 1]"),
        (Box[int], "Box[int]"),
        (Alias, "Alias"),
        (Any, "Any"),
        (
            tuple[tuple[int, int, int], ...]
            | dict[str, list[dict[str, list[dict[str, list[int]]]]]],
            "tuple[tuple[int, int, int], ...] | dict[str, list[dict[str, list[dict[str, li...",
        ),
        ({"type": "object"}, "the JSON Schema"),
    ],
)
def test_errors_call_types_by_their_names(schema: Any, label: str) -> None:
    assert target(schema).label == label


def test_the_field_itself_cannot_be_given_too() -> None:
    with pytest.raises(ArgumentTypeError, match="`shape_field` is what `schema` makes"):
        planned(int, shape_field={"kind": "json"})
    assert planned(int, shape_field=None).given["shape_field"]["kind"] == "shape"


def test_a_type_is_prepared_once_and_the_order_of_a_union_counts() -> None:
    assert target(Recipe).kind is target(Recipe).kind
    first, second = target(int | str).schema, target(str | int).schema
    assert first["properties"]["one"]["anyOf"] == second["properties"]["one"]["anyOf"][::-1]


def test_what_cannot_be_hashed_is_prepared_each_time() -> None:
    odd = Annotated[int, Field(json_schema_extra={"a": 1}), ["no hash"]]
    assert target(odd).read('{"one": 1}', lenient=False) == 1


def test_numbers_are_read_as_they_are_written() -> None:
    assert target(int).read('{"one": ' + "9" * 40 + "}", lenient=False) == int("9" * 40)


def test_what_is_wrong_is_told_with_its_place() -> None:
    with pytest.raises(MisfitError) as caught:
        target(list[Recipe]).read(
            '{"many": [{"name": "n", "steps": [{"text": 3}]}, {}]}', lenient=False
        )
    assert caught.value.problems == (
        "[0].steps[0].text: Input should be a valid string [string_type], found 3",
        "[1].name: Field required [missing]",
    )
    with pytest.raises(MisfitError, match=r"; and 2 more$"):
        target(list[int]).read('{"many": ["a", "a", "a", "a", "a", "a", "a"]}', lenient=False)


@pytest.mark.parametrize("text", ["[1]", '{"other": [1]}', "3", '"many"'])
def test_the_wrapper_must_be_there(text: str) -> None:
    with pytest.raises(MisfitError, match="an object with the property 'many' is needed"):
        target(list[int]).read(text, lenient=False)


def test_the_wrapper_may_hold_more() -> None:
    text = '{ "a" : {"many": 0} , "many":[9],\n"many" : [1] , "b":"}" }'
    assert target(list[int]).read(text, lenient=False) == [1]
