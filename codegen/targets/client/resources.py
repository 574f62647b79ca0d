"""Operations modules and resource classes, sync and async."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.dialect.types import Schema
from codegen.ir.model.calls import Endpoint, Result
from codegen.ir.model.helpers import AnswerHelper, BatchHelper
from codegen.ir.model.package import Package
from codegen.ir.model.resources import Resource, ResourceModule
from codegen.ir.model.types import TypeRef
from codegen.ir.types import NONE
from codegen.render.calls import call_code
from codegen.render.plan import FilePlan
from codegen.render.source import Code, Name, lit
from codegen.render.spell import Import, Imports, Speller
from codegen.targets.client import helper_answers, helper_calls
from codegen.targets.client.gathering import gathering_view
from codegen.targets.client.helper_answers import FOLDER
from codegen.targets.client.helpers import answering, of_module
from codegen.targets.client.methods import constant_views, own_views
from codegen.targets.client.secrets import secret_arguments, secret_fields
from codegen.targets.client.views import method_view

_BODILESS = {"text": "Text", "none": "Nothing", "redirect": "Redirect"}
"""Kinds of results without a type of their own, and the class of the runtime for each."""

RAW, STREAMED = "WithRawResponse", "WithStreamingResponse"
"""What the classes of a resource's other forms end in."""


def plans(package: Package) -> Iterator[FilePlan]:
    """One operations module and two resource modules for each resource file."""
    root = package.client.package
    for module in package.modules:
        yield _operations(package, module)
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


def _operations(package: Package, module: ResourceModule) -> FilePlan:
    imports, runtime = Imports(2), Imports(2)
    speller = Speller(imports)
    operations = [
        _operation_view(endpoint, package, speller, imports, runtime)
        for endpoint in module.endpoints()
    ]
    runtime.local("_runtime.operation", "Operation")
    constants = [view for item in module.walk() for view in constant_views(item, runtime)]
    return FilePlan(
        f"{package.client.package}/operations/{module.name}.py",
        "client/operations/%resource%.py.j2",
        {
            "doc": f"The calls of `{module.name}` as data: route, parameters, result.",
            "imports": runtime.lines(),
            "type_imports": imports.lines(),
            "operations": operations,
            "constants": constants,
        },
        source=f"schema/{module.file}",
        names=frozenset(
            name
            for item in operations
            for name in (item["name"], *(extra["name"] for extra in item["extras"]))
        )
        | frozenset(view["name"] for view in constants),
    )


def _operation_view(
    endpoint: Endpoint, package: Package, speller: Speller, imports: Imports, runtime: Imports
) -> dict[str, Any]:
    name = endpoint.constant
    result = speller.spell(endpoint.result.type)
    extras: list[dict[str, Any]] = []
    if endpoint.stream is not None:
        runtime.local("_runtime.operation", "Events")
        event = endpoint.stream.type
        extras.append(
            {
                "name": Name(f"{name}_EVENTS"),
                "type": Code(f"Events[{speller.spell(endpoint.stream.type)}]"),
                "value": call_code(
                    "Events",
                    f"types.{event.module}",
                    event.name,
                    end=endpoint.stream.end,
                    error=endpoint.stream.error,
                    last=endpoint.stream.last,
                    form=_events_form(endpoint),
                ),
            }
        )
    if endpoint.page is not None:
        runtime.local("_runtime.operation", "Paging")
        spec = endpoint.page.spec
        extras.append(
            {
                "name": Name(f"{name}_PAGES"),
                "type": Code(f"Paging[{speller.spell(endpoint.page.type)}]"),
                "value": call_code(
                    "Paging",
                    spec.kind,
                    spec.items,
                    next=spec.next,
                    send=endpoint.page.send,
                    more=spec.more,
                ),
            }
        )
    check = None
    if endpoint.check is not None:
        runtime.local("_runtime.operation", "Check")
        plan = endpoint.check
        tasks = {"tasks": plan.tasks, "others": plan.others} if plan.tasks else {}
        check = call_code("Check", plan.table, plan.model, _by_name(endpoint), **tasks)
    if any(piece.parameter for piece in endpoint.path):
        runtime.local("_runtime.operation", "Param")
    in_path = {item.wire: item.name for item in endpoint.arguments if item.location == "path"}
    secrets = secret_arguments(endpoint, package)
    return {
        "name": Name(name),
        "doc": f"`{endpoint.source.call}`",
        "type": Code(f"Operation[{result}]"),
        "method": endpoint.method,
        "path": [
            call_code(
                "Param",
                in_path[piece.text],
                piece.text,
                piece.encode,
                *((True,) if in_path[piece.text] in secrets else ()),
            )
            if piece.parameter
            else lit(piece.text)
            for piece in endpoint.path
        ],
        "returns": _returns(endpoint.result, runtime),
        "options": _options(endpoint, package),
        "check": check,
        "extras": extras,
    }


def _events_form(endpoint: Endpoint) -> str | None:
    """How the events of a stream are written, when that is not the usual way."""
    stream = endpoint.source.stream
    return stream.events.form if stream is not None and stream.events.form != "sse" else None


def _by_name(endpoint: Endpoint) -> tuple[tuple[str, str | tuple[str, ...]], ...]:
    """The option patterns with wire names replaced by argument names."""
    names = {item.wire: item.name for item in endpoint.arguments}

    def rename(pattern: str) -> str:
        parts = pattern.split("/")
        head, equals, value = parts[1].partition("=")
        parts[1] = f"{names.get(head, head)}{equals}{value}"
        return "/".join(parts)

    assert endpoint.check is not None
    return tuple(
        (option, rename(pattern) if isinstance(pattern, str) else tuple(map(rename, pattern)))
        for option, pattern in endpoint.check.options
    )


def _returns(result: Result, runtime: Imports) -> Code:
    usual = _form(result, runtime)
    if result.by is None:
        return usual
    runtime.local("_runtime.operation", "Cases")
    kinds = {form.kind for _, form in result.cases} | {result.kind}
    strict = not kinds.isdisjoint(("model", "models", "value"))
    cases = "".join(
        f"({lit(value)}, {_form(form, runtime, strict=strict and form.kind == 'text')}), "
        for value, form in result.cases
    )
    return Code(f"Cases({lit(result.by)}, ({cases}), {usual})")


def _form(result: Result, runtime: Imports, *, strict: bool = False) -> Code:
    """One form of an answer; a `strict` text is never an object of JSON."""
    if result.kind == "bytes":
        runtime.local("_runtime.operation", "Bytes")
        empty = {"empty": True} if result.empty else {}
        return call_code("Bytes", result.media, **empty)
    if result.kind in _BODILESS:
        name = _BODILESS[result.kind]
        runtime.local("_runtime.operation", name)
        return call_code(name, strict=strict or None)
    stated = result.usual or result.type
    runtime.local("_runtime.operation", "Json")
    if stated.kind == "list" and stated.args[0].kind == "builtin":
        return call_code("Json", "", stated.args[0].name, many=True)
    if result.id is None or result.kind == "value":
        return call_code("Json", "", "object")
    if result.kind == "models":
        item = stated.args[0]
        return call_code("Json", f"types.{item.module}", item.name, many=True)
    file = {} if result.file is None else {"file": result.file}
    return call_code("Json", f"types.{stated.module}", stated.name, **file)


def _options(endpoint: Endpoint, package: Package) -> list[tuple[Name, Code]]:
    """The keyword arguments of an Operation that differ from their defaults."""
    arguments = endpoint.arguments
    sent = [item for item in arguments if item.location == "body"]
    body = [item for item in sent if not item.refused]
    whole = endpoint.body is not None and endpoint.body.argument is not None
    renamed = tuple((item.name, item.wire) for item in sent if item.name != item.wire)
    values: dict[str, Any] = {
        "root": endpoint.root if endpoint.root != "base" else None,
        "query": _pairs(endpoint, "query"),
        "headers": _pairs(endpoint, "header"),
        "body": endpoint.body_kind if endpoint.body_kind != "none" else None,
        "media": _media(endpoint),
        "wire": () if whole else renamed,
        "whole": body[0].name if whole else None,
        "nullable": tuple(item.name for item in body if NONE in _members(item.type)),
        "files": tuple(item.name for item in body if item.schema and item.schema.x_file),
        "arrays": (
            endpoint.body.arrays if endpoint.body and endpoint.body.arrays != "repeat" else None
        ),
        "retry": endpoint.retry if endpoint.retry != "never" else None,
        "timeout": endpoint.timeout if endpoint.timeout != "default" else None,
        "choices": tuple(
            (item.name, closed) for item in arguments if (closed := _closed_values(item.type))
        ),
        "texts": tuple(item.name for item in arguments if item.schema and _is_texts(item.schema)),
        "skip_empty": tuple(item.name for item in body if item.schema and item.schema.x_skip_empty),
        "refused": endpoint.refused,
        "secrets": secret_arguments(endpoint, package),
        "secret_fields": secret_fields(endpoint, package),
    }
    found = [
        (Name(key), lit(value))
        for key, value in values.items()
        if value or (key == "nullable" and body and not values["whole"])
    ]
    if not endpoint.source.auth:
        found.append((Name("auth"), lit(False)))
    return found


def _media(endpoint: Endpoint) -> str | None:
    """The media type of a body that is a file, when it is not the usual one."""
    media = endpoint.body.bytes_ if endpoint.body is not None else None
    return None if media == "application/octet-stream" else media


def _members(ref: TypeRef) -> tuple[TypeRef, ...]:
    return ref.args if ref.kind == "union" else (ref,)


def _closed_values(ref: TypeRef) -> tuple[str | int, ...]:
    """Every value of an argument that takes a closed list of them, else none."""
    members = [item for item in _members(ref) if item != NONE]
    if not all(item.kind == "literal" for item in members):
        return ()
    return tuple(value for item in members for value in item.values if value is not None)


def _is_texts(schema: Schema) -> bool:
    """Whether an argument holds a text or a list of texts that may not be empty."""
    kinds = {item.types for item in schema.variants}
    items = [item.items for item in schema.variants if item.items is not None]
    return (
        bool(schema.min_length)
        and kinds == {("string",), ("array",)}
        and all(item.types == ("string",) and bool(item.min_length) for item in items)
    )


def _pairs(endpoint: Endpoint, location: str) -> tuple[tuple[str, str], ...]:
    return tuple((a.name, a.wire) for a in endpoint.arguments if a.location == location)
