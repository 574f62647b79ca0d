"""What the templates of resources print: arguments and methods with their text decided."""

from __future__ import annotations

from dataclasses import dataclass, replace

from codegen.dialect.endpoints import Answer
from codegen.dialect.types import Schema
from codegen.ir.answers import literals
from codegen.ir.model.calls import Argument, Endpoint, Result
from codegen.ir.model.package import Package
from codegen.ir.model.types import TypeRef
from codegen.ir.typerefs import NONE, builtin, union
from codegen.render.source import Code, Name
from codegen.render.spell import Imports, Speller
from codegen.targets.docs_text import compose, paragraph, section, sentence

OPTION_DOCS = (
    ("extra_headers", "Headers of this call; they win over the client's, None removes one."),
    ("extra_query", "Query parameters of this call."),
    ("extra_body", "Body fields beyond the arguments above, sent as they are."),
    ("timeout", "Limit in seconds, or a Timeout; default: the client's."),
    ("max_retries", "How often the call is sent again; default: the client's."),
    (
        "validation",
        "`error`, `warn` or `off`: what an option that the model does not take leads to.",
    ),
)


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """An argument in a signature."""

    name: Name
    annotation: Code
    required: bool
    positional: bool


@dataclass(frozen=True, slots=True)
class MethodView:
    """A method of a resource class."""

    name: Name
    constant: Name
    arguments: tuple[ArgumentView, ...]
    returns: Code
    doc: str
    kind: str
    """`call`, `stream` (a call that can stream), `events` (always does), `page` or `bytes`:
    bytes that are given while they arrive."""
    flag: Name | None
    """The argument that asks for a stream, or decides the form of the answer."""
    event: Code | None
    item: Code | None
    forms: tuple[tuple[Code, Code], ...] = ()
    """Of an answer whose form an argument decides: what stands behind the name of the argument in
    each overload, and what that overload returns."""


def argument_view(argument: Argument, speller: Speller) -> ArgumentView:
    """Spell an argument."""
    annotation = speller.spell(argument.type)
    if not argument.required and argument.type.kind != "omit":
        annotation = Code(f"{annotation} | Omit")
    return ArgumentView(Name(argument.name), annotation, argument.required, argument.positional)


def method_view(
    endpoint: Endpoint, package: Package, speller: Speller, imports: Imports, *, is_async: bool
) -> MethodView:
    """Decide everything that the template prints for one method."""
    result = endpoint.result
    returns = speller.spell(result.type)
    arguments = tuple(argument_view(item_, speller) for item_ in endpoint.arguments)
    forms: tuple[tuple[Code, Code], ...] = ()
    event = item = flag = None
    kind = "call"
    if endpoint.stream is not None:
        asked = endpoint.stream.flag
        kind, flag = ("events", None) if asked is None else ("stream", Name(asked))
        imports.local("_runtime.stream", "AsyncStream" if is_async else "Stream")
        event = speller.spell(endpoint.stream.type)
    elif endpoint.page is not None:
        kind = "page"
        item = speller.spell(endpoint.page.type)
        page = "AsyncPager" if is_async else "SyncPage"
        imports.local("_runtime.pages", page)
        returns = Code(f"{page}[{item}]")
    elif result.streamed:
        kind = "bytes"
        if is_async:
            imports.local("_runtime.bytestream", "AsyncByteCall")
            returns = Code("AsyncByteCall")
    elif result.type != result.usual and result.by is not None:
        flag, forms = Name(result.by), form_views(endpoint, speller)
        arguments = tuple(
            argument_view(_widened(item_, result), speller) for item_ in endpoint.arguments
        )
    return MethodView(
        name=Name(endpoint.name),
        constant=Name(endpoint.constant),
        arguments=arguments,
        returns=returns,
        doc=method_doc(endpoint, package),
        kind=kind,
        flag=flag,
        event=event,
        item=item,
        forms=forms,
    )


def method_arguments(endpoint: Endpoint) -> list[tuple[str, str]]:
    """What the docstring of a method says of its arguments."""
    return [*((item.name, item.doc) for item in endpoint.arguments), *OPTION_DOCS]


def form_views(endpoint: Endpoint, speller: Speller) -> tuple[tuple[Code, Code], ...]:
    """The overloads of a method whose answer an argument decides, that of any text last."""
    result = endpoint.result
    argument = next(item for item in endpoint.arguments if item.name == result.by)
    decided = dict(result.cases)
    assert result.usual is not None
    groups: dict[TypeRef, list[str | int | bool | None]] = {result.usual: []}
    for value in literals(argument):
        form = decided.get(str(value)) if value is not None else None
        groups.setdefault(result.usual if form is None else form.type, []).append(value)
    left_out = "" if argument.required else " | Omit = omit"
    forms: list[tuple[Code, Code]] = []
    for type_, values in groups.items():
        named = _literal(values, speller)
        usual = type_ == result.usual
        if named or (usual and left_out):
            text = f"{named}{left_out if usual else ''}".removeprefix(" | ")
            forms.append((Code(text), speller.spell(type_)))
    any_text = f"{speller.spell(_widened(argument, result).type)}{left_out}"
    return (*forms, (Code(any_text), speller.spell(result.type)))


def _literal(values: list[str | int | bool | None], speller: Speller) -> str:
    if not values:
        return ""
    named = TypeRef("literal", values=tuple(value for value in values if value is not None))
    members = [named] if named.values else []
    return str(speller.spell(union((*members, NONE) if None in values else members)))


def _widened(argument: Argument, result: Result) -> Argument:
    """The argument that decides takes any text, so that one from elsewhere is no mistake."""
    if argument.name != result.by:
        return argument
    return replace(argument, type=union((argument.type, builtin("str"))))


def method_doc(endpoint: Endpoint, package: Package) -> str:
    """The docstring of a method."""
    return compose(
        endpoint.doc.strip(),
        section("Args", method_arguments(endpoint)),
        paragraph("Returns", _returns(endpoint, package)),
        section("Raises", call_raises(endpoint, package)),
        _source(endpoint),
    )


def _returns(endpoint: Endpoint, package: Package) -> str:
    result = endpoint.result
    returns = endpoint.source.returns
    text = _form(result, returns, package)
    others: dict[str, list[str]] = {}
    for value, form in result.cases:
        said = _form(form, returns.cases[value], package)
        others.setdefault(said, []).append(f'"{value}"')
    for said, values in others.items() if result.type != result.usual else ():
        text += f" With `{result.by}` {' or '.join(values)}: {said[:1].lower()}{said[1:]}"
    if result.streamed:
        text += " It is given in pieces, as they arrive."
    if endpoint.stream is not None:
        flag = endpoint.stream.flag
        if flag is not None:
            text += f" With `{flag}=True`: a stream of its events."
        else:
            event = sentence(package.types[endpoint.stream.event].schema.description or "")
            text = f"A stream. Each event: {event[:1].lower()}{event[1:]}"
    if endpoint.page is not None:
        text += " Iterate over it to get the items, further pages are fetched as needed."
    return text.strip()


def _form(result: Result, stated: Answer, package: Package) -> str:
    """What one form of an answer is."""
    if result.id is not None:
        text = sentence(package.types[result.id].schema.description or "")
        many = result.kind == "models"
        return f"A list. Each item: {text[:1].lower()}{text[1:]}" if many else text
    if result.kind == "bytes":
        alike = result.type == result.usual
        forms = (result, *(form for _, form in result.cases if alike))
        media = dict.fromkeys(item for form in forms for item in form.media)
        return f"Binary content: {', '.join(media)}."
    if result.kind == "text":
        return "The answer as text."
    if result.kind == "redirect":
        return "The address that the service sends a browser to; nothing is opened or followed."
    schema = stated.json_ if result.kind == "value" else None
    return sentence((schema.description if isinstance(schema, Schema) else None) or "")


def call_raises(endpoint: Endpoint, package: Package) -> list[tuple[str, str]]:
    """The errors of a call."""
    raises = [
        (
            "APIStatusError",
            "The service answered with an error status; see `errors` for its classes.",
        ),
        ("APIConnectionError", "The service could not be reached, or not in time."),
        ("APIResponseValidationError", "The answer is not what it should be."),
    ]
    if endpoint.check is not None:
        raises.insert(0, ("CapabilityError", "The tables say that the model refuses an option."))
    if endpoint.source.auth:
        known = package.client.auth.env
        unset = f"{' and '.join(known)} {'are' if len(known) > 1 else 'is'} not set"
        raises.insert(0, ("MissingAPIKeyError", f"No key was given and {unset}."))
    return raises


def helper_raises(endpoint: Endpoint, package: Package) -> list[tuple[str, str]]:
    """What a helper raises: the errors of its call, and that of answers that do not fit."""
    unfit = "A text is cut off, filtered, or not what was asked for; `result` has the answer."
    return [*call_raises(endpoint, package), ("StructuredOutputError", unfit)]


def _source(endpoint: Endpoint) -> str:
    call = endpoint.source.call
    source = endpoint.source.source
    operation = f" (upstream operation `{source.operation}`)" if source and source.operation else ""
    note = f" {sentence(source.note)}" if source and source.note else ""
    return paragraph("Source", f"`{call}`{operation}.{note}")
