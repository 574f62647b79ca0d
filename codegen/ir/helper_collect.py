"""Helpers that collect streams: the call behind each, and properties that exist on both sides."""

from __future__ import annotations

from codegen.dialect.collecting import CollectHelper as CollectSource
from codegen.ir.helper_base import HelperLowering
from codegen.ir.model.helpers import CollectHelper
from codegen.ir.model.types import TypeRef
from codegen.ir.schema_paths import SchemaPath


class CollectLowering(HelperLowering):
    """Lowers `collect` of one resource file."""

    def collect(
        self, name: str, source: CollectSource, resource: tuple[str, ...], path: SchemaPath
    ) -> CollectHelper | None:
        """Lower a helper that reads a stream to its end."""
        endpoint = self.endpoint(source.call, resource, (*path, "call"))
        answer = self.index.find(source.returns, self.file, (*path, "returns"))
        if answer is not None:
            self.index.use(answer, "response")
        if endpoint is None or answer is None:
            return None
        stream = endpoint.stream
        if stream is None or stream.flag is not None or (stream.last or stream.end) is None:
            self.error(
                (*path, "call"),
                "no-stream",
                f"`{endpoint.id}` does not always stream, or does not say what its end is",
                "describe its `stream` without `flag`, and with `last` or `end` of its events",
            )
            return None
        if not answer.schema.is_class:
            self.error(
                (*path, "returns"),
                "result-type",
                f"`{answer.id.name}` is no object with properties",
                "describe the answer as an object",
            )
            return None
        event = next(place for place in self.index.places() if place.id == stream.event)
        places = [((*path, "joined", n), pointer) for n, pointer in enumerate(source.joined)]
        known = self.index.properties(event)
        self.holds(event, places)
        self.holds(answer, [item for item in places if item[1].removeprefix("/") in known])
        made = TypeRef("model", answer.id.name, answer.id.module)
        return CollectHelper(name, endpoint, endpoint.arguments, made, source)
