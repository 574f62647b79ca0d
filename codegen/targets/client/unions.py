"""Unions that are results as a whole: each has a name of its own in the module of the unions."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.ir.model.package import Package
from codegen.ir.model.types import TypeDef, TypeRef
from codegen.ir.schema_paths import locate
from codegen.ir.types import UNION_MODULE
from codegen.render.plan import FilePlan
from codegen.render.source import Code, Name
from codegen.render.spell import Imports, Speller
from codegen.shapes.normalise import UNKNOWN_PREFIX


def plan(package: Package) -> FilePlan | None:
    """The module of the unions; None where there are none."""
    found = unions(package)
    if not found:
        return None
    imports = Imports(2)
    imports.add("typing", "TypeAlias")
    speller = Speller(imports)
    return FilePlan(
        f"{package.client.package}/types/{UNION_MODULE}.py",
        "client/unions.py.j2",
        {
            "doc": "Results that are one of several types.",
            "unions": [
                {
                    "name": Name(item.id.name),
                    "members": Code(" | ").join(map(speller.spell, _members(package, item))),
                    "doc": item.schema.description or "",
                }
                for item in found
            ],
            "imports": imports.lines(),
        },
        names=frozenset(item.id.name for item in found),
    )


def unions(package: Package) -> tuple[TypeDef, ...]:
    """The unions that calls answer with, stream or list; in the order of their names."""
    names = {ref.name for ref in _results(package) if ref.module == UNION_MODULE}
    found = (item for item in package.types.values() if item.id.name in names)
    return tuple(sorted(found, key=lambda item: item.id.name))


def _results(package: Package) -> Iterator[TypeRef]:
    for endpoint in package.endpoints():
        yield from (endpoint.result.type, *endpoint.result.type.args)
        if endpoint.stream is not None:
            yield endpoint.stream.type
        if endpoint.page is not None:
            yield endpoint.page.type


def _members(package: Package, item: TypeDef) -> Iterator[TypeRef]:
    known = {(found.file, found.id.name): found.id for found in package.types.values()}
    for member in item.schema.variants:
        if member.ref is not None:
            found = known[locate(member.ref, item.file)]
            yield TypeRef("model", found.name, found.module)
    if item.schema.discriminator is not None:
        yield TypeRef("model", f"{UNKNOWN_PREFIX}{item.id.name}", item.id.module)
