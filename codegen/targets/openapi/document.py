"""The whole document: what it is about, where the service is, its operations and types."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from codegen.ir.model.package import Package
from codegen.targets.openapi.errors import error_responses
from codegen.targets.openapi.operations import paths
from codegen.targets.openapi.schemas import component, suffix_free

JSON = dict[str, Any]

SECURITY = "key"
"""The name of the one security scheme."""


def document(package: Package) -> JSON:
    """The schema as OpenAPI 3.1.

    Types of answers are as full as those of requests. What a stream sends is described as
    `itemSchema` beside its media type is not yet part of 3.1, so `x-events` holds it there.
    """
    client = package.client
    base = suffix_free(client.base_url.default, client.base_url.suffix)
    host = urlsplit(base)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": client.client,
            "summary": client.doc.split("\n", 1)[0],
            "description": client.doc,
            "version": client.version,
        },
        "servers": [{"url": f"{host.scheme}://{host.netloc}{host.path}"}],
        "security": [{SECURITY: []}],
        "tags": [
            {"name": module.name, "description": module.resource.doc}
            for module in package.modules
            if module.endpoints()
        ],
        "paths": paths(package),
        "components": {
            "schemas": {
                definition.id.name: component(definition.schema)
                for definition in sorted(package.types.values(), key=lambda item: item.id.name)
            },
            "responses": error_responses(package),
            "securitySchemes": {SECURITY: _scheme(package)},
        },
    }


def _scheme(package: Package) -> JSON:
    auth = package.client.auth
    where = f"A key from {auth.key_url}."
    if auth.scheme is not None and auth.header.lower() == "authorization":
        return {"type": "http", "scheme": auth.scheme.lower(), "description": where}
    return {"type": "apiKey", "in": "header", "name": auth.header, "description": where}
