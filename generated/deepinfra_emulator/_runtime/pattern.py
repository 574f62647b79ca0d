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
    for turn in range(_TRIES):
        made = _Walk(random.Random(f"{seed}.{turn}")).sequence(tree)
        if compiled.fullmatch(made):
            return made
    raise Refusal(400, f"The emulator found no text for the pattern {pattern!r}.")


class _Walk:
    """One walk over a parsed pattern."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.groups: dict[int, str] = {}

    def choose(self, options: Sequence[Any]) -> Any:
        return options[int(self.dice.random() * len(options))]

    def sequence(self, tree: Any) -> str:
        return "".join(self.node(str(code), argument) for code, argument in tree)

    def node(self, code: str, argument: Any) -> str:
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
