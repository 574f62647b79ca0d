# Generated from codegen/runtime/client/objects/model.py. Do not edit; run: nox -s generate
"""What all model objects have: an id and what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeVar

from ..checks import check_at_least_one, wrong_type
from ..config import Config
from ..errors import InvalidArgumentError
from ..options import Omit

if TYPE_CHECKING:
    from ..capability import Row


class Noted(Protocol):
    """A result with warnings."""

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the caller should know."""
        ...


N = TypeVar("N", bound=Noted)
PARALLEL = 8
"""Requests, or tools, that a method has under way at once unless told otherwise."""


class ModelObject:
    """A model of one kind."""

    _kind: ClassVar[str]

    def __init__(self, config: Config, id: str) -> None:
        _check_id(id)
        self._config = config
        self.id = id
        """The model, as requests name it."""

    @property
    def capabilities(self) -> Row | None:
        """The row of the capability table; None for a model that it does not know."""
        return self._config.table(self._kind).get(self.id)

    def _told(self, result: N) -> N:
        """Write the warnings of a result to the log of the package, and return the result."""
        if result.warnings:
            import logging

            log = logging.getLogger(self._config.settings.package)
            if not log.handlers:
                # Without a handler they would go to the standard error of the user's program.
                log.addHandler(logging.NullHandler())
            for text in result.warnings:
                log.warning("%s: %s", self.id, text)
        return result

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}>"


def _check_id(given: Any) -> None:
    """Refuse what is no id of a model."""
    if not isinstance(given, str):
        raise wrong_type("id", "a str, the id of a model", given)
    if not given.strip():
        raise InvalidArgumentError("the model id is empty")


def parallel(given: Any, count: int) -> int:
    """Return how many requests to have under way at once.

    Raises InvalidArgumentError for a number below 1, ArgumentTypeError for what is no number.
    """
    if given is None or isinstance(given, Omit):
        given = PARALLEL
    return max(1, min(check_at_least_one("max_parallel", given), count))
