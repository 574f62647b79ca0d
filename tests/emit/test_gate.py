"""The gate: definitions pass, actions do not."""

from __future__ import annotations

import sys
import textwrap

import pytest

from codegen.emit.gate import DEFAULT_ALLOWED_CALLS, inspect_module

GOOD = '''
"""A module."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple, overload

from pydantic import Field

from . import _runtime as runtime

if TYPE_CHECKING:
    from .types import Thing
else:
    Thing = None

__all__ = ["A", "f"]
Alias = Literal["a"] | None
A: dict[str, tuple[int, ...]] = {"a": (1, -2), **{}}
NESTED = Row("a", Range(1, 2), values=frozenset({"x"}), extra=[*()])
"""A documented constant."""
T = TypeVar("T", bound="A")


class Row(NamedTuple, metaclass=type):
    """A row."""

    a: int = 1
    b: Annotated[int | None, Field(ge=1, default_factory=lambda: eager())] = None
    model_config = ConfigDict(extra="allow")

    @overload
    def f(self, a: int) -> int: ...
    @overload
    def f(self, a: str) -> str: ...
    def f(self, a: object, *, b: int = 3) -> object:
        """Do."""
        for item in [1]:
            self.other(item, key=[x async for x in a])
        return getattr(self, "a")

    @cached_property
    def g(self) -> int:
        import json

        return json.loads("1")

    @g.setter
    def g(self, value: int) -> None:
        pass

    class Inner: ...


class Error(Exception):
    pass


Row.model_rebuild()


async def f(x: int = 1) -> None:
    async with x:
        await x
'''
CALLS = DEFAULT_ALLOWED_CALLS | {"Row", "Range"}
NAMES = frozenset({"__all__", "Alias", "A", "NESTED", "T", "Row", "Error", "f", "Thing"})


def problems(text: str, expected: frozenset[str] | None = None) -> list[str]:
    """Inspect dedented source."""
    return inspect_module("m.py", textwrap.dedent(text), expected, allowed_calls=CALLS)


def test_what_passes() -> None:
    """All that generated modules consist of."""
    assert problems(GOOD, NAMES) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("print(1)", "a call of print is not allowed here"),
        ("A = os.system('x')", "a call of os.system is not allowed here"),
        ("A = Row(evil())", "a call of evil is not allowed here"),
        ("A = Row(a=evil())", "a call of evil is not allowed here"),
        ("A = Row('a').b()", "a call of Row('a').b is not allowed here"),
        ("A = (lambda: 1)()", "a call of lambda: 1 is not allowed here"),
        ("A = lambda x=evil(): 1", "a call of evil is not allowed here"),
        ("A: evil() = 1", "a call of evil is not allowed here"),
        ("A = {'a': [evil()]}", "a call of evil is not allowed here"),
        ("A = B[evil()]", "a call of evil is not allowed here"),
        ("A = f'{x}'", "an expression of kind JoinedStr is not allowed here"),
        ("A = [x for x in y]", "an expression of kind ListComp is not allowed here"),
        ("A = 1 if x else 2", "an expression of kind IfExp is not allowed here"),
        ("A = (x := 1)", "an expression of kind NamedExpr is not allowed here"),
        ("A.b = 1", "only names can be assigned here"),
        ("A[0] = 1", "only names can be assigned here"),
        ("A.b: int = 1", "only names can be assigned here"),
        ("a, b = c", "only names can be assigned here"),
        ("a.b.model_rebuild()", "a call of a.b.model_rebuild is not allowed here"),
        ("1 + 1", "an expression is not allowed as a statement here"),
        ("x", "an expression is not allowed as a statement here"),
        ("for x in y: pass", "a statement of kind For is not allowed here"),
        ("while x: pass", "a statement of kind While is not allowed here"),
        ("with x: pass", "a statement of kind With is not allowed here"),
        ("try: pass\nexcept E: pass", "a statement of kind Try is not allowed here"),
        ("if x: pass", "a statement of kind If is not allowed here"),
        ("if TYPE_CHECKING or x: pass", "a statement of kind If is not allowed here"),
        ("if TYPE_CHECKING:\n    evil()", "a call of evil is not allowed here"),
        ("if TYPE_CHECKING: pass\nelse:\n    evil()", "a call of evil is not allowed here"),
        ("raise x", "a statement of kind Raise is not allowed here"),
        ("assert x", "a statement of kind Assert is not allowed here"),
        ("del x", "a statement of kind Delete is not allowed here"),
        ("A += 1", "a statement of kind AugAssign is not allowed here"),
        ("match x:\n    case _: pass", "a statement of kind Match is not allowed here"),
        ("from x import *", "import * is not allowed"),
        ("class A(evil()): pass", "a call of evil is not allowed here"),
        ("class A(metaclass=evil()): pass", "a call of evil is not allowed here"),
        ("class A:\n    evil()", "a call of evil is not allowed here"),
        ("class A:\n    for x in y: pass", "a statement of kind For is not allowed here"),
        ("class A:\n    class B:\n        x = evil()", "a call of evil is not allowed here"),
        ("@evil\nclass A: pass", "the decorator evil is not allowed"),
        ("@a.b\ndef f(): pass", "the decorator a.b is not allowed"),
        ("@dataclass(x=evil())\nclass A: pass", "a call of evil is not allowed here"),
        ("@evil()\ndef f(): pass", "the decorator evil is not allowed"),
        ("def f(x=evil()): pass", "a call of evil is not allowed here"),
        ("def f(*, x=evil()): pass", "a call of evil is not allowed here"),
        ("def f(x: evil()): pass", "a call of evil is not allowed here"),
        ("def f(*a: evil()): pass", "a call of evil is not allowed here"),
        ("def f() -> evil(): pass", "a call of evil is not allowed here"),
        ("def f(): exec('x')", "the name exec is not allowed"),
        ("def f(): x = eval", "the name eval is not allowed"),
        ("def f(): __import__('os')", "the name __import__ is not allowed"),
        ("def f(): open('x')", "the name open is not allowed"),
        ("def f(): compile('x')", "the name compile is not allowed"),
        ("def f(): __builtins__", "the name __builtins__ is not allowed"),
        ("def f(): f.__globals__", "the attribute __globals__ is not allowed"),
        ("def f(): ().__class__.__mro__", "the attribute __mro__ is not allowed"),
        ("import subprocess", "the import of subprocess is not allowed"),
        ("def f():\n    from ctypes.util import x", "the import of ctypes.util is not allowed"),
        ("A = (", "not valid Python: '(' was never closed (<unknown>, line 1)"),
        ("A = '\\d'", "not valid Python: "),
        ("A = 1\0", "the character U+0000 is not allowed"),
        ("# \u202e", "the character U+202E is not allowed"),
        ("# coding: utf-7", "an encoding line is not allowed"),
        ("\n# vim: set fileencoding=latin-1 :", "an encoding line is not allowed"),
        ("A = 1\nA = 2", "A is already defined in line 1"),
        ("class A: pass\nclass A: pass", "A is already defined in line 1"),
    ],
)
def test_what_does_not_pass(text: str, problem: str) -> None:
    """Each action is found and named."""
    found = problems(text)
    assert any(problem in entry for entry in found), found
    assert all(entry.startswith("m.py:") for entry in found)


def test_names_must_match() -> None:
    """Neither more nor fewer names than planned; imports are not counted."""
    text = "import a\nfrom b import c as d\n\nA = 1\n\n\ndef f(): ...\n"
    assert problems(text, frozenset({"A", "f"})) == []
    assert problems(text, frozenset({"A", "g"})) == [
        "m.py:1: g is expected, but not defined",
        "m.py:7: f is defined, but not expected",
    ]
    assert problems(text) == []


def test_deep_nesting_is_a_problem_and_no_crash() -> None:
    """Source that the parser gives up on is a problem."""
    assert any("not valid Python" in entry for entry in problems("A = " + "(" * 5000))
    assert any("not valid Python" in entry for entry in problems("A = " + "-" * 100_000 + "1"))


def test_calls_must_be_listed() -> None:
    """The list is the caller's to widen."""
    text = "A = Special('x')\nB = m.special()\n"
    assert len(problems(text)) == 2
    wider = frozenset({"Special", "m.special"})
    assert inspect_module("m.py", text, None, allowed_calls=wider) == []


@pytest.mark.skipif(sys.version_info < (3, 12), reason="type statements are new in 3.12")
def test_type_statements() -> None:
    """A type alias defines its name."""
    assert problems("type A[T] = list[T]\ntype B = int\n", frozenset({"A", "B"})) == []


def test_fields_and_parameters_may_have_any_name() -> None:
    """A service may call a field `open`; only using the builtin of that name is refused."""
    text = '''
    class A:
        """A."""

        open: bool | None = None
        vars: int = 1

        def f(self, open: bool, *, eval: str) -> object:
            """F."""
            return {"open": open, "eval": eval}
    '''
    assert inspect_module("m.py", textwrap.dedent(text), None) == []
    for bad in (
        "def f(open: int) -> object:\n    return eval(open)\n",
        "def f(eval: int, x: object = eval) -> None:\n    return None\n",
        "def f(eval: int) -> None:\n    return None\n\n\ndef g() -> object:\n    return eval\n",
        "__builtins__ = 1\n",
        "def f(__import__: int) -> object:\n    return __import__\n",
    ):
        assert inspect_module("m.py", bad, None) != [], bad
