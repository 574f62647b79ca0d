"""Findings: their text, their order, and what stops the build."""

from __future__ import annotations

import pytest

from codegen.text.characters import FORBIDDEN, escape_unprintable
from codegen.text.diagnostics import Diagnostic, Findings, SchemaError
from codegen.text.marks import Mark


def test_text() -> None:
    """One line for the finding, one for the hint."""
    finding = Diagnostic("bad-key", "no such key", "a.yaml", 3, 7, "try another")
    assert str(finding) == "a.yaml:3:7: error[bad-key]: no such key\n    hint: try another"
    assert str(Diagnostic("x", "y", "f", 1, 2, severity="warning")) == "f:1:2: warning[x]: y"


def test_text_from_a_schema_cannot_steer_a_terminal() -> None:
    """Control characters and newlines are shown, not obeyed."""
    text = str(Diagnostic("x", "a\x1b[31m\nb", "f\n", 1, 1, "\u202ehint"))
    assert text == "f\\n:1:1: error[x]: a\\x1b[31m\\nb\n    hint: \\u202ehint"


def test_order() -> None:
    """By file and position, not by the order of finding."""
    findings = Findings()
    findings.error("c", "third", "b", Mark(1, 1))
    findings.error("c", "second", "a", Mark(10, 1), hint="do")
    findings.warning("w", "first", "a", Mark(9, 5))
    findings.extend([Diagnostic("c", "zeroth", "a", 9, 4)])
    assert [item.message for item in findings.items] == ["zeroth", "first", "second", "third"]
    assert len(findings) == 4
    with pytest.raises(SchemaError) as caught:
        findings.raise_if_errors()
    assert caught.value.findings == findings.items
    assert caught.value.render_all() == str(caught.value)
    assert caught.value.render_all().splitlines()[2:4] == [
        "a:10:1: error[c]: second",
        "    hint: do",
    ]


def test_warnings_do_not_stop() -> None:
    """Only errors raise."""
    findings = Findings()
    findings.raise_if_errors()
    findings.warning("w", "odd", "a", Mark(1, 1))
    assert not findings.has_errors
    findings.raise_if_errors()


def test_every_forbidden_character_is_escaped_for_display() -> None:
    """What may not stand in a file is never shown raw either."""
    for number in range(0x110000):
        character = chr(number)
        if FORBIDDEN.match(character):
            escaped = escape_unprintable(character)
            assert escaped.isascii()
            assert escaped.isprintable()
    assert escape_unprintable("a\tb\n\u00e9\U0001f600") == "a\\tb\n\u00e9\U0001f600"
    assert escape_unprintable("a\tb\x00", keep="\t") == "a\tb\\x00"
