# Generated from codegen/runtime/emulator/pattern.py. Do not edit; run: nox -s generate
"""A text for a regular expression, made by walking the tree of the standard parser."""

from __future__ import annotations

import importlib
import random
import re
import string
from collections.abc import Sequence
from typing import Any

from .failures import Refusal

_PRINTABLE = string.ascii_lowercase + string.digits + string.ascii_uppercase + " -_.,:;!?@#%&/()'\""
_CLASSES = {
    "CATEGORY_DIGIT": string.digits,
    "CATEGORY_WORD": string.ascii_lowercase + string.digits + string.ascii_uppercase + "_",
    "CATEGORY_SPACE": " \t\n",
}
_TRIES = 24
_MOST_NODES = 100_000
_MORE = 4
"""How many repetitions beyond the least a repeat may have."""


def matching(pattern: str, seed: int = 0) -> str:
    """Return a text that matches the whole pattern, the same for the same seed.

    Raises Refusal (status 400) for a pattern that is wrong or that no text was found for;
    look-arounds are only obeyed by luck.
    """
    try:
        tree: Any = importlib.import_module("re._parser").parse(pattern)
        compiled = re.compile(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        raise Refusal(400, f"The pattern {pattern!r} is not valid: {error}") from None
    doubtful = _doubtful(tree, outermost=True)
    if doubtful and _nested(tree, inside=False):
        raise Refusal(400, f"The emulator makes no text for the pattern {pattern!r}: too involved.")
    for turn in range(_TRIES):
        made = _Walk(random.Random(f"{seed}.{turn}")).sequence(tree)
        # What the walk makes matches, unless the pattern looks around or back; only then is it
        # compared, as some patterns take for ever.
        if not doubtful or compiled.fullmatch(made):
            return made
    raise Refusal(400, f"The emulator found no text for the pattern {pattern!r}.")


_BUILT = frozenset(
    {
        "ANY",
        "BRANCH",
        "IN",
        "LITERAL",
        "MAX_REPEAT",
        "MIN_REPEAT",
        "NOT_LITERAL",
        "SUBPATTERN",
    }
)
"""Nodes of which a walk makes a text that surely matches."""

_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"})


def _parts(code: str, argument: Any) -> list[Any]:
    """The patterns inside of a node."""
    if code == "BRANCH":
        return list(argument[1])
    if code in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return [argument[2]]
    if code == "SUBPATTERN":
        return [argument[3]]
    return [argument] if code == "ATOMIC_GROUP" else []


def _doubtful(tree: Any, *, outermost: bool) -> bool:
    """Whether what a walk makes may not match: it looks around or back, or is possessive."""
    nodes = [(str(code), argument) for code, argument in tree]
    if outermost and nodes and nodes[0][0] == "AT":
        nodes = nodes[1:]
    if outermost and nodes and nodes[-1][0] == "AT":
        nodes = nodes[:-1]
    return any(
        code not in _BUILT
        or any(_doubtful(part, outermost=False) for part in _parts(code, argument))
        for code, argument in nodes
    )


def _nested(tree: Any, *, inside: bool) -> bool:
    """Whether a repeat stands inside of another one, which can take for ever to compare."""
    for code, argument in ((str(code), argument) for code, argument in tree):
        repeats = code in _REPEATS
        if repeats and inside:
            return True
        if any(_nested(part, inside=inside or repeats) for part in _parts(code, argument)):
            return True
    return False


class _Walk:
    """One walk over a parsed pattern."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.groups: dict[int, str] = {}
        self._left = _MOST_NODES

    def choose(self, options: Sequence[Any]) -> Any:
        return options[int(self.dice.random() * len(options))]

    def sequence(self, tree: Any) -> str:
        return "".join(self.node(str(code), argument) for code, argument in tree)

    def node(self, code: str, argument: Any) -> str:
        self._left -= 1
        if self._left < 0:
            raise Refusal(400, "The pattern asks for a longer text than the emulator makes.")
        if code == "LITERAL":
            return chr(argument)
        if code in ("ANY", "NOT_LITERAL"):
            return self.other(set() if code == "ANY" else {chr(argument)})
        if code == "IN":
            return self.member(argument)
        if code == "BRANCH":
            return self.sequence(self.choose(argument[1]))
        if code in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            return self.repeat(*argument)
        if code == "SUBPATTERN":
            made = self.sequence(argument[3])
            if argument[0] is not None:
                self.groups[argument[0]] = made
            return made
        if code == "ATOMIC_GROUP":
            return self.sequence(argument)
        if code == "GROUPREF":
            return self.groups.get(argument, "")
        if code == "GROUPREF_EXISTS":
            group, yes, no = argument
            taken = yes if group in self.groups else no
            return "" if taken is None else self.sequence(taken)
        return ""

    def repeat(self, low: int, high: Any, tree: Any) -> str:
        most = min(int(high), low + _MORE)
        count = low + int(self.dice.random() * (most - low + 1))
        return "".join(self.sequence(tree) for _ in range(count))

    def other(self, refused: set[str]) -> str:
        return str(self.choose([char for char in _PRINTABLE if char not in refused] or ["x"]))

    def member(self, parts: Any) -> str:
        negated = False
        ranges: list[tuple[int, int]] = []
        sets: list[str] = []
        for code, argument in parts:
            word = str(code)
            if word == "NEGATE":
                negated = True
            elif word == "LITERAL":
                ranges.append((argument, argument))
            elif word == "RANGE":
                ranges.append(argument)
            else:
                sets.append(_class(str(argument)))
        if negated:
            refused = {
                char for low, high in ranges for char in _PRINTABLE if low <= ord(char) <= high
            }
            return self.other(refused | set("".join(sets)))
        options = [*ranges, *sets]
        chosen = self.choose(options)
        if isinstance(chosen, str):
            return str(self.choose(chosen))
        low, high = chosen
        return chr(low + int(self.dice.random() * (high - low + 1)))


def _class(name: str) -> str:
    if name in _CLASSES:
        return _CLASSES[name]
    positive = _CLASSES.get(name.replace("_NOT_", "_"), "")
    return "".join(char for char in _PRINTABLE if char not in positive)
