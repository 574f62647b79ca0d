"""Snapshots that are files of their own, compared byte for byte, with short messages.

Update them with `--snapshot-update`. syrupy never removes one of these files: what stands there
without being expected is found by the tests themselves.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.data import SnapshotCollections
from syrupy.extensions.single_file import SingleFileSnapshotExtension
from syrupy.location import PyTestLocation
from syrupy.types import SnapshotIndex

from tests.support.generated import Generated
from tests.support.paths import GENERATED

SHOWN_FILES = 10
SHOWN_LINES = 40


class StoredFiles(SingleFileSnapshotExtension):
    """Each snapshot is a file; the name of the snapshot is its path."""

    file_extension = ""

    @classmethod
    def get_file_basename(cls, *, test_location: PyTestLocation, index: SnapshotIndex) -> str:
        """The path below the folder."""
        return str(index)

    @classmethod
    def matches_test_location(
        cls, *, test_location: PyTestLocation, snapshot_location: str
    ) -> bool:
        """Every test may write to the folder."""
        return True

    def discover_snapshots(
        self, *, test_location: PyTestLocation, ignore_extensions: list[str] | None = None
    ) -> SnapshotCollections:
        """Find nothing, so that syrupy takes no file for an unused one and removes it."""
        return SnapshotCollections()


class GeneratedTree(StoredFiles):
    """`generated/` itself as the store: there is no second copy of it."""

    @classmethod
    def dirname(cls, *, test_location: PyTestLocation) -> str:
        """The folder of the tree."""
        return str(GENERATED)


class FeatureFiles(StoredFiles):
    """Files beside the test, slashes in their names written as dots."""

    file_extension = "snap"

    @classmethod
    def dirname(cls, *, test_location: PyTestLocation) -> str:
        """The folder of the test."""
        return str(Path(test_location.filepath).parent)

    @classmethod
    def get_file_basename(cls, *, test_location: PyTestLocation, index: SnapshotIndex) -> str:
        """One flat name."""
        return str(index).replace("/", ".")


def differing(
    snapshot: SnapshotAssertion, store: type[StoredFiles], files: Mapping[str, bytes]
) -> list[str]:
    """Compare files with what is stored; give the paths that differ or are not stored yet."""
    return [
        path for path, data in files.items() if snapshot(name=path, extension_class=store) != data
    ]


def first_difference(stored: bytes | None, made: bytes) -> str:
    """Say in one or three lines where two files begin to differ."""
    if stored is None:
        return "is not stored"
    old, new = stored.split(b"\n"), made.split(b"\n")
    for number, (before, after) in enumerate(zip(old, new, strict=False), 1):
        if before != after:
            return f"line {number}\n    stored: {before[:120]!r}\n    made:   {after[:120]!r}"
    return f"has {len(old)} lines where {len(new)} were made"


def lines_of_difference(stored: bytes | None, made: bytes) -> Iterator[str]:
    """Give the first lines of a unified difference of two small texts."""
    if stored is None:
        yield "is not stored"
        return
    old, new = (text.decode("utf-8", "replace").splitlines() for text in (stored, made))
    lines = list(difflib.unified_diff(old, new, "stored", "made", lineterm="", n=1))
    yield from lines[:SHOWN_LINES] or [first_difference(stored, made)]
    if len(lines) > SHOWN_LINES:
        yield f"... {len(lines) - SHOWN_LINES} more lines"


def check_files(feature: Generated, snapshot: SnapshotAssertion, *paths: str) -> None:
    """Compare files of the client package with the snapshots beside the test.

    Fails with a short difference, also for a snapshot that no test asks for.
    """
    made = {path: feature.files[f"{feature.name}/{path}"] for path in paths}
    folder = Path(snapshot.test_location.filepath).parent
    problems: list[str] = []
    for path in differing(snapshot, FeatureFiles, made):
        stored = folder / f"{path.replace('/', '.')}.snap"
        text = lines_of_difference(stored.read_bytes() if stored.is_file() else None, made[path])
        problems.append(f"{path}: " + "\n".join(text))
    known = {f"{path.replace('/', '.')}.snap" for path in paths}
    problems += [
        f"{path.name} belongs to no file; remove it"
        for path in sorted(folder.glob("*.snap"))
        if path.name not in known
    ]
    if problems:
        hint = "if this is meant, run the test with --snapshot-update"
        pytest.fail("\n".join([*problems, hint]), pytrace=False)
