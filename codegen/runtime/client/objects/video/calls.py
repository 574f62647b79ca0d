"""Videos: which call is made, what its arguments are, and how its picture goes along."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...config import Config
from ...options import CallOptions, Omit
from .. import arguments
from ..spec import MethodSpec

if TYPE_CHECKING:
    from ..media.given import Given
    from ..media.load import Loaded


@dataclass(frozen=True, slots=True)
class Order:
    """A call, before the picture that it sends is there."""

    spec: MethodSpec
    args: dict[str, Any]
    checked: frozenset[str]
    seed: int | None
    duration: float | None
    warnings: tuple[str, ...]
    picture: Given | None
    field: str
    """The argument of the operation that takes the picture."""
    uploads: bool
    """Whether that takes a file; if not, an address or a data URI."""

    @property
    def wanted(self) -> Given | None:
        """The picture, if this side has to load it from an address first."""
        loads = self.uploads and self.picture is not None and self.picture.address is not None
        return self.picture if loads else None

    def complete(self, fetched: Loaded | None) -> dict[str, Any]:
        """Return the arguments of the operation, the picture among them."""
        if self.picture is None:
            return self.args
        if self.uploads:
            return {**self.args, self.field: self.picture.upload(fetched)}
        return {**self.args, self.field: self.picture.uri()}


def order(
    config: Config,
    kind: str,
    model: str,
    spec: MethodSpec,
    given: Mapping[str, Any],
    options: CallOptions,
) -> Order:
    """Choose the call and check its arguments.

    Raises the errors of arguments, and CapabilityError.
    """
    chosen = choose(config, kind, model, spec)
    given = {name: value for name, value in given.items() if not isinstance(value, Omit)}
    picture, field = None, ""
    item = chosen.argument("picture")
    if item is not None and item.field is not None and given.get(item.name) is not None:
        from ..media.given import look

        picture, field = look(item.name, given[item.name]), item.field
    taken = {argument.name for argument in chosen.arguments}
    lost = tuple(
        f"the call that makes videos with {model} does not take `{item.name}`; it was not sent"
        for item in spec.arguments
        if item.name not in taken and given.get(item.name) is not None
    )
    plain = {name: value for name, value in given.items() if item is None or name != item.name}
    prepared = arguments.prepare(config, kind, model, chosen, plain, options)
    return Order(
        chosen,
        {**prepared.args, **prepared.extra},
        prepared.checked,
        _number(arguments.role_value(spec, "seed", given)),
        _length(spec, given),
        (*prepared.warnings, *lost),
        picture,
        field,
        field in chosen.operation.files,
    )


def choose(config: Config, kind: str, model: str, spec: MethodSpec) -> MethodSpec:
    """Return the call for a model: the other one where its row asks for that."""
    if spec.instead is None or spec.for_models is None:
        return spec
    row = config.table(kind).get(model)
    return spec.instead if getattr(row, spec.for_models, None) is True else spec


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _length(spec: MethodSpec, given: Mapping[str, Any]) -> float | None:
    """Return the seconds that were asked for; None where that is left to the model."""
    item = spec.argument("seconds")
    value = given.get(item.name) if item is not None else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if value > 0 else None
