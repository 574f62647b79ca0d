"""Helpers of resources: the call behind each, what it takes, and where its answer holds what."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from codegen.dialect.endpoints import Resource as ResourceSource
from codegen.dialect.helpers import Helper as HelperSource
from codegen.dialect.read import SchemaSet
from codegen.ir.model import Argument, Endpoint, Helper, ModelObject
from codegen.ir.parsed import ParsedTypes
from codegen.ir.types import Place, SchemaPath, TypeIndex


def lower_helpers(
    source: SchemaSet,
    index: TypeIndex,
    endpoints: Mapping[str, Endpoint],
    objects: Iterable[ModelObject],
) -> Mapping[tuple[str, ...], tuple[Helper, ...]]:
    """Lower the helpers of every resource, by the path of the resource."""
    kinds = {item.name: item for item in objects}
    found: dict[tuple[str, ...], tuple[Helper, ...]] = {}
    for file, content in source.resources.items():
        lowering = _Lowering(index, file, endpoints, kinds)
        for resource, names, path in _walk(content, (content.resource,), ()):
            helpers = (
                lowering.helper(name, item, names, (*path, "helpers", name))
                for name, item in resource.helpers.items()
            )
            made = tuple(item for item in helpers if item is not None)
            if made:
                found[names] = (*found.get(names, ()), *made)
    return found


def _walk(
    resource: ResourceSource, names: tuple[str, ...], path: SchemaPath
) -> Iterator[tuple[ResourceSource, tuple[str, ...], SchemaPath]]:
    yield resource, names, path
    for name, child in resource.resources.items():
        yield from _walk(child, (*names, name), (*path, "resources", name))


class _Lowering:
    """Lowers the helpers of one resource file."""

    def __init__(
        self,
        index: TypeIndex,
        file: str,
        endpoints: Mapping[str, Endpoint],
        kinds: Mapping[str, ModelObject],
    ) -> None:
        self.index = index
        self.file = file
        self.endpoints = endpoints
        self.kinds = kinds
        self.parsed = ParsedTypes(index, file)

    def error(self, path: SchemaPath, code: str, message: str, hint: str = "") -> None:
        self.index.error(self.file, path, code, message, hint)

    def helper(
        self, name: str, source: HelperSource, resource: tuple[str, ...], path: SchemaPath
    ) -> Helper | None:
        endpoint = self.endpoint(source, resource, path)
        kind = self.kind(source, path)
        if endpoint is None:
            return None
        answer = self.answer(endpoint, (*path, "call"))
        if answer is None:
            return None
        arguments = self.arguments(source, endpoint, path)
        if kind is None or arguments is None:
            return None
        types = self.parsed.answer(answer, source.answer, (*path, "answer"))
        fixed: tuple[tuple[str, Any], ...] = ()
        if source.events is not None:
            event = self.event(endpoint, (*path, "call"))
            if event is None:
                return None
            self.parsed.check(event, source.events, (*path, "events"))
            fixed = tuple(self.fixed(answer, event))
        return Helper(
            name=name,
            endpoint=endpoint,
            arguments=arguments,
            format=next(item.name for item in arguments if item.wire == source.format),
            object=kind,
            forms=tuple(self.forms(endpoint, source, (*path, "format"))),
            defaults={
                item.name: source.defaults[item.wire]
                for item in endpoint.arguments
                if item.wire in source.defaults
            },
            answer=f"Parsed{answer.id.name}",
            types=types,
            fixed=fixed,
            source=source,
        )

    def endpoint(
        self, source: HelperSource, resource: tuple[str, ...], path: SchemaPath
    ) -> Endpoint | None:
        """The call of a helper."""
        found = self.endpoints.get(".".join((*resource, source.call)))
        if found is None:
            known = [e.name for e in self.endpoints.values() if e.resource == resource]
            said = _unknown("endpoint", source.call, known, "the resource")
            self.error((*path, "call"), "unknown-endpoint", *said)
        return found

    def kind(self, source: HelperSource, path: SchemaPath) -> ModelObject | None:
        """The kind of model object that knows how a conversation is written."""
        path = (*path, "conversation")
        found = self.kinds.get(source.conversation)
        if found is None:
            said = _unknown("object", source.conversation, self.kinds, "model_objects.yaml")
            self.error(path, "unknown-object", *said)
            return None
        if found.conversation is None or found.conversation.schema_format is None:
            self.error(
                path,
                "missing-template",
                f"the kind `{source.conversation}` has no template `schema_format`",
                "add `schema_format:` to `conversation:` of the kind in model_objects.yaml",
            )
            return None
        return found

    def answer(self, endpoint: Endpoint, path: SchemaPath) -> Place | None:
        """The type of the whole answer."""
        wanted = endpoint.result.id if endpoint.result.kind == "model" else None
        if wanted is None:
            self.error(
                path,
                "no-answer",
                f"`{endpoint.id}` does not answer with an object of a named type",
                "choose an endpoint with `returns: {json: ...}`",
            )
            return None
        return next(place for place in self.index.places() if place.id == wanted)

    def event(self, endpoint: Endpoint, path: SchemaPath) -> Place | None:
        """The type of the events of the stream."""
        stream = endpoint.stream
        if stream is None or stream.flag is None:
            self.error(
                path,
                "no-stream",
                f"endpoint `{endpoint.id}` has no `stream`",
                "choose the behavior `parse`, or describe the stream of the endpoint",
            )
            return None
        return next(place for place in self.index.places() if place.id == stream.event)

    def arguments(
        self, source: HelperSource, endpoint: Endpoint, path: SchemaPath
    ) -> tuple[Argument, ...] | None:
        """What is left of the arguments of the call; a finding for each name that is none."""
        known = [item.wire for item in endpoint.arguments]
        named: list[tuple[SchemaPath, str]] = [((*path, "format"), source.format)]
        named += [((*path, "without", n), wire) for n, wire in enumerate(source.without)]
        named += [((*path, "defaults", wire), wire) for wire in source.defaults]
        for place, wire in named:
            if wire not in known:
                said = _unknown("argument", wire, known, f"`{endpoint.id}`")
                self.error(place, "unknown-argument", *said)
        if source.format not in known:
            return None
        flag = endpoint.stream.flag if endpoint.stream is not None else None
        left_out = set(source.without) - {source.format}
        return tuple(
            item for item in endpoint.arguments if item.wire not in left_out and item.name != flag
        )

    def forms(
        self, endpoint: Endpoint, source: HelperSource, path: SchemaPath
    ) -> Iterator[tuple[tuple[str, Any], ...]]:
        """What tells the forms of the argument: the properties whose value is fixed."""
        argument = next(item for item in endpoint.arguments if item.wire == source.format)
        schema, file = argument.schema, self.file
        body = endpoint.body.json_ if endpoint.body is not None else None
        if isinstance(body, str):
            place = self.index.find(body, self.file, path)
            file = self.index.owner(place, source.format).file if place is not None else file
        for member in () if schema is None else (schema, *schema.variants):
            target = self.index.find(member.ref, file, path) if member.ref is not None else None
            if target is None:
                continue
            stated = self.index.properties(target).items()
            fixed = tuple((key, item.const) for key, item in stated if item.says("const"))
            if fixed:
                yield fixed

    def fixed(self, answer: Place, event: Place) -> Iterator[tuple[str, Any]]:
        """What answers state otherwise than events do, such as the kind of object that they are."""
        said = self.index.properties(event)
        for key, schema in self.index.properties(answer).items():
            value = schema.const if schema.says("const") else schema.default
            other = said.get(key)
            if value is None or other is None:
                continue
            if value != (other.const if other.says("const") else other.default):
                yield key, value


def _unknown(what: str, name: str, known: Iterable[str], where: str) -> tuple[str, str]:
    """The message and the hint for a name that does not exist."""
    names = list(known)
    close = difflib.get_close_matches(name, names, n=1)
    hint = f"did you mean `{close[0]}`?" if close else f"known: {', '.join(names) or 'none'}"
    return f"{where} has no {what} `{name}`", hint
