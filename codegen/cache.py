"""Texts by digest, outside the tree: a hit saves a tool's work.

Never needed for correctness. `CODEGEN_CACHE=off` (or CI) switches it off, another value names the
folder.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import cast

VARIABLE = "CODEGEN_CACHE"


def key(*parts: str) -> str:
    """The digest of everything that decides the texts; the version of Python is among it."""
    digest = hashlib.sha256()
    for part in (*parts, sys.version.split()[0]):
        digest.update(part.encode("utf-8", "surrogatepass"))
        digest.update(b"\0")
    return digest.hexdigest()


def folder() -> Path | None:
    """Where texts are kept; None when the cache is off."""
    setting = os.environ.get(VARIABLE)
    if setting == "off" or (setting is None and os.environ.get("CI")):
        return None
    if setting:
        return Path(setting)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "codegen"


def get(name: str) -> dict[str, str] | None:
    """The texts kept under a name; None when there are none or they cannot be read."""
    place = folder()
    if place is None:
        return None
    try:
        found: object = json.loads((place / f"{name}.json").read_text("utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(found, dict):
        return None
    texts = cast("dict[str, object]", found)
    if not all(isinstance(text, str) for text in texts.values()):
        return None
    return cast("dict[str, str]", texts)


def put(name: str, texts: dict[str, str]) -> None:
    """Keep texts under a name; a folder that cannot be written is no error."""
    place = folder()
    if place is None:
        return
    try:
        place.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=place, suffix=".tmp")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(texts, file)
        Path(temporary).replace(place / f"{name}.json")
    except OSError:
        return
