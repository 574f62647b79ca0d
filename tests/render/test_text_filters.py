"""`lit`, `doc`, `docstring` and `comment` against every text there is."""

from __future__ import annotations

import ast
import enum
import io
import tokenize
from types import MappingProxyType

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from codegen.emit.format import format_files
from codegen.emit.gate import inspect_module
from codegen.render.source import Code, Name, SchemaText, comment, doc, docstring, lit

HOSTILE = [
    '"""',
    '""""',
    '"',
    'a"',
    '"a',
    '""',
    "\\",
    "a\\",
    '\\"',
    '\\"""',
    '"""\nimport os\nos.system("x")\n"""',
    "'''",
    "\\N{BULLET}",
    "\\x41",
    "a\x00b",
    "a\rb",
    "a\r\nb",
    "a\x0cb",
    "\u2028import os",
    "\u2029",
    "\x85",
    "\ud800",
    "\u202eabc",
    "\ufeff",
    "{{ 1 }} {% raw %}",
    "%s {0} $x",
    "#",
    "# type: ignore",
    "\t\ta",
    "a\n\n\n\nb",
    "\n",
    "",
    " ",
    "a\\\nb",
    "x " * 200,
    "x" * 300,
    "\U000e0041",
]
TEXT = st.text(st.characters(), max_size=60) | st.lists(
    st.sampled_from([*HOSTILE, " ", "word", "\n", "- ", '"', "\\", "coding:", "utf-7", "noqa"]),
    max_size=12,
).map("".join)

LEAF = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters())
)
HASHABLE = st.recursive(
    LEAF,
    lambda inner: st.tuples(inner, inner) | st.frozensets(inner, max_size=3),
    max_leaves=6,
)
VALUE = st.recursive(
    HASHABLE,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner)
        | st.dictionaries(HASHABLE, inner, max_size=3)
    ),
    max_leaves=12,
)


@given(VALUE)
def test_lit_gives_the_value(value: object) -> None:
    """The literal is one ASCII line and evaluates to the value, of the same type."""
    literal = lit(value)
    assert literal.isascii()
    assert "\n" not in literal
    read: object = eval(str(literal), {"__builtins__": {"frozenset": frozenset}})
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize("text", HOSTILE)
def test_lit_of_hostile_text(text: str) -> None:
    """Also in wrappers of text."""
    for value in (text, SchemaText(text), Code(text)):
        assert ast.literal_eval(str(lit(value))) == text


def test_lit_of_other_kinds() -> None:
    """Subclasses of text are text, read-only mappings are dictionaries."""

    class Colour(enum.StrEnum):
        RED = "red"

    assert lit((Colour.RED, Name("a"))) == '("red", "a")'
    assert lit(MappingProxyType({"b": 1, "a": (2,)})) == '{"b": 1, "a": (2,)}'
    assert lit(frozenset({"b", "a", "c"})) == 'frozenset({"a", "b", "c"})'
    empty: list[object] = [frozenset[str](), (), list[str](), dict[str, str]()]
    assert lit(empty) == "[frozenset(), (), [], {}]"
    for wrong in (object(), {1}, b"a", 1j, ..., enum.IntEnum("N", "A").A):  # type: ignore[attr-defined]
        with pytest.raises(TypeError, match="has no literal"):
            lit(wrong)
    for number in (float("inf"), float("-inf"), float("nan")):
        with pytest.raises(ValueError, match="finite"):
            lit([number])


def words(text: str) -> list[str]:
    """Give the words that are left when only blanks between them may change."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split()


def check_docstring(text: str, source: str) -> None:
    """The source is a function with one docstring, which says the text."""
    (function,) = ast.parse(source).body
    assert isinstance(function, ast.FunctionDef)
    assert len(function.body) == 1
    said = ast.get_docstring(function, clean=False)
    assert said is not None
    assert words(said) == words(text)


@given(TEXT, st.sampled_from([4, 8, 60]))
@example("a" * 89 + '"', 4)
@example("a" * 90 + '"', 4)
@example("a" * 86 + '\\\\"', 4)
def test_docstrings_say_the_text(text: str, indent: int) -> None:
    """Whatever the text, it stays inside the docstring."""
    margin = " " * indent
    check_docstring(text, f"def f():\n{margin}{docstring(text, indent)}\n")
    check_docstring(text, f'def f():\n{margin}"""{doc(SchemaText(text), indent)}"""\n')


@given(TEXT)
def test_no_invisible_character_gets_into_source(text: str) -> None:
    """Direction overrides and the like are escapes in docstrings and comments."""
    module = f"{docstring(text)}\n\n{comment(text)}\nA = {lit(text)}\n"
    assert inspect_module("m.py", module, frozenset({"A"})) == []


def test_hostile_docstrings_survive_the_formatter() -> None:
    """The formatter neither breaks docstrings nor changes what they say."""
    files = {
        f"m{number}.py": f"def f():\n    {docstring(text, 4)}\n"
        for number, text in enumerate(HOSTILE)
    }
    for text, source in zip(HOSTILE, format_files(files).values(), strict=True):
        check_docstring(text, source)


def test_layout_of_docstrings() -> None:
    """One line where it fits, else wrapped with the quotes on a line of their own."""
    assert docstring("Short.", 4) == '"""Short."""'
    assert docstring("x" * 90, 4) == f'"""{"x" * 90}"""'
    assert docstring("x" * 91, 4) == f'"""{"x" * 91}\n    """'
    long = docstring(f"{'word ' * 30}\n\nNext paragraph\nin two lines.\n\n- one\n- two", 8)
    lines = long.split("\n")
    assert max(map(len, lines)) <= 92
    assert lines[1].startswith("        word")
    assert lines[2:] == [
        "",
        "        Next paragraph in two lines.",
        "",
        "        - one",
        "        - two",
        '        """',
    ]


def test_lines_that_stay() -> None:
    """Indented lines, lists, fences and tables are not filled."""
    text = "Args:\n    a: one\n    b: two\n\n```\nx\ny\n```\n| a | b |\n| 1 | 2 |"
    assert doc(text) == f"{text}\n"
    item = doc("Head.\n\n- " + "word " * 30)
    assert "\n  word" in item


@given(TEXT)
def test_comments_stay_one_comment(text: str) -> None:
    """A comment is one line and one token, and no encoding line."""
    line = comment(text)
    source = f"{line}\nA = 1\n"
    assert len(ast.parse(source.encode("utf-8", "strict")).body) == 1
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    assert [token.type for token in tokens[:3]] == [tokenize.COMMENT, tokenize.NL, tokenize.NAME]
    assert tokens[0].string == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\n  b", "# a b"),
        ("", "#"),
        ("noqa", "# - noqa"),
        ("type: ignore", "# - type: ignore"),
        ("a # noqa: F401", "# a \\x23 noqa: F401"),
        ("-*- coding: utf-7 -*-", "# -*- coding : utf-7 -*-"),
        ("vim: set fileencoding=latin-1", "# vim: set fileencoding =latin-1"),
        ("!/bin/sh", "# - !/bin/sh"),
        ("\u202eabc", "# \\u202eabc"),
    ],
)
def test_comments_give_no_orders(text: str, line: str) -> None:
    """Words that tools obey are defused."""
    assert comment(text) == line
