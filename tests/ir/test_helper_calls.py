"""Helpers that make several calls: every mistake in what they name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.broken import Broken, check
from tests.support.codes import codes_of
from tests.support.paths import ROOT

WAITING = (ROOT / "tests/features/waiting/schema.yaml").read_text()
BATCHES = (ROOT / "tests/features/batch_helpers/schema.yaml").read_text()

COLLECTING = (ROOT / "tests/features/collecting/schema.yaml").read_text()

LISTED = re.sub(
    r"    Flow:\n(      .*\n)+",
    "    Flow: {type: array, items: {type: string}, description: A.}\n",
    COLLECTING,
)


def resource(text: str) -> str:
    """The resource file in the schema of a feature."""
    lines = text.partition(".yaml:\n")[2].splitlines()
    return "\n".join(line[2:] for line in lines) + "\n"


def edited(text: str, old: str, new: str) -> dict[str, str]:
    """The resource with one edit."""
    sound = resource(text)
    assert old in sound
    name = sound.partition("resource: ")[2].split()[0]
    return {f"resources/{name}.yaml": sound.replace(old, new, 1)}


CASES = [
    Broken("wait", "unknown-endpoint", edited(WAITING, "call: look", "call: @@lok"), "`lok`"),
    Broken(
        "two",
        "one-argument",
        edited(
            WAITING.replace("{type: boolean,", "{type: boolean, x-required: true,"),
            "call: look",
            "call: @@look",
        ),
        "`loaf`, `light`",
    ),
    Broken("id", "unknown-property", edited(WAITING, "id: /number", "id: @@/nmber"), "`nmber`"),
    Broken(
        "error", "unknown-property", edited(WAITING, "error: /burnt", "error: @@/fire"), "`fire`"
    ),
    Broken(
        "start", "unknown-helper", edited(WAITING, "wait: wait\n", "wait: @@await\n"), "`await`"
    ),
    Broken(
        "argument",
        "taken-argument",
        edited(WAITING.replace("flour", "on_progress"), "call: bake\n", "call: @@bake\n"),
        "`on_progress`",
    ),
    Broken(
        "answer",
        "other-answer",
        edited(
            WAITING.replace('json: "#/types/Loaf"}', 'json: "#/types/Oven"}', 1),
            "call: bake\n",
            "call: @@bake\n",
        ),
    ),
    Broken("upload", "no-file", edited(BATCHES, "file: content}", "file: @@kind}"), "`kind`"),
    Broken(
        "file", "unknown-argument", edited(BATCHES, "file: content}", "file: @@cntent}"), "`cntent`"
    ),
    Broken(
        "content",
        "no-bytes",
        edited(BATCHES, "content: post.open", "content: @@post.look"),
        "`post.look`",
    ),
    Broken(
        "calls",
        "no-answer",
        edited(BATCHES, "calls: {letter: post.ask}", "calls: {letter: @@post.open}"),
    ),
    Broken(
        "dotted",
        "unknown-endpoint",
        edited(BATCHES, "content: post.open", "content: @@post.opn"),
        "`post.opn`",
    ),
    Broken(
        "results",
        "unknown-helper",
        edited(BATCHES, "results: results", "results: @@wait"),
        "`wait`",
    ),
    Broken(
        "stream",
        "no-stream",
        edited(COLLECTING.replace(", last: /total", ""), "call: open", "call: @@open"),
        "what its end is",
    ),
    Broken(
        "returns",
        "result-type",
        edited(LISTED, 'returns: "#/types/Flow"', 'returns: @@"#/types/Flow"'),
        "`Flow` is no object",
    ),
    Broken(
        "joined",
        "unknown-property",
        edited(COLLECTING, "joined: [/sound]", "joined: [@@/sund]"),
        "`sund`",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_finding(case: Broken, tmp_path: Path) -> None:
    check(case, tmp_path)


def test_every_code_has_a_case() -> None:
    own = codes_of(
        "ir/helper_base.py", "ir/helper_jobs.py", "ir/helper_batches.py", "ir/helper_collect.py"
    )
    assert own - {case.code for case in CASES} == set()


def test_ends_hold_the_failures(tmp_path: Path) -> None:
    broken = edited(WAITING, "failures: [black]", "failures: [red]")
    check(Broken("ends", "dialect", broken, "`failures` has `red`"), tmp_path)
    broken = edited(WAITING, 'longest: "4"', 'longest: "1"')
    check(Broken("longest", "dialect", broken, "`longest` is shorter"), tmp_path)
