"""Operations modules: every call of the API as data."""

from __future__ import annotations

from typing import Any

from codegen.ir.model.calls import Endpoint
from codegen.ir.model.package import Package
from codegen.ir.model.resources import ResourceModule
from codegen.render.calls import call_code
from codegen.render.plan import FilePlan
from codegen.render.source import Code, Name, lit
from codegen.render.spell import Imports, Speller
from codegen.targets.client.methods import constant_views
from codegen.targets.client.operation_options import operation_options
from codegen.targets.client.results import returns_code
from codegen.targets.client.secrets import secret_arguments


def operations_plan(package: Package, module: ResourceModule) -> FilePlan:
    """The operations module of a resource file."""
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
        "returns": returns_code(endpoint.result, runtime),
        "options": operation_options(endpoint, package),
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
