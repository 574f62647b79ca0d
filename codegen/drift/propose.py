"""YAML to paste for what is missing: facts only; the words are for people to write."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from codegen.drift.compare import missing_parameter
from codegen.drift.errors import shown
from codegen.drift.facts import ANSWER, Fact, Operation, Place, Table, named_types
from codegen.drift.findings import Finding
from codegen.drift.report import grouped, words
from codegen.drift.rows import flow, key, scalar

PROMPT = "TODO in your own words, with the unit of a number"
DOC_PROMPT = "TODO in your own words"

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-\[\]]{0,63}")
_WORD = re.compile(r"[A-Za-z0-9]+")
_LIST_METHODS = {"GET": "list", "POST": "create", "DELETE": "delete_all"}
_ITEM_METHODS = {
    "GET": "retrieve",
    "POST": "update",
    "PUT": "update",
    "PATCH": "update",
    "DELETE": "delete",
}


def proposal(
    findings: Iterable[Finding],
    ours: Table,
    theirs: Table,
    roots: tuple[str, str],
    reason: Callable[[Finding], str],
) -> str:
    """The whole proposal.

    Args:
        findings: Differences that are not accepted.
        ours: The facts of the schema.
        theirs: The facts of the document.
        roots: The paths that `{base}` and `{host}` stand for.
        reason: Why a difference would be accepted; empty when it would not.
    """
    listed = list(findings)
    lines = ["# A proposal made from facts: names, types, limits. Read it before you paste it.", ""]
    missing = [f for f in listed if f.kind == "missing" and f.subject == "operation"]
    pending = {f.key: theirs.operations[f.key] for f in missing}
    while pending:
        operation = max(pending.values(), key=lambda item: (len(item.shown), item.shown))
        twins = [item for item in pending.values() if _twins(item, operation)]
        for item in (operation, *twins):
            pending.pop(item.key, None)
        known = [item for item in ours.operations.values() if item.key in theirs.operations]
        twin = next((o for o in known if _twins(operation, theirs.operations[o.key])), None)
        if twin is not None:
            call = _call(operation.shown, roots)
            lines += [f"# {' and '.join(twin.names)} [{twin.where}]", f"aliases: [{call}]", ""]
        else:
            lines += _Endpoint(operation, roots, twins, reason).lines()
    lines += _properties(listed, theirs)
    lines += _entries(listed)
    return "\n".join(lines).rstrip() + "\n"


def _twins(one: Operation, other: Operation) -> bool:
    """Whether two calls differ in nothing but a part of their path."""
    if one.key == other.key or one.places != other.places or not one.places:
        return False
    (method, _, path), (other_method, _, other_path) = (
        item.key.partition(" ") for item in (one, other)
    )
    short, long = sorted((path.split("/"), other_path.split("/")), key=len)
    extra = len(long) - len(short)
    same = any(short == long[:at] + long[at + extra :] for at in range(1, len(short)))
    return method == other_method and extra > 0 and same


def _call(shown_: str, roots: tuple[str, str]) -> str:
    """A call as the dialect writes it, in quotes."""
    method, _, path = shown_.partition(" ")
    path = re.sub(r"\{([^{}]*)\}", lambda found: f"{{{_snake(found[1])}}}", path)
    for mark, prefix in zip(("{base}", "{host}"), roots, strict=True):
        if prefix and path.startswith(f"{prefix}/"):
            return json.dumps(f"{method} {mark}{path.removeprefix(prefix)}")
    return json.dumps(f"{method} {{host}}{path}")


# ---- endpoints -----------------------------------------------------------------------------------


class _Endpoint:
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
            self.name = _snake(self.noun)
        else:
            self.name = names.get(self.method, _snake(self.noun))
        self.title = _camel(self.noun)
        self.types: list[str] = []

    def lines(self) -> Iterator[str]:
        places = self.operation.places
        block = [f"# {shown(self.operation.shown)}", "endpoints:", f"  {self.name}:"]
        block.append(f"    doc: {scalar(DOC_PROMPT)}")
        block.append(f"    call: {_call(self.operation.shown, self.roots)}")
        if self.twins:
            calls = [_call(item.shown, self.roots) for item in self.twins]
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
        name = place.path
        if place.location == "path":
            names = re.findall(r"\{([^{}]*)\}", self.path)
            name = _snake(names[int(place.path) - 1])
        if not _NAME.fullmatch(name):
            return f"# {shown(name)}: a name that the dialect does not take"
        extra = {"x-required": True} if fact.required and place.location != "path" else {}
        return f"{key(name)}: {flow({**_schema(fact), **extra, 'description': PROMPT})}"

    def returns(self, fact: Fact | None) -> str:
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
            if not _NAME.fullmatch(field.name):
                inner.append(f"      # {shown(field.name)}: a name that the dialect does not take")
                continue
            schema = self.schema(field, fact, f"{name}{_camel(field.name)}")
            inner.append(f"      {key(field.name)}: {flow({**schema, 'description': PROMPT})}")
        required = [field.name for field, fact in fields.items() if fact.required]
        needed = [f"    required: {flow(required)}"] if required else []
        self.types += [*body, *inner, *needed]
        return name

    def fields(self, place: Place) -> dict[Place, Fact]:
        listed = self.operation.places.items()
        return {p: f for p, f in listed if p.parent == place and p.path[-2:] not in ("[]", "{}")}

    def schema(self, place: Place, fact: Fact, name: str) -> dict[str, Any]:
        made = _schema(fact)
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


# ---- properties ----------------------------------------------------------------------------------


def _properties(findings: list[Finding], theirs: Table) -> Iterator[str]:
    """What the document says of each place that is missing or differs."""
    found: dict[str, dict[str, str]] = {}
    for item in findings:
        place = Place.parse(item.place)
        if item.subject in ("operation", "status", "media", "id") or not place.path:
            continue
        if item.kind not in ("missing", "changed") or item.severity == "info":
            continue
        fact = theirs.operations[item.key].places.get(place)
        if fact is None:
            continue
        name = place.path.rpartition(".")[2]
        holder = (
            item.origin.partition(" | ")[0] or f"{item.where or item.operation} {place.location}"
        )
        if not _NAME.fullmatch(name):
            line = f"# {shown(name)}: a name that the dialect does not take"
        else:
            extra = {"x-required": True} if fact.required and not item.origin else {}
            made = {**_schema(fact), **extra}
            items = theirs.operations[item.key].places.get(place.inside("[]"))
            if items is not None:
                made["items"] = _schema(items)
            if item.kind == "missing":
                made["description"] = PROMPT
            line = f"{key(name)}: {flow(made)}"
            if fact.required and item.origin:
                line += "  # required"
        found.setdefault(holder, {})[name] = line
    for holder, lines in found.items():
        yield f"# {shown(holder, 200)}"
        yield "properties:"
        yield from (f"  {line}" for line in lines.values())
        yield ""


_NEW = ("missing", "")
"""Calls that are proposed as endpoints."""


def _entries(findings: list[Finding]) -> Iterator[str]:
    """Entries for the differences that are to stay."""
    listed = [
        group
        for group in grouped(findings)
        if group.finding.severity != "info" and (group.finding.kind, group.finding.place) != _NEW
    ]
    if not listed:
        return
    yield "# upstream/accepted.yaml, for what is to stay as it is"
    yield "accepted:"
    for group in listed:
        item = group.finding
        calls = ", ".join(scalar(_visible(name)) for name in group.operations)
        yield f"  # {item.severity}: {words(item)}"
        yield f"  - operation: {calls if len(group.operations) == 1 else f'[{calls}]'}"
        if item.place:
            yield f"    place: {scalar(_visible(item.place))}"
        yield f"    finding: {item.kind}"
        yield f"    subject: {item.subject}"
        yield f"    reason: {scalar('TODO - why this stays')}"


def _schema(fact: Fact) -> dict[str, Any]:
    """What is said of one place, as a schema without words."""
    types = named_types(fact)
    made: dict[str, Any] = {}
    if "file" in types:
        types = (types - {"file"}) | {"string"}
        made |= {"format": "binary", "x-file": True}
    listed = sorted(types - {"null"}) + (["null"] if "null" in types else [])
    if listed:
        made = {"type": listed[0] if len(listed) == 1 else listed, **made}
    if fact.enum is not None:
        values = [json.loads(value) for value in sorted(fact.enum)]
        made["enum"] = [*values, None] if "null" in types else values
    made |= fact.limits
    if fact.default is not None and len(fact.default) < 100:
        made["default"] = json.loads(fact.default)
    if fact.deprecated:
        made["deprecated"] = True
    return made


def _visible(text: str) -> str:
    return shown(text, 290)


def _snake(text: str) -> str:
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text)
    found = "_".join(word.lower() for word in _WORD.findall(spaced))
    return found if found[:1].isalpha() else f"x_{found}".rstrip("_")


def _camel(text: str) -> str:
    found = "".join(word[:1].upper() + word[1:].lower() for word in _WORD.findall(text))
    return found if found[:1].isalpha() else f"X{found}"
