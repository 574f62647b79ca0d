"""Other models, for an option that the one asked for does not have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .options import Omit
from .pointer import matches

if TYPE_CHECKING:
    from .capability import OptionSpec, Row, Table
    from .core import Call

_MOST = 3
"""Models that are named."""


def alternatives(call: Call, status: int, param: str | None) -> tuple[tuple[str, ...], str]:
    """Find models that have the option which `param` of an error names.

    Returns up to three of them and the line that says so; nothing where the tables do not know
    the option, or where the service does not refuse it with this status. Models of the same owner
    come first.
    """
    check = call.op.check
    model = call.args.get(check.model) if check is not None else None
    if check is None or not param or not isinstance(model, str):
        return (), ""
    table: Table[Any] = call.config.table(check.table)
    columns: list[str] = []
    for name in _named(check.options, call.args, param):
        spec: OptionSpec | None = table.options.get(name)
        if spec is not None and spec.status == status and _is_flag(table, spec.column):
            columns.append(spec.column)
    sought = [columns, *([column] for column in columns)] if columns else []
    for wanted in sought:
        found = _able(table, columns, wanted, model)
        if found:
            filters = "".join(f", {column}=True" for column in wanted)
            search = f'{call.config.settings.tables}.find("{check.table}"{filters})'
            return found, f"Models that take it: {', '.join(found)}; {search} lists more."
    return (), ""


def _able(
    table: Table[Any], columns: Sequence[str], wanted: Sequence[str], model: str
) -> tuple[str, ...]:
    """Give models that are known to have what is wanted, and not to lack any of the columns."""
    filters: dict[str, Any] = dict.fromkeys(wanted, True)
    rows: list[Row] = table.find(**filters)
    able = [row.id for row in rows if all(getattr(row, name) is not False for name in columns)]
    owner = model.partition("/")[0] + "/"
    able.sort(key=lambda name: not name.startswith(owner))
    return tuple(id for id in able if id != model)[:_MOST]


def _named(
    options: Sequence[tuple[str, str | tuple[str, ...]]], args: Mapping[str, Any], param: str
) -> list[str]:
    """Give the options of the table that a place in a request stands for."""
    sure: list[str] = []
    used: list[str] = []
    steps = [step for step in param.replace("/", ".").split(".") if step]
    if steps[:1] == ["body"]:
        steps = steps[1:]
    for name, pattern in options:
        if param == name:
            return [name]
        if isinstance(pattern, tuple):
            continue
        path = pattern.partition("=")[0].strip("/").split("/")
        pairs = zip(path, steps, strict=False)
        if not steps or any(step not in ("*", found) for step, found in pairs):
            continue
        if len(steps) >= len(path) and "=" not in pattern:
            sure.append(name)
        if _is_used(args, pattern):
            used.append(name)
    return used or sure


def _is_used(args: Mapping[str, Any], pattern: str) -> bool:
    return any(
        found is not None and not isinstance(found, Omit) for found in matches(args, pattern)
    )


def _is_flag(table: Table[Any], column: str) -> bool:
    """Whether a column says yes or no: for the others it is the value that was wrong."""
    return all(getattr(row, column, None) in (None, True, False) for row in table.rows.values())
