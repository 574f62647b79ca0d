"""The facts of our schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast
from urllib.parse import urlsplit

from codegen.dialect.endpoints import Endpoint, Resource
from codegen.dialect.read import TYPES_FILE, SchemaSet
from codegen.dialect.types import Schema
from codegen.drift.errors import DriftError
from codegen.drift.facts import (
    ANSWER,
    Fact,
    Operation,
    Place,
    Table,
    as_on_the_wire,
    operation_key,
    path_parameters,
)
from codegen.drift.forms import Json, Node
from codegen.drift.shapes import Shapes, Target

_SUCCESSES = frozenset(str(status) for status in range(200, 300)) | {"2XX"}


@dataclass(frozen=True, slots=True)
class _Use:
    """An endpoint that makes a call."""

    file: str
    way: tuple[str, ...]
    """Keys that lead to it in its file."""
    name: str
    path: str
    endpoint: Endpoint
    alias: bool = False


def our_table(source: SchemaSet) -> Table:
    """Lower a schema set; every alias of a call is an operation of its own."""
    reader = _Reader(source)
    uses: dict[str, list[_Use]] = {}
    for file, resource in source.resources.items():
        for use in _uses(file, resource, resource.resource, ()):
            for number, call in enumerate((use.endpoint.call, *use.endpoint.aliases)):
                method, path = reader.call(call)
                made = replace(use, path=path, alias=number > 0)
                uses.setdefault(operation_key(method, path), []).append(made)
    operations = {key: reader.operation(key, items) for key, items in uses.items()}
    return Table(operations, _SUCCESSES | _error_statuses(source), _headers(source))


class _Reader:
    """Lowers the endpoints of one schema."""

    def __init__(self, source: SchemaSet) -> None:
        self.source = source
        self.base = urlsplit(source.client.base_url.default).path.rstrip("/")
        suffix = source.client.base_url.suffix or ""
        self.host = self.base.removesuffix(suffix)
        self.shapes = Shapes(self, open_answers=True)
        self.known: dict[tuple[str, str], Json] = {}

    def call(self, call: str) -> tuple[str, str]:
        """The method and the whole path of a call."""
        method, _, path = call.partition(" ")
        for mark, prefix in (("{base}", self.base), ("{host}", self.host)):
            if path.startswith(mark):
                return method, f"{prefix}{path.removeprefix(mark)}"
        return method, path

    def operation(self, key: str, uses: list[_Use]) -> Operation:
        places: dict[Place, Fact] = {}
        for place, nodes, required in self.parameters(uses):
            places.update(self.shapes.collect(place, nodes, required=required))
        places.update(self.body(uses))
        answers = [node for use in uses for node in self.answer(use)]
        if answers:
            places.update(self.shapes.collect(Place(ANSWER, ""), answers))
        as_on_the_wire(places)
        first = uses[0]
        direct = [use for use in uses if not use.alias]
        document = self.source.documents[first.file]
        line = document.marks.key(first.way).line
        sources = [use.endpoint.source for use in uses if use.endpoint.source is not None]
        unknown = [item.note or "" for item in sources if item.operation is None]
        ids = [use.endpoint.source.operation for use in direct if use.endpoint.source is not None]
        return Operation(
            key=key,
            shown=f"{key.partition(' ')[0]} {first.path}",
            places=places,
            id=tuple(dict.fromkeys(name for name in ids if name)),
            where=f"{document.display}:{line}",
            note=unknown[0] if len(unknown) == len(uses) else "",
            names=tuple(use.name for use in uses),
            alias=not direct,
            deprecated=bool(direct) and all(use.endpoint.deprecated for use in direct),
        )

    def parameters(self, uses: list[_Use]) -> Iterator[tuple[Place, list[Node], bool]]:
        """Place, schemas and need of each parameter; several endpoints are alternatives."""
        found: dict[Place, list[tuple[Node, bool]]] = {}
        for use in uses:
            for name, place in path_parameters(use.path).items():
                schema = use.endpoint.path.get(name)
                found.setdefault(place, []).append((self.node(schema, use, "path"), True))
            for location, items in (
                ("query", use.endpoint.query),
                ("header", use.endpoint.headers),
            ):
                for name, parameter in items.items():
                    wire = name.lower() if location == "header" else name
                    node = self.node(parameter, use, location)
                    pair = (node, parameter.x_required is True)
                    found.setdefault(Place(location, wire), []).append(pair)
        for place, pairs in found.items():
            needed = len(pairs) == len(uses) and all(required for _, required in pairs)
            yield place, [node for node, _ in pairs], needed

    def body(self, uses: list[_Use]) -> dict[Place, Fact]:
        nodes: list[Node] = []
        media: set[str] = set()
        for use in uses:
            body = use.endpoint.body
            if body is None:
                continue
            for kind, value in (
                ("json", body.json_),
                ("multipart", body.multipart),
                ("form", body.form),
            ):
                if value is not None:
                    nodes.append(self.reference(value, use, "body"))
                    media.add(kind)
            if body.files is not None:
                media.add(body.files)
            if body.bytes_ is not None:
                nodes.append(Node({"x-file": True}, use.file))
                media.add(body.bytes_)
        if not nodes:
            return {}
        place = Place("body", "")
        found = self.shapes.collect(place, nodes)
        found[place] = replace(found[place], media=frozenset(media))
        return found

    def answer(self, use: _Use) -> Iterator[Node]:
        returns = use.endpoint.returns
        for form in (returns, *returns.cases.values()):
            if form.json_ is not None:
                yield self.reference(form.json_, use, "returns")
            if form.bytes_ is not None or form.file is not None:
                yield Node({"x-file": True}, use.file)
            if form.text is not None:
                yield Node({"type": "string"}, use.file)

    def reference(self, value: str | Schema, use: _Use, key: str) -> Node:
        return (
            Node({"$ref": value}, use.file)
            if isinstance(value, str)
            else self.node(value, use, key)
        )

    def node(self, schema: Schema | None, use: _Use, key: str) -> Node:
        origin = f"{use.file}#/{'/'.join(use.way)}/{key}"
        return Node(_plain(schema) if schema is not None else {}, use.file, origin)

    def resolve(self, reference: str, base: str) -> Target:
        """Find a named type, as `Shapes` asks for it."""
        where, _, name = reference.partition("#/types/")
        file = base if not where else where if where == TYPES_FILE else f"resources/{where}"
        known = self.known.get((file, name))
        if known is None:
            holder = self.source.types if file == TYPES_FILE else self.source.resources.get(file)
            schema = holder.types.get(name) if holder is not None else None
            if schema is None:
                raise DriftError(f"{base}: type `{reference}` does not exist; run: codegen check")
            known = self.known[file, name] = _plain(schema)
        return Target(known, f"{file}#/types/{name}", file)


def _uses(file: str, resource: Resource, name: str, way: tuple[str, ...]) -> Iterator[_Use]:
    for key, endpoint in resource.endpoints.items():
        yield _Use(file, (*way, "endpoints", key), f"{name}.{key}", "", endpoint)
    for key, child in resource.resources.items():
        yield from _uses(file, child, f"{name}.{key}", (*way, "resources", key))


def _plain(schema: Schema) -> Json:
    return cast("Mapping[str, Any]", schema.model_dump(by_alias=True, exclude_unset=True))


def _error_statuses(source: SchemaSet) -> frozenset[str]:
    """Statuses for which there is an error class."""
    found: set[str] = set()
    for item in source.errors.statuses:
        last = 599 if item.and_above else item.status
        found.update(str(status) for status in range(item.status, last + 1))
    return frozenset(found)


def _headers(source: SchemaSet) -> frozenset[str]:
    """Headers that the client sets on each request."""
    client = source.client
    return frozenset({client.auth.header.lower(), "user-agent", *map(str.lower, client.headers)})
