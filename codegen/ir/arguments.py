"""Arguments of methods: from path, body, query and headers, named and ordered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from codegen.dialect.endpoints import Endpoint as EndpointSource
from codegen.dialect.types import Schema
from codegen.ir.model.calls import Argument, Location
from codegen.ir.names import argument_name
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.typerefs import OMIT, builtin, union
from codegen.ir.types import Place, TypeIndex

_FILE_TOO = "A path object, bytes, a file opened as 'rb' or a picture of PIL is sent as a data URI."


class ArgumentLowering:
    """Lowers the arguments of the endpoints of one file."""

    def __init__(self, index: TypeIndex, file: str) -> None:
        """Work on `file`; findings go to the index."""
        self.index = index
        self.file = file

    def _error(self, path: SchemaPath, code: str, message: str, hint: str = "") -> None:
        """Add a finding at a place of the file."""
        self.index.error(self.file, path, code, message, hint)

    def lower(
        self, source: EndpointSource, body: Place | None, path: SchemaPath
    ) -> tuple[Argument, ...]:
        """Every argument of an endpoint in the order of the signature."""
        found = [
            *self._path_arguments(source, path),
            *self._body_arguments(source, body, path),
            *self._other_arguments(source, path),
        ]
        found += _refused_arguments(source, {item.wire for item in found})
        return self._order(found, source, path)

    def body_place(self, source: EndpointSource, path: SchemaPath) -> Place | None:
        """The named type of the body, marked as used by requests."""
        body = source.body
        if body is None:
            return None
        for key, value in (
            ("json", body.json_),
            ("multipart", body.multipart),
            ("form", body.form),
        ):
            if isinstance(value, str):
                place = self.index.find(value, self.file, (*path, "body", key))
                if place is not None:
                    self.index.use(place, "request")
                return place
        return None

    def plain(self, schemas: Mapping[str, Schema], path: SchemaPath) -> tuple[Argument, ...]:
        """The arguments of a method that sends nothing; `x-required` says which are needed."""
        found = [
            self._argument(name, schema, "body", bool(schema.x_required), (*path, name))
            for name, schema in schemas.items()
        ]
        return tuple(sorted(found, key=lambda item: not item.required))

    def _path_arguments(self, source: EndpointSource, path: SchemaPath) -> Iterator[Argument]:
        for name, schema in source.path.items():
            yield self._argument(name, schema, "path", True, (*path, "path", name))

    def _other_arguments(self, source: EndpointSource, path: SchemaPath) -> Iterator[Argument]:
        for name, schema in source.query.items():
            place = (*path, "query", name)
            yield self._argument(name, schema, "query", bool(schema.x_required), place)
        for name, schema in source.headers.items():
            place = (*path, "headers", name)
            yield self._argument(name, schema, "header", bool(schema.x_required), place)

    def _body_arguments(
        self, source: EndpointSource, body: Place | None, path: SchemaPath
    ) -> Iterator[Argument]:
        if source.body is None:
            return
        if source.body.bytes_ is not None and source.body.argument is not None:
            stated = {"type": "string", "x-file": True, "description": source.body.description}
            file = Schema.model_validate(stated)
            yield self._argument(source.body.argument, file, "body", True, (*path, "body"))
            return
        if source.body.argument is not None:
            schema = source.body.json_
            place = (*path, "body", "json")
            if isinstance(schema, Schema):
                yield self._argument(source.body.argument, schema, "body", True, place)
            elif body is not None:
                ref = Schema.model_validate({"$ref": schema})
                yield self._argument(source.body.argument, ref, "body", True, place)
            return
        if body is None:
            return
        if not body.schema.is_class:
            self._error(
                (*path, "body"),
                "body-type",
                f"`{body.id.name}` is no object with properties, so it gives no arguments",
                "name the one `argument` that is the whole body, or give the type properties",
            )
        required = self.index.required(body)
        for name, schema in self.index.properties(body).items():
            owner = self.index.owner(body, name)
            argument = self._argument(
                name,
                schema,
                "body",
                name in required,
                (*owner.path, "properties", name),
                owner.file,
            )
            if schema.is_upload and source.body.files is not None:
                argument = replace(argument, type=union((argument.type, builtin("str"))))
            yield argument

    def _argument(
        self,
        wire: str,
        schema: Schema,
        location: Location,
        required: bool,
        path: SchemaPath,
        file: str | None = None,
    ) -> Argument:
        file = file or self.file
        self.index.use_references(schema, file, path)
        return Argument(
            name=schema.x_name or argument_name(wire),
            wire=wire,
            location=location,
            type=self.index.request_type(schema, file, path),
            required=required,
            doc=self._describe(schema, file),
            schema=schema,
        )

    def _describe(self, schema: Schema, file: str) -> str:
        """The description of a schema, else that of the type that it refers to."""
        text = schema.description
        if text is None and schema.ref is not None:
            place = self.index.find(schema.ref, file, ())
            text = None if place is None else place.schema.description
        text = text or ""
        if schema.says("default") and schema.default is not None:
            shown = schema.default if isinstance(schema.default, str) else repr(schema.default)
            text = f"{text} Default of the service: {shown}."
        if schema.is_uri:
            text = f"{text} {_FILE_TOO}"
        if schema.deprecated:
            text = f"Deprecated. {text}"
        return text.strip()

    def _order(
        self, arguments: list[Argument], source: EndpointSource, path: SchemaPath
    ) -> tuple[Argument, ...]:
        seen: dict[str, Argument] = {}
        for argument in arguments:
            other = seen.get(argument.name)
            if other is not None:
                self._error(
                    path,
                    "name-collision",
                    f"arguments `{other.wire}` ({other.location}) and `{argument.wire}` "
                    f"({argument.location}) are both called `{argument.name}`",
                    f"give one an `x-name`, such as `x-name: {argument.location}_{argument.name}`",
                )
            seen[argument.name] = argument
        by_wire = {argument.wire: argument for argument in arguments}
        for name in source.positional:
            if name not in by_wire:
                self._error(
                    (*path, "positional"),
                    "unknown-argument",
                    f"`{name}` is no argument",
                    f"arguments: {', '.join(by_wire)}",
                )
        positional = [by_wire[name] for name in source.positional if name in by_wire]
        needed = [argument.required for argument in positional]
        if needed != sorted(needed, reverse=True):
            self._error(
                (*path, "positional"),
                "positional-order",
                "an argument that is needed stands behind one that is not",
                "list the required arguments first",
            )
        rest = [argument for argument in arguments if argument not in positional]
        ordered = [
            *(_positional(argument) for argument in positional),
            *(argument for argument in rest if argument.required),
            *(argument for argument in rest if not argument.required),
        ]
        return tuple(ordered)


def _positional(argument: Argument) -> Argument:
    return Argument(
        argument.name,
        argument.wire,
        argument.location,
        argument.type,
        argument.required,
        argument.doc,
        True,
        argument.schema,
    )


def _refused_arguments(source: EndpointSource, known: set[str]) -> Iterator[Argument]:
    """Fields that the service does not know: arguments that take nothing.

    A body without fields has none; that is reported with the patterns.
    """
    if source.body is None or source.body.argument is not None:
        return
    for pattern, hint in source.refused.items():
        field = pattern.removeprefix("/")
        if "/" in field or "=" in field or field in known:
            continue
        yield Argument(
            name=argument_name(field),
            wire=field,
            location="body",
            type=OMIT,
            required=False,
            doc=f"Not known to the service. {hint.strip()}",
            refused=True,
        )
