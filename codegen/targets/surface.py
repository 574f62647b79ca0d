"""The public surface as one text: the first thing that a reviewer reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.ir.model.calls import Argument, Endpoint
from codegen.ir.model.helpers import AnswerHelper, Helper
from codegen.ir.model.objects import ModelObject, ObjectMethod
from codegen.ir.model.package import Package
from codegen.ir.names import param_name
from codegen.render.plan import FilePlan
from codegen.render.spell import Imports, Speller
from codegen.targets.client.helper_calls import result_text, signature
from codegen.targets.client.unions import unions

FILE = "surface.txt"


def plans(package: Package) -> Iterator[FilePlan]:
    """`surface.txt`."""
    yield FilePlan(FILE, None, text=surface(package))


def surface(package: Package) -> str:
    """Every public name, signature, error class, environment variable and model count."""
    client = package.client
    lines = [f"{client.distribution} {client.version}: import {client.package}", ""]
    lines += [f"class {client.client}, Async{client.client}; instance {client.instance}"]
    lines += [f"environment {', '.join((*client.auth.env, *client.base_url.env))}", ""]
    for endpoint in package.endpoints():
        lines += _endpoint(endpoint)
    for resource in package.resources():
        for item_ in resource.lookups:
            names = _called(item_.endpoint.arguments)
            lines += [f"{item_.id}({names}) -> dict[str, float]", ""]
        for signer in resource.signers:
            lines += [f"{signer.id}({_called(signer.arguments)}) -> str", ""]
    for helpers in package.helpers.values():
        for helper in helpers:
            lines += _helper(helper)
    for gatherings in package.gatherings.values():
        for gathering in gatherings:
            names = ", ".join(f"{a.name}{'' if a.required else '?'}" for a in gathering.arguments)
            lines += [f"{gathering.id}({names}) -> {gathering.source.class_}", ""]
    for item in package.objects:
        lines += _object(item)
    lines += ["", f"error {package.errors.base.name}"]
    lines += [
        f"error {item.name} {item.status}{'+' if item.and_above else ''}"
        for item in sorted(package.errors.statuses, key=lambda item: item.status)
    ]
    lines += ["", *_tables(package), "", *_types(package)]
    return "\n".join(lines) + "\n"


def _endpoint(endpoint: Endpoint) -> list[str]:
    speller = Speller(Imports(1))
    result = str(speller.spell(endpoint.result.type))
    if endpoint.stream is not None:
        events = f"Stream[{speller.spell(endpoint.stream.type)}]"
        result = events if endpoint.stream.flag is None else f"{result} | {events}"
    if endpoint.page is not None:
        result = f"Page[{speller.spell(endpoint.page.type)}]"
    return [f"{endpoint.id} -> {result}", *(_argument(a, speller) for a in endpoint.arguments), ""]


def _helper(helper: Helper) -> list[str]:
    if not isinstance(helper, AnswerHelper):
        parts = signature(helper)
        names = ", ".join(f"{name}{'' if needed else '?'}" for name, needed in parts)
        return [f"{helper.id}({names}) -> {result_text(helper)}", ""]
    stream = helper.source.class_
    result = f"{helper.answer if stream is None else stream}[T]"
    return [f"{helper.id}({_called(helper.arguments)}) -> {result}", ""]


def _called(arguments: Iterable[Argument]) -> str:
    return ", ".join(f"{a.name}{'' if a.required else '?'}" for a in arguments)


def _argument(argument: Argument, speller: Speller) -> str:
    mark = "" if argument.required else "?"
    place = "/" if argument.positional else ""
    return f"    {argument.name}{mark}{place}: {speller.spell(argument.type)}"


def _object(item: ModelObject) -> list[str]:
    lines = [f"{item.factory}(id) -> {item.class_name}"]
    for method in item.methods:
        lines += [f"    {method.name}({_names(method)})"]
    for variant in item.variants:
        count = len(variant.profile.models)
        text = f"    {variant.class_name}: {count} models"
        if variant.absent:
            text += f", without {', '.join(sorted(variant.absent))}"
        for name, values in sorted(variant.narrowed.items()):
            text += f", {name} in {' '.join(' '.join(str(value).split()) for value in values)}"
        lines.append(text)
    return [*lines, ""]


def _names(method: ObjectMethod) -> str:
    return ", ".join(f"{a.name}{'' if a.required else '?'}" for a in method.arguments)


def _tables(package: Package) -> list[str]:
    lines: list[str] = []
    for table in package.tables:
        lines.append(f"table {table.kind}: {len(table.rows)} models, {', '.join(table.columns)}")
        lines += [
            f"    profile {profile.name}: {len(profile.models)} models"
            for profile in table.profiles
        ]
    return lines


def _types(package: Package) -> list[str]:
    lines = [f"types.{item.id.name}: a union" for item in unions(package)]
    classes = (item for item in package.types.values() if item.schema.is_class)
    for definition in sorted(classes, key=lambda d: (d.id.module, d.id.name)):
        properties = definition.schema.properties or {}
        names = ", ".join(properties)
        if "response" in definition.sides:
            called = ", ".join(item.x_name or name for name, item in properties.items())
            lines.append(f"types.{definition.id.name}: {called}")
        if "request" in definition.sides and not definition.holds_file:
            lines.append(f"params.{param_name(definition.id.name)}: {names}")
    return lines
