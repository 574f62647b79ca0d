"""Goals as text: `0.9 x httpx`, `interpreter + 5 ms`, `0.5 ms`; always "at most"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from benchmarks.table import UNITS

_NAMES = r"(?P<names>[A-Za-z][^ ]*)"
_NUMBER = r"(?P<number>\d+(?:\.\d+)?)"
_UNIT = rf"(?P<unit>{'|'.join(UNITS)})"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_NUMBER} x {_NAMES}",
        rf"{_NAMES} \+ {_NUMBER} {_UNIT}",
        rf"{_NUMBER} {_UNIT}",
    )
)


class GoalError(ValueError):
    """A goal that cannot be read."""


@dataclass(frozen=True)
class Goal:
    """At most `factor` times the least of the subjects' values, plus `extra` seconds or bytes."""

    text: str
    subjects: tuple[str, ...] = ()
    factor: float = 0.0
    extra: float = 0.0

    def limit(self, values: Mapping[str, float]) -> float | None:
        """The value that must not be exceeded; None when no subject that it refers to was run."""
        if not self.subjects:
            return self.extra
        known = [values[name] for name in self.subjects if name in values]
        return self.factor * min(known) + self.extra if known else None


def parse(text: str) -> Goal:
    """Read a goal; `a|b` stands for whichever of two subjects is the cheaper.

    Raises:
        GoalError: The text has none of the three forms.
    """
    for form in _FORMS:
        found = form.fullmatch(text)
        if found:
            parts = found.groupdict()
            number = float(parts["number"])
            names = tuple(parts["names"].split("|")) if "names" in parts else ()
            if "unit" not in parts:
                return Goal(text, names, factor=number)
            return Goal(
                text, names, factor=1.0 if names else 0.0, extra=number * UNITS[parts["unit"]]
            )
    raise GoalError(
        f"The goal {text!r} cannot be read. Write `0.9 x SUBJECT`, `SUBJECT + 5 ms` or `0.5 ms`; "
        f"units are {', '.join(UNITS)}; `A|B` is the cheaper of two subjects."
    )
