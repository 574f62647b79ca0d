"""Results of calls: answers, streams, pages."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.dialect.endpoints import Answer as AnswerSource
from codegen.dialect.endpoints import Endpoint as EndpointSource
from codegen.dialect.types import Schema
from codegen.ir.model.calls import Argument, PagePlan, Result, StreamPlan
from codegen.ir.model.types import TypeId, TypeRef
from codegen.ir.names import argument_name
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.typerefs import OBJECT, builtin
from codegen.ir.types import UNION_MODULE, Place, TypeIndex

_PLAIN = (("string",), ("integer",), ("number",), ("boolean",))
"""The types of values that a list of plain ones holds."""


class ResultLowering:
    """Lowers what the endpoints of one file answer."""

    def __init__(self, index: TypeIndex, file: str) -> None:
        """Work on `file`; findings go to the index."""
        self.index = index
        self.file = file

    def result(self, returns: AnswerSource, path: SchemaPath) -> Result:
        """What a successful answer of one form is; `path` leads to the form."""
        place = (*path, "json")
        if isinstance(returns.json_, str):
            found = self._named(returns.json_, place)
            if found is None:
                return Result("value", OBJECT)
            if returns.file is not None:
                self._data(returns.file, returns.json_, (*path, "file"))
            return Result("model", *found, file=returns.file)
        if returns.json_ is not None:
            schema = returns.json_
            if _untyped(schema):
                return Result("value", OBJECT)
            items = schema.items
            if schema.types == ("array",) and items is not None and items.ref is not None:
                found = self._named(items.ref, (*place, "items", "$ref"))
                if found is None:
                    return Result("value", OBJECT)
                return Result("models", TypeRef("list", args=(found[0],)), found[1])
            if schema.types == ("array",) and items is not None and items.types in _PLAIN:
                return Result("value", self.index.response_type(schema, self.file, place))
            self.index.error(
                self.file,
                place,
                "inline-result",
                "an answer is a named type, or an array of one or of plain values",
                "name the type under `types:` and refer to it",
            )
            return Result("value", OBJECT)
        if returns.bytes_ is not None:
            media = tuple(returns.bytes_)
            return Result("bytes", builtin("BinaryResponse"), media=media, empty=returns.empty)
        if returns.redirect:
            return Result("redirect", builtin("str"))
        return Result("text", builtin("str")) if returns.text else Result("none", builtin("None"))

    def _data(self, name: str, reference: str, path: SchemaPath) -> None:
        """Add a finding unless a property of an answer holds a file, and is all that it needs."""
        target = self.index.find(reference, self.file, path)
        assert target is not None
        found = self.index.properties(target).get(name)
        if found is None or not found.x_data:
            text = f"`{name}` is no property of `{target.id.name}` that holds a file"
            self.index.error(self.file, path, "result-file", text, "give it `x-data: true`")
        if needed := sorted(self.index.required(target) - {name}):
            text = f"`{target.id.name}` needs `{needed[0]}`, which a bare file does not have"
            self.index.error(self.file, path, "result-file", text, "take it out of `required`")

    def stream(
        self, source: EndpointSource, arguments: Sequence[Argument], path: SchemaPath
    ) -> StreamPlan | None:
        """The streamed form, if there is one."""
        if source.stream is None:
            return None
        flag, events = source.stream.flag, source.stream.events
        if flag is not None:
            flag = self._argument(flag, arguments, (*path, "stream", "flag"))
        found = self._named(events.type, (*path, "stream", "events", events.form))
        if found is None:
            return None
        event, target = found
        if events.last is not None:
            self._property(target, events.last, (*path, "stream", "events", "last"))
        return StreamPlan(flag, target, event, events.end, events.error, events.last)

    def page(
        self, source: EndpointSource, arguments: Sequence[Argument], path: SchemaPath
    ) -> PagePlan | None:
        """How the list goes on, if it is one."""
        if source.page is None:
            return None
        send = source.page.send
        if send is not None:
            send = self._argument(send, arguments, (*path, "page", "send"))
        place = (*path, "page", "item")
        found = self._named(source.page.item, place)
        if found is None:
            return None
        item, target = found
        return PagePlan(source.page, target, item, send)

    def _argument(self, wire: str, arguments: Sequence[Argument], path: SchemaPath) -> str:
        """The name of the argument with this name on the wire; a finding when there is none."""
        for argument in arguments:
            if argument.wire == wire:
                return argument.name
        self.index.error(
            self.file,
            path,
            "unknown-argument",
            f"`{wire}` is no argument",
            f"arguments: {', '.join(argument.wire for argument in arguments) or 'none'}",
        )
        return argument_name(wire)

    def _property(self, target: TypeId, pattern: str, path: SchemaPath) -> None:
        """Report a pointer that begins with a property which no event has."""
        place = next(item for item in self.index.places() if item.id == target)
        known = dict.fromkeys(
            name
            for member in (place, *(self._members(place) or ()))
            for name in self.index.properties(member)
        )
        wanted = pattern.partition("=")[0].split("/")[1]
        if wanted not in known:
            self.index.error(
                self.file,
                path,
                "unknown-property",
                f"`{target.name}` has no property `{wanted}`",
                f"properties: {', '.join(known) or 'none'}",
            )

    def _named(self, reference: str, path: SchemaPath) -> tuple[TypeRef, TypeId] | None:
        """The named type of an answer, an event or an item: a class, or a union of classes."""
        target = self.index.find(reference, self.file, path)
        if target is None:
            return None
        self.index.use(target, "response")
        if target.schema.is_class:
            return TypeRef("model", target.id.name, target.id.module), target.id
        members = self._members(target)
        if members and all(member.schema.is_class for member in members):
            return TypeRef("model", target.id.name, UNION_MODULE), target.id
        self.index.error(
            self.file,
            path,
            "result-type",
            f"`{target.id.name}` is no object with properties, and no union of such",
            "make it a property of one; for an object of unknown fields write `properties: {}`",
        )
        return None

    def _members(self, union: Place) -> tuple[Place, ...] | None:
        """The types of a union; None when one of its members is no named type."""
        found: list[Place] = []
        for member in union.schema.variants:
            place = None
            if member.ref is not None:
                place = self.index.find(member.ref, union.file, union.path)
            if place is None:
                return None
            found.append(place)
        return tuple(found)


def _untyped(schema: Schema) -> bool:
    """Whether a schema says nothing of a value but what it is for."""
    return schema.model_fields_set <= {"description"}
