"""Taking everything that a method names out of an event in one walk over it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from ...models import WireModel
from ...pointer import MISSING, parts, step
from ..reading import Pointers

_MOST: Final = 64
"""Classes to remember in each place: programs may make new ones all the time."""


class _Step(NamedTuple):
    """A step of one or more pointers."""

    name: str
    keys: tuple[str, ...]
    """What the value at this place is called."""
    inner: _Node | None
    """What follows."""


class _Plan(NamedTuple):
    """The steps into the objects of one class."""

    fields: tuple[_Step, ...]
    """Into the fields of a model, by the names of its attributes."""
    others: tuple[_Step, ...]
    """Into what a model does not describe, and into anything that is no model."""


class _Node:
    """The steps that lead on from a place."""

    __slots__ = ("plans", "steps")

    def __init__(self, steps: tuple[_Step, ...]) -> None:
        self.steps = steps
        self.plans: dict[type, _Plan] = {}
        """Of the classes that were met here."""

    def learn(self, form: type) -> _Plan:
        """Make the plan for a class and keep it."""
        if len(self.plans) >= _MOST:
            self.plans.clear()
        names: dict[str, str] = {}
        if issubclass(form, WireModel):
            names = {field.alias or name: name for name, field in form.model_fields.items()}
        self.plans[form] = made = _Plan(
            tuple(one._replace(name=names[one.name]) for one in self.steps if one.name in names),
            tuple(one for one in self.steps if one.name not in names),
        )
        return made


class Walk:
    """Reads named values. Pointers with the same beginning are followed together.

    A part of an event that is not there, as the usage mostly is, costs one look.
    """

    __slots__ = ("_root", "_several", "_whole")

    def __init__(self, pointers: Pointers, names: Iterable[str]) -> None:
        """Take the names that are wanted; those without a pointer are never found."""
        keys: dict[str, list[str]] = {}
        self._several: list[tuple[str, tuple[str, ...]]] = []
        """Names with more than one place; the values there are called as their pointers."""
        for name in names:
            place = pointers.get(name)
            if isinstance(place, str):
                keys.setdefault(place, []).append(name)
            elif place is not None:
                self._several.append((name, place))
                for one in place:
                    keys.setdefault(one, []).append(one)
        self._whole = tuple(keys.pop("", ()))
        self._root = _tree([(parts(place), tuple(called)) for place, called in keys.items()])

    def __call__(self, body: Any) -> dict[str, Any]:
        """Return the values by their names; what is null or not there is left out."""
        found: dict[str, Any] = dict.fromkeys(self._whole, body) if self._whole else {}
        _walk(body, self._root, found)
        for name, places in self._several:
            for place in places:
                if place in found:
                    found[name] = found[place]
                    break
        return found


def _walk(value: Any, node: _Node, found: dict[str, Any]) -> None:
    form = value.__class__
    fields, others = node.plans.get(form) or node.learn(form)
    if fields:
        # The fields of a model stand in its dict, and are had without a call for each.
        inside = value.__dict__
        for name, keys, inner in fields:
            if (at := inside.get(name)) is not None:
                for key in keys:
                    found[key] = at
                if inner is not None:
                    _walk(at, inner, found)
        if not value.__pydantic_extra__:
            return
    for name, keys, inner in others:
        at = value[0] if name == "0" and form is list and value else step(value, name)
        if at is not None and at is not MISSING:
            for key in keys:
                found[key] = at
            if inner is not None:
                _walk(at, inner, found)


def _tree(places: list[tuple[tuple[str, ...], tuple[str, ...]]]) -> _Node:
    """Order places by their common steps."""
    heads: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for steps, keys in places:
        heads.setdefault(steps[0], []).append((steps[1:], keys))
    return _Node(tuple(_step(name, rest) for name, rest in heads.items()))


def _step(name: str, places: list[tuple[tuple[str, ...], tuple[str, ...]]]) -> _Step:
    further = [(steps, keys) for steps, keys in places if steps]
    here = tuple(key for steps, keys in places if not steps for key in keys)
    return _Step(name, here, _tree(further) if further else None)
