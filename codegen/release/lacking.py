"""What the change files lack: remembered while neither they nor the schema change."""

from __future__ import annotations

from pathlib import Path

from codegen import cache
from codegen.output import fingerprint, package

_KEY = "key"
_TEXT = "text"


def lacking(schema: Path, folder: Path) -> str:
    """What the change files of a folder say too little about; empty when they say enough.

    Raises:
        ReleaseError: A file of the folder is not what it should be.
        SchemaError: The schema has findings.
    """
    key = cache.key(fingerprint(schema), *_texts(folder))
    name = f"lacking-{cache.key(str(schema.resolve()))[:16]}"
    known = cache.get(name)
    if known is not None and known.get(_KEY) == key:
        return known[_TEXT]
    from codegen.release.plan import plan

    found = plan(package(schema), folder)
    text = found.complaint() if found.weak else ""
    cache.put(name, {_KEY: key, _TEXT: text})
    return text


def _texts(folder: Path) -> list[str]:
    files = sorted(path for path in folder.iterdir() if path.is_file())
    return [f"{path.name}\0{path.read_bytes().hex()}" for path in files]
