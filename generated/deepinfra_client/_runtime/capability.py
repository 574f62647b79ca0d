# Generated from codegen/runtime/client/capability.py. Do not edit; run: nox -s generate
"""Capability tables: what each model is known to take. Rows are plain tuples, loaded fast.

Every fact has three values: stated, stated as "no", unknown (None). Unknown refuses nothing.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from .errors import CapabilityError, InvalidArgumentError
from .prices import COLUMNS, Price, amount


class Range(NamedTuple):
    """The numbers that an option takes."""

    min: float | None = None
    max: float | None = None
    multiple_of: float | None = None
    default: float | None = None
    also: tuple[float, ...] = ()
    """Numbers beyond these limits that have a meaning of their own."""


class Length(NamedTuple):
    """How long an option is: characters of a text, items of a list."""

    min: int | None = None
    max: int | None = None


class Choice(NamedTuple):
    """The values that an option takes."""

    allowed: tuple[str | int, ...]
    default: str | int | None = None


class Size(NamedTuple):
    """The picture sizes that an option takes, written `WIDTHxHEIGHT` in pixels."""

    multiple_of: int | None = None
    min: int | None = None
    """Of each side."""
    max: int | None = None
    min_size: str | None = None
    """As many pixels as this size has, whatever the shape."""
    max_size: str | None = None
    presets: tuple[str, ...] = ()
    """Names that are sizes too."""
    default: str | None = None


class Row(Protocol):
    """What every row has besides the columns of its table."""

    @property
    def id(self) -> str:
        """The model."""
        ...

    @property
    def profile(self) -> str:
        """The group of models with the same options."""
        ...

    @property
    def retired(self) -> str | None:
        """The day it went away, `yes` when the day is not known; None while it is served."""
        ...

    @property
    def replaced_by(self) -> str | None:
        """The model that answers in its place."""
        ...

    @property
    def source(self) -> tuple[str, ...]:
        """Where the facts come from."""
        ...

    @property
    def checked(self) -> str:
        """The day on which they were last checked."""
        ...


class OptionSpec(NamedTuple):
    """The column that rules over an option, and the status the service refuses it with."""

    column: str
    status: int


class Problem(NamedTuple):
    """An option that the model does not take as given."""

    option: str
    value: Any
    message: str
    allowed: Any
    nearest: Any
    """The valid value next to the one given; None when there is none."""


RowT = TypeVar("RowT", bound=Row)
RowT_co = TypeVar("RowT_co", bound=Row, covariant=True)


def by_id(*rows: RowT) -> dict[str, RowT]:
    """Make the mapping of a table; rows keep their order."""
    return {row.id: row for row in rows}


class Table(Mapping[str, RowT_co], Generic[RowT_co]):
    """The models of one kind, by id."""

    __slots__ = (
        "_examine",
        "_limited",
        "_limits",
        "_task",
        "columns",
        "kind",
        "options",
        "prices",
        "rows",
    )

    def __init__(
        self,
        kind: str,
        rows: Mapping[str, RowT_co],
        options: Mapping[str, OptionSpec],
        *,
        prices: str = "",
        task: str = "",
        task_column: str = "",
    ) -> None:
        """`prices` is the absolute name of the module that holds `PRICES`, loaded when used.

        `task` is what all models are for, `task_column` the column that tells it for each.
        """
        self._task = task, task_column
        self.kind = kind
        self.rows = rows
        self.options = options
        self.prices = prices
        self.columns: tuple[str, ...] = next((_fields(row) for row in rows.values()), ())
        self._limits: dict[str, tuple[tuple[str, Any], ...]] = {}
        self._limited: dict[str, frozenset[str]] = {}
        self._examine: Callable[..., Problem | None] | None = None

    def __getitem__(self, model: str) -> RowT_co:
        return self.rows[model]

    def __iter__(self) -> Iterator[str]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        return f"<Table {self.kind}: {len(self.rows)} models>"

    def limits(self, model: str) -> tuple[tuple[str, Any], ...]:
        """Return the options that the tables limit for a model, with the cell that does."""
        found = self._limits.get(model)
        if found is None:
            row = self.rows.get(model)
            if row is None:
                return ()
            cells = [(name, getattr(row, spec.column, None)) for name, spec in self.options.items()]
            found = tuple((name, cell) for name, cell in cells if cell not in (None, True))
            self._limits[model] = found
        return found

    def limited(self, model: str) -> frozenset[str]:
        """Return the names of these options."""
        found = self._limited.get(model)
        if found is None:
            found = frozenset(name for name, _ in self.limits(model))
            if model in self.rows:
                self._limited[model] = found
        return found

    def task(self, model: str) -> str | None:
        """Return what a model is for, such as `text-to-image`; None when the table cannot tell."""
        row = self.rows.get(model)
        if row is None:
            return None
        every, column = self._task
        return every or (getattr(row, column) if column else None)

    def check(self, model: str, options: Mapping[str, Any]) -> list[Problem]:
        """Compare options with what is known of a model; an empty list means no objection.

        Unknown models, unknown facts and options that are not given are no problem.
        """
        examine = self._examine
        if examine is None:
            from . import rules

            examine = self._examine = rules.examine
        problems: list[Problem] = []
        for name, cell in self.limits(model):
            if name in options:
                found = examine(self, model, name, cell, options[name])
                if found is not None:
                    problems.append(found)
        return problems

    def error(self, model: str, problems: Sequence[Problem]) -> CapabilityError:
        """Make the error that says all problems of a call and how to go on."""
        row = self.rows[model]
        first = problems[0]
        known = f"known from {', '.join(row.source) or 'the table'}, checked {row.checked}"
        way_out = 'pass validation="off" to send it all the same'
        text = " ".join(problem.message for problem in problems)
        return CapabilityError(
            f"{text} ({known}; {way_out})",
            model=model,
            option=first.option,
            value=first.value,
            allowed=first.allowed,
            nearest=first.nearest,
            source=row.source,
            checked=row.checked,
            problems=tuple(problems),
        )

    def find(
        self, *, order_by: str | None = None, retired: bool = False, **filters: Any
    ) -> list[RowT_co]:
        """Return the rows whose facts are as asked for.

        `column=value` asks for that value (for a list column: that it holds the value),
        `min_column` and `max_column` limit a number; `price_input` and the like (and `price`, for
        one unit) are columns, too. `order_by` sorts by a column, `-column` downwards; unknown
        facts come last. A model whose fact is unknown does not match. Retired models are left out
        unless `retired` is true.

        Raises InvalidArgumentError for a column that the table does not have.
        """
        tests = [self._filter(name, value) for name, value in filters.items()]
        down = order_by is not None and order_by.startswith("-")
        key = order_by.lstrip("-") if order_by is not None else None
        if key is not None:
            self._known(key, order_by)
        found = [
            row
            for row in self.rows.values()
            if (retired or row.retired is None)
            and all(_holds(self.fact(row, column), kind, want) for column, kind, want in tests)
        ]
        if key is None:
            return found
        facts = [self.fact(row, key) for row in found]
        known = [index for index, fact in enumerate(facts) if fact is not None]
        known.sort(key=lambda index: _sortable(facts[index]), reverse=down)
        unknown = [index for index, fact in enumerate(facts) if fact is None]
        return [found[index] for index in known + unknown]

    def fact(self, row: Row, column: str) -> Any:
        """Return a cell of a row, or an amount of its current price for `price`, `price_...`."""
        if column in self.columns:
            return getattr(row, column)
        return self._price(row.id, column)

    def _price(self, model: str, column: str) -> Decimal | None:
        prices: Mapping[str, Sequence[Price]] = importlib.import_module(self.prices).PRICES
        return amount(prices, model, COLUMNS.get(column, ""))

    def _filter(self, name: str, value: Any) -> tuple[str, str, Any]:
        if name not in self.columns:
            for prefix in ("min_", "max_"):
                if name.startswith(prefix):
                    column = name.removeprefix(prefix)
                    self._known(column, name)
                    return column, prefix, value
        self._known(name, name)
        return name, "", value

    def _known(self, column: str, given: str | None) -> None:
        names = list(self.columns)
        if self.prices:
            names += COLUMNS
        if column in names:
            return
        import difflib

        close = difflib.get_close_matches(column, names, n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"columns: {', '.join(names)}"
        raise InvalidArgumentError(f"the {self.kind} table has no column {given!r}; {hint}")


def _fields(row: Row) -> tuple[str, ...]:
    return tuple(getattr(row, "_fields", ()))


def _holds(fact: Any, kind: str, want: Any) -> bool:
    if fact is None:
        return False
    if kind:
        low, high = _bounds(fact)
        if kind == "min_":
            return high is not None and high >= want
        return low is not None and low <= want
    if isinstance(fact, Choice):
        return want is True or want in fact.allowed
    if isinstance(fact, Range | Size | Length):
        return want is True
    if isinstance(fact, tuple):
        return want in fact
    return bool(fact == want)


def _bounds(fact: Any) -> tuple[Any, Any]:
    """Give the least and greatest value of a fact: a number is both, a range has its ends."""
    if isinstance(fact, Range | Length):
        return fact.min, fact.max
    if isinstance(fact, int | float | Decimal) and not isinstance(fact, bool):
        return fact, fact
    return None, None


def _sortable(fact: Any) -> Any:
    low, _ = _bounds(fact)
    if low is not None:
        return (0, float(low), "")
    return (1, 0.0, str(fact))
