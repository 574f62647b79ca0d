# Generated from codegen/runtime/client/objects/structured/misfits.py. Do not edit; run: nox -s generate
"""What is wrong with an answer, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from ...brief import brief

if TYPE_CHECKING:
    from pydantic import ValidationError

_SHOWN: Final = 5
"""Problems that the text of an error lists."""


class MisfitError(ValueError):
    """JSON that is not what was asked for."""

    def __init__(self, problems: Sequence[str], cause: BaseException | None = None) -> None:
        super().__init__(summary(problems))
        self.problems = tuple(problems)
        self.cause = cause


def summary(problems: Sequence[str]) -> str:
    """List the first problems and count the rest."""
    more = len(problems) - _SHOWN
    rest = [f"and {more} more"] if more > 0 else []
    return "; ".join([*problems[:_SHOWN], *rest])


def described(error: ValidationError) -> list[str]:
    """Describe what a check found, one text for each problem: place, message, kind, value."""
    return [_problem(item) for item in error.errors(include_url=False, include_context=False)]


def _problem(item: Any) -> str:
    where = path(item["loc"])
    found = f", found {brief(item['input'])}" if item["type"] != "missing" else ""
    text = f"{item['msg']} [{item['type']}]{found}"
    return f"{where}: {text}" if where else text


def path(steps: Sequence[str | int]) -> str:
    """Write a place as in `ingredients[2].name`."""
    text = ""
    for step in steps:
        text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
    return text
