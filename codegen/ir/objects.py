"""Model objects: arguments mapped to endpoint fields, and a class per profile."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping

from codegen.dialect.capabilities import ChoiceCell
from codegen.dialect.objects import ArgumentSpec, MethodSpec
from codegen.dialect.objects import ObjectSpec as ObjectSource
from codegen.dialect.read import SchemaSet
from codegen.ir.model import (
    Argument,
    Endpoint,
    ModelObject,
    ObjectArgument,
    ObjectMethod,
    Profile,
    Table,
    TypeRef,
    Variant,
)
from codegen.ir.types import OBJECT, SchemaPath, TypeIndex

OBJECTS_FILE = "model_objects.yaml"
VARIANT_BUDGET = 16
"""More overloads than this in one factory slow type checkers and editors down."""


def lower_objects(
    source: SchemaSet,
    index: TypeIndex,
    endpoints: Mapping[str, Endpoint],
    tables: tuple[Table, ...],
) -> tuple[ModelObject, ...]:
    """Lower `model_objects.yaml` against the endpoints and tables that it names."""
    lowering = _Lowering(index, endpoints, {table.kind: table for table in tables})
    found = (lowering.object(name, item) for name, item in source.objects.objects.items())
    return tuple(item for item in found if item is not None)


class _Lowering:
    def __init__(
        self, index: TypeIndex, endpoints: Mapping[str, Endpoint], tables: Mapping[str, Table]
    ) -> None:
        self.index = index
        self.endpoints = endpoints
        self.tables = tables

    def error(self, path: SchemaPath, code: str, message: str, hint: str = "") -> None:
        self.index.error(OBJECTS_FILE, path, code, message, hint)

    def object(self, name: str, source: ObjectSource) -> ModelObject | None:
        path: SchemaPath = ("objects", name)
        table = self.tables.get(source.table)
        if table is None:
            known = ", ".join(self.tables) or "none"
            self.error(
                (*path, "table"),
                "unknown-table",
                f"table `{source.table}` does not exist",
                f"tables: {known}",
            )
            return None
        methods = tuple(
            method
            for key, item in source.methods.items()
            if (method := self.method(key, item, table, (*path, "methods", key))) is not None
        )
        variants = tuple(self.variants(source, table, methods))
        if len(variants) > VARIANT_BUDGET:
            self.error(
                path,
                "too-many-variants",
                f"`{name}` needs {len(variants)} classes, the budget is {VARIANT_BUDGET}",
                "merge profiles that refuse the same options",
            )
        return ModelObject(
            name,
            source.class_,
            source.factory,
            source.doc,
            source.callable,
            table,
            methods,
            variants,
        )

    def method(
        self, name: str, source: MethodSpec, table: Table, path: SchemaPath
    ) -> ObjectMethod | None:
        endpoint = self.endpoints.get(source.call)
        if endpoint is None:
            close = difflib.get_close_matches(source.call, self.endpoints, n=1)
            self.error(
                (*path, "call"),
                "unknown-endpoint",
                f"endpoint `{source.call}` does not exist",
                f"did you mean `{close[0]}`?" if close else "see schema/resources",
            )
            return None
        fields = {a.wire: a for a in endpoint.arguments}
        arguments = [
            self.argument(key, item, fields, table, (*path, "arguments", key))
            for key, item in source.arguments.items()
        ]
        arguments.sort(key=lambda item: (not item.positional, not item.required))
        self.constants(source, fields, path)
        if source.behavior.endswith("_stream") and endpoint.stream is None:
            self.error(
                (*path, "behavior"),
                "no-stream",
                f"endpoint `{source.call}` has no `stream`",
                "choose a behavior that does not stream, or describe the stream of the endpoint",
            )
        if endpoint.check is None and "model" not in fields:
            self.error(
                (*path, "call"),
                "no-model",
                f"endpoint `{source.call}` has no argument for the id of the model",
                "add `capability:` to the endpoint; it names the argument",
            )
        return ObjectMethod(
            name,
            source.behavior,
            source.doc,
            endpoint,
            tuple(arguments),
            source.constants,
            source.results,
            source.limits.model_dump(exclude_none=True),
        )

    def constants(
        self, source: MethodSpec, fields: Mapping[str, Argument], path: SchemaPath
    ) -> None:
        """Constants are fields of the endpoint."""
        for name in source.constants:
            if name not in fields:
                self.error(
                    (*path, "constants", name),
                    "unknown-argument",
                    f"the endpoint has no field `{name}`",
                    f"fields: {', '.join(fields) or 'none'}",
                )

    def argument(
        self,
        name: str,
        source: ArgumentSpec,
        fields: Mapping[str, Argument],
        table: Table,
        path: SchemaPath,
    ) -> ObjectArgument:
        field = None if source.into or source.role in _OWN_ROLES else source.field or name
        target = fields.get(field) if field is not None else None
        for wanted in (field, source.whole, *source.into):
            if wanted is not None and wanted not in fields:
                close = difflib.get_close_matches(wanted, fields, n=1)
                self.error(
                    path,
                    "unknown-argument",
                    f"the endpoint has no field `{wanted}`",
                    f"did you mean `{close[0]}`?" if close else f"fields: {', '.join(fields)}",
                )
        option = source.column or name
        if source.column is not None and source.column not in table.options:
            self.error(
                (*path, "column"),
                "unknown-option",
                f"table `{table.kind}` has no option `{source.column}`",
                f"options: {', '.join(table.options)}",
            )
        return ObjectArgument(
            name=name,
            field=field,
            role=source.role,
            type=self.type(source, target, path),
            doc=source.description or (target.doc if target else ""),
            positional=source.positional,
            required=source.required,
            split=source.split,
            into=tuple(source.into),
            whole=source.whole,
            option=option if option in table.options else None,
        )

    def type(self, source: ArgumentSpec, target: Argument | None, path: SchemaPath) -> TypeRef:
        if source.type is not None:
            return self.index.request_type(source.type, OBJECTS_FILE, (*path, "type"))
        if target is None:
            self.error(path, "no-type", "no field gives this argument a type", "add `type:`")
            return OBJECT
        return target.type

    def variants(
        self, source: ObjectSource, table: Table, methods: tuple[ObjectMethod, ...]
    ) -> Iterator[Variant]:
        """A class for each profile that refuses or narrows something that a method takes."""
        for profile in table.profiles:
            absent, narrowed = _effect(table, profile, methods)
            if profile.models and (absent or narrowed):
                class_name = f"{profile.class_prefix}{source.class_}"
                yield Variant(profile, class_name, absent, narrowed)


_OWN_ROLES = frozenset({"instructions", "max_parallel"})
"""Roles that the behaviour uses itself and that have no field of their own."""


def _effect(
    table: Table, profile: Profile, methods: tuple[ObjectMethod, ...]
) -> tuple[frozenset[str], dict[str, tuple[str | int, ...]]]:
    absent: set[str] = set()
    narrowed: dict[str, tuple[str | int, ...]] = {}
    for method in methods:
        for argument in method.arguments:
            if argument.option is None:
                continue
            cell = profile.cells.get(table.options[argument.option].column)
            if cell is False:
                absent.add(argument.name)
            elif isinstance(cell, ChoiceCell):
                narrowed[argument.name] = tuple(cell.allowed)
    return frozenset(absent), narrowed
