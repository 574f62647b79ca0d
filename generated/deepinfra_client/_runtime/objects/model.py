# Generated from codegen/runtime/client/objects/model.py. Do not edit; run: nox -s generate
"""What all model objects have: an id and what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..config import Config
from ..errors import InvalidArgumentError
from ..options import Omit

if TYPE_CHECKING:
    from ..capability import Row

PARALLEL = 8
"""Requests that a method has under way at once, unless told otherwise."""


class ModelObject:
    """A model of one kind."""

    _kind: ClassVar[str]

    def __init__(self, config: Config, id: str) -> None:
        if not id or not id.strip():
            raise InvalidArgumentError("the model id is empty")
        self._config = config
        self.id = id
        """The model, as requests name it."""

    @property
    def capabilities(self) -> Row | None:
        """The row of the capability table; None for a model that it does not know."""
        return self._config.table(self._kind).get(self.id)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}>"


def parallel(given: Any, count: int) -> int:
    """Return how many requests to have under way at once.

    Raises InvalidArgumentError for a number below 1.
    """
    if given is None or isinstance(given, Omit):
        given = PARALLEL
    if isinstance(given, bool) or not isinstance(given, int) or given < 1:
        raise InvalidArgumentError(f"`max_parallel` must be 1 or more, found {given!r}")
    return max(1, min(given, count))
