"""Paths inside the generated tree."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.emit.errors import EmitError

_PART = re.compile(r"[A-Za-z0-9_.-]+")


def check_path(path: str) -> str:
    """Give `path` back when it is a plain relative path with forward slashes.

    Raises:
        EmitError: It is absolute, leaves the tree, or has characters that not every file
            system takes.
    """
    for part in path.split("/"):
        if not _PART.fullmatch(part) or part.strip(".") == "" or part.endswith("."):
            raise EmitError(
                repr(path),
                "not a path inside the tree; parts consist of ASCII letters, digits, _ . and -, "
                "with / between them",
            )
    return path


def check_paths(paths: Iterable[str]) -> None:
    """Check every path, and that no two of them meet on any file system.

    Raises:
        EmitError: See `check_path`; also for paths that differ only in case, and for a path
            that is both a file and a folder.
    """
    seen: dict[str, str] = {}
    for path in sorted(paths):
        check_path(path)
        if (other := seen.setdefault(path.lower(), path)) != path:
            raise EmitError(path, f"differs from {other} only in upper and lower case")
    for folded, path in seen.items():
        parent = folded
        while "/" in parent:
            parent = parent.rpartition("/")[0]
            if parent in seen:
                raise EmitError(path, f"{seen[parent]} is a file and cannot be a folder too")
