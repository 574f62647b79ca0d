"""Methods of model objects as data: what each calls and how arguments and results map."""

from __future__ import annotations

from typing import Any

from codegen.ir.model.calls import Endpoint
from codegen.ir.model.objects import Job, ModelObject, ObjectCall, ObjectMethod
from codegen.render.calls import call_code
from codegen.render.plan import FilePlan
from codegen.render.source import Code, Name, lit
from codegen.render.spell import Imports
from codegen.targets.client.object_names import SOURCE


def methods_plan(root: str, item: ModelObject) -> FilePlan:
    """The module with what the methods of a kind call."""
    imports = Imports(3)
    imports.local("_runtime.objects.spec", "ArgumentSpec", "MethodSpec")
    if item.conversation is not None:
        imports.local("_runtime.objects.spec", "Conversation")
    for method in item.methods:
        for call in (method.call, method.instead):
            for endpoint in _endpoints(call):
                module = endpoint.resource[0]
                imports.local("operations", f"{module} as {module}_operations")
            if call is not None and call.job is not None:
                imports.local("_runtime.objects.spec", "Job")
    return FilePlan(
        f"{root}/{item.name}/methods.py",
        "client/models/methods.py.j2",
        {
            "doc": f"What the methods of the kind `{item.name}` call and how arguments map.",
            "imports": imports.lines(),
            "conversation": _conversation(item),
            "finish_reasons": lit(item.finish_reasons) if item.finish_reasons else None,
            "methods": [_method_data(method) for method in item.methods],
        },
        source=SOURCE,
        names=frozenset(
            (
                *(method.name.upper() for method in item.methods),
                *(("CONVERSATION",) if item.conversation is not None else ()),
                *(("FINISH_REASONS",) if item.finish_reasons else ()),
            )
        ),
    )


def _endpoints(call: ObjectCall | None) -> list[Endpoint]:
    """The endpoints of a call: its own, and those that follow its job."""
    if call is None:
        return []
    jobs = (call.job.retrieve, call.job.content) if call.job is not None else ()
    return [call.endpoint, *(endpoint for endpoint in jobs if endpoint is not None)]


def _conversation(item: ModelObject) -> list[tuple[Name, Code]]:
    """The keyword arguments of the templates."""
    if item.conversation is None:
        return []
    values = item.conversation.model_dump(exclude_none=True, exclude_defaults=True)
    for key, value in values.items():
        if key == "audio_formats":
            values[key] = tuple(value.items())
        elif key == "tool_choices":
            values[key] = tuple(value)
    return [(Name(key), lit(value)) for key, value in values.items()]


def _method_data(method: ObjectMethod) -> dict[str, Any]:
    streamed = method.behavior.endswith("_stream")
    return {
        "name": Name(method.name.upper()),
        "spec": _call_data(method.name, method.call, streamed=streamed),
        "instead": (
            _call_data(method.name, method.instead, streamed=False) if method.instead else None
        ),
        "when": method.when,
        "for_models": method.for_models,
    }


def _call_data(method: str, call: ObjectCall, *, streamed: bool) -> dict[str, Any]:
    endpoint = call.endpoint
    names = {argument.wire: argument.name for argument in endpoint.arguments}
    module = f"{Name(endpoint.resource[0])}_operations"
    streamed = streamed and endpoint.stream is not None
    return {
        "method": method,
        "operation": Code(f"{module}.{Name(endpoint.constant)}"),
        "events": Code(f"{module}.{Name(endpoint.constant)}_EVENTS") if streamed else None,
        "flag": endpoint.stream.flag if streamed and endpoint.stream else None,
        "model": endpoint.check.model if endpoint.check else names["model"],
        "arguments": [
            call_code(
                "ArgumentSpec",
                item.name,
                field=names[item.field] if item.field else None,
                role=item.role,
                split=item.split,
                into=tuple(names[name] for name in item.into) or None,
                whole=names[item.whole] if item.whole else None,
                option=item.option,
                extra=item.extra,
                ignored_without=item.ignored_without,
                named_by=item.named_by,
                renamed=tuple((wire, names[wire]) for wire in item.renamed) or None,
                listed=tuple(names[wire] for wire in item.listed) or None,
            )
            for item in call.arguments
        ],
        "fixed": [
            (Name(key), lit(tuple((names[k], v) for k, v in values.items())))
            for key, values in (("constants", call.constants), ("defaults", call.defaults))
            if values
        ],
        "results": [lit(pair) for pair in call.results.items()],
        "limits": [(Name(key), lit(value)) for key, value in call.limits.items()],
        "job": _job(call.job) if call.job is not None else None,
    }


def _job(job: Job) -> list[tuple[Name, Code]]:
    """The keyword arguments of what follows a job."""
    found: list[tuple[Name, Code]] = []
    for key, endpoint in (("retrieve", job.retrieve), ("content", job.content)):
        if endpoint is not None:
            where = Code(f"{Name(endpoint.resource[0])}_operations.{Name(endpoint.constant)}")
            argument = next(item.name for item in endpoint.arguments if item.location == "path")
            found += [(Name(key), where), (Name(f"{key}_id"), lit(argument))]
    return [*found, (Name("done"), lit(job.done)), (Name("failed"), lit(job.failed))]
