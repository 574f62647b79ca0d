"""The facts of the last release, kept beside the change files."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from codegen.release.errors import ReleaseError
from codegen.release.facts import Fact, Facts

FILE = "released.json"


@dataclass(frozen=True, slots=True)
class Released:
    """The last release."""

    version: str
    facts: Facts


def released(folder: Path) -> Released | None:
    """What was released last; None before the first release. Raises ReleaseError."""
    path = folder / FILE
    if not path.is_file():
        return None
    try:
        stated: Any = json.loads(path.read_text("utf-8"))
        return Released(stated["version"], {k: _fact(v) for k, v in stated["facts"].items()})
    except (ValueError, KeyError, TypeError, AttributeError):
        text = "it is not what a release writes; take it from the last release"
        raise ReleaseError(f"{folder.name}/{FILE}: {text}") from None


def released_bytes(version: str, facts: Facts) -> bytes:
    """The file of a release, a line per fact."""
    lines = ",\n".join(f"  {json.dumps(name)}: {_line(fact)}" for name, fact in facts.items())
    return f'{{"version": {json.dumps(version)}, "facts": {{\n{lines}\n}}}}\n'.encode()


def _fact(stated: dict[str, Any]) -> Fact:
    return Fact(
        stated["kind"],
        tuple(stated.get("types", ())),
        stated.get("required", False),
        stated.get("positional", False),
    )


def _line(fact: Fact) -> str:
    stated = {key: value for key, value in asdict(fact).items() if value not in ((), False)}
    return json.dumps(stated)
