"""The content of a folder as one value."""

from __future__ import annotations

from pathlib import Path

FolderContent = dict[str, bytes | None]


def content(root: Path) -> FolderContent:
    """Give every file below `root` with its bytes, and every folder with None."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(root.rglob("*"))
    }


def files(root: Path) -> dict[str, bytes]:
    """Give every file below `root` with its bytes; compiled Python does not count."""
    return {
        path: data
        for path, data in content(root).items()
        if data is not None and "__pycache__" not in path.split("/")
    }
