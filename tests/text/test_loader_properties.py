"""Any text at all: it loads or it is refused with positions."""

from __future__ import annotations

import json
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.text import builder, events
from codegen.text.diagnostics import SchemaError
from codegen.text.loader import loads

PIECES = (
    r"a|b|: |- |  |    |[|]|{|}|, |'|\"|\|&x |*x|!t |!!int |<<|? |# c|%YAML 1.1|---|...|>|@|`|0|1|:"
    r"|.|e|_|0x|~|null|true|\u|\x|\U0010ffff|+2"
)
YAML = st.lists(
    st.sampled_from([*PIECES.split("|"), "|", "\n", "\n", "\t", "\r\n", "\u00e9", "\x85"]),
    max_size=25,
).map("".join)


def attempt(text: str) -> None:
    """Load; only a `SchemaError` with positions may come out."""
    try:
        loads(text, "x")
    except SchemaError as error:
        assert error.findings
        lines = text.replace("\r\n", "\n").count("\n") + 1
        for finding in error.findings:
            # A parser may point at the line after the last one.
            assert 1 <= finding.line <= lines + 1
            assert finding.column >= 1
        assert str(error)


@given(st.text())
def test_any_text(text: str) -> None:
    """Any text loads or raises `SchemaError`."""
    attempt(text)


@given(YAML)
def test_any_text_that_looks_like_yaml(text: str) -> None:
    """Also when it is made of what YAML knows."""
    attempt(text)


@given(YAML | st.text(max_size=30))
def test_both_parsers_agree(text: str) -> None:
    """What both parsers take, they take for the same."""
    results: list[object] = []
    for source in (events.event_source, events.PureParser):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(builder, "event_source", source)
            attempt(text)
            try:
                results.append(loads(text, "x").data)
            except SchemaError:
                return
    assert results[0] == results[1]


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Cf")), max_size=20)
KEY = st.text(string.ascii_letters + string.digits + "_/ .-:#", min_size=1, max_size=12)
DATA = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEY, inner, max_size=4),
    max_leaves=15,
)


@given(DATA)
def test_json_is_read_back(data: object) -> None:
    """JSON is YAML with every text in quotes."""
    assert loads(json.dumps(data, ensure_ascii=False), "x").data == data
