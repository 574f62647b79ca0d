"""The calls behind the methods of model objects: arguments to fields, checked by name."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from codegen.dialect.objects import ArgumentSpec, CallSpec, ConversationSpec, JobSpec
from codegen.dialect.types import Schema
from codegen.ir.model.calls import Argument, Endpoint
from codegen.ir.model.objects import Job, ObjectArgument, ObjectCall
from codegen.ir.model.tables import Table
from codegen.ir.model.types import TypeRef
from codegen.ir.roles import OWN, own_type, widened
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.typerefs import NONE, OBJECT
from codegen.ir.types import TypeIndex

OBJECTS_FILE = "model_objects.yaml"

_OPTIONAL_FIELD = frozenset({"images", "mask"})
"""Roles whose field only an alternative call has."""


def _one_of_many(own: Schema, target: Argument | None) -> bool:
    """Whether a field takes only lists where the argument takes one item of them."""
    if target is None or "array" in own.types:
        return False
    ref = target.type
    members = [item for item in (ref.args if ref.kind == "union" else (ref,)) if item != NONE]
    return all(member.kind == "sequence" for member in members)


def _doc(source: ArgumentSpec, target: Argument | None) -> str:
    """The description of an argument, with what is assumed when it is not given."""
    text = source.description or (target.doc if target else "")
    if source.default is None:
        return text
    shown = source.default if isinstance(source.default, str) else repr(source.default)
    return f"{text.strip()} Default: {shown}.".strip()


@dataclass(frozen=True, slots=True)
class Shared:
    """What all methods of an object have in common."""

    arguments: Mapping[str, ArgumentSpec]
    results: Mapping[str, str | list[str]]
    conversation: ConversationSpec | None
    path: SchemaPath
    """Of the object."""


class CallLowering:
    """Lowers the calls of methods."""

    def __init__(self, index: TypeIndex, endpoints: Mapping[str, Endpoint]) -> None:
        """Look calls up in `endpoints`; findings go to the index."""
        self.index = index
        self.endpoints = endpoints

    def _error(self, path: SchemaPath, code: str, message: str, hint: str = "") -> None:
        self.index.error(OBJECTS_FILE, path, code, message, hint)

    def lower(
        self,
        source: CallSpec,
        table: Table,
        path: SchemaPath,
        *,
        base: Mapping[str, ArgumentSpec] | None = None,
        shared: Shared | None = None,
    ) -> ObjectCall | None:
        """A call of the method; `base` has the arguments of the method for an alternative."""
        endpoint = self._endpoint(source.call, (*path, "call"))
        if endpoint is None:
            return None
        fields = {a.wire: a for a in endpoint.arguments}
        common: Mapping[str, ArgumentSpec] = {} if shared is None else shared.arguments
        conversation = shared is not None and shared.conversation is not None
        places = {
            key: (
                *(path if key in source.arguments or shared is None else shared.path),
                "arguments",
                key,
            )
            for key in (*common, *source.arguments)
        }
        arguments = [
            self._argument(
                key,
                item,
                fields,
                table,
                places[key],
                own=base.get(key) if base else None,
                conversation=conversation,
            )
            for key, item in {**common, **source.arguments}.items()
        ]
        self._roles_once(arguments, places)
        arguments.sort(key=lambda item: (not item.positional, not item.required))
        for key, values in (("constants", source.constants), ("defaults", source.defaults)):
            self._fixed(values, fields, (*path, key))
        if endpoint.check is None and "model" not in fields:
            self._error(
                (*path, "call"),
                "no-model",
                f"endpoint `{source.call}` has no argument for the id of the model",
                "add `capability:` to the endpoint; it names the argument",
            )
        limits = source.limits
        for key in ("per_call_column", "inputs_per_call_column"):
            column = getattr(limits, key)
            if column is not None:
                self.known_column(column, table, (*path, "limits", key))
        return ObjectCall(
            endpoint,
            tuple(arguments),
            source.constants,
            source.defaults,
            {
                key: tuple(item) if isinstance(item, list) else item
                for key, item in {**(shared.results if shared else {}), **source.results}.items()
            },
            limits.model_dump(exclude_none=True),
            self._job(source.job, (*path, "job")) if source.job is not None else None,
        )

    def _job(self, source: JobSpec, path: SchemaPath) -> Job | None:
        """The calls that follow a job; each takes its id as the one argument in its path."""
        found: dict[str, Endpoint] = {}
        for key, name in (("retrieve", source.retrieve), ("content", source.content)):
            if name is None:
                continue
            endpoint = self._endpoint(name, (*path, key))
            if endpoint is None:
                continue
            if sum(argument.location == "path" for argument in endpoint.arguments) == 1:
                found[key] = endpoint
                continue
            self._error(
                (*path, key),
                "no-job-id",
                f"endpoint `{name}` has no place for the id of a job",
                "name an endpoint with one argument in its path",
            )
        if "retrieve" not in found:
            return None
        return Job(
            found["retrieve"], tuple(source.done), tuple(source.failed), found.get("content")
        )

    def _endpoint(self, name: str, path: SchemaPath) -> Endpoint | None:
        """The endpoint of a name; one that does not exist is reported."""
        endpoint = self.endpoints.get(name)
        if endpoint is None:
            close = difflib.get_close_matches(name, self.endpoints, n=1)
            self._error(
                path,
                "unknown-endpoint",
                f"endpoint `{name}` does not exist",
                f"did you mean `{close[0]}`?" if close else "see schema/resources",
            )
        return endpoint

    def _roles_once(
        self, arguments: Iterable[ObjectArgument], places: Mapping[str, SchemaPath]
    ) -> None:
        """Report a role that a second argument has: a behaviour looks at one."""
        first: dict[str, str] = {}
        for item in arguments:
            if item.role is not None and first.setdefault(item.role, item.name) != item.name:
                self._error(
                    (*places[item.name], "role"),
                    "duplicate-role",
                    f"`{first[item.role]}` has the role `{item.role}` already",
                    "leave it to one of them",
                )

    def _fixed(
        self, values: Mapping[str, object], fields: Mapping[str, Argument], path: SchemaPath
    ) -> None:
        """Constants and defaults are fields of the endpoint."""
        for name in values:
            if name not in fields:
                self._error(
                    (*path, name),
                    "unknown-argument",
                    f"the endpoint has no field `{name}`",
                    f"fields: {', '.join(fields) or 'none'}",
                )

    def option(self, name: str, table: Table, path: SchemaPath) -> bool:
        """Whether the table has an option; one that it does not have is reported."""
        if name in table.options:
            return True
        self._error(
            path,
            "unknown-option",
            f"table `{table.kind}` has no option `{name}`",
            f"options: {', '.join(table.options)}",
        )
        return False

    def known_column(self, name: str, table: Table, path: SchemaPath) -> bool:
        """Whether the table has a column; one that it does not have is reported."""
        if name in table.columns:
            return True
        self._error(
            path,
            "unknown-column",
            f"table `{table.kind}` has no column `{name}`",
            f"columns: {', '.join(table.columns)}",
        )
        return False

    def _argument(
        self,
        name: str,
        source: ArgumentSpec,
        fields: Mapping[str, Argument],
        table: Table,
        path: SchemaPath,
        *,
        own: ArgumentSpec | None = None,
        conversation: bool = False,
    ) -> ObjectArgument:
        role = source.role or (own.role if own else None)
        fieldless = bool(source.into) or source.extra is not None or role in OWN
        field = None if fieldless else source.field or name
        if role in _OPTIONAL_FIELD and source.field is None and field not in fields:
            field = None
        target = fields.get(field) if field is not None else None
        for wanted in (field, source.whole, *source.into):
            if wanted is not None and wanted not in fields:
                close = difflib.get_close_matches(wanted, fields, n=1)
                self._error(
                    path,
                    "unknown-argument",
                    f"the endpoint has no field `{wanted}`",
                    f"did you mean `{close[0]}`?" if close else f"fields: {', '.join(fields)}",
                )
        if source.extra in fields:
            self._error(
                (*path, "extra"),
                "described-extra",
                f"the endpoint describes the field `{source.extra}`",
                "write `field:` in place of `extra:`",
            )
        if source.column is not None:
            self.option(source.column, table, (*path, "column"))
        named_by = source.named_by
        renamed: tuple[str, ...] = ()
        if named_by is not None and field is not None:
            renamed = self._renamed(named_by, field, fields, table, (*path, "named_by"))
        if source.ignored_without is not None:
            self.known_column(source.ignored_without, table, (*path, "ignored_without"))
        option = source.column or (own.column if own else None) or name
        ref = OBJECT if own else self._type(source, role, target, path, conversation)
        return ObjectArgument(
            name=name,
            field=field,
            role=role,
            type=ref,
            doc=_doc(source, target),
            positional=source.positional,
            required=source.required,
            split=source.split,
            into=tuple(source.into),
            whole=source.whole,
            option=option if option in table.options else None,
            extra=source.extra,
            ignored_without=source.ignored_without,
            internal=source.internal,
            named_by=named_by if renamed else None,
            renamed=renamed,
            listed=tuple(
                wire
                for wire in (*filter(None, (field,)), *renamed)
                if source.type is not None and _one_of_many(source.type, fields.get(wire))
            ),
        )

    def _renamed(
        self,
        column: str,
        field: str,
        fields: Mapping[str, Argument],
        table: Table,
        path: SchemaPath,
    ) -> tuple[str, ...]:
        """The fields that a column names, each of which the endpoint must have."""
        if not self.known_column(column, table, path):
            return ()
        found = dict.fromkeys(
            str(row.cells[column])
            for row in table.rows
            if row.cells.get(column) is not None and row.cells[column] != field
        )
        for wire in found:
            if wire not in fields:
                self._error(
                    path,
                    "unknown-argument",
                    f"column `{column}` names the field `{wire}`, which the endpoint has not",
                    f"fields: {', '.join(fields)}",
                )
        return tuple(wire for wire in found if wire in fields)

    def _type(
        self,
        source: ArgumentSpec,
        role: str | None,
        target: Argument | None,
        path: SchemaPath,
        conversation: bool,
    ) -> TypeRef:
        if source.type is not None:
            return self.index.request_type(source.type, OBJECTS_FILE, (*path, "type"))
        known = own_type(role, conversation=conversation)
        if known is not None:
            return known
        if target is None:
            self._error(path, "no-type", "no field gives this argument a type", "add `type:`")
            return OBJECT
        return widened(role, target.type)
