"""The package `models/`: model objects by kind and profile."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.ir.model.objects import ModelObject
from codegen.ir.model.package import Package
from codegen.render.plan import FilePlan
from codegen.render.source import Name, dotted, lit
from codegen.targets.client.object_classes import class_plan
from codegen.targets.client.object_methods import methods_plan
from codegen.targets.client.object_names import SOURCE, any_name, class_name, module_name


def plans(package: Package) -> Iterator[FilePlan]:
    """The modules of `models/`."""
    root = f"{package.client.package}/models"
    for item in package.objects:
        yield methods_plan(root, item)
        yield _any(root, item)
        for is_async in (False, True):
            folder = f"{root}/aio/{item.name}" if is_async else f"{root}/{item.name}"
            yield FilePlan(f"{folder}/__init__.py", None, source=SOURCE, text=_package_doc(item))
            for variant in (None, *item.variants):
                yield class_plan(folder, item, variant, is_async=is_async)
    text = '"""Async model objects, one package for each kind."""\n'
    yield FilePlan(f"{root}/aio/__init__.py", None, source=SOURCE, text=text)
    yield FilePlan(
        f"{root}/__init__.py", "client/lazy_package.py.j2", _exports(package), source=SOURCE
    )


def _package_doc(item: ModelObject) -> str:
    return f'"""Model objects of the kind `{Name(item.name)}`, one class for each profile."""\n'


def _exports(package: Package) -> dict[str, Any]:
    names: list[tuple[str, str]] = []
    for item in package.objects:
        names.append((any_name(item), f"{item.name}.any"))
        for variant in (None, *item.variants):
            for is_async, folder in ((False, item.name), (True, f"aio.{item.name}")):
                module = f"{folder}.{module_name(variant)}"
                names.append((class_name(item, variant, is_async=is_async), module))
    modules = sorted({module for _, module in names})
    return {
        "doc": "Model objects: classes by kind and profile.",
        "names": [(Name(name), lit(name), lit(module)) for name, module in sorted(names)],
        "imports": [
            (dotted(module), [Name(n) for n, m in sorted(names) if m == module])
            for module in modules
        ],
    }


def _any(root: str, item: ModelObject) -> FilePlan:
    members = [
        (Name(module_name(variant)), Name(class_name(item, variant, is_async=False)))
        for variant in (None, *item.variants)
    ]
    return FilePlan(
        f"{root}/{item.name}/any.py",
        "client/models/any.py.j2",
        {
            "name": Name(any_name(item)),
            "members": members,
            "doc": f"Any class of the kind `{item.name}`; what they all take can be called on it.",
        },
        source=SOURCE,
        names=frozenset({any_name(item)}),
    )
