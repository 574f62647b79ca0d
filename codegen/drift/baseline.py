"""The facts of an earlier document, kept as JSON: names, types, limits, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from codegen.drift.errors import DriftError
from codegen.drift.facts import (
    Fact,
    Number,
    Operation,
    Place,
    Table,
    as_on_the_wire,
    named_types,
    operation_key,
)

FORMAT = 1
_HINT = "write it anew: python -m codegen drift --update-baseline"


@dataclass(frozen=True, slots=True)
class Baseline:
    """Facts and the SHA-256 of the document they were drawn from."""

    table: Table
    digest: str


def write_baseline(path: Path, table: Table, digest: str) -> bool:
    """Write the facts of a document; False when the file said the same already."""
    content = baseline_bytes(table, digest)
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return True


def baseline_bytes(table: Table, digest: str) -> bytes:
    """The file: a line for each place, so that changes are seen one by one."""
    lines = ["{", f'"format": {FORMAT},', f'"digest": {json.dumps(digest)},', '"operations": {']
    known: dict[str, str] = {}
    blocks = [
        f"{json.dumps(key)}: {_block(operation, known)}"
        for key, operation in sorted(table.operations.items())
    ]
    return "\n".join([*lines, ",\n".join(blocks), "}", "}", ""]).encode("ascii")


def _block(operation: Operation, known: dict[str, str]) -> str:
    head = {
        "shown": operation.shown,
        "id": list(operation.id),
        **({"deprecated": True} if operation.deprecated else {}),
        "statuses": sorted(operation.statuses),
    }
    places = ",\n".join(
        f"  {json.dumps(str(place))}: {json.dumps(_encoded(fact))}"
        for place, fact in operation.places.items()
    )
    text = json.dumps(head)[1:-1]
    twin = known.setdefault(places, operation.key)
    if places and twin != operation.key:
        return f'{{{text}, "same": {json.dumps(twin)}}}'
    return f'{{{text}, "places": {{\n{places}}}}}' if places else f'{{{text}, "places": {{}}}}'


def _encoded(fact: Fact) -> dict[str, Any]:
    found: dict[str, Any] = {"types": "|".join(sorted(named_types(fact)))}
    if fact.required is not None:
        found["required"] = fact.required
    if fact.enum is not None:
        found["enum"] = sorted(fact.enum)
    if fact.limits:
        found["limits"] = dict(fact.limits)
    if fact.default is not None:
        found["default"] = fact.default
    for name in ("open", "deprecated"):
        if getattr(fact, name):
            found[name] = True
    if not fact.described:
        found["described"] = False
    if fact.media:
        found["media"] = sorted(fact.media)
    return found


def read_baseline(path: Path) -> Baseline | None:
    """Read the file; None when there is none.

    Raises:
        DriftError: It is not what `write_baseline` writes.
    """
    if not path.is_file():
        return None
    try:
        data: Any = json.loads(path.read_bytes())
        if data["format"] != FORMAT:
            raise DriftError(f"{path.name}: another version of this tool wrote it; {_HINT}")
        digest = cast("str", data["digest"])
        operations = dict(_operations(data["operations"]))
    except OSError as error:
        raise DriftError(f"{path.name}: cannot be read: {error.strerror}") from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise DriftError(f"{path.name}: not a baseline; {_HINT}") from None
    return Baseline(Table(operations), digest)


def _operations(data: Any) -> Iterator[tuple[str, Operation]]:
    entries = cast("Mapping[str, Any]", data)
    for key, item in entries.items():
        method, _, path = cast("str", item["shown"]).partition(" ")
        if operation_key(method, path) != key:
            raise ValueError(key)
        stated = entries[item["same"]]["places"] if "same" in item else item["places"]
        places = {Place.parse(place): _decoded(fact) for place, fact in stated.items()}
        as_on_the_wire(places)
        yield (
            key,
            Operation(
                key=key,
                shown=item["shown"],
                places=places,
                id=tuple(item["id"]),
                deprecated=item.get("deprecated", False),
                statuses=frozenset(item["statuses"]),
            ),
        )


def _decoded(data: Mapping[str, Any]) -> Fact:
    enum = data.get("enum")
    types = frozenset(filter(None, cast("str", data["types"]).split("|")))
    return Fact(
        types=types | {"integer"} if "number" in types else types,
        required=data.get("required"),
        enum=frozenset(cast("list[str]", enum)) if enum is not None else None,
        open=data.get("open", False),
        limits=dict(cast("Mapping[str, Number | str]", data.get("limits", {}))),
        default=data.get("default"),
        deprecated=data.get("deprecated", False),
        described=data.get("described", True),
        media=frozenset(cast("list[str]", data.get("media", []))),
    )
