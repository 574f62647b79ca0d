"""Two tables of facts: what differs, and how much of a new version each difference asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from codegen.release.facts import Fact, Facts

Bump = Literal["patch", "minor", "major"]

ORDER: Final[tuple[Bump, ...]] = ("patch", "minor", "major")
"""From the weakest to the strongest."""

NEW: Final = "is new"

_PART = re.compile(r"(.+?)(?:\(|\[| -> |\.[^.\[(]+$)")
"""The name of a part, with that of the whole in front."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference for users."""

    bump: Bump
    name: str
    text: str

    def __str__(self) -> str:
        """One line."""
        return f"{self.bump}: {self.name.strip()}: {self.text}"


def strongest(bumps: Iterable[Bump]) -> Bump:
    """The strongest of several; `patch` of none."""
    return ORDER[max((ORDER.index(bump) for bump in bumps), default=0)]


def changes(old: Facts, new: Facts) -> list[Change]:
    """What changed for users, the strongest first; parts of what is new or gone are not told."""
    found: list[Change] = []
    for name in {**old, **new}:
        before, after = old.get(name), new.get(name)
        if before is not None and after is not None:
            found += _changed(name, before, after)
        elif after is None and before is not None:
            if _stays(name, before, new):
                lost = "is no longer in the table" if before.kind == "model" else "is gone"
                found.append(Change("major", name, lost))
        elif after is not None and _stays(name, after, old):
            found.append(_added(name, after))
    return sorted(found, key=lambda item: (-ORDER.index(item.bump), item.name))


def _stays(name: str, fact: Fact, other: Facts) -> bool:
    """Whether that which this is a part of is on the other side, too."""
    if fact.kind == "name":
        return True
    owner = _PART.match(name)
    return owner is None or owner[1] in other


def _added(name: str, fact: Fact) -> Change:
    if fact.kind == "argument" and fact.required:
        return Change("major", name, "has to be given now")
    return Change("minor", name, NEW)


def _changed(name: str, old: Fact, new: Fact) -> Iterator[Change]:
    if old.kind == "argument":
        yield from _argument(name, old, new)
    elif old.types != new.types or old.required != new.required:
        yield from _result(name, old, new)


def _argument(name: str, old: Fact, new: Fact) -> Iterator[Change]:
    """Users may give less: that breaks. They may give more: that is new."""
    if new.required and not old.required:
        yield Change("major", name, "has to be given now")
    elif old.required and not new.required:
        yield Change("minor", name, "may be left out now")
    if old.positional and not new.positional:
        yield Change("major", name, "has to be given by name now")
    elif new.positional and not old.positional:
        yield Change("minor", name, "may be given by position now")
    lost, gained = _difference(old, new)
    if lost:
        yield Change("major", name, f"takes no {lost} any more")
    if gained:
        yield Change("minor", name, f"takes {gained}, too")


def _result(name: str, old: Fact, new: Fact) -> Iterator[Change]:
    """Users may get more: that breaks code that knows every case. They get less: that is new.

    Of an open set of words any text had to be expected.
    """
    lost, gained = _difference(old, new)
    words = all(item[0] in "'\"" for item in new.types if item not in old.types)
    if "string" in old.types and words:
        gained = ""
    if gained:
        yield Change("major", name, f"may be {gained} now")
    elif lost:
        yield Change("minor", name, f"is never {lost} any more")


def _difference(old: Fact, new: Fact) -> tuple[str, str]:
    lost = [item for item in old.types if item not in new.types]
    gained = [item for item in new.types if item not in old.types]
    return ", ".join(lost), ", ".join(gained)
