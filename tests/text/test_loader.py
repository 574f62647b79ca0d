"""Strict YAML: what loads, what is refused and where."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from codegen.text import builder, events
from codegen.text.builder import MAX_DEPTH
from codegen.text.diagnostics import SchemaError
from codegen.text.loader import MAX_BYTES, load, loads
from codegen.text.marks import Mark

SURPRISING = """
on off On OFF Y N Yes YES No NO True TRUE False FALSE Null NULL 16:9 1:1 12:30:00 1:1.5
007 -01 01.5 0x10 0o7 0b1 1_000 1_0.5 1e3 1e-3 1.5E+3 .inf -.INF .nan .5 5. +1 +1.5 0.10
18446744073709551617 -18446744073709551617 0.12345678901234567890
"""


@pytest.fixture(params=["c", "pure"])
def any_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test with both parsers."""
    if request.param == "pure":
        monkeypatch.setattr(builder, "event_source", events.PureParser)


def refusal(text: str) -> tuple[str, int, int]:
    """Give code and position of the only finding about `text`."""
    with pytest.raises(SchemaError) as caught:
        loads(text, "x.yaml")
    (finding,) = caught.value.findings
    assert finding.file == "x.yaml"
    assert finding.message
    return finding.code, finding.line, finding.column


@pytest.mark.usefixtures("any_parser")
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", 1),
        ("-12", -12),
        ("0", 0),
        ("0.01", 0.01),
        ("-2.0", -2.0),
        ("0.0000001", 1e-7),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("yes", "yes"),
        ("no", "no"),
        ("unknown", "unknown"),
        ("y", "y"),
        ("n", "n"),
        ("18446744073709551615", 2**64 - 1),
        ("2026-11-22", "2026-11-22"),
        ("2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z"),
        ("0.1.0", "0.1.0"),
        ("1024x1024", "1024x1024"),
        ("2K", "2K"),
        ("nan", "nan"),
        ("--x", "--x"),
        ("vendor/name", "vendor/name"),
        ("caf\u00e9 \U0001f600", "caf\u00e9 \U0001f600"),
        ('"16:9"', "16:9"),
        ("'0.10'", "0.10"),
        ('"true"', "true"),
        ("|\n  a\n  b", "a\nb\n"),
    ],
)
def test_values(text: str, value: object) -> None:
    """Only a few forms are something else than text."""
    loaded = loads(f"key: {text}\n", "x").data
    assert loaded == {"key": value}
    assert isinstance(loaded, dict)
    assert type(loaded["key"]) is type(value)


@pytest.mark.usefixtures("any_parser")
@pytest.mark.parametrize("word", SURPRISING.split())
def test_surprising_words_are_refused(word: str) -> None:
    """A word that readers take differently is refused; quoted it is text."""
    assert refusal(f"a: 1\nkey: {word}\n") == ("ambiguous-scalar", 2, 6)
    assert refusal(f"[x, {word}]") == ("ambiguous-scalar", 1, 5)
    assert loads(f"key: '{word}'", "x").data == {"key": word}


@pytest.mark.usefixtures("any_parser")
@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a: 1\nb: 2\na: 3", "duplicate-key", 3, 1),
        ("{a: 1, 'a': 2}", "duplicate-key", 1, 8),
        ("1: a", "bad-key", 1, 1),
        ("true: a", "bad-key", 1, 1),
        ("? [a]\n: b", "bad-key", 1, 3),
        ("'': a", "bad-key", 1, 1),
        ("k\u00e9y: a", "bad-key", 1, 1),
        ("&k key: a", "bad-key", 1, 1),
        ("on: a", "ambiguous-scalar", 1, 1),
        ("<<: {a: 1}", "merge-key", 1, 1),
        ("a: !!str x", "tag", 1, 4),
        ("a: !x [1]", "tag", 1, 4),
        ("a: ! x", "tag", 1, 4),
        ("a: !!python/object/apply:os.system [x]", "tag", 1, 4),
        ("a: *b", "unknown-alias", 1, 4),
        ("a: &b [*b]", "recursive-alias", 1, 8),
        ("a: &b 1\nc: &b 2", "duplicate-anchor", 2, 4),
        ("%YAML 1.1\n---\na: 1", "directive", 1, 1),
        ("a: 1\n---\nb: 2", "several-documents", 2, 1),
        ("", "empty-file", 1, 1),
        ("# only a comment\n", "empty-file", 2, 1),
        ("a: \x07", "forbidden-character", 1, 4),
        ("a: 1\nb: \u2028", "forbidden-character", 2, 4),
        ("a: \u202e", "forbidden-character", 1, 4),
        ("\ufeffa: 1", "forbidden-character", 1, 1),
        ("a: \ud800", "forbidden-character", 1, 4),
        ("a: 1\rb: 2", "forbidden-character", 1, 5),
        ('a: "\\0"', "forbidden-character", 1, 4),
        ("[" * (MAX_DEPTH + 1), "too-deep", 1, MAX_DEPTH + 1),
        ("\ta: 1", "yaml-syntax", 1, 1),
        ("a: @b", "yaml-syntax", 1, 4),
        ("a: b: c", "yaml-syntax", 1, 5),
    ],
)
def test_refusals(text: str, code: str, line: int, column: int) -> None:
    """Every rule has its code, and points at the place."""
    assert refusal(text) == (code, line, column)


@pytest.mark.usefixtures("any_parser")
@pytest.mark.parametrize(
    "text", ["a: [", "a: 'x", 'a: "\\U7fffffff"', 'a: "\\q"', "a: b\n  c: d\n e"]
)
def test_syntax_errors_are_findings(text: str) -> None:
    """The parser's complaints come out as findings with a hint."""
    with pytest.raises(SchemaError) as caught:
        loads(text, "x.yaml")
    (finding,) = caught.value.findings
    assert finding.code == "yaml-syntax"
    assert finding.hint


def test_all_findings_at_once() -> None:
    """One run reports everything, sorted; a syntax error comes last."""
    with pytest.raises(SchemaError) as caught:
        loads("a: 0x1\nb: on\na: 2\nc: @", "x")
    places = [(item.line, item.code) for item in caught.value.findings]
    assert places == [
        (1, "ambiguous-scalar"),
        (2, "ambiguous-scalar"),
        (3, "duplicate-key"),
        (4, "yaml-syntax"),
    ]


def test_findings_are_limited() -> None:
    """A file full of errors does not give a book of findings."""
    with pytest.raises(SchemaError) as caught:
        loads("- on\n" * 5000, "x")
    assert len(caught.value.findings) == builder.MAX_FINDINGS


@pytest.mark.usefixtures("any_parser")
def test_positions() -> None:
    """Keys, values and list items are found; unknown paths give the nearest ancestor."""
    marks = loads("a:\n  - b: 1\n    'c': [x, \u00e9y, {d: z}]\ne: 2\n", "x").marks
    assert marks.value(()) == Mark(1, 1)
    assert marks.key(("a",)) == Mark(1, 1)
    assert marks.value(("a",)) == Mark(2, 3)
    assert marks.key(("a", 0, "c")) == Mark(3, 5)
    assert marks.value(("a", 0, "c")) == Mark(3, 10)
    assert marks.value(("a", 0, "c", 1)) == Mark(3, 14)
    assert marks.key(("a", 0, "c", 2, "d")) == Mark(3, 19)
    assert marks.value(("a", 0, "c", 2, "d")) == Mark(3, 22)
    assert marks.value(("a", 0, "nothing", "here")) == Mark(2, 5)
    assert marks.key(("a", 0, "nothing", "here")) == Mark(2, 5)
    assert marks.value(("e", "deeper")) == Mark(4, 4)
    assert marks.key(("e", "deeper")) == Mark(4, 1)
    assert marks.value(("zzz",)) == Mark(1, 1)


@pytest.mark.usefixtures("any_parser")
def test_aliases_repeat_values_and_point_to_the_anchor() -> None:
    """An alias gives the anchored value; positions below it are those of the anchor."""
    document = loads("a: &x {k: [1, 2]}\nb: *x\nc: &y word\nd: *y\n", "x")
    same = {"k": [1, 2]}
    assert document.data == {"a": same, "b": same, "c": "word", "d": "word"}
    assert document.marks.value(("b", "k", 1)) == Mark(1, 15)


def test_alias_bomb_is_refused() -> None:
    """Aliases of aliases count with all that they stand for."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 9)]
    assert refusal("\n".join(lines))[0] == "too-many-values"


def test_depth_up_to_the_limit_loads() -> None:
    """Forty levels are fine."""
    data = loads("[" * MAX_DEPTH + "]" * MAX_DEPTH, "x").data
    for _ in range(MAX_DEPTH - 1):
        assert isinstance(data, list)
        (data,) = data
    assert data == []


def test_windows_line_ends_load() -> None:
    """CRLF is a newline, so that a checkout on Windows gives the same data."""
    assert loads("a: |\r\n  x\r\n  y\r\nb: 1\r\n", "x").data == {"a": "x\ny\n", "b": 1}


def test_load_reads_utf8(tmp_path: Path) -> None:
    """The path is the name in findings unless another one is given."""
    path = tmp_path / "a.yaml"
    path.write_bytes("a: \u00e9\n".encode())
    document = load(path)
    assert (document.display, document.data) == (path.as_posix(), {"a": "\u00e9"})
    assert load(path, display="schema/a.yaml").display == "schema/a.yaml"


@pytest.mark.parametrize(
    ("raw", "code", "line", "column"),
    [
        (b"a: 1\nb: \xff\n", "not-utf-8", 2, 4),
        (b"a: \xc3\xa9\xc3", "not-utf-8", 1, 5),
        ("a: 1".encode("utf-16"), "not-utf-8", 1, 1),
        (b"a: 'x'\n" + b"#" * MAX_BYTES, "file-too-large", 1, 1),
        (b"\xe2\x82\xac" * (MAX_BYTES // 3 + 1), "file-too-large", 1, 1),
    ],
)
def test_load_refuses(tmp_path: Path, raw: bytes, code: str, line: int, column: int) -> None:
    """Bytes that are no text, and too many of them, are findings."""
    path = tmp_path / "a.yaml"
    path.write_bytes(raw)
    with pytest.raises(SchemaError) as caught:
        load(path, display="a.yaml")
    (finding,) = caught.value.findings
    assert (finding.code, finding.line, finding.column) == (code, line, column)


def test_load_of_a_missing_file_or_a_folder(tmp_path: Path) -> None:
    """System errors are findings too, without a machine's words for paths."""
    for path in (tmp_path / "none.yaml", tmp_path):
        with pytest.raises(SchemaError) as caught:
            load(path, display="schema/none.yaml")
        assert caught.value.findings[0].code == "unreadable-file"
        assert str(tmp_path) not in str(caught.value)


def test_the_pure_parser_stands_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without libyaml the parser in Python is used."""
    monkeypatch.setattr(yaml, "__with_libyaml__", False)
    assert isinstance(events.event_source("a: 1"), events.PureParser)
    assert loads("a: 1", "x").data == {"a": 1}
