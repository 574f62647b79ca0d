"""The facts of an OpenAPI 3 document. It is a stranger's: nothing in it is taken for granted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, cast
from urllib.parse import unquote, urlsplit

from codegen.drift.errors import DriftError, shown
from codegen.drift.facts import (
    ANSWER,
    METHODS,
    Fact,
    Operation,
    Place,
    Table,
    as_on_the_wire,
    operation_key,
    path_parameters,
)
from codegen.drift.forms import Json, Node
from codegen.drift.shapes import Shapes, Target

_LOCATIONS = ("query", "header", "cookie")
_NOT_PARAMETERS = frozenset({"accept", "content-type", "authorization"})
"""Headers that OpenAPI describes elsewhere and forbids as parameters."""
_STREAMS = frozenset({"text/event-stream", "application/x-ndjson", "application/jsonl"})
_MAX_FORWARDS = 50
_MAX_PATH = 1_000


def openapi_table(document: Any, name: str = "document") -> Table:
    """Lower a parsed document.

    Raises:
        DriftError: It is no OpenAPI 3 document, refers to something that is not in it, or is too
            large or too deeply nested to be read safely.
    """
    try:
        return _Reader(document).table()
    except DriftError as error:
        raise DriftError(f"{shown(name)}: {error}") from None
    except RecursionError:
        raise DriftError(f"{shown(name)}: nested too deeply") from None


class _Reader:
    """Reads one document."""

    def __init__(self, document: Any) -> None:
        if not isinstance(document, dict):
            raise DriftError("not an OpenAPI document: expected a map with `openapi` and `paths`")
        self.document = cast("dict[str, Any]", document)
        version = self.document.get("openapi")
        if not isinstance(version, str) or not version.startswith("3."):
            found = "no `openapi`" if version is None else f"`openapi: {shown(str(version), 20)}`"
            raise DriftError(f"not an OpenAPI 3 document: it has {found}")
        self.shapes = Shapes(self)

    def table(self) -> Table:
        paths = self.document.get("paths")
        if not isinstance(paths, dict):
            raise DriftError("not an OpenAPI document: `paths` is no map")
        prefix = self.prefix()
        found: dict[str, Operation] = {}
        for path, item in cast("dict[str, Any]", paths).items():
            if not path.startswith("/"):
                continue
            if len(path) > _MAX_PATH:
                raise DriftError(f"a path has more than {_MAX_PATH} characters")
            content = self.forward(item)
            for method in METHODS:
                if isinstance(content.get(method), dict):
                    operation = self.operation(method, f"{prefix}{path}", content)
                    known = found.get(operation.key)
                    if known is not None:
                        raise DriftError(
                            f"`{shown(operation.shown)}` and `{shown(known.shown)}` are the same "
                            "call"
                        )
                    found[operation.key] = operation
        return Table(found)

    def prefix(self) -> str:
        """The path of the first server, which stands before each path."""
        servers = self.document.get("servers")
        first = cast("list[object]", servers)[0] if isinstance(servers, list) and servers else None
        url = cast("dict[str, Any]", first).get("url") if isinstance(first, dict) else None
        if not isinstance(url, str):
            return ""
        try:
            return urlsplit(url).path.rstrip("/")
        except ValueError:
            return ""

    def operation(self, method: str, path: str, item: Json) -> Operation:
        source = cast("Json", item[method])
        places: dict[Place, Fact] = {}
        # Parameters of the path item come first: those of the operation replace them.
        described = {
            **dict(self.parameters(item.get("parameters"), path)),
            **dict(self.parameters(source.get("parameters"), path)),
        }
        for place in path_parameters(path).values():
            described.setdefault(place, {"required": True})
        for place, parameter in described.items():
            needed = place.location == "path" or parameter.get("required") is True
            node = Node(_parameter_schema(parameter), "")
            found = self.shapes.collect(place, [node], required=needed)
            found[place] = _with(found[place], deprecated=parameter.get("deprecated") is True)
            places.update(found)
        places.update(self.body(source.get("requestBody")))
        statuses, answer = self.answers(source.get("responses"))
        places.update(answer)
        as_on_the_wire(places)
        name = source.get("operationId")
        return Operation(
            key=operation_key(method, path),
            shown=f"{method.upper()} {path}",
            places=places,
            id=(name,) if isinstance(name, str) else (),
            deprecated=source.get("deprecated") is True,
            statuses=statuses,
        )

    def parameters(self, value: Any, path: str) -> Iterator[tuple[Place, Json]]:
        numbered = path_parameters(path)
        for item in cast("list[object]", value) if isinstance(value, list) else []:
            parameter = self.forward(item)
            name, location = parameter.get("name"), parameter.get("in")
            if not isinstance(name, str) or not name:
                continue
            if location == "path" and name in numbered:
                yield numbered[name], parameter
            elif location == "header":
                if name.lower() not in _NOT_PARAMETERS:
                    yield Place("header", name.lower()), parameter
            elif location in _LOCATIONS:
                yield Place(cast("str", location), name), parameter

    def body(self, value: Any) -> dict[Place, Fact]:
        content = self.forward(value).get("content")
        forms = cast("dict[str, Any]", content) if isinstance(content, dict) else {}
        media = {media_kind(name) for name in forms}
        nodes = [Node(_content_schema(name, item), "") for name, item in forms.items()]
        if not nodes:
            return {}
        place = Place("body", "")
        found = self.shapes.collect(place, nodes)
        found[place] = _with(found[place], media=frozenset(media))
        return found

    def answers(self, value: Any) -> tuple[frozenset[str], dict[Place, Fact]]:
        responses = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
        nodes: list[Node] = []
        for status, item in responses.items():
            if not status.startswith("2"):
                continue
            content = self.forward(item).get("content")
            for media, entry in (
                cast("dict[str, Any]", content).items() if isinstance(content, dict) else ()
            ):
                # Events are described in no common way, and come only when asked for.
                if media_kind(media) not in _STREAMS:
                    nodes.append(Node(_content_schema(media, entry), ""))
        statuses = frozenset(status for status in responses if _is_status(status))
        return statuses, self.shapes.collect(Place(ANSWER, ""), nodes) if nodes else {}

    # ---- references ------------------------------------------------------------------------------

    def forward(self, value: Any) -> Json:
        """A part of the document, its references followed."""
        for _ in range(_MAX_FORWARDS):
            if not isinstance(value, dict):
                return {}
            reference = cast("Json", value).get("$ref")
            if not isinstance(reference, str):
                return cast("Json", value)
            value = self.find(reference)
        raise DriftError("a reference leads back to itself")

    def resolve(self, reference: str, base: str) -> Target:
        """Find the schema behind a reference, as `Shapes` asks for it."""
        found = self.find(reference)
        return Target(cast("Json", found) if isinstance(found, dict) else {}, reference, base)

    def find(self, reference: str) -> Any:
        """The value at a reference into the document."""
        if not reference.startswith("#/"):
            raise DriftError(f"reference `{shown(reference)}` leads out of the document")
        value: Any = self.document
        for part in reference[2:].split("/"):
            key = unquote(part).replace("~1", "/").replace("~0", "~")
            if isinstance(value, dict) and key in value:
                value = cast("dict[str, Any]", value)[key]
            elif (
                isinstance(value, list)
                and key.isdecimal()
                and int(key) < len(cast("list[object]", value))
            ):
                value = cast("list[object]", value)[int(key)]
            else:
                raise DriftError(f"reference `{shown(reference)}` leads to nothing")
        return value


def media_kind(name: str) -> str:
    """The form of a body by its media type."""
    plain = name.partition(";")[0].strip().lower()
    if plain == "multipart/form-data":
        return "multipart"
    if plain == "application/x-www-form-urlencoded":
        return "form"
    return "json" if plain == "application/json" or plain.endswith("+json") else plain


def _content_schema(media: str, entry: Any) -> Json:
    kind = media_kind(media)
    if kind in ("json", "multipart", "form", "*/*"):
        return _schema_of(entry)
    return {"type": "string"} if kind.startswith("text/") else {"x-file": True}


def _schema_of(value: Any) -> Json:
    schema = cast("Mapping[str, Any]", value).get("schema") if isinstance(value, dict) else None
    return cast("Json", schema) if isinstance(schema, dict) else {}


def _parameter_schema(parameter: Json) -> Json:
    content = parameter.get("content")
    if isinstance(content, dict) and content:
        return _schema_of(next(iter(cast("dict[str, Any]", content).values())))
    return _schema_of(parameter)


def _is_status(text: str) -> bool:
    return len(text) == 3 and text[0] in "12345" and (text[1:].isdecimal() or text[1:] == "XX")


def _with(fact: Fact, *, deprecated: bool = False, media: frozenset[str] = frozenset()) -> Fact:
    return replace(fact, deprecated=fact.deprecated or deprecated, media=media or fact.media)
