"""Response models and request TypedDicts, written by datamodel-code-generator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.ir.model.package import Package
from codegen.ir.model.types import Side, TypeDef
from codegen.ir.types import COMMON_MODULE, UNION_MODULE
from codegen.render.plan import FilePlan
from codegen.render.source import Name, docstring, lit
from codegen.shapes.bridge import generate_types
from codegen.shapes.normalise import document, other_names
from codegen.targets.client.unions import plan as union_plan

BASE_CLASS = ".._runtime.models.WireModel"


def plans(package: Package) -> Iterator[FilePlan]:
    """The modules of `types/` and `params/`."""
    yield from _side(
        package, "response", "types", "Models of what the service answers: open, lenient, typed."
    )
    yield from _side(
        package, "request", "params", "TypedDicts of nested values that requests carry."
    )


def _side(package: Package, side: Side, folder: str, doc: str) -> Iterator[FilePlan]:
    root = package.client.package
    body, expected = document(package, side)
    texts = generate_types(
        body,
        expected,
        "models" if side == "response" else "typed_dicts",
        BASE_CLASS,
        other_names(package) if side == "response" else None,
    )
    for module, text in sorted(texts.items()):
        if not expected.get(module):
            continue
        file = _file(package, module)
        about = "Shared types." if module == COMMON_MODULE else f"Types of `{module}`."
        yield FilePlan(
            f"{root}/{folder}/{module}.py",
            None,
            source=f"schema/{file}",
            text=f"{docstring(about)}\n\n{text}",
            names=expected[module],
        )
    if side == "response" and (unions := union_plan(package)) is not None:
        yield unions
        expected = {**expected, UNION_MODULE: unions.names or frozenset()}
    yield FilePlan(
        f"{root}/{folder}/__init__.py", "client/lazy_package.py.j2", _lazy(doc, expected)
    )


def _file(package: Package, module: str) -> str:
    definition: TypeDef = next(d for d in package.types.values() if d.id.module == module)
    return definition.file


def _lazy(doc: str, expected: Mapping[str, frozenset[str]]) -> dict[str, object]:
    """The context of a package whose names are loaded when they are used."""
    names = sorted((name, module) for module, found in expected.items() for name in found)
    return {
        "doc": doc,
        "names": [(Name(name), lit(name), lit(module)) for name, module in names],
        "imports": [
            (Name(module), [Name(name) for name in sorted(found)])
            for module, found in sorted(expected.items())
            if found
        ],
    }
