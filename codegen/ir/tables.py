"""Capability tables with the cells of profiles filled into the rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.dialect.capabilities import ModelRow, TableFile, TaskColumn, cell_value
from codegen.dialect.read import PRICES_FILE, SchemaSet
from codegen.ir.model.tables import Profile, Row, Table
from codegen.ir.names import class_name
from codegen.text.diagnostics import Findings

PRICE_COLUMNS = ("price_input", "price_output", "price_cache_read", "price_cache_write", "price")
"""What a search may ask for besides the columns of a table."""


def lower_tables(source: SchemaSet, findings: Findings) -> tuple[Table, ...]:
    """Lower every table; ids must be unique, replacements must exist somewhere."""
    everywhere = {row.id for table in source.tables.values() for row in table.models}
    tables = tuple(_table(file, table) for file, table in source.tables.items())
    for file, table in source.tables.items():
        document = source.documents[file]
        seen: dict[str, int] = {}
        for index, row in enumerate(table.models):
            mark = document.marks.value(("models", index, "id"))
            if row.id in seen:
                first = document.marks.value(("models", seen[row.id], "id"))
                findings.error(
                    "duplicate-model",
                    f"model `{row.id}` has two rows",
                    document.display,
                    mark,
                    hint=f"the other stands in line {first.line}",
                )
            seen.setdefault(row.id, index)
            if row.replaced_by is not None and row.replaced_by not in everywhere:
                findings.error(
                    "unknown-model",
                    f"`{row.id}` is replaced by `{row.replaced_by}`, which has no row",
                    document.display,
                    document.marks.value(("models", index, "replaced_by")),
                    hint="add a row for the replacement",
                )
    if source.prices is not None:
        document = source.documents[PRICES_FILE]
        for model in source.prices.prices:
            if model not in everywhere:
                findings.error(
                    "unknown-model",
                    f"price of `{model}`, which has no row in any table",
                    document.display,
                    document.marks.key(("prices", model)),
                    hint="add its row first",
                )
    return tables


def _table(file: str, source: TableFile) -> Table:
    rows = tuple(_row(source, row) for row in source.models)
    profiles = tuple(
        Profile(
            name,
            profile.class_,
            profile.doc,
            _cells(source, profile.cells),
            tuple(row.id for row in rows if row.profile == name),
        )
        for name, profile in source.profiles.items()
    )
    return Table(
        source.kind,
        class_name(source.kind),
        file,
        source.doc,
        source.columns,
        source.options,
        profiles,
        rows,
        task=source.task if isinstance(source.task, str) else "",
        task_column=source.task.column if isinstance(source.task, TaskColumn) else "",
    )


def _cells(source: TableFile, raw: Mapping[str, Any]) -> dict[str, Any]:
    return {name: cell_value(source.columns[name], value) for name, value in raw.items()}


def _row(source: TableFile, row: ModelRow) -> Row:
    cells = {
        **_cells(source, source.profiles[row.profile].cells),
        **_cells(source, row.cells),
    }
    return Row(
        row.id,
        row.profile,
        cells,
        row.retired,
        row.replaced_by,
        row.status,
        row.notes,
        tuple(row.source),
        row.checked,
    )
