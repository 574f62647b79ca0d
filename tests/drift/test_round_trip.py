"""What we export says what our schema says: two ways to read it, and no difference."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen import build as builder
from codegen.dialect.read import read_schema
from codegen.drift.compare import compare
from codegen.drift.facts import Place
from codegen.drift.findings import Finding
from codegen.drift.openapi import openapi_table
from codegen.drift.ours import our_table
from codegen.targets.openapi import document
from tests.support.paths import OTHER_PROVIDER, SCHEMA


@pytest.mark.parametrize("schema", [SCHEMA, OTHER_PROVIDER], ids=["real", "invented"])
def test_the_exported_document_does_not_differ(schema: Path) -> None:
    ours = our_table(read_schema(schema))
    exported = openapi_table(json.loads(json.dumps(document(builder.load(schema)))))

    def known(item: Finding) -> bool:
        """What the export says in its own way."""
        operation = ours.operations[item.key]
        if item.subject in ("id", "deprecated"):
            return True  # It names calls by their methods.
        if item.subject == "operation":
            return operation.alias
        if item.subject == "limit" and item.detail == "minLength none -> 1":
            return True  # It says of ids that they are not empty.
        if item.subject == "enum" and item.detail == 'also ""':
            return True  # A form has empty text where JSON has null.
        if item.subject == "media":
            return True  # Forms in which files can be sent besides.
        place = Place.parse(item.place)
        inner = operation.places.get(place.inside("[]"))
        return inner is not None and "file" in inner.types  # Files are one part or several.

    left = [f for f in compare(ours, exported) if f.severity != "info" and not known(f)]
    assert [(f.operation, f.place, f.kind, f.subject, f.detail) for f in left] == []
    assert len(exported.operations) > 10
