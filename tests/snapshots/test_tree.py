"""`generated/` is what the schema says: every file, every byte, and nothing besides.

`--snapshot-update` writes what differs, as `python -m codegen build` does.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import pytest
from syrupy.assertion import SnapshotAssertion

from codegen.emit.manifest import MANIFEST, read_manifest
from codegen.ir.model.package import Package
from codegen.tools import tools
from tests.support.paths import GENERATED
from tests.support.snapshots import SHOWN_FILES, GeneratedTree, differing, first_difference
from tests.support.tree import files

ADVICE = "generated/ and schema/ do not belong together; run: python -m codegen build"


def refuse(problems: list[str]) -> None:
    """Fail with the first problems and how to go on."""
    if problems:
        more = len(problems) - SHOWN_FILES
        shown = problems[:SHOWN_FILES] + ([f"... and {more} more files"] if more > 0 else [])
        pytest.fail("\n".join([*shown, ADVICE]), pytrace=False)


def test_every_byte(made: Mapping[str, bytes], snapshot: SnapshotAssertion) -> None:
    stored = files(GENERATED)
    different = differing(snapshot, GeneratedTree, made)
    refuse([f"{path}: {first_difference(stored.get(path), made[path])}" for path in different])


def test_no_file_is_missing_and_none_too_many(made: Mapping[str, bytes]) -> None:
    stored = files(GENERATED).keys()
    problems = [f"{path}: is missing" for path in sorted(made.keys() - stored)]
    problems += [f"{path}: was not generated" for path in sorted(stored - made.keys())]
    refuse(problems)


def test_manifest_lists_what_is_there(package: Package) -> None:
    manifest = read_manifest(GENERATED)
    assert manifest is not None
    stored = {p: hashlib.sha256(data).hexdigest() for p, data in files(GENERATED).items()}
    stored.pop(MANIFEST)
    listed = dict(manifest.files)
    wrong = sorted(path for path, _ in stored.items() ^ listed.items())
    refuse([f"{path}: is not what the manifest says" for path in dict.fromkeys(wrong)])
    assert dict(manifest.tools) == tools()
    schema = {n: d for n, d in manifest.inputs.items() if n.startswith("schema/")}
    assert schema == {f"schema/{name}": digest for name, digest in package.digests.items()}


def test_texts_are_fit_for_every_system(made: Mapping[str, bytes]) -> None:
    """UTF-8, plain newlines, one at the end, no trailing spaces in sources."""
    problems: list[str] = []
    for path, data in made.items():
        text = data.decode("utf-8")
        if "\r" in text or (text and (not text.endswith("\n") or text.endswith("\n\n"))):
            problems.append(f"{path}: has odd line ends")
        if path.endswith(".py") and any(line != line.rstrip() for line in text.split("\n")):
            problems.append(f"{path}: has trailing spaces")
    refuse(problems)


def test_the_store_is_never_tidied_up_by_syrupy(
    snapshot: SnapshotAssertion, made: Mapping[str, bytes]
) -> None:
    found = GeneratedTree().discover_snapshots(test_location=snapshot.test_location)
    assert list(found) == []
    assert len(made) > 100
