"""Helpers that gather: every mistake in what they name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.broken import Broken, check, findings
from tests.support.codes import codes_of
from tests.support.schemas import common

RESOURCE = """\
resource: things
doc: Things.
types:
  Ask:
    type: object
    description: What is asked.
    properties: {live: {type: boolean, description: L.}}
  Answer:
    type: object
    description: An answer.
    properties:
      name: {type: string, description: N.}
      parts: {type: array, items: {$ref: "#/types/Part"}, description: P.}
      notes: {type: object, additionalProperties: true, description: N.}
  Part:
    type: object
    description: A part.
    properties: {sort: {type: string, description: S.}, words: {type: string, description: W.}}
  Event:
    anyOf: [{$ref: "#/types/Begin"}, {$ref: "#/types/More"}]
    discriminator: step
    description: An event.
  Begin:
    type: object
    description: The answer begins.
    properties:
      step: {type: string, const: begin, description: S.}
      answer: {anyOf: [{$ref: "#/types/Answer"}, {type: "null"}], description: A.}
    required: [step]
  More:
    type: object
    description: It goes on.
    properties:
      step: {type: string, const: more, description: S.}
      at: {type: integer, description: A.}
      text: {type: string, description: T.}
    required: [step]
endpoints:
  ask:
    doc: Ask.
    call: POST {base}/ask
    body: {json: "#/types/Ask"}
    returns: {json: "#/types/Answer"}
    stream:
      flag: live
      events: {sse: "#/types/Event", last: /step=end}
  get:
    doc: Get it.
    call: GET {base}/things
    returns: {json: "#/types/Answer"}
helpers:
  follow:
    behavior: gather
    call: ask
    class: AnswerFollower
    doc: Follow it.
    steps:
      - {when: /step=begin, take: /answer}
      - {when: /step=more, take: /text, into: /notes/any/place, how: join}
      - {when: /step=more, take: /text, list: /parts, number: /at, into: /words, how: join}
    text: {when: /step=more, take: /text}
    texts: {list: /parts, when: /sort=prose, take: /words}
"""


def edited(before: str, after: str) -> dict[str, str]:
    assert RESOURCE.count(before) == 1, before
    return {"resources/things.yaml": RESOURCE.replace(before, after)}


CASES = [
    Broken("call", "unknown-endpoint", edited("call: ask", "call: @@aks"), "no endpoint `aks`"),
    Broken("stream", "no-stream", edited("call: ask", "call: @@get"), "does not both stream"),
    Broken("take", "unknown-place", edited("take: /answer", "take: @@/anser"), "`/anser`"),
    Broken("when", "unknown-place", edited("/step=begin", "@@/stop=begin"), "`/stop`"),
    Broken("number", "unknown-place", edited("number: /at", "number: @@/ad"), "`/ad` of events"),
    Broken(
        "list", "unknown-place", edited("list: /parts, n", "list: @@/name, n"), "no list at `/name`"
    ),
    Broken("into", "unknown-place", edited("into: /words", "into: @@/wrds"), "of what it changes"),
    Broken("text", "unknown-place", edited("text: {when: /step", "text: {when: @@/stp"), "`/stp`"),
    Broken("texts", "unknown-place", edited("/sort=prose", "@@/sirt=prose"), "of the list"),
    Broken("last", "unknown-property", edited("last: /step", "last: @@/stp"), "no property `stp`"),
    Broken("method", "name-collision", edited("  follow:", "  @@get:"), "both called `get`"),
    Broken(
        "class",
        "name-collision",
        {
            "resources/things.yaml": RESOURCE.replace("  follow:", "  @@follow:").replace(
                "class: AnswerFollower", "class: Part"
            )
        },
    ),
]
RULES = [
    ("/answer}", "/answer, list: /parts}", "`list` and `number` belong together"),
    ("/answer}", "/answer, how: join}", "`join` needs `into`"),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_finding(case: Broken, tmp_path: Path) -> None:
    check(case, tmp_path)


@pytest.mark.parametrize(("before", "after", "says"), RULES)
def test_rules_of_steps(before: str, after: str, says: str, tmp_path: Path) -> None:
    check(Broken("step", "dialect", edited(before, after), says), tmp_path)


def test_the_sound_schema_is_sound(tmp_path: Path) -> None:
    assert findings(tmp_path, {**common(), "resources/things.yaml": RESOURCE}) == ()


def test_every_code_has_a_case() -> None:
    own = codes_of("ir/gathering.py", "ir/reaching.py")
    assert own - {case.code for case in CASES} == set()
