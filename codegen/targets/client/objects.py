"""Model objects: method data, one class per profile, sync and async."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from codegen.ir.model.calls import Endpoint
from codegen.ir.model.objects import (
    Job,
    ModelObject,
    ObjectArgument,
    ObjectCall,
    ObjectMethod,
    Variant,
)
from codegen.ir.model.package import Package
from codegen.ir.model.types import TypeRef
from codegen.ir.types import with_none
from codegen.render.calls import call_code
from codegen.render.plan import FilePlan
from codegen.render.source import Code, Name, dotted, lit
from codegen.render.spell import Imports, Speller
from codegen.targets.client.views import OPTION_DOCS
from codegen.targets.docs_text import compose, first_sentence, paragraph, section

SOURCE = "schema/model_objects.yaml"
GENERAL = "general"


@dataclass(frozen=True, slots=True)
class Behavior:
    """What the runtime offers for one behaviour."""

    method: str
    module: str
    result: str
    async_result: str
    awaited: bool = True
    """False when the async form returns a context manager in place of a coroutine."""
    family: str = "text"
    """The package that it is in."""
    decorator: str | None = None
    """Gives the result the type that the caller asks for; the result is generic then."""


BEHAVIORS = {
    "text": Behavior("_text", "text.results", "TextResult", "TextResult"),
    "text_stream": Behavior("_text_stream", "text.stream", "TextStream", "AsyncTextStream", False),
    "object": Behavior(
        "_object",
        "structured.results",
        "ObjectResult",
        "ObjectResult",
        family="structured",
        decorator="object_method",
    ),
    "object_stream": Behavior(
        "_object_stream",
        "structured.stream",
        "ObjectStream",
        "AsyncObjectStream",
        awaited=False,
        family="structured",
        decorator="object_stream_method",
    ),
    "completion": Behavior("_completion", "text.results", "TextResult", "TextResult"),
    "completion_stream": Behavior(
        "_completion_stream", "text.stream", "TextStream", "AsyncTextStream", False
    ),
    "embed": Behavior("_embed", "results", "EmbedResult", "EmbedResult", family="embedding"),
    "embed_many": Behavior(
        "_embed_many", "results", "EmbedManyResult", "EmbedManyResult", family="embedding"
    ),
    "images": Behavior("_images", "results", "ImageResult", "ImageResult", family="image"),
    "speech": Behavior(
        "_speech", "speech.results", "SpeechResult", "SpeechResult", family="speech"
    ),
    "speech_stream": Behavior(
        "_speech_stream",
        "speech.stream",
        "SpeechStream",
        "AsyncSpeechStream",
        awaited=False,
        family="speech",
    ),
    "transcription": Behavior(
        "_transcription",
        "transcription.results",
        "TranscriptionResult",
        "TranscriptionResult",
        family="transcription",
    ),
    "rerank": Behavior(
        "_rerank", "reranking.results", "RerankResult", "RerankResult", family="reranking"
    ),
    "video": Behavior("_video", "video.results", "VideoResult", "AsyncVideoResult", family="video"),
}

FAMILIES = {
    "text": "Text",
    "structured": "Objects",
    "embedding": "Embedding",
    "image": "Images",
    "speech": "Speech",
    "transcription": "Transcription",
    "reranking": "Reranking",
    "video": "Videos",
}
"""The packages of the behaviours, and what their classes are called beside `Sync` and `Async`."""

_INCLUDED = {"structured": "text"}
"""A package whose class has the behaviours of another one, too."""


def plans(package: Package) -> Iterator[FilePlan]:
    """The modules of `models/`."""
    root = f"{package.client.package}/models"
    for item in package.objects:
        yield _methods(root, item)
        yield _any(root, item)
        for is_async in (False, True):
            folder = f"{root}/aio/{item.name}" if is_async else f"{root}/{item.name}"
            yield FilePlan(f"{folder}/__init__.py", None, source=SOURCE, text=_package_doc(item))
            for variant in (None, *item.variants):
                yield _class(folder, item, variant, is_async=is_async)
    text = '"""Async model objects, one package for each kind."""\n'
    yield FilePlan(f"{root}/aio/__init__.py", None, source=SOURCE, text=text)
    yield FilePlan(
        f"{root}/__init__.py", "client/lazy_package.py.j2", _exports(package), source=SOURCE
    )


def class_name(item: ModelObject, variant: Variant | None, *, is_async: bool) -> str:
    """The class of a kind, general or of a profile."""
    name = item.class_name if variant is None else variant.class_name
    return f"Async{name}" if is_async else name


def module_name(variant: Variant | None) -> str:
    """The module of a class within the package of its kind."""
    return GENERAL if variant is None else variant.profile.name


def any_name(item: ModelObject) -> str:
    """The alias for every class of a kind."""
    return f"Any{item.class_name}"


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


def _methods(root: str, item: ModelObject) -> FilePlan:
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


def _class(folder: str, item: ModelObject, variant: Variant | None, *, is_async: bool) -> FilePlan:
    imports = Imports(4 if is_async else 3)
    runtime = Imports(4 if is_async else 3)
    bases = _bases(item, is_async=is_async)
    runtime.local("_runtime.options", "omit")
    if variant is None:
        for family, base in bases:
            runtime.local(f"_runtime.objects.{family}.{'aio' if is_async else 'sync'}", base)
        runtime.local("_runtime.options", "CallOptions")
        runtime.local(f"models.{item.name}", "methods as _methods")
    row = f"{item.table.class_prefix}Row"
    imports.local(f"capabilities.tables.{item.table.kind}", row)
    imports.local("_runtime.options", "Omit", "Timeout", "Validation")
    imports.add("collections.abc", "Mapping")
    speller = Speller(imports, is_async=is_async)
    methods = [
        method
        for method in item.methods
        if variant is None or method.name not in variant.absent_methods
    ]
    name = class_name(item, variant, is_async=is_async)
    return FilePlan(
        f"{folder}/{module_name(variant)}.py",
        "client/models/class.py.j2" if variant is None else "client/models/profile.py.j2",
        {
            "row": Name(row),
            "module_doc": _module_doc(item, variant),
            "doc": _class_doc(item, variant),
            "name": Name(name),
            "kind": item.table.kind,
            "base": Code(", ".join(Name(base) for _, base in bases)),
            "is_async": is_async,
            "methods": [
                _method(method, item, variant, speller, imports, runtime, is_async=is_async)
                for method in methods
            ],
            # Methods add to both, so they are read last.
            "imports": runtime.lines(),
            "type_imports": imports.lines(),
        },
        source=SOURCE,
        names=frozenset({name}),
    )


def _bases(item: ModelObject, *, is_async: bool) -> list[tuple[str, str]]:
    """The classes with the behaviours of a kind, and the packages that they are in."""
    families = dict.fromkeys(BEHAVIORS[method.behavior].family for method in item.methods)
    for family in list(families):
        families.pop(_INCLUDED.get(family, ""), None)
    prefix = "Async" if is_async else "Sync"
    return [(family, f"{prefix}{FAMILIES[family]}") for family in families]


def _module_doc(item: ModelObject, variant: Variant | None) -> str:
    if variant is None:
        return f"The kind `{item.name}`: the class for ids that are not known to refuse anything."
    return f"The kind `{item.name}`: the class of the profile `{variant.profile.name}`."


def _class_doc(item: ModelObject, variant: Variant | None) -> str:
    if variant is None:
        return item.doc
    return compose(
        first_sentence(item.doc),
        f"Profile `{variant.profile.name}`: {variant.profile.doc}",
        f"For type checkers: objects of this profile are of the class `{item.class_name}`, which "
        "refuses the same options at run time.",
    )


def _method(
    method: ObjectMethod,
    item: ModelObject,
    variant: Variant | None,
    speller: Speller,
    imports: Imports,
    runtime: Imports,
    *,
    is_async: bool,
) -> dict[str, Any]:
    behavior = BEHAVIORS[method.behavior]
    result = behavior.async_result if is_async else behavior.result
    imports.local(f"_runtime.objects.{behavior.module}", result)
    decorator = behavior.decorator
    if decorator is not None:
        decorator = f"async_{decorator}" if is_async else decorator
        runtime.local("_runtime.objects.structured.typed", decorator)
        imports.add("typing", "Any")
    absent = variant.absent if variant else frozenset[str]()
    arguments = [
        argument
        for argument in method.arguments
        if argument.name not in absent and not argument.internal
    ]
    return {
        "name": Name(method.name),
        "constant": Name(method.name.upper()),
        "behavior": Name(behavior.method),
        "awaited": is_async and behavior.awaited,
        "decorator": Name(decorator) if decorator else None,
        "result": Code(f"{Name(result)}[Any]") if decorator else Name(result),
        "arguments": [
            {
                "name": Name(argument.name),
                "annotation": _annotation(argument, variant, speller),
                "required": argument.required,
                "positional": argument.positional,
            }
            for argument in arguments
        ],
        "doc": _method_doc(method, item, variant, arguments),
    }


def _annotation(argument: ObjectArgument, variant: Variant | None, speller: Speller) -> Code:
    ref = argument.type
    values = variant.narrowed.get(argument.name) if variant else None
    if values is not None:
        ref = TypeRef("literal", values=values)
        if argument.type.kind == "union" and argument.type.args[-1].name == "None":
            ref = with_none(ref)
    spelled = speller.spell(ref)
    plain = argument.required or ref.kind == "omit"
    return spelled if plain else Code(f"{spelled} | Omit")


def _method_doc(
    method: ObjectMethod,
    item: ModelObject,
    variant: Variant | None,
    arguments: list[ObjectArgument],
) -> str:
    if variant is not None:
        gone = sorted(variant.absent & {argument.name for argument in method.arguments})
        lacks = f" It takes no {' and no '.join(f'`{name}`' for name in gone)}." if gone else ""
        text = (
            f"Arguments, result and errors are those of `{item.class_name}.{method.name}`.{lacks}"
        )
        return compose(first_sentence(method.doc), text)
    return compose(
        method.doc.strip(),
        section("Args", [*((a.name, a.doc) for a in arguments), *OPTION_DOCS]),
        section(
            "Raises",
            [
                ("CapabilityError", "The tables say that the model refuses an option."),
                ("APIError", "The call failed; see `errors` for the classes."),
            ],
        ),
        paragraph("Source", _source(method)),
    )


def _source(method: ObjectMethod) -> str:
    usual = f"Calls `{method.call.endpoint.id}`"
    if method.instead is None:
        return f"{usual}."
    if method.for_models is not None:
        return f"{usual}; for models with `{method.for_models}`, `{method.instead.endpoint.id}`."
    argument = next(item.name for item in method.arguments if item.role == method.when)
    return f"{usual}; with `{argument}`, `{method.instead.endpoint.id}`."
