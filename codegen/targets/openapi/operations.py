"""Operations of the document; methods that share a call on the wire become one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from codegen.dialect.endpoints import Answer
from codegen.ir.model import Argument, Endpoint, Package
from codegen.targets.openapi.errors import errors_of
from codegen.targets.openapi.schemas import component, stated

JSON = dict[str, Any]

_MEDIA = {
    "json": "application/json",
    "multipart": "multipart/form-data",
    "form": "application/x-www-form-urlencoded",
}
_EVENT_MEDIA = {"sse": "text/event-stream", "ndjson": "application/x-ndjson"}


def paths(package: Package) -> dict[str, JSON]:
    """Every path with its operations, in the order of the schema."""
    found: dict[tuple[str, str], list[Endpoint]] = {}
    for endpoint in package.endpoints():
        path = _path(endpoint, package.client.base_url.suffix or "")
        found.setdefault((path, endpoint.method.lower()), []).append(endpoint)
    made: dict[str, JSON] = {}
    for (path, method), endpoints in found.items():
        made.setdefault(path, {})[method] = _operation(endpoints)
    return made


def _path(endpoint: Endpoint, suffix: str) -> str:
    prefix = suffix if endpoint.root == "base" else ""
    pieces = (f"{{{item.text}}}" if item.parameter else item.text for item in endpoint.path)
    return prefix + "".join(pieces)


def _operation(endpoints: Sequence[Endpoint]) -> JSON:
    first = endpoints[0]
    made: JSON = {
        "operationId": first.id,
        "tags": [first.resource[0]],
        "summary": first.doc.split("\n", 1)[0],
        "description": "\n\n".join(dict.fromkeys(item.doc for item in endpoints)),
    }
    if len(endpoints) > 1:
        made["x-methods"] = [item.id for item in endpoints]
    aliases = [alias for item in endpoints for alias in item.source.aliases]
    if aliases:
        made["x-aliases"] = list(dict.fromkeys(aliases))
    if not first.source.auth:
        made["security"] = []
    parameters = _parameters(endpoints)
    if parameters:
        made["parameters"] = parameters
    body = _body(endpoints)
    if body is not None:
        made["requestBody"] = body
    redirects = first.source.returns.redirect
    answer = {"302": _REDIRECT} if redirects else {"200": _answer(endpoints)}
    made["responses"] = {**answer, **errors_of(first.errors)}
    return made


_REDIRECT: JSON = {
    "description": "The browser is sent elsewhere.",
    "headers": {"Location": {"description": "The address.", "schema": {"type": "string"}}},
}


def _parameters(endpoints: Sequence[Endpoint]) -> list[JSON]:
    """What goes into path, query and headers; required is what every method requires."""
    found: dict[tuple[str, str], list[Argument]] = {}
    for endpoint in endpoints:
        for item in endpoint.arguments:
            if item.location != "body" and not item.refused:
                found.setdefault((item.location, item.wire), []).append(item)
    return [
        _parameter(items[0], all(item.required for item in items) and len(items) == len(endpoints))
        for items in found.values()
    ]


def _parameter(item: Argument, required: bool) -> JSON:
    schema = component(item.schema) if item.schema is not None else {}
    made: JSON = {"name": item.wire, "in": item.location}
    if item.doc:
        made["description"] = item.doc
        schema.pop("description", None)
    if required or item.location == "path":
        made["required"] = True
    if schema.pop("deprecated", False):
        made["deprecated"] = True
    return {**made, "schema": schema}


def _body(endpoints: Sequence[Endpoint]) -> JSON | None:
    content: dict[str, list[JSON]] = {}
    for endpoint in endpoints:
        if endpoint.body is not None:
            for kind, media in _MEDIA.items():
                given = getattr(endpoint.body, "json_" if kind == "json" else kind)
                if given is not None:
                    content.setdefault(media, []).append(stated(given))
            if endpoint.body.bytes_ is not None:
                content.setdefault(endpoint.body.bytes_, []).append({})
    if not content:
        return None
    made: JSON = {"content": _content(content)}
    if all(_needs_body(endpoint) for endpoint in endpoints):
        made["required"] = True
    return made


def _needs_body(endpoint: Endpoint) -> bool:
    return any(item.required for item in endpoint.arguments if item.location == "body")


def _answer(endpoints: Sequence[Endpoint]) -> JSON:
    content: dict[str, list[JSON]] = {}
    events: dict[str, list[JSON]] = {}
    for endpoint in endpoints:
        returns = endpoint.source.returns
        for form in (returns, *returns.cases.values()):
            for media, schema in _form(form):
                schemas = content.setdefault(media, [])
                if schema not in schemas:
                    schemas.append(schema)
        if endpoint.source.stream is not None:
            media = _EVENT_MEDIA[endpoint.source.stream.events.form]
            content.setdefault(media, []).append({"type": "string"})
            events.setdefault(media, []).append(stated(endpoint.source.stream.events.type))
    made: JSON = {"description": "The request has succeeded."}
    if content:
        made["content"] = _content(content)
    for media, schemas in events.items():
        made["content"][media]["x-events"] = _either(schemas)
    return made


def _form(returns: Answer) -> Iterator[tuple[str, JSON]]:
    """The media types of one form of an answer, each with its schema."""
    if returns.json_ is not None:
        yield "application/json", stated(returns.json_)
    for media in returns.bytes_ or ():
        yield media, {}
    if returns.text:
        yield "text/plain", {"type": "string"}


def _content(found: Mapping[str, list[JSON]]) -> JSON:
    return {media: {"schema": _either(schemas)} for media, schemas in found.items()}


def _either(schemas: list[JSON]) -> JSON:
    """One schema for several; equal ones are one."""
    different = [item for at, item in enumerate(schemas) if item not in schemas[:at]]
    return different[0] if len(different) == 1 else {"anyOf": different}
