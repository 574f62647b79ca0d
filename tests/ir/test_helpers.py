"""Helpers of resources: what is understood of them, and every mistake in what they name."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from codegen import build as builder
from codegen.ir.model.helpers import AnswerHelper
from codegen.ir.model.types import TypeRef
from codegen.render.spell import Imports, Speller
from tests.support.broken import Broken, check
from tests.support.codes import codes_of
from tests.support.paths import SCHEMA

RESOURCE = """\
resource: things
doc: Things.
types:
  Ask:
    type: object
    description: What is asked.
    properties:
      model: {type: string, description: M.}
      lines: {type: string, description: L.}
      stream: {type: boolean, description: S.}
      form:
        anyOf: [{$ref: "#/types/Plain"}, {$ref: "#/types/Shaped"}]
        description: F.
    required: [model, lines]
  Plain:
    type: object
    description: Plain.
    properties: {kind: {type: string, const: plain, description: K.}}
  Shaped:
    type: object
    description: Shaped.
    properties:
      kind: {type: string, const: shaped, description: K.}
      of: {type: object, description: O.}
  Answer:
    type: object
    description: An answer.
    properties:
      sort: {type: string, default: whole, description: S.}
      variants: {type: array, items: {$ref: "#/types/Variant"}, description: V.}
      tokens: {type: integer, description: T.}
    required: [variants]
  Variant:
    type: object
    description: A variant.
    properties:
      at: {type: integer, description: A.}
      said: {$ref: "#/types/Said", description: S.}
      why: {type: string, description: W.}
    required: [said]
  Said:
    type: object
    description: What was said.
    properties:
      body: {type: string, description: B.}
      jobs: {type: [array, "null"], items: {$ref: "#/types/Job"}, description: J.}
  Job:
    type: object
    description: A job.
    properties: {name: {type: string, description: N.}, with: {type: string, description: W.}}
  Piece:
    type: object
    description: A piece.
    properties:
      sort: {type: string, default: piece, description: S.}
      variants: {type: array, items: {$ref: "#/types/Variant"}, description: V.}
endpoints:
  ask:
    doc: Ask.
    call: POST {base}/ask
    body: {json: "#/types/Ask"}
    returns: {json: "#/types/Answer"}
    stream: {flag: stream, events: {sse: "#/types/Piece"}}
  name: {doc: Name., call: "GET {base}/name", returns: {text: true}}
  count:
    doc: Count.
    call: POST {base}/count
    body: {json: "#/types/Ask"}
    returns: {json: "#/types/Answer"}
helpers:
  read:
    behavior: parse
    doc: Read it.
    call: ask
    format: form
    conversation: tool
    without: [lines]
    defaults: {}
    answer: &whole
      choices: /variants
      index: /at
      message: /said
      finish_reason: /why
      text: /body
      calls: /jobs
      call_arguments: /with
      usage: /tokens
  watch:
    behavior: stream
    class: ThingStream
    doc: Watch it.
    call: ask
    format: form
    conversation: tool
    answer: *whole
    events:
      choices: /variants
      index: /at
      message: /said
      finish_reason: /why
      text: /body
      calls: /jobs
      call_arguments: /with
      call_name: /name
"""
TABLE = """\
kind: tool
doc: Tools.
columns: {size: {type: range, doc: How big.}}
options: {size: {column: size, status: 422}}
profiles: {plain: {class: Plain, doc: Plain ones.}}
models: [{id: a/b, profile: plain, source: [x], checked: 2026-01-01}]
"""
OBJECTS = """\
objects:
  tool:
    class: Spade
    factory: tool_model
    table: tool
    doc: A tool.
    conversation:
      system: {says: $text}
      user: {says: $content}
      assistant: {says: $text, calls: $calls}
      tool: {of: $id, says: $text}
      call: {id: $id, name: $name, with: $arguments}
      text_part: $text
      schema_format: {kind: shaped, of: $schema}
    methods:
      make:
        behavior: text
        call: things.ask
        doc: Make it.
        arguments: {lines: {role: messages}}
"""


def edited(old: str, new: str, objects: str = OBJECTS) -> dict[str, str]:
    """The files with one edit in the resource."""
    assert old in RESOURCE
    return {
        "resources/things.yaml": RESOURCE.replace(old, new, 1),
        "capabilities/tool.yaml": TABLE,
        "model_objects.yaml": objects,
    }


def helpers(old: str, new: str) -> dict[str, str]:
    """The files with one edit below `helpers:`."""
    head, mark, tail = RESOURCE.partition("\nhelpers:")
    assert old in tail
    return {**edited("", ""), "resources/things.yaml": head + mark + tail.replace(old, new, 1)}


def places(text: str, **changes: str) -> dict[str, str]:
    """The files with words replaced everywhere in the resource, and then a mark set."""
    for old, new in changes.items():
        text = text.replace(old, new)
    return {**edited("", ""), "resources/things.yaml": text}


CASES = [
    Broken("call", "unknown-endpoint", helpers("call: ask", "call: @@aks"), "no endpoint `aks`"),
    Broken("text", "no-answer", helpers("call: ask", "call: @@name")),
    Broken(
        "stream",
        "no-stream",
        helpers("doc: Watch it.\n    call: ask", "doc: Watch it.\n    call: @@count"),
        "has no `stream`",
    ),
    Broken("format", "unknown-argument", helpers("format: form", "format: @@from"), "no argument"),
    Broken("without", "unknown-argument", helpers("[lines]", "[@@line]"), "no argument `line`"),
    Broken(
        "defaults", "unknown-argument", helpers("defaults: {}", "defaults: {mode: @@1}"), "`mode`"
    ),
    Broken("kind", "unknown-object", helpers("conversation: tool", "conversation: @@tol"), "`tol`"),
    Broken(
        "template",
        "missing-template",
        {
            **helpers("conversation: tool\n    without", "conversation: @@tool\n    without"),
            "model_objects.yaml": OBJECTS.replace(
                "      schema_format: {kind: shaped, of: $schema}\n", ""
            ),
        },
        "no template `schema_format`",
        also=("missing-template",),
    ),
    Broken(
        "choices",
        "unknown-property",
        helpers("choices: /variants", "choices: @@/variant"),
        "`Answer` has no property `variant`",
    ),
    Broken(
        "leaf",
        "unknown-property",
        helpers("call_name: /name", "call_name: @@/nme"),
        "`Job` has no property `nme`",
    ),
    Broken(
        "class",
        "no-class",
        helpers("message: /said", "message: @@/why"),
        "is no object of a named type",
    ),
    Broken(
        "parsed",
        "name-collision",
        places(
            RESOURCE.replace("message: /said", "message: @@/said", 1),
            **{"body: {type": "parsed: {type", "/body": "/parsed"},
        ),
        "has a property `parsed`",
    ),
    Broken(
        "keyword",
        "reserved-name",
        places(
            RESOURCE.replace("message: /said", "message: @@/said", 1),
            **{"said: {$ref": "class: {$ref", "[said]": "[class]", "/said": "/class"},
        ),
        "no name of Python",
    ),
    Broken(
        "differ",
        "types-differ",
        places(
            RESOURCE.replace(
                "    answer: *whole\n",
                "    answer: @@{choices: /variants, index: /at, message: /said, "
                "finish_reason: /why, text: /body}\n",
            )
        ),
        "in different ways",
    ),
    Broken(
        "endpoint",
        "name-collision",
        places(RESOURCE.replace("\n  read:", "\n  @@count:")),
        "both called `count`",
    ),
    Broken(
        "stream-class",
        "name-collision",
        places(RESOURCE.replace("  watch:", "  @@watch:").replace("ThingStream", "Job")),
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_finding(case: Broken, tmp_path: Path) -> None:
    check(case, tmp_path)


def test_a_stream_has_events_and_a_class(tmp_path: Path) -> None:
    broken = RESOURCE.replace("    class: ThingStream\n", "")
    says = "the behavior `stream`, and no other, has `events` and `class`"
    check(Broken("class", "dialect", places(broken), says), tmp_path)


def test_every_code_has_a_case() -> None:
    own = codes_of("ir/helper_answers.py", "ir/parsed.py")
    assert own - {case.code for case in CASES} == set()


@cache
def known() -> dict[str, AnswerHelper]:
    package = builder.load(SCHEMA)
    return {
        helper.id: helper
        for items in package.helpers.values()
        for helper in items
        if isinstance(helper, AnswerHelper)
    }


def spelled(ref: TypeRef) -> str:
    return str(Speller(Imports(1)).spell(ref))


def test_classes_are_derived_along_the_places() -> None:
    types = {item.name: item for item in known()["chat.completions.parse"].types}
    assert list(types) == [
        "ParsedFunctionCall",
        "ParsedToolCall",
        "ParsedChatCompletionMessage",
        "ParsedChatCompletionChoice",
        "ParsedChatCompletion",
    ]
    fields = {
        f"{name}.{field.name}": spelled(field.type)
        for name, item in types.items()
        for field in item.fields
    }
    assert fields == {
        "ParsedFunctionCall.parsed_arguments": "dict[str, Any] | None",
        "ParsedToolCall.function": "ParsedFunctionCall",
        "ParsedChatCompletionMessage.tool_calls": "list[ParsedToolCall] | None",
        "ParsedChatCompletionMessage.parsed": "T | None",
        "ParsedChatCompletionChoice.message": "ParsedChatCompletionMessage[T]",
        "ParsedChatCompletion.choices": "list[ParsedChatCompletionChoice[T]]",
    }
    assert not types["ParsedToolCall"].generic


def test_arguments_of_helpers() -> None:
    parse, stream = known()["chat.completions.parse"], known()["chat.completions.stream"]
    call = {item.name for item in parse.endpoint.arguments}
    assert call - {item.name for item in parse.arguments} == {"stream", "stream_options"}
    assert call - {item.name for item in stream.arguments} == {"stream"}
    assert (("type", "json_schema"),) in parse.forms
    assert dict(stream.fixed) == {"object": "chat.completion"}
