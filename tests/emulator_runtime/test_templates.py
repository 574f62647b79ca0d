"""Templates: every generator, and what is said about wrong ones."""

from __future__ import annotations

import itertools
import sys
from typing import Any

import pytest

from codegen.runtime.emulator.block import compile_block, validate_block
from codegen.runtime.emulator.failures import Refusal
from codegen.runtime.emulator.registry import GENERATORS
from codegen.runtime.emulator.scope import Lets, Scope, Upload, World
from codegen.runtime.emulator.template import TemplateError, compile_template, validate
from codegen.runtime.emulator.values import ABSENT
from tests.emulator_runtime.lumen import PAINTERS, prices

BODY: dict[str, Any] = {
    "name": "Ada",
    "none": None,
    "list": [1, 2, 3],
    "words": ["red", "green"],
    "map": {"a": {"b": 1}},
    "n": 2,
    "float": 0.5,
    "path": "acme/brush",
    "messages": [{"role": "user", "content": "Hello there"}],
    "file": Upload("a.txt", "text/plain", b"data"),
    "uri": "data:text/plain;base64,aGVsbG8=",
}


def scope(**parts: Any) -> Scope:
    world = World({"painters": PAINTERS}, prices, seed=5)
    made = Scope(world, number=1, now=1_760_000_000.25, body=BODY, origin="http://here")
    made.path = {"key": "k/1"}
    made.query = {"limit": 3}
    made.headers = {"x-one": "1"}
    for name, value in parts.items():
        setattr(made, name, value)
    return made


def fill(template: Any, **parts: Any) -> Any:
    return compile_template(template)(scope(**parts))


SHUFFLED = [1, 2, 0, 3]

CASES: list[tuple[Any, Any]] = [
    ("text", "text"),
    (None, None),
    ({"a": [1, {"b": True}]}, {"a": [1, {"b": True}]}),
    ({"$request": "/name"}, "Ada"),
    ({"$request": "/none"}, None),
    ({"$request": "/nope"}, ABSENT),
    ({"$request": "/list/1"}, 2),
    ({"$request": "/list/9"}, ABSENT),
    ({"$nth": {"of": "/list", "place": 1}}, 2),
    ({"$nth": {"of": "/list", "place": 4}}, 2),
    ({"$nth": {"of": [], "place": 0}}, ABSENT),
    ({"$labels": {"of": "/name", "labels": []}}, []),
    ({"$fill": {"of": "/name", "pattern": "_", "words": ["a"]}}, []),
    (
        {"$fill": {"of": "a _ b _", "pattern": "_", "words": ["red"]}},
        [{"sequence": "a red b _", "score": 1, "token": 14920, "token_str": "red"}],
    ),
    (
        {"$span": {"question": "Who?", "context": ""}},
        {"answer": "", "score": 0.0, "start": 0, "end": 0},
    ),
    ({"$things": {"of": "/nope", "labels": []}}, ABSENT),
    ({"$hosted": {"of": "/nope", "ending": ".png"}}, ABSENT),
    ({"$request": {"at": "/none", "default": 7}}, 7),
    ({"$request": {"at": "/nope", "default": {"$request": "/n"}}}, 2),
    ({"a": {"$request": "/nope"}, "b": [{"$omit": True}, 1]}, {"b": [1]}),
    ({"$echo": "/map"}, '{"a": {"b": 1}}'),
    ({"$echo": "/name"}, "Ada"),
    ({"$path": "key"}, "k/1"),
    ({"$query": "limit"}, 3),
    ({"$query": {"name": "nope", "default": 1}}, 1),
    ({"$header": "X-One"}, "1"),
    ({"$now": "seconds"}, 1_760_000_000),
    ({"$now": "milliseconds"}, 1_760_000_000_250),
    ({"$now": "iso"}, "2025-10-09T08:53:20.250Z"),
    ({"$now": {"as": "seconds", "plus": 60}}, 1_760_000_060),
    ({"$now": {"format": "%Y.%m", "plus": 30 * 86400}}, "2025.11"),
    ({"$unix": "2025-01-02"}, 1_735_776_000),
    ({"$unix": "yes"}, 0),
    ({"$unix": {"$request": "/nope"}}, ABSENT),
    ({"$literal": {"$id": "x"}}, {"$id": "x"}),
    ({"$get": {"of": "/map", "at": "/a/b"}}, 1),
    ({"$get": {"of": "/map", "at": "/x", "default": 0}}, 0),
    ({"$url": "/x"}, "http://here/x"),
    ({"$sum": ["/n", 3, "/nope"]}, 5),
    ({"$sum": [0.1, 0.2]}, 0.3),
    ({"$sum": {"$each": {"of": [1, 2], "item": {"$item": ""}}}}, 3),
    ({"$jsonl": [{"a": 1}, [2]]}, b'{"a": 1}\n[2]\n'),
    ({"$jsonl": "/nope"}, b""),
    (
        {"$json_lines": {"of": '{"a": 1}\n\n{nope\n{"a": 1}', "unique": "/a"}},
        [
            {"line": 0, "value": {"a": 1}, "again": False},
            {"line": 2},
            {"line": 3, "value": {"a": 1}, "again": True},
        ],
    ),
    ({"$json_lines": {"of": "/nope"}}, []),
    ({"$shuffled": [0, 1, 2, 3]}, SHUFFLED),
    ({"$shuffled": "/nope"}, []),
    ({"$call": {"path": "p"}}, {"status": 404, "body": None, "error": None}),
    ({"$product": ["/n", 4]}, 8),
    ({"$product": ["/n", "/nope"]}, ABSENT),
    ({"$quotient": [1, 4]}, 0.25),
    ({"$quotient": [1, 0]}, ABSENT),
    ({"$max": "/list"}, 3),
    ({"$min": [5, "/n"]}, 2),
    ({"$max": []}, ABSENT),
    ({"$round": {"of": 1.256, "digits": 2}}, 1.26),
    ({"$round": {"of": "/float"}}, 0),
    ({"$int": "12"}, 12),
    ({"$int": "x"}, ABSENT),
    ({"$length": "/list"}, 3),
    ({"$length": "/nope"}, 0),
    ({"$count": {"text": "12345"}}, 2),
    ({"$count": {"text": "/nope"}}, 0),
    ({"$count": {"text": {"$literal": [5, 6, "abcd"]}}}, 3),
    ({"$count": {"text": "data:image/png;base64,AAAA"}}, 256),
    ({"$repeat": {"times": "/n", "item": {"$index": True}}}, [0, 1]),
    ({"$repeat": {"times": "/nope", "item": 1}}, []),
    (
        {"$each": {"of": "/words", "item": [{"$index": True}, {"$item": ""}]}},
        [[0, "red"], [1, "green"]],
    ),
    ({"$each": {"of": "/name", "item": {"$item": None}}}, ["Ada"]),
    ({"$each": {"of": "/nope", "item": 1}}, []),
    ({"$each": {"of": "/messages", "item": {"$item": "/role"}}}, ["user"]),
    (
        {"$each": {"of": "/words", "item": {"$repeat": {"times": 1, "item": {"$item": ""}}}}},
        [["red"], ["green"]],
    ),
    (
        {"$map": {"of": "/words", "key": {"$item": ""}, "value": {"$index": True}}},
        {"red": 0, "green": 1},
    ),
    ({"$map": {"of": "/nope", "key": "a", "value": 1}}, {}),
    ({"$map": {"of": "/words", "key": "/nope", "value": 1}}, {}),
    ({"$merge": [{"a": 1, "b": 1}, {"b": 2}, "/nope"]}, {"a": 1, "b": 2}),
    ({"$concat": ["/list", "/nope", ["x"]]}, [1, 2, 3, "x"]),
    ({"$flat": {"$literal": [[1, 2], [], [3]]}}, [1, 2, 3]),
    ({"$flat": "/nope"}, []),
    (
        {
            "$each": {
                "of": "/words",
                "item": {
                    "$each": {
                        "of": "/list",
                        "item": {"$outer": {"$text": [{"$index": True}, {"$item": ""}]}},
                    }
                },
            }
        },
        [["0red"] * 3, ["1green"] * 3],
    ),
    ({"$outer": {"$index": True}}, ABSENT),
    ({"$reply": {"prompt": "x", "stop": ["Here", "You", "Let", "Thank"], "part": "text"}}, ""),
    ({"$reply": {"prompt": "x", "part": "mark"}}, None),
    ({"$split": {"of": "one, two,,three", "by": ","}}, ["one", "two", "three"]),
    ({"$split": {"of": "/nope"}}, []),
    ({"$join": {"of": "/words", "by": " and "}}, "red and green"),
    ({"$join": {"of": "/nope"}}, ""),
    ({"$text": ["a", "/name", "/nope", 5]}, "aAda5"),
    ({"$json": {"a": "é"}}, '{"a": "é"}'),
    ({"$lower": "ABC"}, "abc"),
    ({"$slug": "A b_C!"}, "a-b-c"),
    ({"$first": ["/nope", "/none", "/name"]}, "Ada"),
    ({"$first": ["/nope"]}, ABSENT),
    ({"$match": {"value": "/name", "cases": {"Ada": 1}, "default": 2}}, 1),
    ({"$match": {"value": "/n", "cases": {"2": "two"}}}, "two"),
    ({"$match": {"value": "/nope", "cases": {}, "default": 2}}, 2),
    ({"$match": {"value": "x", "cases": {}}}, ABSENT),
    ({"$pieces": {"of": "one two"}}, ["one", " two"]),
    ({"$page": {"of": "/list", "limit": 2}}, [1, 2]),
    ({"$page": {"of": "/list", "limit": 2, "part": "more"}}, True),
    ({"$page": {"of": "/list", "skip": 2}}, [3]),
    ({"$page": {"of": "/list", "part": "total"}}, 3),
    ({"$page": {"of": "/words", "key": "", "after": "red", "part": "last"}}, "green"),
    ({"$page": {"of": [], "part": "first"}}, None),
    ({"$cell": {"table": "painters", "model": "/path", "column": "strength"}}, 0.5),
    ({"$cell": {"model": "/path", "column": "shape", "at": "/default"}}, "1:1"),
    (
        {"$cell": {"model": "/path", "column": "shape"}},
        {"allowed": ["1:1", "16:9"], "default": "1:1"},
    ),
    ({"$cell": {"model": "/name", "column": "shape", "default": 3}}, 3),
    ({"$cell": {"table": "nope", "model": "/path", "column": "id"}}, ABSENT),
    ({"$rows": {"table": "painters", "item": {"$cell": "id"}}}, ["acme/brush", "acme/old"]),
    (
        {"$row": {"model": "/path", "item": [{"$table": True}, {"$flag": "mask"}]}},
        ["painters", False],
    ),
    ({"$row": {"model": "/name", "item": 1}}, ABSENT),
    ({"$retired": {"model": "acme/old"}}, "acme/brush"),
    ({"$retired": {"model": "/name"}}, "Ada"),
    ({"$price": {"key": "input", "model": "acme/talker"}}, 2.0),
    ({"$price": {"key": "input", "model": "x", "default": 0}}, 0),
    ({"$row": {"model": "/path", "item": {"$price": "unit"}}}, "image_unit"),
    ({"$cost": {"model": "acme/talker", "input": 1000, "output": 100, "cached": 600}}, 0.0021),
    ({"$cost": {"model": "/path", "images": 2, "width": 1024, "steps": 3}}, 0.12),
    ({"$cost": {"model": "x", "input": 5}}, 0.0),
    ({"$size": {"width": 5, "height": "/nope"}}, {"width": 5, "height": 1024}),
    ({"$file": {"of": "/file", "part": "size"}}, 4),
    ({"$file": {"of": "/uri", "part": "text"}}, "hello"),
    ({"$file": {"of": "/uri", "part": "content_type"}}, "text/plain"),
    ({"$file": {"of": "/nope"}}, ABSENT),
    ({"$file": {"of": "/file", "part": "kind"}}, ABSENT),
    ({"$file": {"of": {"$png": {"size": "8x9"}}, "part": "kind"}}, "png"),
    ({"$file": {"of": {"$png": {"size": "8x9"}}, "part": "width"}}, 8),
    ({"$file": {"of": {"$png": {"size": "8x9"}}, "part": "height"}}, 9),
    ({"$request": "/file/filename"}, "a.txt"),
    ({"$audio_type": "mp3_44100_128"}, "audio/mpeg"),
    ({"$stored": {"in": "x", "key": "k", "default": None}}, None),
    ({"$all": {"in": "x"}}, []),
]


@pytest.mark.parametrize(("template", "value"), CASES, ids=repr)
def test_generators(template: Any, value: Any) -> None:
    assert fill(template) == value


CONDITIONS: list[tuple[Any, bool]] = [
    ({"has": "/name"}, True),
    ({"has": "/none"}, False),
    ({"has": "/nope"}, False),
    ({"query": "limit"}, True),
    ({"query": "nope"}, False),
    ({"object": "/map"}, True),
    ({"object": "/list"}, False),
    ({"matches": {"of": "/name", "pattern": "^A"}}, True),
    ({"matches": {"of": "/name", "pattern": "x"}}, False),
    ({"matches": {"of": "/nope", "pattern": ""}}, False),
    ({"pictures": "/file"}, False),
    ({"pictures": {"$png": {"width": 8, "height": 8, "as": "bytes"}}}, True),
    ({"pictures": "/nope"}, False),
    ({"same_size": [{"$png": {"size": "8x8"}}, {"$png": {"size": "8x9"}}]}, False),
    ({"same_size": [{"$png": {"size": "8x8"}}, "/file"]}, True),
    ({"present": ""}, True),
    ({"present": "/none"}, False),
    ({"true": True}, True),
    ({"true": 1}, False),
    ({"equals": ["/n", 2]}, True),
    ({"equals": ["/nope", 2]}, False),
    ({"one_of": ["/name", ["Eve", "Ada"]]}, True),
    ({"one_of": ["/name", "/nope"]}, False),
    ({"exceeds": ["/n", 1]}, True),
    ({"exceeds": ["/n", 2]}, False),
    ({"exceeds": ["/nope", 0]}, False),
    ({"flag": {"table": "painters", "model": "/path", "column": "mask"}}, False),
    ({"row": {"model": "/path"}}, True),
    ({"row": {"model": "/path", "table": "nope"}}, False),
    ({"any": [{"has": "/nope"}, {"has": "/n"}]}, True),
    ({"all": [{"has": "/nope"}, {"has": "/n"}]}, False),
    ({"not": {"has": "/nope"}}, True),
]


@pytest.mark.parametrize(("condition", "holds"), CONDITIONS, ids=repr)
def test_conditions(condition: Any, holds: bool) -> None:
    assert fill({"$when": {**condition, "then": "yes", "else": "no"}}) == ("yes" if holds else "no")
    missing_side = fill({"$when": {**condition, "then": "yes"}})
    assert missing_side == ("yes" if holds else ABSENT)


def test_ids_belong_to_the_request() -> None:
    one = fill([{"$id": "a-"}, {"$id": "a-"}, {"$id": "b-"}, {"$uuid": True}])
    assert one[0] == one[1]
    assert one[0].removeprefix("a-") != one[2].removeprefix("b-")
    assert len(one[0]) == 26
    assert fill([{"$id": "a-"}], number=2)[0] != one[0]
    assert fill({"$uuid": True}) == one[3]
    made = fill({"$each": {"of": "/words", "item": {"$id": {"prefix": "x", "of": {"$item": ""}}}}})
    assert len(set(made)) == 2


def test_stable_numbers() -> None:
    assert fill({"$number": {"of": "/name", "bits": 8}}) == fill(
        {"$number": {"of": "Ada", "bits": 8}}
    )
    assert 0 <= fill({"$number": {"of": "/name", "bits": 8}}) < 256
    assert 2 <= fill({"$fraction": {"of": "/name", "low": 2, "high": 3}}) <= 3
    assert len(fill({"$hash": {"of": "/file", "length": 12}})) == 12
    assert fill({"$pick": {"of": "/words", "by": "/name"}}) in BODY["words"]
    assert fill({"$similarity": {"of": "a red car", "to": "the red car"}}) > 0.5


def test_let_values_are_made_once_and_when_asked_for() -> None:
    counter = itertools.count()

    def count(_scope: Scope) -> object:
        return next(counter)

    made = scope()
    made.lets = Lets({"a": count}, made)
    maker = compile_template([{"$value": "/a"}, {"$value": "/a"}])
    assert maker(made) == [0, 0]
    assert fill({"$value": "/a"}) is ABSENT


def test_a_let_value_that_needs_itself_is_absent() -> None:
    block = compile_block({"let": {"a": {"$value": "/a"}}, "answer": {"$value": "/a"}}, "x")
    made = scope()
    block.open(made)
    assert block.answer is not None
    assert block.answer(made) is ABSENT


def test_stored_objects_that_are_not_there_are_refused() -> None:
    with pytest.raises(Refusal, match="k") as caught:
        fill({"$stored": {"in": "files", "key": "k"}})
    assert caught.value.status == 404
    with pytest.raises(Refusal, match="gone"):
        fill({"$data": {"in": "files", "key": "k", "message": "gone"}})


WRONG: list[tuple[Any, str]] = [
    ({"$nope": 1}, "/: unknown generator $nope"),
    ({"$reques": "/a"}, "close: $request"),
    ({"a": {"$id": "x", "b": 1}}, "/a: $id has to stand alone in its map; beside it: b"),
    ({"$repeat": {"times": 1}}, "member 'item' is missing"),
    ({"$each": {"of": 1, "item": 1, "x": 1}}, "unknown member 'x'; allowed: of, item"),
    ({"$each": 5}, "needs a map with of, item"),
    ({"$sum": 5}, "needs a list"),
    ({"$quotient": [1]}, "needs a list of two"),
    ({"$now": "hours"}, "unit is 'hours'"),
    ({"$png": {"as": "jpeg"}}, "as is 'jpeg'; allowed: data-uri, base64, bytes"),
    ({"$when": {"then": 1}}, "exactly one of"),
    ({"$when": {"has": "x", "then": 1}}, "needs a pointer into the request"),
    ({"$when": {"equals": [1], "then": 1}}, "needs a list of two"),
    ({"$when": {"not": 5}}, "needs a condition"),
    ({"$when": {"matches": {"of": "/a"}}}, "needs of and pattern"),
    ({"$when": {"matches": {"of": "/a", "pattern": "["}}}, "is no regular expression"),
    ({"$names": {"of": "/a", "groups": "x"}}, "groups has to be a list of texts"),
    ({"$fill": {"of": "/a", "words": [], "pattern": "["}}, "is no regular expression"),
    ({"$when": {"any": [5]}}, "is no condition"),
    ({"$match": {"value": 1, "cases": []}}, "cases has to be a map"),
    ({"$item": "x"}, "not a JSON Pointer"),
    ({"$item": 5}, "needs a pointer"),
    ({"$value": ""}, "needs the name of a let value"),
    ({"$number": {"of": 1, "bits": 99}}, "bits has to be 1 to 64"),
    ({"$price": "colour"}, "key is 'colour'"),
    ({"a": [{"$tool_calls": {"tools": "/t", "name": "x"}}]}, "/a/0/$tool_calls"),
]


@pytest.mark.parametrize(("template", "message"), WRONG, ids=repr)
def test_wrong_templates_are_refused_early(template: Any, message: str) -> None:
    problems = validate(template)
    assert any(message in problem for problem in problems), problems
    with pytest.raises(TemplateError, match=r"talk\.create"):
        compile_template(template, "talk.create")


def test_all_mistakes_are_found_at_once() -> None:
    assert len(validate({"a": {"$nope": 1}, "b": {"$sum": {"$nope": 1}}, "c": {"$nope": 2}})) == 3


WRONG_BLOCKS: list[tuple[Any, str]] = [
    ([], "is a map"),
    ({"answr": 1}, "unknown key 'answr'"),
    ({"answer": {"$value": "/x"}, "let": {"y": 1}}, "there is no let value 'x'"),
    ({"refuse": [{"status": 400}]}, "/refuse/0: needs when"),
    ({"refuse": [{"when": {"has": "/a"}, "status": 200}]}, "status has to be 400 to 599"),
    ({"refuse": [{"when": {"has": "/a"}, "status": 400, "text": ""}]}, "unknown key 'text'"),
    ({"refuse": {}}, "/refuse: has to be a list"),
    ({"stream": {"eech": []}}, "unknown key 'eech'"),
    ({"stream": {"each": [{"of": 1}]}}, "/stream/each/0: needs exactly of and item"),
    ({"status": "200"}, "/status: has to be an integer"),
    ({"meant": 5}, "/meant: has to be a map"),
    ({"meant": {"no": 1}}, "/meant: a condition has"),
    ({"store": {"key": 1}}, "/store: needs in"),
    ({"store": 5}, "/store: has to be a map"),
    ({"store": [{"in": "x", "key": 1}, {"key": 1}]}, "/store/1: needs in"),
    ({"store": {"in": "x", "key": 1, "when": 2}}, "/store/when: has to be a condition"),
    ({"store": {"in": "x", "key": 1, "when": {"no": 1}}}, "/store/when: a condition has"),
    ({"store": {"in": "x", "key": 1, "dat": 1}}, "/store: unknown key 'dat'"),
    ({"let": []}, "/let: has to be a map"),
]


@pytest.mark.parametrize(("block", "message"), WRONG_BLOCKS, ids=repr)
def test_wrong_blocks_are_refused_early(block: Any, message: str) -> None:
    assert any(message in problem for problem in validate_block(block)), validate_block(block)


def test_a_wrong_block_names_its_endpoint() -> None:
    with pytest.raises(TemplateError, match=r"images\.make: /: unknown key"):
        compile_block({"x": 1}, "images.make")


def test_checking_templates_needs_no_server_packages() -> None:
    import subprocess

    program = (
        "import sys; from codegen.runtime.emulator.block import validate_block;"
        "assert not {'starlette', 'uvicorn', 'jsonschema'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_every_generator_is_known_by_name() -> None:
    assert {
        "request",
        "path",
        "query",
        "id",
        "now",
        "uuid",
        "value",
        "item",
        "reply",
        "tool_calls",
    } <= set(GENERATORS)
