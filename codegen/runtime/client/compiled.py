"""What every call needs of its operation, worked out once for each operation."""

from __future__ import annotations

from typing import Any, Final

from .operation import Cases, Json, Operation, Param
from .scan import Scan, scan_of

JSON_MEDIA: Final = "application/json"


class Compiled:
    """An operation in the form that a call needs."""

    __slots__ = (
        "_options",
        "_scans",
        "_variants",
        "accept",
        "by",
        "by_wire",
        "described",
        "header_names",
        "nullable",
        "outside",
        "path",
        "queried",
        "refused",
        "skip_empty",
        "wire",
    )

    def __init__(self, op: Operation[Any]) -> None:
        params = [piece.name for piece in op.path if isinstance(piece, Param)]
        self.path = None if params else "".join(str(piece) for piece in op.path)
        """The path; None when it has parameters."""
        plain = isinstance(op.returns, Json) and not op.returns.file
        self.accept = JSON_MEDIA if plain else "*/*"
        self.header_names = tuple(name for name, _ in op.headers)
        self.outside = frozenset((*params, *(name for name, _ in op.query), *self.header_names))
        """The arguments that are not part of the body."""
        self.wire = dict(op.wire)
        self.queried = {wire: name for name, wire in op.query}
        """Query parameter -> the argument that gives it."""
        self.nullable = None if op.nullable is None else frozenset(op.nullable)
        self.skip_empty = frozenset(op.skip_empty)
        self.described = (*(name for name, _ in op.choices), *op.texts, *op.lists)
        """The arguments that `given` looks at."""
        self.refused = frozenset(pattern for pattern, _ in op.refused)
        self.by: str | None = None
        """The argument that decides the form of the answer."""
        self.by_wire = ""
        """Its name on the wire."""
        self._variants: dict[str | None, Operation[Any]] = {}
        if isinstance(op.returns, Cases):
            self.by = op.returns.by
            self.by_wire = dict((*op.wire, *op.query)).get(self.by, self.by)
            self._variants = {
                value: op.changed(returns=form)
                for value, form in (*op.returns.cases, (None, op.returns.other))
            }
        self._options = op.check.options if op.check is not None else ()
        self._scans: dict[frozenset[str], Scan] = {}

    def variant(self, value: object) -> Operation[Any]:
        """Return the operation with the form of answer that a value of `by` leads to."""
        found = self._variants.get(value) if isinstance(value, str) else None
        return self._variants[None] if found is None else found

    def scan(self, limited: frozenset[str]) -> Scan:
        """Return the patterns to look for when the tables limit these options of a model."""
        found = self._scans.get(limited)
        if found is None:
            options = [pattern for name, pattern in self._options if name in limited]
            # Joined values count when all are there; any of them is reason enough to look.
            single = [item if isinstance(item, str) else item[0] for item in options]
            found = self._scans[limited] = scan_of((*sorted(self.refused), *single))
        return found
