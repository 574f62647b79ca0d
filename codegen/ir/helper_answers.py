"""Helpers that read answers: the call behind each, what it takes, where its answer holds what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.dialect.answers import AnswerHelper as AnswerSource
from codegen.ir.helper_base import HelperLowering, unknown
from codegen.ir.model.calls import Argument, Endpoint
from codegen.ir.model.helpers import AnswerHelper
from codegen.ir.model.objects import ModelObject
from codegen.ir.parsed import ParsedTypes
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.types import Place, TypeIndex


class AnswerLowering(HelperLowering):
    """Lowers `parse` and `stream` of one resource file."""

    def __init__(
        self,
        index: TypeIndex,
        file: str,
        endpoints: Mapping[str, Endpoint],
        kinds: Mapping[str, ModelObject],
    ) -> None:
        super().__init__(index, file, endpoints)
        self.kinds = kinds
        self.parsed = ParsedTypes(index, file)

    def helper(
        self, name: str, source: AnswerSource, resource: tuple[str, ...], path: SchemaPath
    ) -> AnswerHelper | None:
        """Lower a helper that reads answers."""
        endpoint = self.endpoint(source.call, resource, (*path, "call"))
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
        return AnswerHelper(
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

    def kind(self, source: AnswerSource, path: SchemaPath) -> ModelObject | None:
        """The kind of model object that knows how a conversation is written."""
        path = (*path, "conversation")
        found = self.kinds.get(source.conversation)
        if found is None:
            said = unknown("object", source.conversation, self.kinds, "model_objects.yaml")
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
        self, source: AnswerSource, endpoint: Endpoint, path: SchemaPath
    ) -> tuple[Argument, ...] | None:
        """What is left of the arguments of the call; a finding for each name that is none."""
        known = [item.wire for item in endpoint.arguments]
        named: list[tuple[SchemaPath, str]] = [((*path, "format"), source.format)]
        named += [((*path, "without", n), wire) for n, wire in enumerate(source.without)]
        named += [((*path, "defaults", wire), wire) for wire in source.defaults]
        for place, wire in named:
            if wire not in known:
                said = unknown("argument", wire, known, f"`{endpoint.id}`")
                self.error(place, "unknown-argument", *said)
        if source.format not in known:
            return None
        flag = endpoint.stream.flag if endpoint.stream is not None else None
        left_out = set(source.without) - {source.format}
        return tuple(
            item for item in endpoint.arguments if item.wire not in left_out and item.name != flag
        )

    def forms(
        self, endpoint: Endpoint, source: AnswerSource, path: SchemaPath
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
