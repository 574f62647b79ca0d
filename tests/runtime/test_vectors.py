"""Vectors as services write them: numbers, or base64 of 32-bit floats."""

from __future__ import annotations

import base64
import binascii
from array import array
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.runtime.client.objects.embedding.vectors import vectors

FLOATS = st.lists(st.floats(width=32, allow_nan=False), max_size=6)
TEXTS = st.text(alphabet='AQgw+/=", \\u0041\n', max_size=12)


def written(numbers: list[float]) -> str:
    return base64.b64encode(array("f", numbers).tobytes()).decode()


def one_by_one(text: str) -> Any:
    """Read a text by the standard library."""
    try:
        data = binascii.a2b_base64(text, strict_mode=True)
    except ValueError:
        return None
    return array("f", data) if len(data) % 4 == 0 else None


@given(st.lists(FLOATS, max_size=80))
def test_base64(numbers: list[list[float]]) -> None:
    assert vectors([written(one) for one in numbers]) == [array("f", one) for one in numbers]


@given(st.lists(FLOATS.map(written) | TEXTS, max_size=40))
def test_a_text_that_cannot_be_read_spoils_no_other(texts: list[str]) -> None:
    assert vectors(texts) == [one_by_one(text) for text in texts]


@pytest.mark.parametrize(
    "text",
    ["AACAPw", "AACAPw=", "AACA", "AACAPw==\n", "\\u0041ACAPw==", 'AACAPw==","AACAPw==', "x", "ä"],
)
def test_what_is_no_vector(text: str) -> None:
    assert vectors([text, "AACAPw=="]) == [None, array("f", [1.0])]


def test_forms_may_be_mixed() -> None:
    values: list[Any] = [[1.0, 2.0], "AACAPw==", None, 3, {}, ""]
    assert vectors(values) == [[1.0, 2.0], array("f", [1.0]), None, None, None, array("f")]
