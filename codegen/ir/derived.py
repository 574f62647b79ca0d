"""Names that follow from what the schema names: constants, classes, arguments."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.ir.model.calls import Endpoint
from codegen.ir.model.helpers import AnswerHelper, Gathering, HelperBase
from codegen.ir.model.package import Package
from codegen.ir.model.resources import Resource
from codegen.ir.model.tables import Table
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.tables import PRICE_COLUMNS

_FORMS = ("", "WithRawResponse", "WithStreamingResponse")


def call_constants(endpoint: Endpoint) -> Iterator[str]:
    """The data constants of a call."""
    name = endpoint.constant
    yield name
    if endpoint.stream is not None:
        yield f"{name}_EVENTS"
    if endpoint.page is not None:
        yield f"{name}_PAGES"


def helpers_of(package: Package, resource: Resource) -> tuple[HelperBase, ...]:
    """Every helper of a resource."""
    path = resource.path
    return (*package.helpers.get(path, ()), *package.gatherings.get(path, ()))


def helper_classes(helper: HelperBase) -> Iterator[tuple[str, str]]:
    """The classes that a helper brings, and what each is."""
    if isinstance(helper, Gathering):
        for name in helper.classes:
            yield name, f"the stream of `{helper.id}`"
    if not isinstance(helper, AnswerHelper):
        return
    for item in helper.types:
        yield item.name, f"the parsed form of `{item.base.name}`"
    stream = helper.source.class_
    if stream is not None:
        for name in (stream, f"Async{stream}", f"{stream}Event"):
            yield name, f"the stream of `{helper.id}`"


def filter_arguments(table: Table, *, priced: bool) -> Iterator[tuple[str, str]]:
    """The arguments of `find` and the column that each comes from."""
    numbers = [n for n, c in table.columns.items() if c.type in ("integer", "number", "range")]
    amounts = PRICE_COLUMNS if priced else ()
    for name in table.columns:
        yield name, name
    for name in (*numbers, *amounts):
        for prefix in ("min", "max"):
            yield f"{prefix}_{name}", name


def class_forms(name: str) -> Iterator[str]:
    """The classes of a client or resource: blocking and awaited, in every form."""
    for form in _FORMS:
        yield f"{name}{form}"
        yield f"Async{name}{form}"


def walk(resource: Resource, path: SchemaPath) -> Iterator[tuple[Resource, SchemaPath]]:
    """A resource and all inside it, with their places in the file."""
    yield resource, path
    for child in resource.children:
        yield from walk(child, (*path, "resources", child.name))
