"""What the templates of resources print: arguments and methods with their text decided."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.dialect.types import Schema
from codegen.ir.model import Argument, Endpoint, Package, Result
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
    """`call`, `stream` or `page`."""
    flag: Name | None
    """The argument that asks for a stream."""
    event: Code | None
    item: Code | None


def argument_view(argument: Argument, speller: Speller) -> ArgumentView:
    """Spell an argument."""
    annotation = speller.spell(argument.type)
    if not argument.required and argument.type.kind != "omit":
        annotation = Code(f"{annotation} | Omit")
    return ArgumentView(Name(argument.name), annotation, argument.required, argument.positional)


def result_type(result: Result, speller: Speller) -> Code:
    """The annotation of a result."""
    return speller.spell(result.type)


def method_view(
    endpoint: Endpoint, package: Package, speller: Speller, imports: Imports, *, is_async: bool
) -> MethodView:
    """Decide everything that the template prints for one method."""
    returns = result_type(endpoint.result, speller)
    event = item = flag = None
    kind = "call"
    if endpoint.stream is not None:
        kind, flag = "stream", Name(endpoint.stream.flag)
        imports.local("_runtime.stream", "AsyncStream" if is_async else "Stream")
        event = speller.spell(endpoint.stream.type)
    elif endpoint.page is not None:
        kind = "page"
        item = speller.spell(endpoint.page.type)
        page = "AsyncPager" if is_async else "SyncPage"
        imports.local("_runtime.pages", page)
        returns = Code(f"{page}[{item}]")
    return MethodView(
        name=Name(endpoint.name),
        constant=Name(endpoint.constant),
        arguments=tuple(argument_view(item_, speller) for item_ in endpoint.arguments),
        returns=returns,
        doc=method_doc(endpoint, package),
        kind=kind,
        flag=flag,
        event=event,
        item=item,
    )


def method_doc(endpoint: Endpoint, package: Package) -> str:
    """The docstring of a method."""
    arguments = [(item.name, item.doc) for item in endpoint.arguments]
    return compose(
        endpoint.doc.strip(),
        section("Args", [*arguments, *OPTION_DOCS]),
        paragraph("Returns", _returns(endpoint, package)),
        section("Raises", _raises(endpoint, package)),
        _source(endpoint),
    )


def _returns(endpoint: Endpoint, package: Package) -> str:
    result = endpoint.result
    text = ""
    if result.id is not None:
        text = sentence(package.types[result.id].schema.description or "")
        if result.kind == "models":
            text = f"A list. Each item: {text[:1].lower()}{text[1:]}"
    elif result.kind == "bytes":
        text = f"Binary content: {', '.join(result.media)}."
    elif result.kind == "text":
        text = "The answer as text."
    elif result.kind == "value":
        stated = endpoint.source.returns.json_
        text = sentence((stated.description if isinstance(stated, Schema) else None) or "")
    elif result.kind == "redirect":
        text = "The address that the service sends a browser to; nothing is opened or followed."
    if endpoint.stream is not None:
        text += f" With `{endpoint.stream.flag}=True`: a stream of its events."
    if endpoint.page is not None:
        text += " Iterate over it to get the items, further pages are fetched as needed."
    return text.strip()


def _raises(endpoint: Endpoint, package: Package) -> list[tuple[str, str]]:
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
    return [*_raises(endpoint, package), ("StructuredOutputError", unfit)]


def _source(endpoint: Endpoint) -> str:
    call = endpoint.source.call
    source = endpoint.source.source
    operation = f" (upstream operation `{source.operation}`)" if source and source.operation else ""
    note = f" {sentence(source.note)}" if source and source.note else ""
    return paragraph("Source", f"`{call}`{operation}.{note}")
