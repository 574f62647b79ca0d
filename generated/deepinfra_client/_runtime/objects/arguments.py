# Generated from codegen/runtime/client/objects/arguments.py. Do not edit; run: nox -s generate
"""From the arguments of a method to those of the operation that it calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..capability import Size
from ..config import Config, check_options, checked_validation
from ..errors import InvalidArgumentError
from ..options import CallOptions, omit
from .shapes import NOTHING
from .spec import ArgumentSpec, MethodSpec

_SPREAD = ("count", "documents")
"""What is spread over requests, each of which is checked."""


class Prepared(NamedTuple):
    """The arguments of the operation, and what was found on the way."""

    args: dict[str, Any]
    checked: frozenset[str]
    """The table options that were checked."""
    warnings: tuple[str, ...] = ()
    """What the model takes no notice of."""
    extra: Mapping[str, Any] = NOTHING
    """Fields that the call does not describe."""


def prepare(
    config: Config,
    kind: str,
    model: str,
    spec: MethodSpec,
    given: Mapping[str, Any],
    options: CallOptions,
) -> Prepared:
    """Check and map what was given. Roles without a field are left to the behaviour.

    Raises CapabilityError, and InvalidArgumentError for a value that cannot be split.
    """
    known = spec.compiled.arguments
    taken = [
        (item, value)
        for name, value in given.items()
        if value is not omit and (item := known.get(name)) is not None
    ]
    values = {
        item.option: value
        for item, value in taken
        if item.option is not None and item.role not in _SPREAD and value is not None
    }
    validation = checked_validation(options.validation or config.validation)
    check_options(config, kind, model, values, validation)
    args: dict[str, Any] = {spec.model: model, **spec.compiled.defaults}
    warnings, extra = list[str](), dict[str, Any]()
    for item, value in taken:
        if item.ignored_without is not None:
            warnings += _without_effect(config, kind, model, item, value)
        if value is None and (item.extra is not None or item.split is not None):
            continue
        if item.extra is not None:
            extra[item.extra] = value
        elif item.split is not None:
            args.update(split(item, value, presets=_has_presets(config, kind, model, item)))
        elif item.field is not None:
            field = _field(config, kind, model, item) if item.named_by is not None else item.field
            args[field] = [value] if field in item.listed and value is not None else value
    args.update(spec.constants)
    return Prepared(args, frozenset(values), tuple(warnings), extra)


def _without_effect(
    config: Config, kind: str, model: str, item: ArgumentSpec, value: Any
) -> Iterator[str]:
    """Say what the model takes no notice of, as far as the table knows."""
    column = item.ignored_without
    if value is None or column is None:
        return
    if getattr(config.table(kind).get(model), column, None) is False:
        yield f"`{item.name}` has no effect on {model}: the table says `{column}: no`"


def _field(config: Config, kind: str, model: str, item: ArgumentSpec) -> Any:
    """Return the argument of the operation that takes a value, by the model's own name for it."""
    named = getattr(config.table(kind).get(model), item.named_by or "", None)
    return dict(item.renamed).get(named, item.field) if isinstance(named, str) else item.field


def split(item: ArgumentSpec, value: Any, *, presets: bool = False) -> dict[str, Any]:
    """Split a text such as `1024x768` into whole numbers.

    `presets` is true for a model that takes names as well: it gets every value undivided, where
    the call has an argument for that.

    Raises InvalidArgumentError when it has another form.
    """
    if presets and item.whole is not None:
        return {item.whole: value}
    pieces = value.split(item.split) if isinstance(value, str) and item.split else []
    if len(pieces) != len(item.into) or not all(piece.strip().isdecimal() for piece in pieces):
        form = (item.split or "").join(item.into)
        way_out = f"; other forms go by extra_body={{{item.whole!r}: ...}}" if item.whole else ""
        raise InvalidArgumentError(
            f"`{item.name}` must have the form {form}, found {value!r}{way_out}"
        )
    return {name: int(piece) for name, piece in zip(item.into, pieces, strict=True)}


def _has_presets(config: Config, kind: str, model: str, item: ArgumentSpec) -> bool:
    """Whether the model's cell for this argument names values, such as `2K`."""
    table = config.table(kind)
    row, spec = table.get(model), table.options.get(item.option or "")
    cell = getattr(row, spec.column, None) if row is not None and spec is not None else None
    return isinstance(cell, Size) and bool(cell.presets)


def present(given: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what was not given."""
    return {name: value for name, value in given.items() if value is not omit}


def role_value(spec: MethodSpec, role: Any, given: Mapping[str, Any]) -> Any:
    """Return what was given for a role; `omit` when nothing was."""
    item = spec.argument(role)
    return given.get(item.name, omit) if item is not None else omit


def values_field(spec: MethodSpec) -> str:
    """Return the argument of the operation that takes the values."""
    item = spec.argument("values")
    if item is None or item.field is None:
        raise TypeError(f"{spec.name} has no argument with the role values")
    return item.field
