"""Model objects: arguments mapped to endpoint fields, and a class per profile."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.dialect.capabilities import ChoiceCell
from codegen.dialect.objects import Behavior, MethodSpec, ModelsWith
from codegen.dialect.objects import ObjectSpec as ObjectSource
from codegen.dialect.read import SchemaSet
from codegen.ir.conversation import check_conversation
from codegen.ir.model.calls import Endpoint
from codegen.ir.model.objects import ModelObject, ObjectCall, ObjectMethod, Variant
from codegen.ir.model.tables import Profile, Table
from codegen.ir.needs import check_needs, check_results
from codegen.ir.object_calls import OBJECTS_FILE, CallLowering, Shared
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.types import TypeIndex

SENDS_BYTES = frozenset({"speech_stream"})
"""Behaviors that hand out a file while it arrives."""
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
        self.tables = tables
        self.calls = CallLowering(index, endpoints)

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
        if source.conversation is not None:
            where = (*path, "conversation")
            check_conversation(self.index, OBJECTS_FILE, source.conversation, where)
        behaviors: list[Behavior] = [item.behavior for item in source.methods.values()]
        check_results(self.index, OBJECTS_FILE, behaviors, source.results, path)
        shared = Shared(source.arguments, source.results, source.conversation, path)
        methods = tuple(
            method
            for key, item in source.methods.items()
            if (method := self.method(key, item, table, (*path, "methods", key), shared))
            is not None
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
            source.conversation,
            tuple((word, name) for name, words in source.finish_reasons.items() for word in words),
        )

    def method(
        self,
        name: str,
        source: MethodSpec,
        table: Table,
        path: SchemaPath,
        shared: Shared,
    ) -> ObjectMethod | None:
        call = self.calls.lower(source, table, path, shared=shared)
        if call is None:
            return None
        check_needs(self.index, OBJECTS_FILE, source.behavior, call, shared.conversation, path)
        check_results(self.index, OBJECTS_FILE, [source.behavior], source.results, path)
        stream = call.endpoint.stream
        if source.behavior in SENDS_BYTES:
            self.sends_bytes(source, call, path)
        elif source.behavior.endswith("_stream") and (stream is None or stream.flag is None):
            self.error(
                (*path, "behavior"),
                "no-stream",
                f"endpoint `{source.call}` has no `stream`",
                "choose a behavior that does not stream, or describe the stream of the endpoint",
            )
        column = source.column
        if column is not None and not self.calls.option(column, table, (*path, "column")):
            column = None
        instead, when = self.alternative(source, table, path, shared)
        other = source.instead.when if source.instead is not None else None
        models = other.models if isinstance(other, ModelsWith) else None
        return ObjectMethod(name, source.behavior, source.doc, call, column, instead, when, models)

    def sends_bytes(self, source: MethodSpec, call: ObjectCall, path: SchemaPath) -> None:
        """Report an endpoint whose answer is no file where the behavior hands one out."""
        if call.endpoint.result.kind != "bytes":
            self.error(
                (*path, "behavior"),
                "no-bytes",
                f"endpoint `{source.call}` does not answer with bytes",
                "choose another behavior, or an endpoint with `returns: {bytes: ...}`",
            )

    def alternative(
        self, source: MethodSpec, table: Table, path: SchemaPath, shared: Shared
    ) -> tuple[ObjectCall | None, str | None]:
        """The call that an argument asks for, with the role of that argument."""
        other = source.instead
        if other is None:
            return None, None
        path = (*path, "instead")
        check_results(self.index, OBJECTS_FILE, [source.behavior], other.results, path)
        own = {**shared.arguments, **source.arguments}
        chosen = None
        if isinstance(other.when, ModelsWith):
            self.calls.known_column(other.when.models, table, (*path, "when", "models"))
        else:
            chosen = own.get(other.when)
        if not isinstance(other.when, ModelsWith) and (chosen is None or chosen.role is None):
            self.error(
                (*path, "when"),
                "unknown-argument",
                f"`{other.when}` is no argument with a role",
                "give the method an argument of that name with a `role`",
            )
            return None, None
        unknown = [name for name in other.arguments if name not in own]
        for name in unknown:
            self.error(
                (*path, "arguments", name),
                "unknown-argument",
                f"the method has no argument `{name}`",
                f"arguments: {', '.join(own)}",
            )
        if unknown:
            return None, None
        role = chosen.role if chosen is not None else None
        return self.calls.lower(other, table, path, base=own), role

    def variants(
        self, source: ObjectSource, table: Table, methods: tuple[ObjectMethod, ...]
    ) -> Iterator[Variant]:
        """A class for each profile that refuses or narrows something that a method takes."""
        for profile in table.profiles:
            absent, gone, narrowed = _effect(table, profile, methods)
            if profile.models and (absent or gone or narrowed):
                class_name = f"{profile.class_prefix}{source.class_}"
                yield Variant(profile, class_name, absent, gone, narrowed)


def _effect(
    table: Table, profile: Profile, methods: tuple[ObjectMethod, ...]
) -> tuple[frozenset[str], frozenset[str], dict[str, tuple[str | int, ...]]]:
    absent: set[str] = set()
    gone: set[str] = set()
    narrowed: dict[str, tuple[str | int, ...]] = {}
    for method in methods:
        if method.column and profile.cells.get(table.options[method.column].column) is False:
            gone.add(method.name)
        for argument in method.arguments:
            if argument.option is None:
                continue
            cell = profile.cells.get(table.options[argument.option].column)
            if cell is False:
                absent.add(argument.name)
            elif isinstance(cell, ChoiceCell):
                narrowed[argument.name] = tuple(cell.allowed)
    return frozenset(absent), frozenset(gone), narrowed
