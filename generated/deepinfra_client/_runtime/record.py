# Generated from codegen/runtime/client/record.py. Do not edit; run: nox -s generate
"""Descriptions as values: like frozen dataclasses, which take half a millisecond each to define."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, dataclass_transform


@dataclass_transform(frozen_default=True)
class Record:
    """Base of classes whose annotations are their fields, in order, each with its default.

    Instances are compared by class and fields, and shown with them. No code is generated: to
    define a class costs next to nothing, to make an instance twice as much as with a dataclass.
    A class that inherits from a class with fields is not meant to add others.
    """

    __match_args__: ClassVar[tuple[str, ...]] = ()
    _defaults: ClassVar[Mapping[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        names = tuple(cls.__annotations__)
        cls.__match_args__ = names  # type: ignore[misc]  # for `match`, as dataclasses do
        cls._defaults = {name: vars(cls)[name] for name in names if name in vars(cls)}

    def __init__(self, *args: Any, **given: Any) -> None:
        names = self.__match_args__
        values = {**self._defaults, **dict(zip(names, args, strict=False)), **given}
        if len(args) > len(names) or values.keys() != set(names):
            raise self._misfit(args, given)
        self.__dict__.update(values)

    def _misfit(self, args: tuple[Any, ...], given: Mapping[str, Any]) -> TypeError:
        names = self.__match_args__
        missing = [
            name for name in names[len(args) :] if name not in given and name not in self._defaults
        ]
        unknown = [name for name in given if name not in names]
        return TypeError(
            f"{type(self).__name__}() has {len(names)} fields; {len(args)} were given by place, "
            f"missing: {', '.join(missing) or 'none'}, unknown: {', '.join(unknown) or 'none'}"
        )

    def changed(self, **changes: Any) -> Self:
        """Return a copy with other values in some fields."""
        return type(self)(
            **{**dict(zip(self.__match_args__, self._values(), strict=True)), **changes}
        )

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.__match_args__)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record) or type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        pairs = zip(self.__match_args__, self._values(), strict=True)
        shown = ", ".join(f"{name}={value!r}" for name, value in pairs)
        return f"{type(self).__name__}({shown})"

    def __getstate__(self) -> dict[str, Any]:
        # Without what is worked out from the fields.
        return dict(zip(self.__match_args__, self._values(), strict=True))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"cannot set {name!r}: {type(self).__name__} does not change")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"cannot delete {name!r}: {type(self).__name__} does not change")
