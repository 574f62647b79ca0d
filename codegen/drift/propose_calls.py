"""YAML for calls that the schema lacks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from codegen.drift.compare import missing_parameter
from codegen.drift.errors import shown
from codegen.drift.facts import ANSWER, Fact, Operation, Place
from codegen.drift.findings import Finding
from codegen.drift.rows import flow, key, scalar
from codegen.drift.written import DOC_PROMPT, NAME, PROMPT, call_text, camel, schema_of, snake

_LIST_METHODS = {"GET": "list", "POST": "create", "DELETE": "delete_all"}
_ITEM_METHODS = {
    "GET": "retrieve",
    "POST": "update",
    "PUT": "update",
    "PATCH": "update",
    "DELETE": "delete",
}


class MissingEndpoint:
    """The block of one missing call."""

    def __init__(
        self,
        operation: Operation,
        roots: tuple[str, str],
        twins: list[Operation],
        reason: Callable[[Finding], str],
    ) -> None:
        self.operation = operation
        self.method, _, self.path = operation.shown.partition(" ")
        self.roots = roots
        self.twins = twins
        self.reason = reason
        parts = [part for part in self.path.split("/") if part]
        named = [part for part in parts if not part.startswith("{")]
        self.noun = named[-1] if named else "call"
        item = bool(parts) and parts[-1].startswith("{")
        names = _ITEM_METHODS if item else _LIST_METHODS
        if not item and len(named) > 1 and len(parts) > 2:
            self.name = snake(self.noun)
        else:
            self.name = names.get(self.method, snake(self.noun))
        self.title = camel(self.noun)
        self.types: list[str] = []

    def lines(self) -> Iterator[str]:
        """The whole block, with the types that it needs."""
        places = self.operation.places
        block = [f"# {shown(self.operation.shown)}", "endpoints:", f"  {self.name}:"]
        block.append(f"    doc: {scalar(DOC_PROMPT)}")
        block.append(f"    call: {call_text(self.operation.shown, self.roots)}")
        if self.twins:
            calls = [call_text(item.shown, self.roots) for item in self.twins]
            block.append(f"    aliases: [{', '.join(calls)}]")
        for heading, location in (("path", "path"), ("query", "query"), ("headers", "header")):
            found = {
                place: fact
                for place, fact in places.items()
                if place.location == location and not self.accepted(place)
            }
            if found:
                block.append(f"    {heading}:")
                for place, fact in found.items():
                    block.append(f"      {self.parameter(place, fact)}")
        body = places.get(Place("body", ""))
        if body is not None:
            kind = next(iter(sorted(body.media & {"json", "multipart", "form"})), "json")
            name = self.named(Place("body", ""), f"{self.title}Params")
            block.append(f"    body: {{{kind}: {scalar(f'#/types/{name}')}}}")
        block.append(f"    returns: {self.returns(places.get(Place(ANSWER, '')))}")
        block.append(f"    retry: {'safe' if self.method == 'GET' else 'never'}")
        if self.operation.id:
            block.append(f"    source: {flow({'operation': self.operation.id[0]})}")
        yield from block
        if self.types:
            yield "types:"
            yield from self.types
        yield ""

    def accepted(self, place: Place) -> bool:
        """Whether nobody would miss a parameter."""
        made = missing_parameter(self.operation, place)
        return bool(self.reason(made))

    def parameter(self, place: Place, fact: Fact) -> str:
        """A parameter on one line."""
        name = place.path
        if place.location == "path":
            names = re.findall(r"\{([^{}]*)\}", self.path)
            name = snake(names[int(place.path) - 1])
        if not NAME.fullmatch(name):
            return f"# {shown(name)}: a name that the dialect does not take"
        extra = {"x-required": True} if fact.required and place.location != "path" else {}
        return f"{key(name)}: {flow({**schema_of(fact), **extra, 'description': PROMPT})}"

    def returns(self, fact: Fact | None) -> str:
        """The form of the answer."""
        if fact is None or not fact.types:
            return "{json: {type: object, additionalProperties: true}}  # the document says nothing"
        if "file" in fact.types:
            return "{bytes: [application/octet-stream]}"
        place = Place(ANSWER, "")
        if "object" in fact.types and fact.described:
            return f"{{json: {scalar(f'#/types/{self.named(place, self.title)}')}}}"
        schema = self.schema(place, fact, self.title)
        return f"{{json: {flow(schema)}}}"

    def named(self, place: Place, name: str) -> str:
        """Write a named type for the fields at a place; give its name."""
        fields = self.fields(place)
        body = [f"  {name}:", "    type: object", f"    description: {scalar(PROMPT)}"]
        body.append("    properties:" if fields else "    properties: {}")
        inner: list[str] = []
        for field, fact in fields.items():
            if not NAME.fullmatch(field.name):
                inner.append(f"      # {shown(field.name)}: a name that the dialect does not take")
                continue
            schema = self.schema(field, fact, f"{name}{camel(field.name)}")
            inner.append(f"      {key(field.name)}: {flow({**schema, 'description': PROMPT})}")
        required = [field.name for field, fact in fields.items() if fact.required]
        needed = [f"    required: {flow(required)}"] if required else []
        self.types += [*body, *inner, *needed]
        return name

    def fields(self, place: Place) -> dict[Place, Fact]:
        """The fields directly at a place."""
        listed = self.operation.places.items()
        return {p: f for p, f in listed if p.parent == place and p.path[-2:] not in ("[]", "{}")}

    def schema(self, place: Place, fact: Fact, name: str) -> dict[str, Any]:
        """What is known of a place; objects become named types."""
        made = schema_of(fact)
        items = self.operation.places.get(place.inside("[]"))
        if "array" in fact.types:
            inner = self.schema(place.inside("[]"), items, name) if items is not None else {}
            made["items"] = inner
        if "object" in fact.types:
            if fact.types - {"object", "null"}:
                made["x-note"] = "TODO - a union: name its forms"
            elif not self.fields(place):
                made["additionalProperties"] = True
            elif "null" in fact.types:
                reference = {"$ref": f"#/types/{self.named(place, name)}"}
                return {"anyOf": [reference, {"type": "null"}]}
            else:
                return {"$ref": f"#/types/{self.named(place, name)}"}
        return made
