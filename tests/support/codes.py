"""Which error codes the sources of the generator can report."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.support.paths import CODEGEN

_CODE = re.compile(r"[a-z]+(-[a-z]+)*")


def codes_of(*parts: str) -> set[str]:
    """The codes in calls of `error(...)` in files or folders below `codegen/`."""
    found: set[str] = set()
    for part in parts:
        place = CODEGEN / part
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            found |= set(_codes(path))
    assert found, f"no code in {', '.join(parts)}"
    return found


def _codes(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr in ("error", "_error"):
            texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
            # The first plain word is the code; messages have spaces or capital letters.
            words = [text for text in texts if isinstance(text, str) and _CODE.fullmatch(text)]
            yield from words[:1]
