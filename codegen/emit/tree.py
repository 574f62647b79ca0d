"""The generated tree on disk: compare it, and write it all or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.emit.errors import EmitError
from codegen.emit.manifest import MANIFEST, Manifest, digest, manifest_bytes, read_manifest
from codegen.emit.paths import check_paths
from codegen.emit.transaction import Transaction

_CACHE = "__pycache__"


@dataclass(frozen=True, slots=True)
class TreeDiff:
    """How a tree on disk differs from what it should be; paths are sorted.

    Attributes:
        missing: To be written, not there yet.
        changed: There with other content.
        unlisted: There, but neither to be written nor listed in the manifest: not ours.
        stale: Written by the last build and no longer wanted.
    """

    missing: tuple[str, ...]
    changed: tuple[str, ...]
    unlisted: tuple[str, ...]
    stale: tuple[str, ...]

    @property
    def clean(self) -> bool:
        """Whether there is no difference."""
        return not (self.missing or self.changed or self.unlisted or self.stale)


def compare(root: Path, files: Mapping[str, bytes], previous: Manifest | None = None) -> TreeDiff:
    """Compare the tree below `root` with `files`; writes nothing.

    Args:
        root: Folder of the tree; it may be absent.
        files: Wanted content by path, normally with the manifest among them.
        previous: Manifest of the last build; by default the one below `root`.

    Raises:
        EmitError: A path is not plain, or a link or special file stands in the tree.
    """
    check_paths(files)
    try:
        present = _scan(root)
        known = present & files.keys()
        changed = [path for path in known if _differs(root / path, files[path])]
    except OSError as error:
        raise EmitError(_inside(root, error.filename), f"cannot be read: {error}") from error
    manifest = previous if previous is not None else read_manifest(root)
    listed = set(manifest.files) if manifest is not None else set[str]()
    extra = present - files.keys() - {MANIFEST}
    return TreeDiff(
        missing=tuple(sorted(files.keys() - present)),
        changed=tuple(sorted(changed)),
        unlisted=tuple(sorted(extra - listed)),
        stale=tuple(sorted(extra & listed)),
    )


def write(root: Path, files: Mapping[str, bytes], previous: Manifest | None = None) -> TreeDiff:
    """Make the tree below `root` equal to `files`; give what was different.

    Unchanged files are not touched. Files that `previous` lists and that are no longer wanted
    are removed, with folders that get empty. When anything fails, the tree has the bytes
    that it had before.

    Args:
        root: Folder of the tree; it is made when absent.
        files: Wanted content by path, with the manifest among them.
        previous: Manifest of the last build; by default the one below `root`.

    Raises:
        EmitError: As `compare`; also when a file of unknown origin stands in the tree, or
            when the system refuses to write.
    """
    diff = compare(root, files, previous)
    if diff.unlisted:
        raise EmitError(
            diff.unlisted[0],
            "was not written by the generator (nor were others: "
            f"{len(diff.unlisted)} in all); move such files out of {root.name}",
        )
    # The manifest goes last: a tree with a new manifest is complete.
    order = sorted({*diff.missing, *diff.changed}, key=lambda path: (path == MANIFEST, path))
    try:
        with Transaction(root) as transaction:
            for path in order:
                transaction.stage(path, files[path])
            for path in diff.stale:
                transaction.remove(path)
            transaction.commit()
    except OSError as error:
        # A failed move names the staged file first and its target second.
        name = _inside(root, error.filename2 or error.filename)
        raise EmitError(name, f"cannot be written: {error.strerror or error}") from error
    return diff


def _scan(root: Path) -> set[str]:
    """Give the paths of all files below `root`; Python's own caches do not count."""
    if root.is_symlink():
        raise EmitError(root.name, "is a symbolic link; generate into a real folder")
    if not root.exists():
        return set()
    if not root.is_dir():
        raise EmitError(root.name, "is not a folder")
    found: set[str] = set()
    pending = [root]
    while pending:
        with os.scandir(pending.pop()) as entries:
            for entry in entries:
                path = Path(entry.path)
                mode = entry.stat(follow_symlinks=False).st_mode
                name = path.relative_to(root).as_posix()
                if stat.S_ISDIR(mode):
                    if entry.name != _CACHE:
                        pending.append(path)
                elif stat.S_ISREG(mode):
                    found.add(name)
                elif stat.S_ISLNK(mode):
                    raise EmitError(name, "is a symbolic link; remove it")
                else:
                    raise EmitError(name, "is not a regular file; remove it")
    return found


def _differs(path: Path, wanted: bytes) -> bool:
    return path.stat().st_size != len(wanted) or path.read_bytes() != wanted


def _inside(root: Path, filename: object) -> str:
    try:
        return Path(str(filename)).relative_to(root).as_posix()
    except ValueError:
        return ""


__all__ = [
    "MANIFEST",
    "Manifest",
    "TreeDiff",
    "compare",
    "digest",
    "manifest_bytes",
    "read_manifest",
    "write",
]
