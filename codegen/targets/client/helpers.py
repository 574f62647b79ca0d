"""Helpers of resources: the modules of their classes and data, and what their methods print."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.ir.derived import helper_classes
from codegen.ir.model.helpers import AnswerHelper, Helper
from codegen.ir.model.package import Package
from codegen.ir.model.resources import ResourceModule
from codegen.render.plan import FilePlan
from codegen.render.source import Name, lit
from codegen.render.spell import Imports, Speller
from codegen.targets.client import gathering, helper_answers, helper_data
from codegen.targets.client.helper_answers import FOLDER


def of_module(package: Package, module: ResourceModule) -> tuple[Helper, ...]:
    """Every helper of a resource file."""
    return tuple(
        helper for resource in module.walk() for helper in package.helpers.get(resource.path, ())
    )


def answering(helpers: tuple[Helper, ...]) -> tuple[AnswerHelper, ...]:
    """Those that read answers, which bring classes."""
    return tuple(helper for helper in helpers if isinstance(helper, AnswerHelper))


def plans(package: Package) -> Iterator[FilePlan]:
    """The modules of `helpers/` and `operations/helpers/`; none where there are no helpers."""
    root = package.client.package
    modules = [module for module in package.modules if of_module(package, module)]
    with_classes: list[ResourceModule] = []
    for module in modules:
        helpers = of_module(package, module)
        if found := answering(helpers):
            with_classes.append(module)
            yield helper_answers.classes(package, module, found)
        yield _data(package, module, helpers)
    yield from gathering.plans(package)
    if with_classes or package.gatherings:
        yield FilePlan(
            f"{root}/{FOLDER}/__init__.py",
            "client/lazy_package.py.j2",
            _exports(package, with_classes),
        )
    if modules or package.gatherings:
        yield FilePlan(
            f"{root}/operations/{FOLDER}/__init__.py", None, text='"""Helpers as data."""\n'
        )


def exports(package: Package) -> dict[str, str]:
    """Every class that helpers bring, and its module."""
    return {
        name: f"{FOLDER}.{module.name}"
        for module in package.modules
        for helper in of_module(package, module)
        for name, _ in helper_classes(helper)
    } | {name: f"{FOLDER}.{module}" for name, module in gathering.exports(package).items()}


def _exports(package: Package, modules: list[ResourceModule]) -> dict[str, Any]:
    names = {
        name: module.name
        for module in modules
        for helper in of_module(package, module)
        for name, _ in helper_classes(helper)
    } | gathering.exports(package)
    return {
        "doc": "What helpers return: answers with objects, and streams of typed events.",
        "names": [(Name(name), lit(name), lit(module)) for name, module in sorted(names.items())],
        "imports": [
            (Name(module), [Name(n) for n in sorted(names) if names[n] == module])
            for module in sorted(set(names.values()))
        ],
    }


def _data(package: Package, module: ResourceModule, helpers: tuple[Helper, ...]) -> FilePlan:
    """The module of the data."""
    runtime, imports = Imports(3), Imports(3)
    runtime.local("operations", f"{module.name} as _operations")
    speller = Speller(imports)
    answers: list[dict[str, Any]] = []
    constants: list[dict[str, Any]] = []
    # What others name stands before them.
    for helper in sorted(helpers, key=helper_data.late):
        if isinstance(helper, AnswerHelper):
            answers.append(helper_answers.data_view(helper, module.name, runtime, imports))
        else:
            constants.append(helper_data.data_view(helper, module.name, runtime, speller))
    return FilePlan(
        f"{package.client.package}/operations/{FOLDER}/{module.name}.py",
        "client/operations/helpers/%resource%.py.j2",
        {
            "doc": f"The helpers of `{module.name}` as data: calls, places, forms.",
            "imports": runtime.lines(),
            "type_imports": imports.lines(),
            "helpers": answers,
            "constants": constants,
        },
        source=f"schema/{module.file}",
        names=frozenset(helper.constant for helper in helpers),
    )
