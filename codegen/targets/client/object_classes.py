"""Classes of model objects, one per profile, sync and async."""

from __future__ import annotations

from typing import Any

from codegen.ir.model.objects import ModelObject, ObjectArgument, ObjectMethod, Variant
from codegen.ir.model.types import TypeRef
from codegen.ir.typerefs import with_none
from codegen.render.plan import FilePlan
from codegen.render.source import Code, Name
from codegen.render.spell import Imports, Speller
from codegen.targets.client.behaviors import BEHAVIORS, bases
from codegen.targets.client.object_names import SOURCE, class_name, module_name
from codegen.targets.client.views import OPTION_DOCS
from codegen.targets.docs_text import compose, first_sentence, paragraph, section


def class_plan(
    folder: str, item: ModelObject, variant: Variant | None, *, is_async: bool
) -> FilePlan:
    """The module of one class of a kind, general or of a profile."""
    imports = Imports(4 if is_async else 3)
    runtime = Imports(4 if is_async else 3)
    families = bases(item, is_async=is_async)
    runtime.local("_runtime.options", "omit")
    if variant is None:
        for family, base in families:
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
            "base": Code(", ".join(Name(base) for _, base in families)),
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
