"""Capability tables: model ids, rows, options, prices, and the package that looks them up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from codegen.dialect.base import Node
from codegen.dialect.capabilities import CELLS, Column, PriceEntry
from codegen.ir.model.package import Package
from codegen.ir.model.tables import Row, Table
from codegen.ir.tables import PRICE_COLUMNS
from codegen.render.plan import FilePlan
from codegen.render.source import Code, Name, lit

_BUILTIN_FIELDS = (
    "id",
    "profile",
    "retired",
    "replaced_by",
    "status",
    "notes",
    "source",
    "checked",
)

_ANNOTATIONS = {
    "flag": "bool | None",
    "integer": "int | None",
    "number": "float | None",
    "text": "str | None",
    "date": "str | None",
    "words": "tuple[str, ...] | None",
    "range": "Range | Literal[False] | None",
    "length": "Length | Literal[False] | None",
    "choice": "Choice | Literal[False] | None",
    "size": "Size | Literal[False] | None",
}

_FILTERS = {
    "flag": "bool",
    "integer": "int",
    "number": "float",
    "text": "str",
    "date": "str",
    "words": "str",
    "range": "bool",
    "length": "bool",
    "choice": "str | int | bool",
    "size": "bool",
}


def ids_name(table: Table) -> str:
    """The alias of all model ids of a table."""
    return f"{table.class_prefix}ModelId"


def variant_ids_name(table: Table, prefix: str) -> str:
    """The alias of the model ids of one profile."""
    return f"{prefix}{table.class_prefix}ModelId"


def plans(package: Package) -> Iterator[FilePlan]:
    """The modules of `capabilities/`."""
    root = f"{package.client.package}/capabilities"
    yield FilePlan(
        f"{root}/__init__.py",
        "client/capabilities/__init__.py.j2",
        {"tables": [_lookup(table, package) for table in package.tables]},
        source="schema/capabilities/",
    )
    yield FilePlan(
        f"{root}/ids.py",
        "client/capabilities/ids.py.j2",
        {"tables": [_ids(table) for table in package.tables]},
        source="schema/capabilities/",
    )
    yield FilePlan(
        f"{root}/tables/__init__.py", None, text='"""One module for each capability table."""\n'
    )
    for table in package.tables:
        yield FilePlan(
            f"{root}/tables/{table.kind}.py",
            "client/capabilities/%table%.py.j2",
            _table(table, package),
            source=f"schema/{table.file}",
            names=frozenset({f"{table.class_prefix}Row", "ROWS", "OPTIONS", "TABLE"}),
            calls=frozenset({f"{table.class_prefix}Row"}),
        )
    yield FilePlan(
        f"{root}/prices.py",
        "client/capabilities/prices.py.j2",
        {
            "doc": package.prices_doc or "No prices are known.",
            "prices": [
                (lit(model), [_price(entry) for entry in entries])
                for model, entries in package.prices.items()
            ],
        },
        source="schema/capabilities/prices.yaml",
        names=frozenset({"PRICES"}),
    )


def _ids(table: Table) -> dict[str, Any]:
    groups = [
        (Name(variant_ids_name(table, profile.class_prefix)), profile.doc, list(profile.models))
        for profile in table.profiles
        if profile.models
    ]
    return {
        "name": Name(ids_name(table)),
        "doc": f"Models of the table `{table.kind}`.",
        "groups": groups,
    }


def _table(table: Table, package: Package) -> dict[str, Any]:
    kinds = {column.type for column in table.columns.values()}
    cells = sorted(kinds & set(CELLS))
    return {
        "doc": table.doc,
        "cells": [Name(kind.capitalize()) for kind in cells],
        "literal": bool(cells),
        "row": Name(f"{table.class_prefix}Row"),
        "kind": table.kind,
        "columns": [
            (Name(name), Code(_ANNOTATIONS[column.type]), column.doc)
            for name, column in table.columns.items()
        ],
        "rows": [(lit(row.id), lit(row.profile), _row(row, table)) for row in table.rows],
        "options": [
            (lit(name), lit(option.column), option.status) for name, option in table.options.items()
        ],
        "task": [
            (Name(key), lit(value))
            for key, value in (("task", table.task), ("task_column", table.task_column))
            if value
        ],
        "prices": f"{package.client.package}.capabilities.prices" if package.prices else "",
    }


def _row(row: Row, table: Table) -> list[tuple[Name, Code]]:
    """The cells of a row that differ from unknown, in the order of the columns."""
    found = [
        (Name(name), cell_code(column, row.cells[name]))
        for name, column in table.columns.items()
        if row.cells.get(name) is not None
    ]
    for name in _BUILTIN_FIELDS[2:]:
        value = getattr(row, name)
        if value is not None:
            found.append((Name(name), lit(value)))
    return found


def cell_code(column: Column, value: Any) -> Code:
    """A cell as Python source."""
    if isinstance(value, Node):
        fields = {k: v for k, v in value.model_dump().items() if v is not None and v != []}
        parts = ", ".join(f"{Name(key)}={lit(_frozen(item))}" for key, item in fields.items())
        return Code(f"{Name(column.type.capitalize())}({parts})")
    return lit(_frozen(value))


def _frozen(value: Any) -> Any:
    return tuple(cast("list[object]", value)) if isinstance(value, list) else value


def _price(entry: PriceEntry) -> Code:
    fields = entry.model_dump(exclude_none=True, exclude={"from_"})
    parts = [str(lit(entry.from_))]
    parts += [f"{Name(k)}={lit(_frozen(v))}" for k, v in fields.items() if v != []]
    return Code(f"Price({', '.join(parts)})")


def _lookup(table: Table, package: Package) -> dict[str, Any]:
    numbers = [
        n for n, c in table.columns.items() if c.type in ("integer", "number", "range", "length")
    ]
    prices = PRICE_COLUMNS if package.prices else ()
    return {
        "kind": Name(table.kind),
        "doc": table.doc,
        "row": Name(f"{table.class_prefix}Row"),
        "filters": [
            (Name(name), Code(_FILTERS[column.type])) for name, column in table.columns.items()
        ],
        "limits": [
            Name(f"{prefix}_{name}") for name in (*numbers, *prices) for prefix in ("min", "max")
        ],
        "orders": [
            lit(f"{sign}{name}") for name in (*table.columns, *prices) for sign in ("", "-")
        ],
        "options": [Name(name) for name in table.options],
    }
