"""Whether what came is right: whole, or the beginning of it together with an error."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from deepinfra_client import DeepInfraError
from tests.soak import content


class Wrong(Exception):
    """An answer that is neither whole nor an error."""


class Left(Exception):
    """Raised in the middle of a stream, as user code may do."""


@dataclass
class Tally:
    """How the calls came out."""

    outcomes: Counter[str] = field(default_factory=Counter[str])
    wrong: list[str] = field(default_factory=list[str])

    def count(self, job: str, outcome: str) -> None:
        """Count a call."""
        self.outcomes[f"{job}: {outcome}"] += 1

    def failed(self, job: str, error: BaseException) -> None:
        """Judge what a call raised."""
        if isinstance(error, Left):
            self.count(job, "left")
        elif isinstance(error, DeepInfraError):
            self.count(job, type(error).__name__)
        else:
            self.count(job, "WRONG")
            self.wrong.append(f"{job}: {type(error).__name__}: {str(error)[:500]}")


def whole(found: str | None, number: int) -> None:
    """Check a whole text."""
    if (found or "").replace("\ufffd", "") != content.text(number):
        raise Wrong(f"{number}: {found!r} is not {content.text(number)!r}")


def beginning(found: str, number: int) -> None:
    """Check the first part of a text."""
    if not content.text(number).startswith(found.replace("\ufffd", "")):
        raise Wrong(f"{number}: {found!r} is not the beginning of {content.text(number)!r}")


def partial(error: DeepInfraError, number: int, came: str | None = None) -> None:
    """Check what an error keeps; `came` is the text that was handed out before it."""
    kept = getattr(error, "partial", None)
    text = getattr(kept, "text", None)
    if text is None:
        if came:
            raise Wrong(f"{number}: {came!r} came, and the error keeps nothing: {error!r}")
        return
    beginning(text, number)
    if came is not None and text != came:
        raise Wrong(f"{number}: {came!r} came, and the error keeps {text!r}")


def thing(found: Any, number: int) -> None:
    """Check an object."""
    whole(found.name, number)
    if found.sizes != content.thing(number)["sizes"]:
        raise Wrong(f"{number}: {found!r}")
