"""Capability tables: what each model of the service can do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from codegen.dialect.capabilities import Column, OptionUse


@dataclass(frozen=True, slots=True)
class Row:
    """One model with the cells of its profile filled in."""

    id: str
    profile: str
    cells: Mapping[str, Any]
    retired: str | None
    replaced_by: str | None
    status: str | None
    notes: str | None
    source: tuple[str, ...]
    checked: str


@dataclass(frozen=True, slots=True)
class Profile:
    """A group of models that take the same options."""

    name: str
    class_prefix: str
    doc: str
    cells: Mapping[str, Any]
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A capability table."""

    kind: str
    class_prefix: str
    file: str
    doc: str
    columns: Mapping[str, Column]
    options: Mapping[str, OptionUse]
    profiles: tuple[Profile, ...]
    rows: tuple[Row, ...]
    task: str = ""
    """What all its models are for."""
    task_column: str = ""
    """The column that tells it for each of them."""
