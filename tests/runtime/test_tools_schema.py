from __future__ import annotations

import enum
import functools
import inspect
import json
import math
import typing
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal, NotRequired

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field, TypeAdapter
from typing_extensions import Doc, TypedDict

from codegen.runtime.client.errors import ArgumentTypeError, InvalidArgumentError
from codegen.runtime.client.objects.tools.docstring import parse
from codegen.runtime.client.objects.tools.misfit import Misfit, takes
from codegen.runtime.client.objects.tools.tool import Tool


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Place(BaseModel):
    """Where something is."""

    title: str
    inner: Place | None = None


@dataclass
class Point:
    x: int
    y: int = 0


class Options(TypedDict):
    deep: bool


def bind(function: Callable[..., Any], **arguments: Any) -> Any:
    tool = Tool.of(function, name="tool")
    bound = tool.arguments.bind(json.dumps(arguments), arguments)
    return function(*bound.args, **bound.kwargs)


def refuse(function: Callable[..., Any], **arguments: Any) -> str:
    with pytest.raises(Misfit) as caught:
        Tool.of(function, name="tool").arguments.bind(json.dumps(arguments), arguments)
    return str(caught.value)


def get_weather(city: str, unit: Literal["c", "f"] = "c", days: int = 1) -> str:
    """Tell the weather
    of a city.

    More about it.

    Args:
        city (str): Name of the city,
            in English.
        unit: Celsius or Fahrenheit.

    Returns:
        city: not a parameter.
    """
    return f"{city} {unit} {days}"


def test_schema_of_a_function() -> None:
    tool = Tool.of(get_weather)
    assert tool.name == "get_weather"
    assert tool.description == "Tell the weather of a city."
    assert tool.schema == {
        "type": "object",
        "properties": {
            "city": {"type": "string", "description": "Name of the city, in English."},
            "unit": {
                "type": "string",
                "enum": ["c", "f"],
                "default": "c",
                "description": "Celsius or Fahrenheit.",
            },
            "days": {"type": "integer", "default": 1},
        },
        "required": ["city"],
        "additionalProperties": False,
    }
    assert bind(get_weather, city="Bern", days="3") == "Bern c 3"


def test_problems_name_the_argument_and_what_is_allowed() -> None:
    assert "city: Field required" in refuse(get_weather)
    assert "unit: Input should be 'c' or 'f', found 'k'" in refuse(get_weather, city="", unit="k")
    assert "town: Extra inputs are not permitted" in refuse(get_weather, city="", town="")


def test_values_arrive_as_their_types() -> None:
    def kinds(
        place: Place, point: Point, color: Color, day: date, options: Options, maybe: Place | None
    ) -> list[Any]:
        return [place, point, color, day, options, maybe]

    assert bind(
        kinds,
        place={"title": "a", "inner": {"title": "b"}},
        point={"x": 1},
        color="blue",
        day="2024-02-29",
        options={"deep": True},
        maybe=None,
    ) == [
        Place(title="a", inner=Place(title="b")),
        Point(1),
        Color.BLUE,
        date(2024, 2, 29),
        {"deep": True},
        None,
    ]


def test_definitions_stay_and_titles_of_names_go() -> None:
    def find(place: Place, point: Point, color: Color, title: str, options: Options) -> None: ...

    schema = Tool.of(find).schema
    assert set(schema["$defs"]) == {"Place", "Point", "Color", "Options"}
    assert schema["$defs"]["Place"]["description"] == "Where something is."
    assert '"title": "' not in json.dumps(schema)
    assert "title" in schema["properties"]
    assert "title" in schema["$defs"]["Place"]["properties"]


def test_a_title_of_the_users_stays() -> None:
    def find(city: Annotated[str, Field(title="Town")]) -> None: ...

    assert Tool.of(find).schema["properties"]["city"]["title"] == "Town"


def test_annotated_description_wins_over_the_docstring() -> None:
    def find(city: Annotated[str, Field(description="own", max_length=3)], other: int) -> None:
        """Find.

        Args:
            city: docstring
            other: told
        """

    properties = Tool.of(find).schema["properties"]
    assert properties["city"] == {"type": "string", "description": "own", "maxLength": 3}
    assert properties["other"]["description"] == "told"
    assert "at most 3" in refuse(find, city="Bern", other=1)


def test_field_as_default_and_own_alias() -> None:
    def find(
        size: int = Field(default=3, description="how many", le=9),
        day: str = Field(alias="on-day"),
        tags: list[str] = Field(default_factory=list),  # noqa: B008
        limit: Annotated[int, Field(ge=0)] = 7,
    ) -> Any:
        return size, day, tags, limit

    assert bind(find, **{"on-day": "mon"}) == (3, "mon", [], 7)
    schema = Tool.of(find).schema
    assert schema["properties"]["size"]["description"] == "how many"
    assert schema["required"] == ["on-day"]
    assert "less than or equal to 9" in refuse(find, **{"on-day": "mon", "size": 10})


def test_names_that_pydantic_keeps_for_itself() -> None:
    def odd(_hidden: int, schema: int, model_dump: int, copy: int, p0: int, self: int) -> Any:
        return _hidden, schema, model_dump, copy, p0, self

    names = ["_hidden", "schema", "model_dump", "copy", "p0", "self"]
    assert list(Tool.of(odd).schema["properties"]) == names
    assert bind(odd, **{name: at for at, name in enumerate(names)}) == (0, 1, 2, 3, 4, 5)


def test_defaults_of_any_kind() -> None:
    sentinel = object()

    def find(a: Any = sentinel, b: list[int] = [1], c: int = None, d: float = math.inf) -> Any:  # type: ignore[assignment]  # noqa: B006, RUF013  # pyright: ignore
        return a, b, c, d

    tool = Tool.of(find)
    assert "default" not in tool.schema["properties"]["a"]
    assert tool.schema["properties"]["d"] == {"type": "number"}
    assert tool.schema["properties"]["b"]["default"] == [1]
    assert bind(find) == (sentinel, [1], None, math.inf)


def test_positional_only_keyword_only_and_unannotated() -> None:
    def find(a, b=2, c=3, /, d=4, *, e, f=6):  # type: ignore[no-untyped-def]  # pyright: ignore
        return a, b, c, d, e, f  # pyright: ignore

    assert Tool.of(find).schema["properties"]["a"] == {}  # pyright: ignore
    assert bind(find, a=[1], c=9, e={}) == ([1], 2, 9, 4, {}, 6)  # pyright: ignore


def test_rest_of_keywords() -> None:
    def find(name: str, **counts: int) -> Any:
        return name, counts

    def loose(**rest: Any) -> Any:
        return rest

    assert Tool.of(find).schema["additionalProperties"] == {"type": "integer"}
    assert set(Tool.of(find).schema["properties"]) == {"name"}
    assert bind(find, name="n", p0="4", name2=5) == ("n", {"p0": 4, "name2": 5})
    assert "x: Input should be a valid integer" in refuse(find, name="n", x="no")
    assert Tool.of(loose).schema["additionalProperties"] is True
    assert bind(loose, a=1) == {"a": 1}


def test_rest_of_positions_is_refused() -> None:
    def find(*cities: str) -> None: ...

    with pytest.raises(ArgumentTypeError, match=r"'find' takes \*cities.*list\[\.\.\.\]"):
        _ = Tool.of(find).schema


class Station:
    """A station."""

    def read(self, city: str) -> str:
        """Read a value.

        :param city: where it stands,
            by name
        """
        return f"read {city}"

    @classmethod
    def make(cls, city: str) -> str:
        """Make one."""
        return f"{cls.__name__} {city}"

    @staticmethod
    def still(city: str) -> str:
        """Stand still."""
        return f"still {city}"

    def __call__(self, city: str, place: Place | None = None) -> str:
        """Call it."""
        return f"called {city}"


class Bare:
    """Says what it does."""

    def __call__(self, city: str) -> str:
        return city


def test_methods_and_objects() -> None:
    station = Station()
    for function, name, told, result in (
        (station.read, "read", "Read a value.", "read x"),
        (Station.make, "make", "Make one.", "Station x"),
        (Station.still, "still", "Stand still.", "still x"),
        (inspect.getattr_static(Station, "still"), "still", "Stand still.", "still x"),
        (station, "Station", "Call it.", "called x"),
        (Bare(), "Bare", "Says what it does.", "x"),
    ):
        tool = Tool.of(function)
        assert (tool.name, tool.description) == (name, told)
        assert tool.schema["properties"]["city"]["type"] == "string"
        assert bind(function, city="x") == result
    described = Tool.of(station.read).schema["properties"]["city"]["description"]
    assert described == "where it stands, by name"


def test_partials_hide_what_they_bind() -> None:
    def find(key: str, city: str, unit: str = "c", days: int = 1) -> str:
        """Find."""
        return f"{key} {city} {unit} {days}"

    bound = functools.partial(functools.partial(find, "secret"), unit="hidden")
    tool = Tool.of(bound)
    assert (tool.name, tool.description) == ("find", "Find.")
    assert set(tool.schema["properties"]) == {"city", "days"}
    assert "secret" not in str(tool.schema) and "hidden" not in str(tool.schema)
    assert bind(bound, city="Bern") == "secret Bern hidden 1"
    assert "unit: Extra inputs" in refuse(bound, city="Bern", unit="f")


def test_wrapped_functions_keep_their_signature() -> None:
    def twice(function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def inner(*args: Any, **kwargs: Any) -> Any:
            return function(*args, **kwargs) * 2

        return inner

    wrapped = twice(get_weather)
    assert Tool.of(wrapped).schema == Tool.of(get_weather).schema
    assert bind(wrapped, city="a") == "a c 1a c 1"
    assert Tool.of(functools.cache(get_weather)).schema == Tool.of(get_weather).schema


def test_local_classes_in_text_annotations() -> None:
    class Local(BaseModel):
        x: int

    def find(item: Local, items: list[Local] | None = None) -> Any:
        return item, items

    assert bind(find, item={"x": 1}, items=[{"x": 2}]) == (Local(x=1), [Local(x=2)])


def test_a_type_that_cannot_be_found() -> None:
    def find(city: str, item: Missing) -> None: ...  # type: ignore[name-defined]  # noqa: F821  # pyright: ignore

    with pytest.raises(ArgumentTypeError, match=r"'item' of the tool 'find'.*Missing") as caught:
        _ = Tool.of(find).schema  # pyright: ignore
    assert "parameters" in str(caught.value)


class Opaque:
    pass


def test_types_without_schema_name_the_parameter() -> None:
    def find(city: str, thing: Opaque) -> None: ...

    def call(city: str, back: Callable[[], None]) -> None: ...

    for function, name in ((find, "thing"), (call, "back")):
        with pytest.raises(ArgumentTypeError, match=f"parameter '{name}' of the tool"):
            _ = Tool.of(function).schema


def test_functions_that_cannot_be_tools() -> None:
    async def many() -> Any:
        yield 1

    with pytest.raises(ArgumentTypeError, match=r"lambda.*Tool\(name="):
        Tool.of(lambda: 1)
    with pytest.raises(ArgumentTypeError, match="async generator"):
        Tool.of(many)
    with pytest.raises(ArgumentTypeError, match=r"class .*Place.*parameters=<class>"):
        Tool.of(Place)
    with pytest.raises(ArgumentTypeError, match="found int"):
        Tool.of(5)  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(ArgumentTypeError, match=r"cannot be read.*parameters="):
        _ = Tool.of(dict[str, str]().update).schema
    assert Tool.of(lambda: 1, name="echo").name == "echo"


@pytest.mark.parametrize("name", ["", "größe", "a b", "a.b", "x" * 65, "a\n"])
def test_names(name: str) -> None:
    with pytest.raises(InvalidArgumentError, match=r"ASCII letters.*Tool\.of\(function, name"):
        Tool(name)
    assert Tool("x" * 64).name == "x" * 64


def test_wrong_arguments_of_a_tool() -> None:
    for details, word in (
        ({"description": 1}, "description"),
        ({"strict": "yes"}, "strict"),
        ({"needs_approval": "yes"}, "needs_approval"),
        ({"execute": 1}, "execute"),
    ):
        with pytest.raises(ArgumentTypeError, match=word):
            Tool("x", **details)  # pyright: ignore


@pytest.mark.parametrize("kind", [Place, Point, Options])
def test_parameters_as_a_type(kind: Any) -> None:
    tool = Tool("x", parameters=kind, execute=print)
    assert tool.schema["type"] == "object"
    assert "title" not in tool.schema
    given = {"title": "a"} if kind is Place else {"x": 1} if kind is Point else {"deep": True}
    bound = tool.arguments.bind(json.dumps(given), given)
    assert bound.kwargs == {}
    assert bound.args == (TypeAdapter(kind).validate_python(given),)


def test_parameters_that_are_no_object() -> None:
    for kind in (int, list[int], Place | None, Opaque):
        with pytest.raises(ArgumentTypeError, match="`parameters` of the tool 'x'"):
            _ = Tool("x", parameters=kind).schema


def test_parameters_as_json_schema_go_out_as_they_are() -> None:
    schema = {"type": "object", "title": "T", "properties": {"a-b": {"type": "integer"}}}
    tool = Tool("x", parameters=schema, execute=print)
    assert tool.schema is schema
    assert tool.arguments.bind("{}", {"a-b": 1}).kwargs == {"a-b": 1}
    with pytest.raises(Misfit, match="a-b: 'no' is not of type 'integer'"):
        tool.arguments.bind("{}", {"a-b": "no"})


def test_a_tool_without_anything() -> None:
    assert Tool("x").schema == {"type": "object", "properties": {}, "additionalProperties": False}
    assert Tool("x").description is None
    assert repr(Tool("x")) == "Tool('x')"


def test_numpy_docstring() -> None:
    doc = parse(
        inspect.cleandoc("""Find it.

        Parameters
        ----------
        city, town : str
            Name of it,
            in English.

        *rest
            Others.
        empty : int

        Returns
        -------
        str
            city
        """)
    )
    assert doc.summary == "Find it."
    told = "Name of it, in English."
    assert doc.parameters == {"city": told, "town": told, "rest": "Others."}


@pytest.mark.parametrize(
    ("text", "summary", "parameters"),
    [
        (None, None, {}),
        ("Args:\n    a: b", None, {"a": "b"}),
        (":param int a: b\n:returns: c", None, {"a": "b"}),
        (
            "One.\nArgs:\n    **a (dict[str, tuple(int)]): b: c\n    d: e",
            "One.",
            {"a": "b: c", "d": "e"},
        ),
        ("One.\n\nArgs:\nNo indent: x", "One.", {}),
        ("Parameters\n----------\na\n    b", None, {"a": "b"}),
    ],
)
def test_docstrings(text: str | None, summary: str | None, parameters: dict[str, str]) -> None:
    assert parse(text) == (summary, parameters)


@given(
    st.text(alphabet=st.sampled_from("aA:*() \n-=\tArgs:Parameters-----:param a: b"), max_size=200)
)
def test_any_docstring_can_be_read(text: str) -> None:
    doc = parse(inspect.cleandoc(text))
    assert doc.summary is None or doc.summary.strip()
    assert all(words.strip() for words in doc.parameters.values())


TYPES: dict[Any, st.SearchStrategy[Any]] = {
    int: st.integers(-(10**30), 10**30),
    str: st.text(),
    bool: st.booleans(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    list[int]: st.lists(st.integers(-5, 5)),
    dict[str, bool]: st.dictionaries(st.text(), st.booleans()),
    int | None: st.none() | st.integers(-5, 5),
    Color: st.sampled_from(Color),
    date: st.dates(),
    Point: st.builds(Point, st.integers(-5, 5), st.integers(-5, 5)),
    tuple[int, str]: st.tuples(st.integers(-5, 5), st.text()),
}
NAMES = st.from_regex(r"\A[a-zA-Z_][a-zA-Z0-9_]{0,8}\Z").filter(str.isidentifier)


@settings(max_examples=60)
@given(st.data())
def test_round_trip_of_any_signature(data: st.DataObject) -> None:
    import keyword

    names = data.draw(
        st.lists(NAMES.filter(lambda n: not keyword.iskeyword(n)), unique=True, max_size=5)
    )
    kinds = {name: data.draw(st.sampled_from(list(TYPES))) for name in names}
    values = {name: data.draw(TYPES[kinds[name]]) for name in names}

    def function(**given: Any) -> Any:
        return given

    function.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [
            inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=kinds[name])
            for name in names
        ]
    )
    text = TypeAdapter(dict[str, Any]).dump_json(values).decode()
    tool = Tool.of(function, name="tool")
    bound = tool.arguments.bind(text, json.loads(text))
    assert function(**bound.kwargs) == values
    jsonschema.Draft202012Validator.check_schema(tool.schema)
    jsonschema.validate(json.loads(text), dict(tool.schema))
    assert set(tool.schema["properties"]) == set(names)


class Plain(typing.TypedDict):
    deep: bool
    point: NotRequired[Point]


def test_typed_dicts_of_the_standard_library() -> None:
    def work(options: Plain, more: list[Plain] | None = None) -> Any:
        return [options, more]

    assert bind(work, options={"deep": "true"}) == [{"deep": True}, None]
    assert bind(work, options={"deep": 0, "point": {"x": 1}}, more=[]) == [
        {"deep": False, "point": Point(1)},
        [],
    ]
    tool = Tool("tool", parameters=Plain)
    assert tool.schema["required"] == ["deep"]
    assert tool.arguments.bind('{"deep": 1}', {}).args == ({"deep": True},)


def test_words_in_annotations_are_descriptions() -> None:
    def work(city: Annotated[str, "The city."], at: Annotated[int, Doc("The hour.")] = 0) -> None:
        """Work.

        Args:
            city: Something else.
            at: Something else.
        """

    told = Tool.of(work).schema["properties"]
    assert [told[name]["description"] for name in ("city", "at")] == ["The city.", "The hour."]


def test_functions_that_cannot_be_called_by_the_names_of_a_json_schema() -> None:
    def other(given: Any) -> None: ...
    def place(a: int, /) -> None: ...
    def same(a: int) -> None: ...
    def every(**rest: int) -> None: ...
    def more(a: int, b: int = 1, *rest: int) -> None: ...
    def two(a: int, b: int) -> None: ...

    schema = {"type": "object", "properties": {"a": {"type": "integer"}}}
    for function in (other, place, two):
        tool = Tool("tool", parameters=schema, execute=function)
        with pytest.raises(ArgumentTypeError, match=r"needs '\w+', but gets .* by name: 'a'"):
            _ = tool.schema
    for fit in (same, every, more, functools.partial(two, b=1)):
        assert Tool("tool", parameters=schema, execute=fit).schema == schema
    assert Tool("tool", parameters={}, execute=other).schema == {}


def test_problems_of_a_function_with_any_names_say_so() -> None:
    def work(**rest: int) -> None: ...

    def named(a: int, **rest: int) -> None: ...

    assert takes(Tool.of(work).schema) == "any names"
    assert takes(Tool.of(named).schema) == "a (required), any other names"
