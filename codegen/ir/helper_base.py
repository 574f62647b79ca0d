"""What the lowering of all helpers has in common: finding endpoints, arguments, answers."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping

from codegen.ir.model.calls import Argument, Endpoint
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.types import Place, TypeIndex


class HelperLowering:
    """Lowers helpers of one resource file."""

    def __init__(self, index: TypeIndex, file: str, endpoints: Mapping[str, Endpoint]) -> None:
        """`endpoints` are those of all files, by their dotted names."""
        self.index = index
        self.file = file
        self.endpoints = endpoints

    def error(self, path: SchemaPath, code: str, message: str, hint: str = "") -> None:
        """Note what is wrong at a place of the file."""
        self.index.error(self.file, path, code, message, hint)

    def endpoint(self, name: str, resource: tuple[str, ...], path: SchemaPath) -> Endpoint | None:
        """An endpoint of the resource of the helper; a finding when there is none."""
        found = self.endpoints.get(".".join((*resource, name)))
        if found is None:
            known = [e.name for e in self.endpoints.values() if e.resource == resource]
            said = unknown("endpoint", name, known, "the resource")
            self.error(path, "unknown-endpoint", *said)
        return found

    def dotted(self, name: str, path: SchemaPath) -> Endpoint | None:
        """An endpoint of any resource; a finding when there is none."""
        found = self.endpoints.get(name)
        if found is None:
            said = unknown("endpoint", name, self.endpoints, "the schema")
            self.error(path, "unknown-endpoint", *said)
        return found

    def argument(self, endpoint: Endpoint, wire: str, path: SchemaPath) -> Argument | None:
        """An argument of an endpoint; a finding when there is none."""
        for item in endpoint.arguments:
            if item.wire == wire:
                return item
        known = [item.wire for item in endpoint.arguments]
        self.error(path, "unknown-argument", *unknown("argument", wire, known, f"`{endpoint.id}`"))
        return None

    def only(self, endpoint: Endpoint, path: SchemaPath) -> Argument | None:
        """The one argument that an endpoint needs; a finding when there are several, or none."""
        needed = [item for item in endpoint.arguments if item.required]
        if len(needed) == 1:
            return needed[0]
        names = ", ".join(f"`{item.wire}`" for item in needed) or "none"
        self.error(
            path,
            "one-argument",
            f"`{endpoint.id}` has to need exactly one argument, its id; it needs {names}",
            "choose a call that looks something up by its id",
        )
        return None

    def free(self, endpoint: Endpoint, names: Iterable[str], path: SchemaPath) -> None:
        """Report arguments of an endpoint that have the names of what a helper takes besides."""
        own = {item.name: item.wire for item in endpoint.arguments}
        for name in names:
            if name in own:
                self.error(
                    path,
                    "taken-argument",
                    f"`{endpoint.id}` has an argument `{name}`, as the helper has",
                    f"give `{own[name]}` another `x-name`",
                )

    def answer(self, endpoint: Endpoint, path: SchemaPath) -> Place | None:
        """The type of the whole answer of an endpoint."""
        wanted = endpoint.result.id if endpoint.result.kind == "model" else None
        if wanted is None:
            self.error(
                path,
                "no-answer",
                f"`{endpoint.id}` does not answer with an object of a named type",
                "choose an endpoint with `returns: {json: ...}`",
            )
            return None
        return next(place for place in self.index.places() if place.id == wanted)

    def holds(self, answer: Place, pointers: Iterable[tuple[SchemaPath, str | None]]) -> None:
        """Report pointers whose first step an answer does not have."""
        known = self.index.properties(answer)
        for path, pointer in pointers:
            if pointer is None:
                continue
            name = pointer.split("/")[1].replace("~1", "/").replace("~0", "~")
            if name not in known:
                said = unknown("property", name, known, f"`{answer.id.name}`")
                self.error(path, "unknown-property", *said)


def unknown(what: str, name: str, known: Iterable[str], where: str) -> tuple[str, str]:
    """The message and the hint for a name that does not exist."""
    names = list(known)
    close = difflib.get_close_matches(name, names, n=1)
    hint = f"did you mean `{close[0]}`?" if close else f"known: {', '.join(names) or 'none'}"
    return f"{where} has no {what} `{name}`", hint
