"""Results of calls: answers, streams, pages."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.dialect.endpoints import Endpoint as EndpointSource
from codegen.dialect.types import Schema
from codegen.ir.model import Argument, PagePlan, Result, StreamPlan
from codegen.ir.names import argument_name
from codegen.ir.types import OBJECT, Place, SchemaPath, TypeIndex, builtin


class ResultLowering:
    """Lowers what the endpoints of one file answer."""

    def __init__(self, index: TypeIndex, file: str) -> None:
        """Work on `file`; findings go to the index."""
        self.index = index
        self.file = file

    def result(self, source: EndpointSource, path: SchemaPath) -> Result:
        """What a successful answer is."""
        returns = source.returns
        place = (*path, "returns", "json")
        if isinstance(returns.json_, str):
            target = self._class(returns.json_, place)
            if target is None:
                return Result("value", OBJECT)
            ref = self.index.response_type(
                Schema.model_validate({"$ref": returns.json_}), self.file, place
            )
            return Result("model", ref, target.id)
        if returns.json_ is not None:
            schema = returns.json_
            ref = self.index.response_type(schema, self.file, place)
            items = schema.items
            if schema.types == ("array",) and items is not None and items.ref is not None:
                target = self._class(items.ref, (*place, "items", "$ref"))
                if target is None:
                    return Result("value", ref)
                return Result("models", ref, target.id)
            self.index.error(
                self.file,
                place,
                "inline-result",
                "an answer is a named type or an array of one",
                "name the type under `types:` and refer to it",
            )
            return Result("value", ref)
        if returns.bytes_ is not None:
            return Result("bytes", builtin("BinaryResponse"), media=tuple(returns.bytes_))
        return Result("text", builtin("str")) if returns.text else Result("none", builtin("None"))

    def stream(
        self, source: EndpointSource, arguments: Sequence[Argument], path: SchemaPath
    ) -> StreamPlan | None:
        """The streamed form, if there is one."""
        if source.stream is None:
            return None
        flag = self._argument(source.stream.flag, arguments, (*path, "stream", "flag"))
        reference = source.stream.events.sse
        place = (*path, "stream", "events", "sse")
        target = self._class(reference, place)
        if target is None:
            return None
        schema = Schema.model_validate({"$ref": reference})
        event = self.index.response_type(schema, self.file, place)
        return StreamPlan(
            flag,
            target.id,
            event,
            source.stream.events.end,
            source.stream.events.error,
        )

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
        target = self._class(source.page.item, place)
        if target is None:
            return None
        schema = Schema.model_validate({"$ref": source.page.item})
        item = self.index.response_type(schema, self.file, place)
        return PagePlan(source.page, target.id, item, send)

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

    def _class(self, reference: str, path: SchemaPath) -> Place | None:
        """The named type of an answer, an event or an item, which has to become a class."""
        target = self.index.find(reference, self.file, path)
        if target is None:
            return None
        self.index.use(target, "response")
        if target.schema.is_class:
            return target
        self.index.error(
            self.file,
            path,
            "result-type",
            f"`{target.id.name}` is no object with properties",
            "make it a property of one; for an object of unknown fields write `properties: {}`",
        )
        return None
