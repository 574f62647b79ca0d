"""What the next release is: the changes, the version that they ask for, and what is missing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from codegen.ir.model.package import Package
from codegen.release.diff import ORDER, Bump, Change, changes, strongest
from codegen.release.facts import Facts, facts
from codegen.release.fragments import Fragment, fragments
from codegen.release.released import released

SHOWN = 20
"""How many changes a message names."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The next release."""

    last: str | None
    """The version of the last release; None before the first."""
    version: str
    facts: Facts
    changes: list[Change]
    fragments: list[Fragment]
    needed: Bump
    stated: Bump | None
    """The strongest change file; None when there is none."""

    @property
    def weak(self) -> bool:
        """Whether the change files say less than what changed."""
        if self.stated is None:
            return self.last is None or bool(self.changes)
        return ORDER.index(self.stated) < ORDER.index(self.needed)

    def complaint(self) -> str:
        """What the change files lack, and how to go on."""
        has = "there is no change file"
        if self.stated is not None:
            has = f"the strongest change file is {self.stated}"
        why = [str(item) for item in self.changes if item.bump == self.needed][:SHOWN]
        add = f"add changes/+NAME.{self.needed}.md with a few sentences for users"
        return "\n".join([f"changes: {self.needed} is needed, {has}; {add}", *why])


def plan(package: Package, folder: Path) -> Plan:
    """Plan the next release of a package. Raises ReleaseError."""
    last = released(folder)
    now = facts(package)
    found = changes(last.facts, now) if last is not None else []
    told = fragments(folder)
    needed = strongest(item.bump for item in found) if last is not None else "minor"
    stated = strongest(item.bump for item in told) if told else None
    asked = strongest((needed, stated or needed))
    version = package.client.version if last is None else following(last.version, asked)
    return Plan(
        last.version if last is not None else None, version, now, found, told, needed, stated
    )


def following(version: str, bump: Bump) -> str:
    """The version after another one; before 1.0.0 what breaks asks for a minor version only."""
    numbers = re.match(r"(\d+)\.(\d+)\.(\d+)", version)
    assert numbers is not None
    major, minor, patch = map(int, numbers.groups())
    if bump == "patch":
        return f"{major}.{minor}.{patch + 1}"
    if bump == "minor" or major == 0:
        return f"{major}.{minor + 1}.0"
    return f"{major + 1}.0.0"


def proposal(found: Plan) -> str:
    """A change file to begin with, made from what changed; people want to read why."""
    breaking = [
        f"`{item.name.strip()}` {item.text}" for item in found.changes if item.bump == "major"
    ]
    new = [f"`{item.name.strip()}`" for item in found.changes if item.text == "is new"]
    more = [
        f"`{item.name.strip()}` {item.text}"
        for item in found.changes
        if item.bump == "minor" and item.text != "is new"
    ]
    parts = [
        *([f"Breaking: {'; '.join(breaking)}."] if breaking else []),
        *([f"New: {', '.join(new)}."] if new else []),
        *([f"{'; '.join(more)}."] if more else []),
    ]
    return "\n".join(parts)
