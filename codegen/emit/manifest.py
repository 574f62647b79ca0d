"""The manifest: what a build was made from and what it wrote."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from codegen.emit.errors import EmitError
from codegen.emit.paths import check_path

MANIFEST = "manifest.json"
"""Name of the manifest in the root of the tree."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """A manifest as it was read.

    Attributes:
        inputs: SHA-256 in hex by input file.
        tools: Version by tool.
        files: SHA-256 in hex by written file; the manifest itself is not among them.
    """

    inputs: Mapping[str, str]
    tools: Mapping[str, str]
    files: Mapping[str, str]


def digest(data: bytes) -> str:
    """Give the SHA-256 of `data` in hex."""
    return hashlib.sha256(data).hexdigest()


def manifest_bytes(
    inputs: Mapping[str, str], tools: Mapping[str, str], files: Mapping[str, bytes]
) -> bytes:
    """Give the content of the manifest, sorted; `files` are the written ones without it."""
    written = {path: digest(data) for path, data in files.items() if path != MANIFEST}
    content = {"files": written, "inputs": dict(inputs), "tools": dict(tools)}
    return f"{json.dumps(content, indent=2, sort_keys=True)}\n".encode()


def read_manifest(root: Path) -> Manifest | None:
    """Read the manifest below `root`; None when there is none.

    Raises:
        EmitError: It is a link, is not a manifest, or lists a path outside the tree.
    """
    path = root / MANIFEST
    if path.is_symlink():
        raise EmitError(MANIFEST, "is a symbolic link; replace it by the file")
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise EmitError(MANIFEST, f"cannot be read: {error.strerror}") from error
    try:
        content: object = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise _damaged("it is not JSON") from error
    if not isinstance(content, dict):
        raise _damaged("it is not an object")
    tables = cast("dict[str, object]", content)
    manifest = Manifest(*(_table(tables, name) for name in ("inputs", "tools", "files")))
    for name in manifest.files:
        check_path(name)
    return manifest


def _table(content: dict[str, object], name: str) -> dict[str, str]:
    table = content.get(name)
    if not isinstance(table, dict):
        raise _damaged(f"{name} is missing")
    entries = cast("dict[str, object]", table)
    if not all(isinstance(value, str) for value in entries.values()):
        raise _damaged(f"{name} holds something else than text")
    return cast("dict[str, str]", entries)


def _damaged(what: str) -> EmitError:
    return EmitError(
        MANIFEST, f"is damaged: {what}; restore it from version control or delete the whole tree"
    )
