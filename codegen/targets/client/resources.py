"""Resource classes, sync and async."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.ir.model.helpers import AnswerHelper, BatchHelper
from codegen.ir.model.package import Package
from codegen.ir.model.resources import Resource, ResourceModule
from codegen.render.plan import FilePlan
from codegen.render.source import Name
from codegen.render.spell import Import, Imports, Speller
from codegen.targets.client import helper_answers, helper_calls
from codegen.targets.client.gathering import gathering_view
from codegen.targets.client.helper_answers import FOLDER
from codegen.targets.client.helpers import answering, of_module
from codegen.targets.client.methods import own_views
from codegen.targets.client.operations import operations_plan
from codegen.targets.client.views import method_view

RAW, STREAMED = "WithRawResponse", "WithStreamingResponse"
"""What the classes of a resource's other forms end in."""


def plans(package: Package) -> Iterator[FilePlan]:
    """One operations module and two resource modules for each resource file."""
    root = package.client.package
    for module in package.modules:
        yield operations_plan(package, module)
        for is_async in (False, True):
            folder = "resources/aio" if is_async else "resources"
            yield FilePlan(
                f"{root}/{folder}/{module.name}.py",
                "client/resources/%resource%.py.j2",
                _resource_context(package, module, is_async=is_async),
                source=f"schema/{module.file}",
                names=frozenset(_defined(package, module, is_async=is_async)),
            )
    for folder, text in (("resources", "Resource classes."), ("resources/aio", "Async classes.")):
        yield FilePlan(f"{root}/{folder}/__init__.py", None, text=f'"""{text}"""\n')
    yield FilePlan(
        f"{root}/operations/__init__.py", None, text='"""Every call of the API as data."""\n'
    )


def class_name(resource: Resource, *, is_async: bool) -> str:
    """The class of a resource."""
    return f"Async{resource.class_name}" if is_async else resource.class_name


def _class_names(resource: Resource, *, is_async: bool) -> tuple[str, str, str]:
    name = class_name(resource, is_async=is_async)
    return name, f"{name}{RAW}", f"{name}{STREAMED}"


def _defined(package: Package, module: ResourceModule, *, is_async: bool) -> Iterator[str]:
    """Every name that the module of a resource file defines."""
    for item in module.walk():
        yield from _class_names(item, is_async=is_async)
    if answering(of_module(package, module)):
        yield "T"


def _resource_context(
    package: Package, module: ResourceModule, *, is_async: bool
) -> dict[str, Any]:
    depth = 3 if is_async else 2
    imports, runtime = Imports(depth), Imports(depth)
    shadowed = {endpoint.name for endpoint in module.endpoints()}
    speller = Speller(imports, shadowed, is_async=is_async)
    resources = [
        _resource_view(item, module, package, speller, imports, is_async=is_async)
        for item in module.walk()
    ]
    endpoints = module.endpoints()
    base = "AsyncResource" if is_async else "SyncResource"
    wrappers = ("async_raw", "async_streamed") if is_async else ("raw", "streamed")
    runtime.local("_runtime.resource", base, *(wrappers if endpoints else ()))
    if endpoints:
        imports.local("_runtime.options", "Omit", "Timeout", "Validation")
        imports.add("collections.abc", "Mapping")
        runtime.local("_runtime.options", "CallOptions", "omit")
        runtime.local("operations", f"{module.name} as _operations")
    if any(item.children for item in module.walk()):
        runtime.add("functools", "cached_property")
    if any(item.stream is not None and item.stream.flag is not None for item in endpoints):
        runtime.add("typing", "Literal", "overload")
    if any(view.forms for item in resources for view in item["methods"]):
        runtime.add("typing", "overload")
    helpers = of_module(package, module)
    if answering(helpers):
        runtime.add("typing", "TypeVar", "overload")
    if any(isinstance(helper, BatchHelper) for helper in helpers):
        runtime.add("typing", "overload")
    return {
        "doc": f"The calls of `client.{module.name}`{', to be awaited' if is_async else ''}.",
        "is_async": is_async,
        "base": Name(base),
        "forms": [
            (
                Name(RAW),
                Name(wrappers[0]),
                "The same calls; each gives status, headers and body, and `parse()`.",
                Name("with_raw_response"),
            ),
            (
                Name(STREAMED),
                Name(wrappers[1]),
                "The same calls; each leaves the body unread until it is asked for.",
                Name("with_streaming_response"),
            ),
        ],
        "imports": runtime.lines(),
        "type_imports": imports.lines(),
        "resources": resources,
        "has_helpers": bool(answering(helpers)),
    }


def _helper_imports(
    module: ResourceModule, view: dict[str, Any], *, is_async: bool
) -> list[Import]:
    """What a helper needs when it runs; only its first call loads it."""
    needed = Imports(3 if is_async else 2)
    needed.local(f"operations.{FOLDER}", f"{module.name} as _helpers")
    where = view.get("module", "helpers")
    needed.local(f"_runtime.{where}.{'aio' if is_async else 'sync'}", view["function"])
    if view.get("waits"):
        needed.local("_runtime.jobs.spec", "Waiting")
    return needed.lines()


def _resource_view(
    resource: Resource,
    module: ResourceModule,
    package: Package,
    speller: Speller,
    imports: Imports,
    *,
    is_async: bool,
) -> dict[str, Any]:
    helpers = package.helpers.get(resource.path, ())
    return {
        "class_name": Name(class_name(resource, is_async=is_async)),
        "doc": resource.doc,
        "children": [
            {
                "name": Name(child.name),
                "doc": child.doc,
                "class_name": Name(class_name(child, is_async=is_async)),
            }
            for child in resource.children
        ],
        "methods": [
            method_view(item, package, speller, imports, is_async=is_async)
            for item in resource.endpoints
        ],
        "own": own_views(resource, package, speller, is_async=is_async),
        "helpers": [
            {**view, "imports": _helper_imports(module, view, is_async=is_async)}
            for item in helpers
            if isinstance(item, AnswerHelper)
            for view in (
                helper_answers.method_view(
                    item, module.name, package, speller, imports, is_async=is_async
                ),
            )
        ],
        "calling": [
            {**view, "imports": _helper_imports(module, view, is_async=is_async)}
            for item in helpers
            if not isinstance(item, AnswerHelper)
            for view in (
                helper_calls.method_view(item, package, speller, imports, is_async=is_async),
            )
        ],
        "gatherings": [
            gathering_view(item, module, package, speller, imports, is_async=is_async)
            for item in package.gatherings.get(resource.path, ())
        ],
    }
