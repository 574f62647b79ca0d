"""What an operation says beside its path and result."""

from __future__ import annotations

from typing import Any

from codegen.dialect.types import Schema
from codegen.ir.model.calls import Endpoint
from codegen.ir.model.package import Package
from codegen.ir.model.types import TypeRef
from codegen.ir.typerefs import NONE, builtin
from codegen.render.source import Code, Name, lit
from codegen.targets.client.secrets import secret_arguments, secret_fields


def operation_options(endpoint: Endpoint, package: Package) -> list[tuple[Name, Code]]:
    """The keyword arguments of an Operation that differ from their defaults."""
    arguments = endpoint.arguments
    sent = [item for item in arguments if item.location == "body"]
    body = [item for item in sent if not item.refused]
    whole = endpoint.body is not None and endpoint.body.argument is not None
    renamed = tuple((item.name, item.wire) for item in sent if item.name != item.wire)
    values: dict[str, Any] = {
        "root": endpoint.root if endpoint.root != "base" else None,
        "query": _pairs(endpoint, "query"),
        "headers": _pairs(endpoint, "header"),
        "body": endpoint.body_kind if endpoint.body_kind != "none" else None,
        "media": _media(endpoint),
        "wire": () if whole else renamed,
        "whole": body[0].name if whole else None,
        "nullable": tuple(item.name for item in body if NONE in _members(item.type)),
        "files": tuple(item.name for item in body if item.schema and item.schema.is_upload),
        "uris": tuple(item.name for item in body if item.schema and item.schema.is_uri),
        "arrays": (
            endpoint.body.arrays if endpoint.body and endpoint.body.arrays != "repeat" else None
        ),
        "retry": endpoint.retry if endpoint.retry != "never" else None,
        "timeout": endpoint.timeout if endpoint.timeout != "default" else None,
        "choices": tuple(
            (item.name, closed) for item in arguments if (closed := _closed_values(item.type))
        ),
        "texts": tuple(item.name for item in arguments if item.schema and _is_texts(item.schema)),
        "lists": tuple(item.name for item in arguments if _is_list_of_texts(item.type)),
        "skip_empty": tuple(item.name for item in body if item.schema and item.schema.x_skip_empty),
        "refused": endpoint.refused,
        "secrets": secret_arguments(endpoint, package),
        "secret_fields": secret_fields(endpoint, package),
    }
    found = [
        (Name(key), lit(value))
        for key, value in values.items()
        if value or (key == "nullable" and body and not values["whole"])
    ]
    if not endpoint.source.auth:
        found.append((Name("auth"), lit(False)))
    return found


def _media(endpoint: Endpoint) -> str | None:
    """The media type of a body that is a file, when it is not the usual one."""
    media = endpoint.body.bytes_ if endpoint.body is not None else None
    return None if media == "application/octet-stream" else media


def _members(ref: TypeRef) -> tuple[TypeRef, ...]:
    return ref.args if ref.kind == "union" else (ref,)


def _closed_values(ref: TypeRef) -> tuple[str | int, ...]:
    """Every value of an argument that takes a closed list of them, else none."""
    members = [item for item in _members(ref) if item != NONE]
    if not all(item.kind == "literal" for item in members):
        return ()
    return tuple(value for item in members for value in item.values if value is not None)


def _is_texts(schema: Schema) -> bool:
    """Whether an argument holds a text or a list of texts that may not be empty."""
    kinds = {item.types for item in schema.variants}
    items = [item.items for item in schema.variants if item.items is not None]
    return (
        bool(schema.min_length)
        and kinds == {("string",), ("array",)}
        and all(item.types == ("string",) and bool(item.min_length) for item in items)
    )


def _is_list_of_texts(ref: TypeRef) -> bool:
    """Whether an argument holds a list of texts, and a text by itself is not meant."""
    members = [item for item in _members(ref) if item != NONE]
    return bool(members) and all(
        item.kind == "sequence" and all(map(_is_text, _members(item.args[0]))) for item in members
    )


def _is_text(ref: TypeRef) -> bool:
    """Whether a type is one of texts."""
    if ref.kind == "literal":
        return any(isinstance(value, str) for value in ref.values)
    return ref.kind == "ids" or ref == builtin("str")


def _pairs(endpoint: Endpoint, location: str) -> tuple[tuple[str, str], ...]:
    return tuple((a.name, a.wire) for a in endpoint.arguments if a.location == location)
