"""Helpers that gather streams: their classes, their data, and what their methods print."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.dialect.gathering import GatherStep, Picked
from codegen.ir.model.helpers import Gathering
from codegen.ir.model.package import Package
from codegen.ir.model.resources import ResourceModule
from codegen.render.calls import call_code
from codegen.render.plan import FilePlan
from codegen.render.source import Code, Name
from codegen.render.spell import Import, Imports, Speller
from codegen.targets.client.views import OPTION_DOCS, argument_view, call_raises
from codegen.targets.docs_text import compose, paragraph, section

FOLDER = "helpers"


def file_of(module: ResourceModule) -> str:
    """The module of the streams of a resource file."""
    return f"{module.name}_streams"


def of_module(package: Package, module: ResourceModule) -> tuple[Gathering, ...]:
    """Every gathering of a resource file."""
    return tuple(
        item for resource in module.walk() for item in package.gatherings.get(resource.path, ())
    )


def exports(package: Package) -> dict[str, str]:
    """Every class that gatherings bring, and its module in the folder of helpers."""
    return {
        name: file_of(module)
        for module in package.modules
        for item in of_module(package, module)
        for name in item.classes
    }


def plans(package: Package) -> Iterator[FilePlan]:
    """A module of classes and one of data for each resource file with gatherings."""
    for module in package.modules:
        if found := of_module(package, module):
            yield _classes(package, module, found)
            yield _data(package, module, found)


def _classes(package: Package, module: ResourceModule, found: tuple[Gathering, ...]) -> FilePlan:
    imports = Imports(2)
    imports.local("_runtime.helpers.gathered", "AsyncGatheredStream", "GatheredStream")
    speller = Speller(imports)
    streams = [
        {
            "names": [Name(name) for name in item.classes],
            "parts": Code(", ").join([speller.spell(item.event), speller.spell(item.answer)]),
            "doc": f"The events of `{item.id}`; at the end there is the whole message.",
        }
        for item in found
    ]
    return FilePlan(
        f"{package.client.package}/{FOLDER}/{file_of(module)}.py",
        "client/helpers/%resource%_streams.py.j2",
        {
            "doc": f"Streams of `client.{module.name}` that gather what comes.",
            "streams": streams,
            "imports": imports.lines(),
        },
        source=f"schema/{module.file}",
        names=frozenset(name for item in found for name in item.classes),
    )


def _data(package: Package, module: ResourceModule, found: tuple[Gathering, ...]) -> FilePlan:
    runtime, imports = Imports(3), Imports(3)
    runtime.local("_runtime.helpers.gatherspec", "GatherSpec", "GatherStep", "Picked")
    runtime.local("operations", f"{module.name} as _operations")
    runtime.local("_runtime.operation", "Json")
    names = [name for item in found for name in item.classes]
    imports.local(f"{FOLDER}.{file_of(module)}", *names)
    return FilePlan(
        f"{package.client.package}/operations/{FOLDER}/{file_of(module)}.py",
        "client/operations/helpers/%resource%_streams.py.j2",
        {
            "doc": f"Streams of `{module.name}` as data: which event changes what.",
            "imports": runtime.lines(),
            "type_imports": imports.lines(),
            "gatherings": [_view(item, module) for item in found],
        },
        source=f"schema/{module.file}",
        names=frozenset(item.constant for item in found),
    )


def _view(item: Gathering, module: ResourceModule) -> dict[str, Any]:
    stream = item.endpoint.stream
    assert stream is not None
    texts = item.source.texts
    return {
        "name": Name(item.constant),
        "result": [Name(name) for name in item.classes],
        "operation": Code(f"_operations.{Name(item.endpoint.constant)}"),
        "answer": call_code("Json", f"types.{item.answer.module}", item.answer.name),
        "flag": stream.flag,
        "module": f"{FOLDER}.{file_of(module)}",
        "stream": item.source.class_,
        "steps": [_step(step) for step in item.source.steps],
        "text": _picked(item.source.text),
        "texts": _picked(texts),
        "list": texts.list_,
    }


def _picked(picked: Picked) -> Code:
    at, _, value = picked.when.partition("=")
    return call_code("Picked", at, value, picked.take)


def _step(step: GatherStep) -> Code:
    at, _, value = step.when.partition("=")
    named = {"into": step.into or None, "list": step.list_, "number": step.number}
    return call_code("GatherStep", at, value, step.take, step.how, **named)


def gathering_view(
    item: Gathering,
    module: ResourceModule,
    package: Package,
    speller: Speller,
    imports: Imports,
    *,
    is_async: bool,
) -> dict[str, Any]:
    """Decide everything that the template prints for the method of a gathering."""
    result = item.classes[1 if is_async else 0]
    imports.local(f"{FOLDER}.{file_of(module)}", result)
    return {
        "name": Name(item.name),
        "constant": Name(item.constant),
        "arguments": [argument_view(argument, speller) for argument in item.arguments],
        "result": Name(result),
        "imports": _imports(module, is_async=is_async),
        "doc": compose(
            item.source.doc.strip(),
            section("Args", [*((a.name, a.doc) for a in item.arguments), *OPTION_DOCS]),
            section("Raises", call_raises(item.endpoint, package)),
            paragraph("Source", f"Calls `{item.endpoint.id}`."),
        ),
    }


def _imports(module: ResourceModule, *, is_async: bool) -> list[Import]:
    """What the method needs when it runs; only its first call loads it."""
    needed = Imports(3 if is_async else 2)
    needed.local(f"operations.{FOLDER}", f"{file_of(module)} as _streams")
    needed.local(f"_runtime.helpers.{'aio' if is_async else 'sync'}", "gather_answer")
    return needed.lines()
