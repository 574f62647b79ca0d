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
import time
from collections.abc import Mapping
from pathlib import Path
from typing import cast

VARIABLE = "CODEGEN_CACHE"
_SEAL = "sha256"
_KEPT_SECONDS = 30 * 24 * 3600


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
    if (setting or "").lower() == "off" or (setting is None and os.environ.get("CI")):
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
    known = cast("dict[str, str]", texts)
    # A text that was changed by hand would pass every check of a build.
    return known if known.pop(_SEAL, None) == _seal(known) else None


def put(name: str, texts: dict[str, str]) -> None:
    """Keep texts under a name; a folder that cannot be written is no error."""
    place = folder()
    if place is None:
        return
    try:
        place.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=place, suffix=".tmp")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump({**texts, _SEAL: _seal(texts)}, file)
        Path(temporary).replace(place / f"{name}.json")
        _forget_old(place)
    except OSError:
        return


def _seal(texts: Mapping[str, str]) -> str:
    return key(*(part for pair in sorted(texts.items()) for part in pair))


def _forget_old(place: Path) -> None:
    """Remove what no build has written for a month, and what interrupted ones left."""
    limit = time.time() - _KEPT_SECONDS
    for path in place.iterdir():
        if path.suffix in (".json", ".tmp") and path.stat().st_mtime < limit:
            path.unlink(missing_ok=True)
