"""Named types: the index, references, reachability, and the Python type of a schema."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from codegen.dialect.read import TYPES_FILE, SchemaSet
from codegen.dialect.types import Schema
from codegen.ir.model.types import Side, TypeDef, TypeId, TypeRef
from codegen.ir.names import class_name
from codegen.ir.schema_paths import SchemaPath, locate, references
from codegen.ir.typerefs import DUMPABLE, NONE, OBJECT, builtin, union, with_none
from codegen.text.diagnostics import Findings

COMMON_MODULE = "common"
"""The module of `types.yaml`."""
UNION_MODULE = "unions"
"""The module of the unions that are results as a whole."""

_BUILTIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


@dataclass(frozen=True, slots=True)
class Place:
    """A named type before it is known who uses it."""

    id: TypeId
    schema: Schema
    file: str
    path: SchemaPath


class TypeIndex:
    """All named types of a schema set and the references between them."""

    def __init__(self, source: SchemaSet, findings: Findings) -> None:
        self._source = source
        self._findings = findings
        self._places: dict[TypeId, Place] = {}
        self._uses: dict[TypeId, set[Side]] = {}
        for name, schema in source.types.types.items():
            self._add(COMMON_MODULE, name, schema, TYPES_FILE)
        for file, resource in source.resources.items():
            for name, schema in resource.types.items():
                self._add(resource.resource, name, schema, file)

    def _add(self, module: str, name: str, schema: Schema, file: str) -> None:
        for other in self._places.values():
            if other.id.name == name:
                self.error(
                    file,
                    ("types", name),
                    "duplicate-type",
                    f"type `{name}` exists in {other.file} too",
                    "rename one, or move the type to types.yaml if both mean the same",
                )
        place = Place(TypeId(module, name), schema, file, ("types", name))
        self._places[place.id] = place

    def error(self, file: str, path: SchemaPath, code: str, message: str, hint: str = "") -> None:
        """Add a finding at a place of a file."""
        document = self._source.documents[file]
        self._findings.error(code, message, document.display, document.marks.value(path), hint=hint)

    def find(self, reference: str, file: str, path: SchemaPath) -> Place | None:
        """The named type behind a reference; a finding when there is none."""
        target, name = locate(reference, file)
        for place in self._places.values():
            if place.file == target and place.id.name == name:
                return place
        known = [p.id.name for p in self._places.values() if p.file == target]
        elsewhere = [p for p in self._places.values() if p.id.name == name]
        if elsewhere:
            stem = elsewhere[0].file.rpartition("/")[2]
            hint = f"it stands in {elsewhere[0].file}: write `{stem}#/types/{name}`"
        else:
            close = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean `{close[0]}`?" if close else f"add it under `types:` of {target}"
        self.error(file, path, "unknown-type", f"type `{reference}` does not exist", hint)
        return None

    def profile_class(self, kind: str, name: str) -> str:
        """The class of a profile of a capability table; empty where there is none."""
        for table in self._source.tables.values():
            if table.kind == kind and name in table.profiles:
                return table.profiles[name].class_
        return ""

    def places(self) -> Iterable[Place]:
        """Every named type."""
        return self._places.values()

    def use(self, place: Place, side: Side) -> None:
        """Mark a type and everything that it refers to as used in requests or responses."""
        if side in self._uses.setdefault(place.id, set()):
            return
        self._uses[place.id].add(side)
        for reference, path in references(place.schema, place.path):
            target = self.find(reference, place.file, path)
            if target is not None:
                self.use(target, side)

    def use_references(self, schema: Schema, file: str, path: SchemaPath) -> None:
        """Mark the types that an argument refers to as used in requests."""
        for reference, place in references(schema, path):
            target = self.find(reference, file, place)
            if target is not None:
                self.use(target, "request")

    def definitions(self) -> Mapping[TypeId, TypeDef]:
        """Every used type; unused ones become findings."""
        found: dict[TypeId, TypeDef] = {}
        for place in self._places.values():
            sides = self._uses.get(place.id)
            if not sides:
                self.error(
                    place.file,
                    place.path,
                    "unused-type",
                    f"type `{place.id.name}` is not used",
                    "remove it or refer to it from an endpoint",
                )
                continue
            found[place.id] = TypeDef(
                place.id, place.schema, place.file, frozenset(sides), self._holds_file(place)
            )
        return found

    def _holds_file(self, place: Place) -> bool:
        return any(schema.is_upload for schema in self.properties(place).values())

    def properties(self, place: Place) -> dict[str, Schema]:
        """The properties of an object type, those of its base first."""
        found: dict[str, Schema] = {}
        if place.schema.extends is not None:
            base = self.find(place.schema.extends, place.file, (*place.path, "extends"))
            if base is not None:
                found.update(self.properties(base))
        found.update(place.schema.properties or {})
        return found

    def required(self, place: Place) -> frozenset[str]:
        """The required properties of an object type, those of its base included."""
        names = set(place.schema.required or ())
        if place.schema.extends is not None:
            base = self.find(place.schema.extends, place.file, (*place.path, "extends"))
            if base is not None:
                names |= self.required(base)
        return frozenset(names)

    def owner(self, place: Place, name: str) -> Place:
        """The type in the chain of bases that declares a property."""
        if name in (place.schema.properties or {}) or place.schema.extends is None:
            return place
        base = self.find(place.schema.extends, place.file, (*place.path, "extends"))
        return place if base is None else self.owner(base, name)

    def request_type(self, schema: Schema, file: str, path: SchemaPath) -> TypeRef:
        """The type of an argument: wide in what it accepts."""
        return _RequestSpeller(self, file).spell(schema, path)

    def response_type(self, schema: Schema, file: str, path: SchemaPath) -> TypeRef:
        """The type of a result."""
        return _ResponseSpeller(self, file).spell(schema, path)


class _Speller:
    """Shared walk over a schema; the two sides differ in containers and named types."""

    def __init__(self, index: TypeIndex, file: str) -> None:
        self.index = index
        self.file = file

    def spell(self, schema: Schema, path: SchemaPath) -> TypeRef:
        if schema.is_uri and (given := self.uri()) is not None:
            return with_none(given) if "null" in schema.types else given
        if schema.is_upload:
            file = TypeRef("file")
            return union((file, TypeRef("sequence", args=(file,)))) if schema.x_many else file
        if schema.ref is not None:
            place = self.index.find(schema.ref, self.file, (*path, "$ref"))
            return OBJECT if place is None else self.named(place)
        if schema.variants:
            key = "anyOf" if schema.any_of else "oneOf"
            return union(
                self.spell(item, (*path, key, number))
                for number, item in enumerate(schema.variants)
            )
        if schema.says("const"):
            return self.closed((schema.const,), schema)
        if schema.enum is not None:
            return self.closed(tuple(schema.enum), schema)
        if not schema.types:
            return OBJECT
        return union(self.primitive(kind, schema, path) for kind in schema.types)

    def closed(
        self, values: tuple[str | int | float | bool | None, ...], schema: Schema
    ) -> TypeRef:
        literals = tuple(v for v in values if v is not None and not isinstance(v, float))
        members = [TypeRef("literal", values=literals)]
        if schema.x_open if schema.x_open is not None else self.open_by_default:
            numbers = bool(literals) and all(type(value) is int for value in literals)
            members.append(builtin("int" if numbers else "str"))
        if None in values or "null" in schema.types:
            members.append(NONE)
        return union(members)

    def primitive(self, kind: str, schema: Schema, path: SchemaPath) -> TypeRef:
        if kind == "string" and schema.x_model is not None:
            table, _, profile = schema.x_model.partition("/")
            prefix = self.index.profile_class(table, profile) if profile else ""
            ids = TypeRef("ids", f"{prefix}{class_name(table)}ModelId", table)
            return union((ids, builtin("str")))
        if kind in _BUILTIN:
            return builtin(_BUILTIN[kind])
        if kind == "array" and schema.prefix_items is not None:
            return self.tuple(
                tuple(
                    self.spell(item, (*path, "prefixItems", number))
                    for number, item in enumerate(schema.prefix_items)
                )
            )
        if kind == "array":
            items = schema.items
            item = OBJECT if items is None else self.spell(items, (*path, "items"))
            return self.array(item)
        value = schema.additional_properties
        if isinstance(value, Schema):
            return self.map(self.spell(value, (*path, "additionalProperties")))
        return self.map(OBJECT)

    open_by_default = False

    def uri(self) -> TypeRef | None:
        """The type of a text for which a file can be given; None: just a text."""
        return None

    def named(self, place: Place) -> TypeRef:
        raise NotImplementedError

    def array(self, item: TypeRef) -> TypeRef:
        raise NotImplementedError

    def tuple(self, items: tuple[TypeRef, ...]) -> TypeRef:
        raise NotImplementedError

    def map(self, value: TypeRef) -> TypeRef:
        raise NotImplementedError


class _RequestSpeller(_Speller):
    """Arguments: any sequence, any mapping, and plain mappings beside each TypedDict."""

    def uri(self) -> TypeRef:
        return TypeRef("runtime", "FileOrUri", "datauri")

    def named(self, place: Place) -> TypeRef:
        if place.schema.is_class:
            param = TypeRef("param", place.id.name, place.id.module)
            return union((param, DUMPABLE, self.map(OBJECT)))
        other = type(self)(self.index, place.file)
        return other.spell(place.schema, place.path)

    def array(self, item: TypeRef) -> TypeRef:
        return TypeRef("sequence", args=(item,))

    def tuple(self, items: tuple[TypeRef, ...]) -> TypeRef:
        return self.array(union(items))

    def map(self, value: TypeRef) -> TypeRef:
        return TypeRef("map", args=(value,))


class _ResponseSpeller(_Speller):
    """Results: concrete containers and models; unknown values of an enumeration pass."""

    open_by_default = True

    def named(self, place: Place) -> TypeRef:
        if place.schema.is_class:
            return TypeRef("model", place.id.name, place.id.module)
        other = type(self)(self.index, place.file)
        return other.spell(place.schema, place.path)

    def array(self, item: TypeRef) -> TypeRef:
        return TypeRef("list", args=(item,))

    def tuple(self, items: tuple[TypeRef, ...]) -> TypeRef:
        return TypeRef("tuple", args=items)

    def map(self, value: TypeRef) -> TypeRef:
        return TypeRef("dict", args=(value,))
