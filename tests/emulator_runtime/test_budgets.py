"""A small request cannot keep the emulator busy: large wishes are refused."""

from __future__ import annotations

import re
from typing import Any

import pytest

from codegen.runtime.emulator.failures import Refusal
from codegen.runtime.emulator.pattern import matching
from codegen.runtime.emulator.sample import instance

LETTERS = "abcdefghij"
WIDE: dict[str, Any] = {
    "$ref": "#/$defs/a",
    "$defs": {
        "a": {
            "type": "object",
            "properties": {letter: {"$ref": "#/$defs/a"} for letter in LETTERS},
        }
    },
}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "minLength": 2_000_000_000},
        {"type": "object", "minProperties": 100_000_000},
        {"type": "array", "items": {"type": "string"}, "minItems": 1_000_000},
        {"$ref": "#"},
    ],
    ids=["text", "object", "array", "itself"],
)
def test_schemas(schema: dict[str, Any]) -> None:
    with pytest.raises(Refusal) as caught:
        instance(schema)
    assert caught.value.status == 400


@pytest.mark.parametrize(
    "pattern",
    [
        "((a{1000}){1000}){1000}",
        "(x+x+)+(?=z)y",
        "^(a+)+(a+)+(?=z)$",
        r"^(a?){40}a{40}(?!)$",
    ],
)
def test_patterns(pattern: str) -> None:
    with pytest.raises(Refusal) as caught:
        matching(pattern)
    assert caught.value.status == 400


@pytest.mark.parametrize(
    "pattern",
    [
        r"^\d{4}-\d{2}-\d{2}$",
        r"(a+)+b",
        r"^([a-z]+-)*[a-z]+$",
        r"(foo|bar){1,3}",
        r"\bword\b",
        r"(ab)\1",
    ],
)
def test_ordinary_patterns_have_a_text(pattern: str) -> None:
    assert re.fullmatch(pattern, matching(pattern))


def test_what_is_wide_and_optional_is_left_out() -> None:
    assert instance(WIDE) == {}


def test_large_but_bearable() -> None:
    made = instance({"type": "string", "minLength": 50_000})
    assert isinstance(made, str)
    assert len(made) >= 50_000
