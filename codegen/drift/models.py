"""Compare a list of models, as the service gives it, with the tables and prices of the schema."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final, Literal, cast

from codegen.dialect.capabilities import PriceEntry
from codegen.dialect.read import PRICES_FILE, SchemaSet
from codegen.dialect.upstream import ModelLists, ModelListSource
from codegen.drift.errors import DriftError, shown
from codegen.drift.model_prices import amounts_of, at, digits, form_of, scale_of
from codegen.drift.rows import flow, key

ModelKind = Literal["new", "vanished", "retired", "back", "replaced", "limit", "flag", "price"]
KINDS: Final[tuple[ModelKind, ...]] = (
    "new", "vanished", "retired", "back", "replaced", "limit", "flag", "price",
)  # fmt: skip

MAX_ENTRIES = 100_000
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/@+\-]{0,199}")


@dataclass(frozen=True, slots=True)
class ModelFinding:
    """One difference.

    Attributes:
        kind: What happened; `back` is a retired model that is offered again.
        id: The model, as the list or the table writes it.
        table: The table that holds it or should; empty when the list does not tell.
        detail: What it was and what it is.
        row: The line for the table, or for the prices; empty when there is nothing to paste.
        file: Where that line belongs.
    """

    kind: ModelKind
    id: str
    table: str
    detail: str = ""
    row: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class ModelReport:
    """What a list says: its name in `sources.yaml`, where it is from, how many models it has."""

    name: str
    source: str
    entries: int
    findings: tuple[ModelFinding, ...]


def compare_models(
    data: Any, source: str, schema: SchemaSet, lists: ModelLists, today: date
) -> ModelReport:
    """Compare a list with the tables; `today` is the day that proposed rows name.

    Raises:
        DriftError: The data is no list that `sources.yaml` describes, or holds no model.
    """
    name, spec, entries = _detect(data, source, lists)
    found = _Comparison(schema, lists, spec, today).findings(entries)
    ordered = sorted(found, key=lambda item: (KINDS.index(item.kind), item.table, item.id))
    return ModelReport(name, source, len(entries), tuple(ordered))


def _detect(
    data: Any, source: str, lists: ModelLists
) -> tuple[str, ModelListSource, list[Mapping[str, Any]]]:
    best: tuple[int, str, ModelListSource, list[Mapping[str, Any]]] | None = None
    for name, spec in lists.lists.items():
        entries = at(data, spec.entries)
        if not isinstance(entries, list):
            continue
        models = [
            cast("Mapping[str, Any]", item)
            for item in cast("list[object]", entries)[:MAX_ENTRIES]
            if isinstance(item, dict) and isinstance(at(item, spec.id), str)
        ]
        if models and (best is None or len(models) > best[0]):
            best = len(models), name, spec, models
    if best is None:
        known = ", ".join(lists.lists)
        raise DriftError(f"{shown(source)}: not a list of models; sources.yaml describes {known}")
    return best[1], best[2], best[3]


class _Comparison:
    """Compares the entries of one list."""

    def __init__(
        self, schema: SchemaSet, lists: ModelLists, spec: ModelListSource, today: date
    ) -> None:
        self.schema = schema
        self.lists = lists
        self.spec = spec
        self.today = today.isoformat()
        self.tolerance = Decimal(lists.tolerance)
        self.tables = {table.kind: table for table in schema.tables.values()}
        self.files = {table.kind: file for file, table in schema.tables.items()}
        self.places: dict[str, list[tuple[str, int]]] = {}
        for kind, table in self.tables.items():
            for number, row in enumerate(table.models):
                self.places.setdefault(row.id, []).append((kind, number))

    def findings(self, entries: list[Mapping[str, Any]]) -> Iterator[ModelFinding]:
        seen: set[str] = set()
        for entry in entries:
            model = cast("str", at(entry, self.spec.id))
            if model in seen:
                continue
            seen.add(model)
            kind = self.kind(entry)
            places = self.places.get(model, [])
            if places:
                for table, number in places:
                    if len(places) == 1 or table == kind or kind not in self.tables:
                        yield from self.known(entry, table, number)
                yield from self.price(entry, model, places[0][0])
            elif kind is not None and self.retirement(entry) is None:
                yield from self.new(entry, model, kind)
        for kind in self.spec.complete:
            for row in self.tables[kind].models if kind in self.tables else ():
                if row.id not in seen and row.retired is None:
                    made = self.row(kind, row.id, {"retired": "yes"})
                    yield ModelFinding("vanished", row.id, kind, "", made, self.file(kind))

    def kind(self, entry: Mapping[str, Any]) -> str | None:
        """The table of a model; None when it is of a kind that no table holds."""
        kinds = self.spec.kinds
        if kinds is None:
            return None
        value = at(entry, kinds.at)
        listed = cast("list[object]", value) if isinstance(value, list) else [value]
        words = {word for word in listed if isinstance(word, str)}
        return next((table for word, table in kinds.tables.items() if word in words), None)

    # ---- rows ------------------------------------------------------------------------------------

    def known(self, entry: Mapping[str, Any], kind: str, number: int) -> Iterator[ModelFinding]:
        row = self.tables[kind].models[number]
        changes: dict[str, Any] = {}
        told: list[tuple[ModelKind, str]] = []
        retired, replaced = self.retirement(entry), self.text(entry, self.spec.replaced_by)
        if retired is not None and row.retired is None:
            when = f"{retired}, replaced by {shown(replaced)}" if replaced else retired
            told.append(("retired", when))
            changes |= {"retired": retired, **({"replaced_by": replaced} if replaced else {})}
        elif retired is None and row.retired is not None and self.spec.retired is not None:
            told.append(("back", f"the table says that it was retired: {row.retired}"))
        elif retired is not None and replaced is not None and replaced != row.replaced_by:
            told.append(("replaced", f"{row.replaced_by or 'nothing'} -> {shown(replaced)}"))
            changes |= {"replaced_by": replaced}
        for column, number_ in self.numbers(entry, kind):
            ours = row.cells.get(column)
            if ours != number_:
                was = "unknown" if ours is None else ours
                told.append(("limit", f"{column} {was} -> {number_}"))
                changes[column] = number_
        profile = self.tables[kind].profiles.get(row.profile)
        cells = {**(profile.cells if profile is not None else {}), **row.cells}
        for column in self.flags(entry, kind):
            ours = cells.get(column, "unknown")
            if ours != "yes":
                told.append(("flag", f"{column} {ours} -> yes"))
                changes[column] = "yes"
        made = self.row(kind, row.id, changes) if changes else ""
        for what, detail in told:
            yield ModelFinding(what, row.id, kind, detail, made, self.file(kind) if made else "")

    def new(self, entry: Mapping[str, Any], model: str, kind: str) -> Iterator[ModelFinding]:
        if kind not in self.tables or not _ID.fullmatch(model):
            yield ModelFinding("new", model, kind, "no row can be proposed")
            return
        row: dict[str, Any] = {
            "id": model,
            # Without a profile for what is unknown the row has to be finished by hand.
            "profile": self.lists.profiles.get(kind, "TODO"),
            **dict(self.numbers(entry, kind)),
            **dict.fromkeys(self.flags(entry, kind), "yes"),
            "source": [self.lists.source],
            "checked": self.today,
        }
        yield ModelFinding("new", model, kind, "", f"- {flow(row)}", self.file(kind))
        yield from self.price(entry, model, kind)

    def row(self, kind: str, model: str, changes: Mapping[str, Any]) -> str:
        """The row of a model with some cells changed, as it stands in its file otherwise."""
        file = self.files[kind]
        data = cast("Any", self.schema.documents[file].data)
        rows = cast("list[dict[str, Any]]", data["models"])
        old = next(row for row in rows if row.get("id") == model)
        source = [name for name in cast("list[str]", old["source"]) if name != self.lists.source]
        tail = {"source": [*source, self.lists.source], "checked": self.today}
        kept = {name: value for name, value in old.items() if name not in tail}
        return f"- {flow({**kept, **changes, **tail})}"

    def file(self, kind: str) -> str:
        return self.schema.display(self.files[kind])

    def retirement(self, entry: Mapping[str, Any]) -> str | None:
        """The day on which a model is retired."""
        value = at(entry, self.spec.retired) if self.spec.retired is not None else None
        if isinstance(value, bool) or not isinstance(value, int | float) or not value:
            return None
        try:
            return datetime.fromtimestamp(value, UTC).date().isoformat()
        except (OverflowError, ValueError, OSError):
            return None

    def text(self, entry: Mapping[str, Any], pointer: str | None) -> str | None:
        value = at(entry, pointer) if pointer is not None else None
        return value if isinstance(value, str) and _ID.fullmatch(value) else None

    def numbers(self, entry: Mapping[str, Any], kind: str) -> Iterator[tuple[str, int]]:
        for column, pointer in self.spec.limits.items():
            value = at(entry, pointer)
            there = kind in self.tables and column in self.tables[kind].columns
            if there and isinstance(value, int) and not isinstance(value, bool) and value > 0:
                yield column, value

    def flags(self, entry: Mapping[str, Any], kind: str) -> Iterator[str]:
        spec = self.spec.words
        value = at(entry, spec.at) if spec is not None else None
        if spec is None or not isinstance(value, list):
            return
        said = {word for word in cast("list[object]", value) if isinstance(word, str)}
        for column, wanted in spec.flags.items():
            if kind in self.tables and column in self.tables[kind].columns and said & set(wanted):
                yield column

    # ---- prices ----------------------------------------------------------------------------------

    def price(self, entry: Mapping[str, Any], model: str, kind: str) -> Iterator[ModelFinding]:
        form = form_of(entry, self.spec.prices)
        if form is None or self.retirement(entry) is not None or not _ID.fullmatch(model):
            return
        amounts = amounts_of(entry, form)
        if not amounts or not any(amounts.values()):
            return
        known = self.schema.prices.prices.get(model, []) if self.schema.prices else []
        last = max(known, key=lambda item: item.from_) if known else None
        if last is None:
            detail = ", ".join(f"{name} {digits(value)}" for name, value in amounts.items())
            detail = f"unknown -> {detail} ({form.unit})"
        else:
            if last.unit not in (form.unit, *form.same):
                return  # Priced by something else here; nothing can be said.
            changes = [
                f"{name} {_known(last, name) or 'unknown'} -> {digits(value)}"
                for name, value in amounts.items()
                if self.differs(_known(last, name), value)
            ]
            if not changes:
                return
            detail = ", ".join(changes)
        unit = form.unit if last is None else last.unit
        new: dict[str, Any] = {"from": self.today, "unit": unit}
        new |= {name: digits(value) for name, value in amounts.items()}
        scale = scale_of(entry, form)
        if scale is not None:
            new |= {"scale": scale}
        older = [_entry(item) for item in known]
        row = f"{key(model)}: {flow([*older, new])}"
        place = self.schema.display(PRICES_FILE) if self.schema.prices else PRICES_FILE
        yield ModelFinding("price", model, kind, detail, row, place)

    def differs(self, ours: str | None, theirs: Decimal) -> bool:
        if ours is None:
            return theirs != 0
        known = Decimal(ours)
        return abs(known - theirs) > self.tolerance * max(abs(known), abs(theirs))


def _known(entry: PriceEntry, name: str) -> str | None:
    return cast("str | None", getattr(entry, name))


def _entry(entry: PriceEntry) -> dict[str, Any]:
    return entry.model_dump(by_alias=True, exclude_unset=True)
