"""The `emulate` blocks: checked like the rest of the schema, with positions."""

from __future__ import annotations

from codegen.dialect.endpoints import Resource
from codegen.dialect.read import SchemaSet
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.types import TypeIndex
from codegen.runtime.emulator.block import validate_block

HINT = "other blocks show the forms; all generators stand in codegen/runtime/emulator"


def check_emulation(source: SchemaSet, index: TypeIndex) -> None:
    """Add a finding for every mistake in a block."""
    for file, resource in source.resources.items():
        _visit(index, file, resource, ())


def _visit(index: TypeIndex, file: str, resource: Resource, path: SchemaPath) -> None:
    for name, endpoint in resource.endpoints.items():
        if endpoint.emulate is None:
            continue
        place = (*path, "endpoints", name, "emulate")
        for problem in validate_block(endpoint.emulate):
            pointer, _, message = problem.partition(": ")
            index.error(file, (*place, *_steps(pointer)), "emulate", message or problem, HINT)
    for name, child in resource.resources.items():
        _visit(index, file, child, (*path, "resources", name))


def _steps(pointer: str) -> SchemaPath:
    """The steps of a JSON Pointer; numbers are list positions."""
    parts = (part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:])
    return tuple(int(part) if part.isdecimal() else part for part in parts if part)
