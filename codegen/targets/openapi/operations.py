"""Operations of the document; methods that share a call on the wire become one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from codegen.dialect.endpoints import Answer, Body
from codegen.ir.model.calls import Argument, Endpoint
from codegen.ir.model.package import Package
from codegen.targets.openapi.errors import errors_of
from codegen.targets.openapi.schemas import FREE, component, either, form_schema, is_free, stated

JSON = dict[str, Any]

_EVENT_MEDIA = {"sse": "text/event-stream", "ndjson": "application/x-ndjson"}

_REDIRECT: JSON = {
    "description": "The browser is sent on.",
    "headers": {"Location": {"required": True, "schema": {"type": "string"}}},
}


def paths(package: Package) -> dict[str, JSON]:
    """Every path with its operations, in the order of the schema."""
    found: dict[tuple[str, str], list[Endpoint]] = {}
    for endpoint in package.endpoints():
        path = _path(endpoint, package.client.base_url.suffix or "")
        found.setdefault((path, endpoint.method.lower()), []).append(endpoint)
    made: dict[str, JSON] = {}
    for (path, method), endpoints in found.items():
        made.setdefault(path, {})[method] = _operation(package, endpoints)
    return made


def _path(endpoint: Endpoint, suffix: str) -> str:
    prefix = suffix if endpoint.root == "base" else ""
    pieces = (f"{{{item.text}}}" if item.parameter else item.text for item in endpoint.path)
    return prefix + "".join(pieces)


def _operation(package: Package, endpoints: Sequence[Endpoint]) -> JSON:
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
    body = _body(package, endpoints)
    if body is not None:
        made["requestBody"] = body
    made["responses"] = {**_answers(endpoints), **errors_of(first.errors)}
    return made


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


def _body(package: Package, endpoints: Sequence[Endpoint]) -> JSON | None:
    content: dict[str, list[JSON]] = {}
    for endpoint in endpoints:
        if endpoint.body is not None:
            for media, schema in _bodies(package, endpoint.body):
                content.setdefault(media, []).append(schema)
    if not content:
        return None
    if any(is_free(schema) for schemas in content.values() for schema in schemas):
        content = {media: [*schemas, FREE] for media, schemas in content.items()}
    made: JSON = {"content": _content(content)}
    if any(_needs_body(endpoint) for endpoint in endpoints):
        made["required"] = True
    return made


def _bodies(package: Package, body: Body) -> Iterator[tuple[str, JSON]]:
    """The media types that a body may have."""
    form = body.multipart or (body.json_ if body.files is not None else None)
    if body.json_ is not None:
        yield "application/json", stated(body.json_)
    if isinstance(form, str):
        yield "multipart/form-data", form_schema(package, form)
    if body.bytes_ is not None:
        yield body.bytes_, {}
    if body.form is not None:
        yield "application/x-www-form-urlencoded", form_schema(package, body.form)


def _needs_body(endpoint: Endpoint) -> bool:
    return any(item.required for item in endpoint.arguments if item.location == "body")


def _answers(endpoints: Sequence[Endpoint]) -> JSON:
    """The answers to a request that succeeds, by their status."""
    forms = [form for item in endpoints for form in _forms(item)]
    made: JSON = {}
    if any(form.redirect for form in forms):
        made["302"] = _REDIRECT
    if not all(form.redirect for form in forms):
        made["200"] = _success(endpoints, forms)
    return made


def _forms(endpoint: Endpoint) -> tuple[Answer, ...]:
    returns = endpoint.source.returns
    return (returns, *returns.cases.values())


def _success(endpoints: Sequence[Endpoint], forms: Sequence[Answer]) -> JSON:
    content: dict[str, list[JSON]] = {}
    for form in forms:
        if form.json_ is not None:
            content.setdefault("application/json", []).append(stated(form.json_))
        elif form.bytes_ is not None:
            for media in form.bytes_:
                content.setdefault(media, []).append({})
        elif form.text:
            content.setdefault("text/*", []).append({"type": "string"})
    made: JSON = {"description": "The request has succeeded."}
    if content:
        made["content"] = _content(content)
    for media, events in _events(endpoints).items():
        made.setdefault("content", {})[media] = {"x-events": either(events)}
    return made


def _events(endpoints: Sequence[Endpoint]) -> dict[str, list[JSON]]:
    """What streams send, by their media type."""
    found: dict[str, list[JSON]] = {}
    for endpoint in endpoints:
        if endpoint.source.stream is not None:
            events = endpoint.source.stream.events
            found.setdefault(_EVENT_MEDIA[events.form], []).append(stated(events.type))
    return found


def _content(found: Mapping[str, list[JSON]]) -> JSON:
    return {media: {"schema": either(schemas)} for media, schemas in found.items()}
