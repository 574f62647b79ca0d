"""The endpoints as data of the emulator's runtime."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from codegen.dialect.endpoints import Answer
from codegen.dialect.types import Schema
from codegen.emit.errors import EmitError
from codegen.ir.model.calls import Argument, Endpoint, PathPiece
from codegen.ir.model.package import Package
from codegen.ir.model.resources import ResourceModule
from codegen.render.plan import FilePlan
from codegen.render.source import Code, Name, lit
from codegen.targets.emulator.schemas import json_schema, reference

CALLS = frozenset(
    {"Check", "PageForm", "QueryParam", "RequestBody", "Returns", "Route", "StreamForm"}
)
"""Constructors of the emulator's runtime that describe a route."""

_CALL = re.compile(r"([A-Z]+) \{(base|host)\}(.*)")
_PARAMETER = re.compile(r"\{([a-z_][a-z0-9_]*)\}")


def plans(package: Package) -> Iterator[FilePlan]:
    """A module for the routes of each resource, and one that joins them."""
    root = f"{package.client.emulator_package}/routes"
    modules = [module for module in package.modules if module.endpoints()]
    for module in modules:
        yield FilePlan(
            f"{root}/{module.name}.py",
            "emulator/routes/%resource%.py.j2",
            _context(package, module),
            source=f"schema/{module.file}",
            names=frozenset({"ROUTES", *(endpoint.constant for endpoint in module.endpoints())}),
            calls=CALLS,
        )
    yield FilePlan(
        f"{root}/__init__.py",
        "emulator/routes/__init__.py.j2",
        {"modules": [Name(module.name) for module in modules]},
        names=frozenset({"ROUTES"}),
    )


def _context(package: Package, module: ResourceModule) -> dict[str, Any]:
    routes = [
        {
            "name": Name(endpoint.constant),
            "doc": f"`{endpoint.source.call}`",
            "fields": [(Name(key), value) for key, value in _fields(package, endpoint)],
        }
        for endpoint in module.endpoints()
    ]
    used = {str(code).partition("(")[0] for item in routes for _, code in item["fields"]}
    if any("QueryParam(" in str(code) for item in routes for _, code in item["fields"]):
        used.add("QueryParam")
    return {
        "resource": Name(module.name),
        "imports": [Name(name) for name in sorted({"Route", *(used & CALLS)})],
        "routes": routes,
    }


def _fields(package: Package, endpoint: Endpoint) -> Iterator[tuple[str, Code]]:
    """The arguments of a Route that differ from their defaults."""
    suffix = package.client.base_url.suffix or ""
    yield "name", lit(endpoint.id)
    yield "method", lit(endpoint.method)
    yield "path", lit(template(endpoint.path, suffix if endpoint.root == "base" else ""))
    aliases = tuple(_alias(alias, endpoint, suffix) for alias in endpoint.source.aliases)
    if aliases:
        yield "aliases", lit(aliases)
    if not endpoint.source.auth:
        yield "auth", lit(False)
    yield "errors", lit(endpoint.errors)
    query = [item for item in endpoint.arguments if item.location == "query"]
    if query:
        yield "query", Code(f"({''.join(str(_query(item)) + ', ' for item in query)})")
    if endpoint.body_kind != "none":
        yield "body", _body(package, endpoint)
    yield "returns", _returns(endpoint)
    if endpoint.check is not None:
        yield "check", _check(endpoint)
    if endpoint.stream is not None:
        stream = endpoint.source.stream
        assert stream is not None
        yield (
            "stream",
            call(
                "StreamForm",
                flag=lit(stream.flag),
                end=lit(stream.events.end),
                **({} if stream.events.form == "sse" else {"form": lit(stream.events.form)}),
            ),
        )
    if endpoint.page is not None:
        spec = endpoint.page.spec
        skip = spec.send if spec.kind == "offset" else None
        yield (
            "page",
            call(
                "PageForm",
                items=lit(spec.items),
                next=lit(spec.next),
                more=lit(spec.more),
                skip=lit(skip),
            ),
        )
    if endpoint.source.emulate is not None:
        yield "emulate", lit(endpoint.source.emulate)


def template(pieces: tuple[PathPiece, ...], prefix: str) -> str:
    """The path of an endpoint as the emulator's runtime writes it."""
    return prefix + "".join(
        _parameter(piece.text, piece.encode) if piece.parameter else piece.text for piece in pieces
    )


def _parameter(name: str, encode: str) -> str:
    return f"{{{name}:path}}" if encode == "segments" else f"{{{name}}}"


def _alias(text: str, endpoint: Endpoint, suffix: str) -> str:
    found = _CALL.fullmatch(text)
    if found is None or found[1] != endpoint.method:
        raise EmitError("", f"{endpoint.id}: alias `{text}` has to begin with {endpoint.method}")
    encodings = {piece.text: piece.encode for piece in endpoint.path if piece.parameter}

    def spelt(match: re.Match[str]) -> str:
        return _parameter(match[1], encodings.get(match[1], "segment"))

    return (suffix if found[2] == "base" else "") + _PARAMETER.sub(spelt, found[3])


def _query(item: Argument) -> Code:
    schema = json_schema(item.schema) if item.schema is not None else {}
    required = {"required": lit(True)} if item.required else {}
    return call("QueryParam", name=lit(item.wire), schema=lit(schema), **required)


def _body(package: Package, endpoint: Endpoint) -> Code:
    body = endpoint.body
    assert body is not None
    if body.bytes_ is not None:
        return call("RequestBody", kind=lit("bytes"))
    stated = body.json_ or body.multipart or body.form
    assert stated is not None
    schema = _schema(stated)
    required = True
    if isinstance(stated, str):
        required = any(item.required for item in endpoint.arguments if item.location == "body")
    arrays = {"arrays": lit(body.arrays)} if body.arrays != "repeat" else {}
    optional = {} if required else {"required": lit(False)}
    return call(
        "RequestBody", kind=lit(endpoint.body_kind), schema=lit(schema), **arrays, **optional
    )


def _schema(stated: str | Schema) -> dict[str, Any]:
    return json_schema(stated) if isinstance(stated, Schema) else reference(stated)


def _returns(endpoint: Endpoint) -> Code:
    stated = endpoint.source.returns
    if stated.by is None:
        return call("Returns", **_form(stated))
    cases = "".join(
        f"({lit(value)}, {call('Returns', **_form(form))}), "
        for value, form in stated.cases.items()
    )
    return call("Returns", **_form(stated), by=lit(stated.by), cases=Code(f"({cases})"))


def _form(stated: Answer) -> dict[str, Code]:
    if stated.json_ is not None:
        return {"kind": lit("json"), "schema": lit(_schema(stated.json_))}
    if stated.bytes_ is not None:
        return {"kind": lit("bytes"), "media": lit(tuple(stated.bytes_))}
    return {"kind": lit("text" if stated.text else "none")}


def _check(endpoint: Endpoint) -> Code:
    plan, use = endpoint.check, endpoint.source.capability
    assert plan is not None
    assert use is not None
    in_path = any(piece.parameter and piece.text == use.model for piece in endpoint.path)
    options = tuple(
        (option, (patterns,) if isinstance(patterns, str) else tuple(patterns))
        for option, patterns in plan.options
    )
    model = use.model if in_path else f"/{use.model}"
    tasks = {"tasks": lit(plan.tasks)} if plan.tasks else {}
    return call("Check", table=lit(plan.table), model=lit(model), options=lit(options), **tasks)


def call(function: str, **named: Code) -> Code:
    """A call with named arguments that are source already."""
    parts = [f"{Name(key)}={value}" for key, value in named.items()]
    return Code(f"{Name(function)}({', '.join(parts)})")
