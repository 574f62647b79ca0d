"""Any text as a schema file: it is understood, or refused with findings."""

from __future__ import annotations

import atexit
import functools
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from codegen import build as builder
from codegen.text.characters import FORBIDDEN
from codegen.text.diagnostics import SchemaError
from codegen.text.loader import load, loads
from tests.fuzz.edits import edited
from tests.fuzz.source import Source
from tests.support.paths import OTHER_PROVIDER, ROOT
from tests.support.schemas import unbundle, write_schema

MEMORY = Path("/dev/shm")


def check(data: bytes) -> None:
    """Load a text, a file of a schema, or a schema with changes in one file."""
    source = Source(data)
    kind = source.below(3)
    if kind == 0:
        text(source.rest().decode("utf-8", "surrogateescape"))
        return
    files = dict(source.pick(schemas()))
    name = source.pick(sorted(files))
    if kind == 1:
        raw = source.rest()
    else:
        found = edited(loads(files[name], name).data, source)
        raw = FORBIDDEN.sub(_escaped, json.dumps(found, ensure_ascii=False)).encode()
    schema(files, name, raw)


def _escaped(found: Any) -> str:
    return f"\\u{ord(found.group()):04x}" if ord(found.group()) < 0x10000 else "?"


def text(given: str) -> None:
    """The loader gives plain data or findings with positions."""
    try:
        document = loads(given, "x")
    except SchemaError as error:
        positions(error, given)
        return
    json.dumps(document.data, allow_nan=True)


def positions(error: SchemaError, given: str) -> None:
    """Every finding stands somewhere in the text and can be shown."""
    lines = given.replace("\r\n", "\n").count("\n") + 1
    assert error.findings
    for finding in error.findings:
        assert 1 <= finding.line <= lines + 1
        assert finding.column >= 1
        assert finding.message
        assert "\n" not in str(finding).partition("\n    hint: ")[0]


def schema(files: dict[str, str], name: str, raw: bytes) -> None:
    """A schema folder becomes a package or findings."""
    folder = _folder()
    for path in folder.rglob("*.yaml"):
        path.unlink()
    write_schema(folder, files)
    (folder / name).write_bytes(raw)
    try:
        builder.load(folder)
    except SchemaError as error:
        assert error.findings
        for finding in error.findings:
            assert finding.line >= 1
            assert finding.column >= 1
            assert str(finding)


@functools.cache
def _folder() -> Path:
    made = Path(tempfile.mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    folder = made / "schema"
    folder.mkdir()
    return folder


@functools.cache
def schemas() -> list[tuple[tuple[str, str], ...]]:
    """Give sound schemas: the small ones of the tests, and that of the invented provider."""
    bundles = sorted((ROOT / "tests" / "features").glob("*/schema.yaml"))
    other = sorted(OTHER_PROVIDER.rglob("*.yaml"))
    return [
        *(tuple(unbundle(bundle, "fuzz_client").items()) for bundle in bundles),
        tuple(
            (path.relative_to(OTHER_PROVIDER).as_posix(), json.dumps(load(path).data))
            for path in other
        ),
    ]
