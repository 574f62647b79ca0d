"""Helpers that gather streams: the call behind each, and places that exist."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping

from codegen.dialect.endpoints import Resource as ResourceSource
from codegen.dialect.gathering import Gather as GatherSource
from codegen.dialect.read import SchemaSet
from codegen.dialect.types import Schema
from codegen.ir.model.calls import Endpoint
from codegen.ir.model.helpers import Gathering
from codegen.ir.model.types import TypeId
from codegen.ir.reaching import Found, elements, reach
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.types import TypeIndex


def lower_gatherings(
    source: SchemaSet, index: TypeIndex, endpoints: Mapping[str, Endpoint]
) -> Mapping[tuple[str, ...], tuple[Gathering, ...]]:
    """Lower the helpers of every resource that gather, by the path of the resource."""
    found: dict[tuple[str, ...], tuple[Gathering, ...]] = {}
    for file, content in source.resources.items():
        lowering = _Lowering(index, file, endpoints)
        for resource, names, path in _walk(content, (content.resource,), ()):
            made = tuple(
                gathering
                for name, item in resource.helpers.items()
                if isinstance(item, GatherSource)
                and (gathering := lowering.gathering(name, item, names, (*path, "helpers", name)))
            )
            if made:
                found[names] = made
    return found


def _walk(
    resource: ResourceSource, names: tuple[str, ...], path: SchemaPath
) -> Iterator[tuple[ResourceSource, tuple[str, ...], SchemaPath]]:
    yield resource, names, path
    for name, child in resource.resources.items():
        yield from _walk(child, (*names, name), (*path, "resources", name))


class _Lowering:
    """Lowers the gatherings of one resource file."""

    def __init__(self, index: TypeIndex, file: str, endpoints: Mapping[str, Endpoint]) -> None:
        self.index = index
        self.file = file
        self.endpoints = endpoints

    def gathering(
        self, name: str, source: GatherSource, resource: tuple[str, ...], path: SchemaPath
    ) -> Gathering | None:
        place = (*path, "call")
        endpoint = self.endpoints.get(".".join((*resource, source.call)))
        if endpoint is None:
            known = [item.name for item in self.endpoints.values() if item.resource == resource]
            close = difflib.get_close_matches(source.call, known, n=1)
            hint = f"did you mean `{close[0]}`?" if close else f"known: {', '.join(known)}"
            message = f"the resource has no endpoint `{source.call}`"
            self.index.error(self.file, place, "unknown-endpoint", message, hint)
            return None
        if endpoint.stream is None or endpoint.result.id is None:
            self.index.error(
                self.file,
                place,
                "no-stream",
                f"endpoint `{endpoint.id}` does not both stream and answer with an object",
                "describe its `stream`, and its answer by `returns: {json: ...}`",
            )
            return None
        self._check(
            source, self._start(endpoint.result.id), self._start(endpoint.stream.event), path
        )
        flag = endpoint.stream.flag
        return Gathering(
            name=name,
            endpoint=endpoint,
            arguments=tuple(item for item in endpoint.arguments if item.name != flag),
            answer=endpoint.result.type,
            event=endpoint.stream.type,
            source=source,
        )

    def _start(self, type_id: TypeId) -> list[Found]:
        place = next(item for item in self.index.places() if item.id == type_id)
        return [(Schema.model_validate({"$ref": f"#/types/{type_id.name}"}), place.file)]

    def _check(
        self, source: GatherSource, answer: list[Found], event: list[Found], path: SchemaPath
    ) -> None:
        """Report every place that nothing can stand at."""
        for number, step in enumerate(source.steps):
            here = (*path, "steps", number)
            self._need(event, step.when.partition("=")[0], (*here, "when"), "events")
            self._need(event, step.take, (*here, "take"), "events")
            changed = answer
            if step.list_ is not None and step.number is not None:
                self._need(event, step.number, (*here, "number"), "events")
                changed = self._list(answer, step.list_, (*here, "list"))
            self._need(changed, step.into, (*here, "into"), "what it changes")
        self._need(event, source.text.when.partition("=")[0], (*path, "text", "when"), "events")
        self._need(event, source.text.take, (*path, "text", "take"), "events")
        inner = self._list(answer, source.texts.list_, (*path, "texts", "list"))
        self._need(inner, source.texts.when.partition("=")[0], (*path, "texts", "when"), "the list")
        self._need(inner, source.texts.take, (*path, "texts", "take"), "the list")

    def _list(self, answer: list[Found], pointer: str, path: SchemaPath) -> list[Found]:
        found = elements(self.index, reach(self.index, answer, pointer))
        if not found:
            message = f"the answer has no list at `{pointer}`"
            self.index.error(self.file, path, "unknown-place", message, "look at its type")
        return found

    def _need(self, start: Iterable[Found], pointer: str, path: SchemaPath, what: str) -> None:
        known = list(start)
        if known and not reach(self.index, known, pointer):
            message = f"nothing stands at `{pointer}` of {what}"
            self.index.error(self.file, path, "unknown-place", message, "look at the types")
