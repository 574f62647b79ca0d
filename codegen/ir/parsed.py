"""Classes of answers with places for what helpers read: objects in messages, arguments of calls."""

from __future__ import annotations

import keyword
import re
from dataclasses import replace

from codegen.dialect.answers import AnswerPlaces, WholePlaces
from codegen.dialect.types import Schema
from codegen.ir.model.helpers import ParsedField, ParsedType
from codegen.ir.model.types import TypeId, TypeRef
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.typerefs import builtin, union, with_none
from codegen.ir.types import Place, TypeIndex

OBJECT_FIELD = "parsed"
ARGUMENTS_FIELD = "parsed_arguments"
PREFIX = "Parsed"

_NAME = re.compile(r"[a-z][a-z0-9_]*")


class ParsedTypes:
    """Derives the classes of one resource file."""

    def __init__(self, index: TypeIndex, file: str) -> None:
        self.index = index
        self.file = file
        self._known: dict[str, ParsedType] = {}

    def answer(
        self, answer: Place, places: WholePlaces, path: SchemaPath
    ) -> tuple[ParsedType, ...]:
        """The classes of an answer, parts first."""
        inner = self.check(answer, places, path)
        if places.usage is not None:
            self._step(answer, places.usage, (*path, "usage"))
        if inner is None:
            return ()
        choice, message, call = inner
        self._free(message, OBJECT_FIELD, (*path, "message"))
        made = _Made(self.index)
        made.add(
            message,
            ParsedField(
                OBJECT_FIELD,
                with_none(builtin("T")),
                "The text as an object of the type that was asked for; None when there is none.",
                added=True,
            ),
            generic=True,
        )
        if places.calls is not None and places.call_arguments is not None and call is not None:
            self._arguments(made, message, call, places.calls, places.call_arguments, path)
        self._route(made, choice, places.message, (*path, "message"))
        self._route(made, answer, places.choices, (*path, "choices"))
        for found in made.types():
            other = self._known.setdefault(found.name, found)
            if other != found:
                self.index.error(
                    self.file,
                    path,
                    "types-differ",
                    f"two helpers read `{found.base.name}` in different ways",
                    "give both the same places, as with a YAML anchor",
                )
        return made.types()

    def _arguments(
        self,
        made: _Made,
        message: Place,
        call: Place,
        calls: str,
        arguments: str,
        path: SchemaPath,
    ) -> None:
        """Add the decoded arguments beside their text, and type the way to them."""
        parent, _, _ = arguments.rpartition("/")
        owner = self._target(call, parent, (*path, "call_arguments")) if parent else call
        if owner is None:
            return
        self._free(owner, ARGUMENTS_FIELD, (*path, "call_arguments"))
        text = "The arguments, decoded; None when their text is no JSON object."
        decoded = with_none(TypeRef("dict", args=(builtin("Any"),)))
        made.add(owner, ParsedField(ARGUMENTS_FIELD, decoded, text, added=True))
        if parent:
            self._route(made, call, parent, (*path, "call_arguments"))
        self._route(made, message, calls, (*path, "calls"))

    def _free(self, place: Place, name: str, path: SchemaPath) -> None:
        """Report a property that has the name of what helpers add."""
        if name in self.index.properties(place):
            self.index.error(
                self.file,
                path,
                "name-collision",
                f"`{place.id.name}` has a property `{name}`, where helpers put what they read",
                "leave the property out of the schema, or have no helpers here",
            )

    def _route(self, made: _Made, start: Place, pointer: str, path: SchemaPath) -> None:
        """Type every property on the way from a type to one that is made."""
        way: list[tuple[Place, str, Schema]] = []
        place = start
        for step in pointer.split("/")[1:]:
            schema = self.index.properties(place)[step]
            way.append((place, step, schema))
            place = self._class(schema, self.index.owner(place, step).file, path) or place
        for owner, step, schema in reversed(way):
            file = self.index.owner(owner, step).file
            ref = self.index.response_type(schema, file, path)
            required = step in self.index.required(owner)
            field, generic = made.narrowed(step, ref, schema.description or "", required=required)
            made.add(owner, field, generic=generic)
            if not _NAME.fullmatch(step) or keyword.iskeyword(step):
                self.index.error(
                    self.file,
                    path,
                    "reserved-name",
                    f"`{step}` cannot be typed more closely: it is no name of Python",
                    "choose places whose names are plain",
                )

    def check(
        self, start: Place, places: AnswerPlaces, path: SchemaPath
    ) -> tuple[Place, Place, Place | None] | None:
        """Look the places up; gives the types of choices, messages and calls.

        Refusals, extras and the pieces of texts may be what the schema does not describe.
        """
        choice = self._target(start, places.choices, (*path, "choices"))
        if choice is None:
            return None
        self._step(choice, places.index, (*path, "index"))
        self._step(choice, places.finish_reason, (*path, "finish_reason"))
        message = self._target(choice, places.message, (*path, "message"))
        if message is None:
            return None
        self._step(message, places.text, (*path, "text"))
        call = None
        if places.calls is not None and places.call_arguments is not None:
            call = self._target(message, places.calls, (*path, "calls"))
            if call is not None:
                for key in ("call_arguments", "call_id", "call_index", "call_name"):
                    pointer: str | None = getattr(places, key, None)
                    if pointer is not None:
                        self._step(call, pointer, (*path, key))
        return choice, message, call

    def _step(self, place: Place, pointer: str, path: SchemaPath) -> tuple[Place, Schema] | None:
        """Follow a pointer to a property; a finding where there is none."""
        schema: Schema | None = None
        for step in pointer.split("/")[1:]:
            if schema is not None:
                inner = self._class(schema, place.file, path)
                if inner is None:
                    known: dict[str, Schema] = {}
                else:
                    place, known = inner, self.index.properties(inner)
            else:
                known = self.index.properties(place)
            schema = known.get(step)
            if schema is None:
                self.index.error(
                    self.file,
                    path,
                    "unknown-property",
                    f"`{place.id.name}` has no property `{step}`",
                    f"properties: {', '.join(known) or 'none'}",
                )
                return None
            place = self.index.owner(place, step)
        return None if schema is None else (place, schema)

    def _target(self, start: Place, pointer: str, path: SchemaPath) -> Place | None:
        """The type behind a pointer, or that of the elements; a finding when it is no class."""
        found = self._step(start, pointer, path)
        if found is None:
            return None
        place, schema = found
        target = self._class(schema, place.file, path)
        if target is None:
            self.index.error(
                self.file,
                path,
                "no-class",
                f"`{pointer}` of `{start.id.name}` is no object of a named type",
                "choose a property that refers to a type with properties",
            )
        return target

    def _class(self, schema: Schema, file: str, path: SchemaPath) -> Place | None:
        """The class that a property holds, alone or in a list."""
        for member in (schema, *schema.variants, *((schema.items,) if schema.items else ())):
            if member.ref is not None:
                found = self.index.find(member.ref, file, path)
                if found is not None and found.schema.is_class:
                    return found
        return None


class _Made:
    """The classes of one answer, while they are made."""

    def __init__(self, index: TypeIndex) -> None:
        self._index = index
        self._types: dict[TypeId, ParsedType] = {}

    def add(self, place: Place, field: ParsedField, *, generic: bool = False) -> None:
        """Give a class a field."""
        old = self._types.pop(place.id, None)
        if old is None:
            old = ParsedType(f"{PREFIX}{place.id.name}", place.id, generic=False, fields=())
        if field in old.fields:
            fields = old.fields
        else:
            own = tuple(item for item in old.fields if item.name != field.name)
            fields = (field, *own) if not field.added else (*own, field)
        self._types[place.id] = replace(old, generic=old.generic or generic, fields=fields)

    def narrowed(
        self, name: str, ref: TypeRef, doc: str, *, required: bool
    ) -> tuple[ParsedField, bool]:
        """A property with the classes in its type replaced, and whether one of them is generic."""
        found, generic = self._replaced(ref)
        return ParsedField(name, found if required else with_none(found), doc, required), generic

    def _replaced(self, ref: TypeRef) -> tuple[TypeRef, bool]:
        made = self._types.get(TypeId(ref.module, ref.name)) if ref.kind == "model" else None
        if made is not None:
            args = (builtin("T"),) if made.generic else ()
            return TypeRef("parsed", made.name, args=args), made.generic
        if not ref.args:
            return ref, False
        inner = [self._replaced(item) for item in ref.args]
        members = tuple(item for item, _ in inner)
        changed = union(members) if ref.kind == "union" else replace(ref, args=members)
        return changed, any(generic for _, generic in inner)

    def types(self) -> tuple[ParsedType, ...]:
        """All classes, those that others use first."""
        return tuple(self._types.values())
