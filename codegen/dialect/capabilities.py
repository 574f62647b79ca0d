"""Capability tables: columns, options, profiles and one row per model; dated prices."""

from __future__ import annotations

from typing import Annotated, Any, Literal, cast

from pydantic import Field, ValidationError, model_validator

from codegen.dialect.base import ClassName, Date, Decimal, Identifier, Node, Prose

ModelId = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._:/@+\-]*$", max_length=200)]
PixelSize = Annotated[str, Field(pattern=r"^[1-9][0-9]{0,4}x[1-9][0-9]{0,4}$")]
ColumnType = Literal[
    "flag", "integer", "number", "text", "words", "date", "range", "length", "choice", "size"
]

ROW_KEYS = frozenset(
    {"id", "profile", "retired", "replaced_by", "notes", "status", "source", "checked"}
)
"""Keys that every row may have, whatever the columns of its table."""


class Column(Node):
    """A fact that a row can hold."""

    type: ColumnType
    doc: Prose


class OptionUse(Node):
    """An option of a call that a column rules over."""

    column: Identifier
    status: int = Field(ge=400, le=499)
    """What the service answers when the model does not take it."""


class RangeCell(Node):
    """The numbers that an option takes."""

    min: int | float | None = None
    max: int | float | None = None
    multiple_of: int | float | None = None
    default: int | float | None = None
    also: list[int | float] = []
    """Numbers beyond these limits that have a meaning of their own."""


class LengthCell(Node):
    """How long an option is: characters of a text, items of a list."""

    min: int | None = Field(None, ge=0)
    max: int | None = Field(None, ge=1)


class ChoiceCell(Node):
    """The values that an option takes."""

    allowed: list[str | int] = Field(min_length=1)
    default: str | int | None = None

    @model_validator(mode="after")
    def _default_allowed(self) -> ChoiceCell:
        if self.default is not None and self.default not in self.allowed:
            raise ValueError("`default` is not among `allowed`")
        if len(set(self.allowed)) != len(self.allowed):
            raise ValueError("`allowed` repeats a value")
        return self


class SizeCell(Node):
    """The picture sizes that an option takes; `min`, `max` in pixels a side."""

    multiple_of: int | None = Field(None, ge=1)
    min: int | None = Field(None, ge=1)
    max: int | None = Field(None, ge=1)
    min_size: PixelSize | None = None
    max_size: PixelSize | None = None
    presets: list[str] = []
    default: str | None = None


CELLS: dict[str, type[Node]] = {
    "range": RangeCell,
    "length": LengthCell,
    "choice": ChoiceCell,
    "size": SizeCell,
}


class Profile(Node):
    """Cells that several models share, under an authored name."""

    class_: ClassName = Field(alias="class")
    doc: Prose
    cells: dict[Identifier, Any] = {}


class ModelRow(Node):
    """One model; keys beyond these are cells of the table's columns."""

    model_config = {**Node.model_config, "extra": "allow"}

    id: ModelId
    profile: Identifier
    retired: Date | Literal["yes"] | None = None
    replaced_by: ModelId | None = None
    status: str | None = None
    notes: Prose | None = None
    source: list[str] = Field(min_length=1)
    checked: Date

    @property
    def cells(self) -> dict[str, Any]:
        """The cells that this row states itself."""
        return dict(self.model_extra or {})


TaskName = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""What models are for, such as `text-to-image`."""


class TaskColumn(Node):
    """The column that tells the task of each row."""

    column: Identifier


class TableFile(Node):
    """A file of `schema/capabilities/`."""

    kind: Identifier
    doc: Prose
    task: TaskName | TaskColumn | None = None
    """What the models are for: all of them, or as a column tells."""
    columns: dict[Identifier, Column] = Field(min_length=1)
    options: dict[Identifier, OptionUse] = {}
    profiles: dict[Identifier, Profile] = Field(min_length=1)
    models: list[ModelRow]


class PriceEntry(Node):
    """A price from a date on; amounts are US dollars per unit as quoted decimals."""

    from_: Date = Field(alias="from")
    unit: Annotated[str, Field(min_length=1, max_length=60)]
    input: Decimal | None = None
    output: Decimal | None = None
    cache_read: Decimal | None = None
    cache_write: Decimal | None = None
    price: Decimal | None = None
    formula: Prose | None = None
    """How many units a call is, in words."""
    scale: list[int] | None = Field(None, min_length=3, max_length=3)
    """Width, height and steps of one unit; the price grows with each, 0 where it does not."""
    tiers: list[Prose] = []
    notes: Prose | None = None


class PricesFile(Node):
    """`schema/capabilities/prices.yaml`."""

    kind: Literal["prices"]
    doc: Prose
    prices: dict[ModelId, list[PriceEntry]]


def cell_value(column: Column, raw: Any) -> Any:
    """Check one cell against its column and return its value.

    Flags give True, False or None (unknown). Raises ValueError with what is allowed.
    """
    kind = column.type
    if kind == "flag":
        return _flag(raw)
    if kind in CELLS:
        return _structure(kind, raw)
    if kind == "integer" and isinstance(raw, int) and not isinstance(raw, bool):
        return raw
    if kind == "number" and isinstance(raw, int | float) and not isinstance(raw, bool):
        return raw
    if kind in ("text", "date") and isinstance(raw, str):
        return raw
    if kind == "words" and isinstance(raw, list):
        words = cast("list[object]", raw)
        if all(isinstance(item, str) for item in words):
            return tuple(words)
    raise ValueError(f"expected {_EXPECTED[kind]}, found {raw!r}")


def _flag(raw: Any) -> bool | None:
    values = {"yes": True, "no": False, "unknown": None}
    if not isinstance(raw, str) or raw not in values:
        raise ValueError(f"expected yes, no or unknown, found {raw!r}")
    return values[raw]


def _structure(kind: str, raw: Any) -> Node | Literal[False]:
    if raw == "no":
        return False
    if not isinstance(raw, dict):
        raise ValueError(f"expected {_EXPECTED[kind]} or no, found {raw!r}")
    try:
        return CELLS[kind].model_validate(raw)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise ValueError(f"{place}: {first['msg']}" if place else first["msg"]) from None


_EXPECTED = {
    "integer": "an integer",
    "number": "a number",
    "text": "text",
    "date": "a date",
    "words": "a list of words",
    "range": "a map of min, max, multiple_of, default, also",
    "length": "a map of min, max",
    "choice": "a map of allowed, default",
    "size": "a map of multiple_of, min, max, presets, default",
}
