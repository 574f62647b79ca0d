# Generated from codegen/runtime/client/objects/image/calls.py. Do not edit; run: nox -s generate
"""Pictures: which call is made, and how a number of pictures is spread over requests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from ...capability import Range
from ...checks import check_at_least_one
from ...config import Config
from ...errors import InvalidArgumentError
from ...options import CallOptions, Omit
from .. import arguments
from ..spec import ArgumentSpec, MethodSpec, Role

if TYPE_CHECKING:
    from .inputs import Files


@dataclass(frozen=True, slots=True)
class Part:
    """One request."""

    args: dict[str, Any]
    first: int
    """Number of its first picture, from 0."""
    count: int | None
    """Pictures that it asks for; None when that is left to the service."""
    seed: int | None
    """The seed that it is given."""

    @property
    def pictures(self) -> str:
        """Name its pictures, counted from 1."""
        if self.count is None:
            return "the pictures"
        if self.count == 1:
            return f"picture {self.first + 1}"
        return f"pictures {self.first + 1} to {self.first + self.count}"


class Order(NamedTuple):
    """A call for pictures as requests, before the files that they send are there."""

    spec: MethodSpec
    parts: list[Part]
    checked: frozenset[str]
    wanted: int | None
    """How many pictures were asked for; None when that was left to the service."""
    warnings: tuple[str, ...]
    files: Files | None
    """None when there are none to send."""


def order(
    config: Config,
    kind: str,
    model: str,
    spec: MethodSpec,
    given: Mapping[str, Any],
    options: CallOptions,
) -> Order:
    """Choose the call, check its arguments and spread the pictures over requests.

    Raises the errors of arguments, and CapabilityError.
    """
    roles = {item.name for item in _every(spec) if item.role is not None}
    given = {
        name: value
        for name, value in given.items()
        if not isinstance(value, Omit) and (value is not None or name not in roles)
    }
    chosen, what, lost = choose(spec, given)
    prepared = arguments.prepare(config, kind, model, chosen, given, options)
    added = prepared.extra
    undescribed = tuple(
        f"{what} does not describe `{item.name}`; it was sent all the same"
        for item in chosen.arguments
        if item.extra in added
    )
    wanted = _wanted(chosen, given)
    return Order(
        chosen,
        _spread(chosen, given, prepared.args, added, wanted, most(config, kind, model, chosen)),
        prepared.checked,
        wanted,
        (*prepared.warnings, *lost, *undescribed),
        _files(chosen, given),
    )


def _every(spec: MethodSpec) -> tuple[ArgumentSpec, ...]:
    """Return the arguments of both calls."""
    return spec.arguments + (spec.instead.arguments if spec.instead is not None else ())


def _files(spec: MethodSpec, given: Mapping[str, Any]) -> Files | None:
    found = [
        (item.field, item.name, item.role == "images", given[item.name])
        for item in spec.arguments
        if item.role in ("images", "mask")
        and item.field is not None
        and given.get(item.name) is not None
    ]
    if not found:
        return None
    from .inputs import Files

    return Files.of(found)


def choose(spec: MethodSpec, given: dict[str, Any]) -> tuple[MethodSpec, str, list[str]]:
    """Return the call to make, how warnings name it, and warnings about what it does not take.

    An empty list of pictures counts as not given. Raises InvalidArgumentError for a mask without
    a picture.
    """
    other = spec.instead
    if other is None:
        return spec, "the call", []
    images, mask = _name(spec, spec.when or "images"), _name(spec, "mask")
    if images in given:
        from .inputs import is_several

        if is_several(given[images]):
            given[images] = list(given[images])
            if not given[images]:
                del given[images]
    if mask in given and images not in given:
        raise InvalidArgumentError(
            f"`{mask}` marks a part of a picture, but there is none; give the picture as "
            f"`{images}`, or leave `{mask}` out"
        )
    edits = images in given
    chosen, left = (other, spec) if edits else (spec, other)
    what = "the edit call" if edits else "the call without pictures"
    taken = {item.name for item in chosen.arguments}
    lost = [
        f"{what} does not take `{item.name}`; it was not sent"
        for item in left.arguments
        if item.name not in taken
        and (item.field is not None or item.into or item.extra is not None)
        and given.get(item.name) is not None
    ]
    return chosen, what, lost


def _name(spec: MethodSpec, role: Role) -> str:
    """Name the argument with a role, in whichever of the two calls has it; empty for none."""
    return next((item.name for item in _every(spec) if item.role == role), "")


def _wanted(spec: MethodSpec, given: Mapping[str, Any]) -> int | None:
    """Return how many pictures were asked for; None when that is left to the service.

    Raises InvalidArgumentError for a number below 1, ArgumentTypeError for what is no number.
    """
    item = spec.argument("count")
    if item is None or item.name not in given:
        return None
    return check_at_least_one(item.name, given[item.name])


def most(config: Config, kind: str, model: str, spec: MethodSpec) -> int | None:
    """Return how many pictures one request gives; the model's own limit counts when it is less."""
    row = config.table(kind).get(model) if spec.per_call_column is not None else None
    cell = getattr(row, spec.per_call_column or "", None)
    known = [spec.per_call] if spec.per_call is not None else []
    if isinstance(cell, Range) and cell.max is not None:
        known.append(max(1, int(cell.max)))
    return min(known, default=None)


def _spread(
    spec: MethodSpec,
    given: Mapping[str, Any],
    args: Mapping[str, Any],
    added: Mapping[str, Any],
    wanted: int | None,
    limit: int | None,
) -> list[Part]:
    """Make the requests, each with its own seed.

    A request whose first picture is number i (from 0) gets the seed that was given, plus i.
    """
    target, seeded = spec.argument("count"), spec.argument("seed")
    seed = arguments.role_value(spec, "seed", given)
    if target is None or target.field is None:
        limit = 1
    size = wanted if wanted is None or limit is None else min(wanted, limit)
    parts: list[Part] = []
    for first in range(0, wanted or 1, size or 1):
        call, count, own = {**args, **added}, None, None
        if wanted is not None and size is not None:
            count = min(size, wanted - first)
        if count is not None and target is not None and target.field is not None:
            call[target.field] = count
        takes = (seeded.field or seeded.extra) if seeded is not None else None
        if takes in call and isinstance(seed, int) and not isinstance(seed, bool):
            call[takes] = own = seed + first
        parts.append(Part(call, first, count, own))
    return parts


def shared(order: Order) -> dict[str, Any]:
    """Write the files that go as data URIs, once for all requests.

    Raises the errors of `datauri.written`.
    """
    op = order.spec.operation
    if not op.uris:
        return {}
    from ...datauri import written

    args = written(op, order.parts[0].args)
    return {name: args[name] for name in op.uris if name in args}
