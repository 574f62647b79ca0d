"""From JSON Schema to facts: references followed, unions laid over one another.

Both sides come through here, so that what looks alike in their tables is alike.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Protocol

from codegen.drift.errors import DriftError
from codegen.drift.facts import ANY, Fact, Place
from codegen.drift.forms import (
    Json,
    Node,
    Variant,
    listed,
    over,
    pinned,
    schemas,
    values_of,
    variant_of,
)
from codegen.drift.limits import loosest, stated

MAX_PLACES = 50_000
"""Most places of a whole document."""
MAX_VARIANTS = 2_000
"""Most members of a union, those of its members counted too."""
MAX_PATH = 2_000
"""Longest way to a field, in characters."""
MAX_DEPTH = 40
"""Deepest nesting of fields."""
MAX_STEPS = 250_000
"""Most references and members of unions that are followed in a whole document."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a reference leads to.

    Attributes:
        schema: The schema behind it.
        name: Its name, the same for every reference to it.
        base: What its own references start from.
    """

    schema: Json
    name: str
    base: str


class Resolver(Protocol):
    """Knows what references mean."""

    def resolve(self, reference: str, base: str) -> Target:
        """Find the schema behind a reference; `DriftError` when there is none."""
        ...


class Shapes:
    """Collects facts; one for a whole document, so that its size stays limited."""

    def __init__(self, resolver: Resolver, *, open_answers: bool = False) -> None:
        """Start empty; with `open_answers` an enumeration of an answer is open unless it says."""
        self._resolver = resolver
        self._open_answers = open_answers
        self._left = MAX_PLACES
        self._steps = MAX_STEPS

    def collect(
        self, place: Place, nodes: Iterable[Node], *, required: bool | None = None
    ) -> dict[Place, Fact]:
        """The facts of a place and of everything inside it; several nodes are alternatives."""
        found: dict[Place, Fact] = {}
        self._collect(place, tuple(nodes), required, found, ())
        return found

    def names(self, nodes: Iterable[Node]) -> list[str]:
        """The names of the fields that objects of these forms have."""
        variants = self._variants(tuple(nodes))
        return list(dict.fromkeys(name for item in variants for name in item.children))

    def _collect(
        self,
        place: Place,
        nodes: tuple[Node, ...],
        required: bool | None,
        found: dict[Place, Fact],
        above: tuple[str, ...],
    ) -> None:
        if len(place.path) > MAX_PATH:
            raise DriftError(
                f"{place.location}: a field is named in more than {MAX_PATH} characters"
            )
        self._left -= 1
        if self._left < 0:
            raise DriftError(f"the document describes more than {MAX_PLACES:,} fields")
        if len(above) > MAX_DEPTH:
            raise DriftError(f"{place.location}: fields are nested more than {MAX_DEPTH} deep")
        variants = self._variants(nodes)
        open_default = self._open_answers and place.side == "response"
        found[place] = _fact(variants, nodes, required, open_default)
        # A type inside itself says nothing new.
        inner = [item for item in variants if not (item.origin and item.origin in above)]
        here = (*above, *dict.fromkeys(item.origin for item in inner if item.origin))
        if len(here) == len(above):
            here = (*above, "")
        objects = [item for item in inner if item.children]
        names = dict.fromkeys(name for item in objects for name in item.children)
        whole = [item for item in variants if "object" in item.types]
        for name in names:
            holders = [item for item in objects if name in item.children]
            needed = all(name in item.required for item in whole) and len(holders) == len(whole)
            children = tuple(node for item in holders for node in item.children[name])
            self._collect(place.child(name), children, needed, found, here)
        items = tuple(node for item in inner for node in item.items)
        if items:
            self._collect(place.inside("[]"), items, None, found, here)
        values = tuple(node for item in inner for node in item.values)
        if values:
            self._collect(place.inside("{}"), values, None, found, here)

    def _variants(self, nodes: tuple[Node, ...]) -> list[Variant]:
        found: list[Variant] = []
        for node in nodes:
            for schema, base, origin in self._flat(node, frozenset()):
                found.append(variant_of(schema, base, origin))
                if len(found) > MAX_VARIANTS:
                    raise DriftError(f"a union has more than {MAX_VARIANTS:,} members")
        return found

    def _flat(self, node: Node, seen: frozenset[str]) -> Iterator[tuple[dict[str, Any], str, str]]:
        """Every form of a schema without references and unions."""
        self._steps -= 1
        if self._steps < 0:
            raise DriftError("the references and unions of the document multiply without end")
        schema = dict(node.schema)
        reference = schema.pop("$ref", None)
        if isinstance(reference, str):
            target = self._resolver.resolve(reference, node.base)
            if target.name in seen:
                return
            inner = Node(target.schema, target.base, target.name)
            for form, base, origin in self._flat(inner, seen | {target.name}):
                yield over(form, schema), base, origin or target.name
            return
        parts = schemas(schema.pop("allOf", None))
        extends = schema.pop("extends", None)
        if isinstance(extends, str):
            parts = [{"$ref": extends}, *parts]
        union = [*schemas(schema.pop("anyOf", None)), *schemas(schema.pop("oneOf", None))]
        forms: list[tuple[dict[str, Any], str]] = [(pinned(schema, node.base), node.base)]
        for part in parts:
            made = list(islice(self._flat(Node(part, node.base), seen), MAX_VARIANTS))
            _bound(len(forms) * len(made))
            forms = [
                (over(pinned(one, base), form), where)
                for form, where in forms
                for one, base, _ in made
            ] or forms
        if not union:
            for form, where in forms:
                yield form, where, node.origin
            return
        for number, member in enumerate(union):
            for one, base, origin in self._flat(Node(member, node.base), seen):
                for form, _ in forms:
                    name = origin or (f"{node.origin}/{number}" if node.origin else "")
                    yield over(pinned(one, base), form), base, name


def _bound(count: int) -> None:
    if count > MAX_VARIANTS:
        raise DriftError(f"a union has more than {MAX_VARIANTS:,} members")


def _fact(
    variants: Sequence[Variant], nodes: tuple[Node, ...], required: bool | None, open_: bool
) -> Fact:
    anything = not variants or any(not item.types for item in variants)
    types = ANY if anything else frozenset[str]().union(*(item.types for item in variants))
    scalars = [item for item in variants if item.types - {"object", "array", "null"}]
    closed = [item for item in scalars if listed(item.schema)]
    enum: frozenset[str] | None = None
    if closed and len(closed) == len(scalars) and not anything:
        enum = frozenset(
            _text(value)
            for item in closed
            for value in values_of(item.schema)
            if value is not None and not isinstance(value, dict | list)
        )
    outer = [node.schema for node in nodes]
    containers = [item for item in variants if item.types & {"object", "array"}]
    origins = list(dict.fromkeys(v.origin for v in variants if v.children and v.origin))
    return Fact(
        types=types,
        required=required,
        enum=enum or None,
        open=bool(enum) and all(_open(item.schema, open_) for item in closed),
        limits={} if anything else loosest((item.types, stated(item.schema)) for item in variants),
        default=_default([*outer, *(item.schema for item in variants)]),
        deprecated=bool(outer) and all(_deprecated(schema) for schema in outer),
        described=not anything and (not containers or any(item.described for item in containers)),
        origin=" | ".join(origins),
    )


def _open(schema: Json, default: bool) -> bool:
    stated_ = schema.get("x-open")
    return stated_ if isinstance(stated_, bool) else default and "const" not in schema


def _deprecated(schema: Json) -> bool:
    return schema.get("deprecated") is True


def _default(schemas: Iterable[Json]) -> str | None:
    for schema in schemas:
        value = schema.get("default")
        if value is not None:
            return _text(value)
    return None


def _text(value: Any) -> str:
    """A value as JSON; equal numbers have equal text."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    try:
        return json.dumps(value, sort_keys=True, ensure_ascii=False)
    except (TypeError, ValueError):
        return "..."
