"""Helpers that read answers: their classes, their data, and what their methods print."""

from __future__ import annotations

from typing import Any

from codegen.dialect.answers import AnswerPlaces
from codegen.ir.derived import helper_classes
from codegen.ir.model.helpers import AnswerHelper, ParsedType
from codegen.ir.model.package import Package
from codegen.ir.model.resources import ResourceModule
from codegen.ir.model.types import TypeId, TypeRef
from codegen.render.calls import call_code
from codegen.render.plan import FilePlan
from codegen.render.source import Code, Name, lit
from codegen.render.spell import Imports, Speller
from codegen.targets.client.views import OPTION_DOCS, argument_view, helper_raises
from codegen.targets.docs_text import compose, first_sentence, paragraph, section

FOLDER = "helpers"

FORMAT_DOC = (
    "What the text has to be - a pydantic model, dataclass, TypedDict or other type, or a JSON "
    "Schema as a dict; the text is then read as such. A form of the API is sent as it is, and the "
    "text not read."
)


def classes(
    package: Package, module: ResourceModule, helpers: tuple[AnswerHelper, ...]
) -> FilePlan:
    """The module of the classes."""
    imports = Imports(2)
    imports.add("typing", "Any", "Generic", "TypeVar")
    speller = Speller(imports)
    types = {item.name: item for helper in helpers for item in helper.types}
    imports.local("_runtime.helpers.models", "ReadModel")
    streams = {
        helper.source.class_: helper for helper in helpers if helper.source.class_ is not None
    }
    if streams:
        imports.add("typing", "TypeAlias")
        imports.local("_runtime.helpers.events", "AnswerEvent")
        imports.local("_runtime.helpers.stream", "AnswerStream", "AsyncAnswerStream")
    context = {
        "doc": f"What the helpers of `client.{module.name}` return.",
        "types": [_class(item, speller) for item in types.values()],
        "streams": [
            {
                "name": Name(name),
                "async_name": Name(f"Async{name}"),
                "event": Name(f"{name}Event"),
                "parts": _parts(helper, speller),
                "doc": f"The typed events of `{helper.id}`; at the end there is the whole answer.",
                "event_doc": f"Everything that `{helper.id}` gives; `type` tells the events apart.",
            }
            for name, helper in streams.items()
        ],
    }
    return FilePlan(
        f"{package.client.package}/{FOLDER}/{module.name}.py",
        "client/helpers/%resource%.py.j2",
        {**context, "imports": imports.lines()},
        source=f"schema/{module.file}",
        names=frozenset({"T", *(name for helper in helpers for name, _ in helper_classes(helper))}),
    )


def _class(item: ParsedType, speller: Speller) -> dict[str, Any]:
    base = speller.spell(_model(item.base))
    return {
        "name": Name(item.name),
        "base": base,
        "generic": item.generic,
        "holds": any(field.added for field in item.fields),
        "doc": f"A `{item.base.name}` with what was read of it.",
        "fields": [
            {
                "name": Name(field.name),
                "type": speller.spell(field.type),
                "doc": first_sentence(field.doc),
                "required": field.required,
                # A list of a class is no list of its base to mypy, as it could be added to.
                "narrowed": not field.added and _holds_list(field.type),
            }
            for field in item.fields
        ],
    }


def _holds_list(ref: TypeRef) -> bool:
    return ref.kind in ("list", "dict") or any(_holds_list(item) for item in ref.args)


def _model(type_id: TypeId) -> TypeRef:
    return TypeRef("model", type_id.name, type_id.module)


def _parts(helper: AnswerHelper, speller: Speller) -> Code:
    """The types that a stream is made of: event, answer, object."""
    stream = helper.endpoint.stream
    assert stream is not None
    answer = Code(f"{Name(helper.answer)}[T]")
    return Code(", ").join([speller.spell(stream.type), answer, Name("T")])


def data_view(
    helper: AnswerHelper, module: str, runtime: Imports, imports: Imports
) -> dict[str, Any]:
    """What the template prints for the data of a helper."""
    runtime.local("_runtime.helpers.spec", "Answering", "Places")
    runtime.local("_runtime.operation", "Json")
    imports.add("typing", "Any")
    kind = Name(helper.object.name)
    runtime.local(f"models.{kind}", f"methods as _{kind}")
    constructor = "FollowSpec" if helper.source.events is not None else "ParseSpec"
    runtime.local("_runtime.helpers.spec", constructor)
    result = _result(helper)
    imports.local(f"{FOLDER}.{module}", *result)
    return {
        "name": Name(helper.constant),
        "constructor": Name(constructor),
        "result": [Name(name) for name in result],
        "operation": Code(f"_operations.{Name(helper.endpoint.constant)}"),
        "answer": call_code("Json", f"{FOLDER}.{module}", helper.answer),
        "places": _places(helper.source.answer),
        "format": helper.format,
        "kind": Code(f"_{kind}"),
        "reasons": bool(helper.object.finish_reasons),
        "options": [
            (Name(key), lit(value))
            for key, value in (
                ("forms", helper.forms),
                ("defaults", tuple(helper.defaults.items())),
            )
            if value
        ],
        "pieces": _places(helper.source.events) if helper.source.events else None,
        "flag": helper.endpoint.stream.flag if helper.endpoint.stream else None,
        "stream": helper.source.class_,
        "fixed": lit(helper.fixed) if helper.fixed else None,
    }


def _result(helper: AnswerHelper) -> tuple[str, ...]:
    """The classes of what the blocking and the awaited method give."""
    stream = helper.source.class_
    return (helper.answer,) if stream is None else (stream, f"Async{stream}")


def _places(places: AnswerPlaces) -> list[tuple[Name, Code]]:
    values: dict[str, Any] = places.model_dump(exclude_none=True, exclude_defaults=True)
    if joined := values.get("joined"):
        values["joined"] = tuple(joined)
    return [(Name(key), lit(value)) for key, value in values.items()]


def method_view(
    helper: AnswerHelper,
    module: str,
    package: Package,
    speller: Speller,
    imports: Imports,
    *,
    is_async: bool,
) -> dict[str, Any]:
    """Decide everything that the template prints for the method of a helper."""
    result = _result(helper)[-1 if is_async else 0]
    imports.local(f"{FOLDER}.{module}", result)
    imports.add("typing", "Any")
    imports.add("pydantic", "TypeAdapter")
    streams = helper.source.events is not None
    return {
        "name": Name(helper.name),
        "constant": Name(helper.constant),
        "arguments": [argument_view(item, speller) for item in helper.arguments],
        "flag": Name(helper.format),
        "result": Name(result),
        "function": Name("follow_answer" if streams else "parse_answer"),
        "awaited": is_async and not streams,
        "doc": _doc(helper, package),
    }


def _doc(helper: AnswerHelper, package: Package) -> str:
    arguments = [
        (item.name, FORMAT_DOC if item.name == helper.format else item.doc)
        for item in helper.arguments
    ]
    return compose(
        helper.source.doc.strip(),
        section("Args", [*arguments, *OPTION_DOCS]),
        section("Raises", helper_raises(helper.endpoint, package)),
        paragraph("Source", f"Calls `{helper.endpoint.id}`."),
    )
