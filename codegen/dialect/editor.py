"""JSON Schemas for editors, exported from the models that check the files."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel

from codegen.dialect.capabilities import PricesFile, TableFile
from codegen.dialect.endpoints import ResourceFile, TypesFile
from codegen.dialect.objects import ObjectsFile
from codegen.dialect.settings import ClientFile, ErrorsFile
from codegen.dialect.upstream import AcceptedFile, SourcesFile

FILES: dict[str, type[BaseModel]] = {
    "client.schema.json": ClientFile,
    "errors.schema.json": ErrorsFile,
    "types.schema.json": TypesFile,
    "resource.schema.json": ResourceFile,
    "table.schema.json": TableFile,
    "prices.schema.json": PricesFile,
    "objects.schema.json": ObjectsFile,
    "accepted.schema.json": AcceptedFile,
    "sources.schema.json": SourcesFile,
}
"""Editor schema -> the model of the file that it describes."""


def editor_schemas() -> dict[str, bytes]:
    """The files of `schema/editor/`."""
    return {name: _schema(model) for name, model in FILES.items()}


def _schema(model: type[BaseModel]) -> bytes:
    content: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **model.model_json_schema(by_alias=True),
    }
    return f"{json.dumps(content, indent=2)}\n".encode()
