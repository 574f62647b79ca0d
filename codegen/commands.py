"""What each command of the command line does.

The generator's libraries are imported inside the functions: a run that changes nothing needs none.
"""

from __future__ import annotations

import dataclasses
import difflib
import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, cast

from codegen.emit.transaction import Transaction
from codegen.emit.tree import MANIFEST, TreeDiff, compare, read_manifest, write
from codegen.output import output
from codegen.release.lacking import lacking
from codegen.tools import tools

DIFF_LINES = 40
"""Lines of a difference that `check` prints unless `--diff` asks for all."""


class Options(NamedTuple):
    """The arguments of a command."""

    schema: Path
    out: Path
    diff: bool = False
    resource: str | None = None
    output: Path | None = None
    apply: bool = False
    version: bool = False


def build(options: Options) -> int:
    """Write the tree when it differs; print one line per file and a summary."""
    start = time.perf_counter()
    files = output(options.schema)
    difference = write(options.out, files)
    _print_changes(difference)
    changed = len(difference.missing) + len(difference.changed) + len(difference.stale)
    lines = sum(content.count(b"\n") for content in files.values())
    print(
        f"{len(files)} files, {lines:,} lines in {_shown(options.out)}/: "
        f"{f'{changed} changed' if changed else 'nothing changed'} "
        f"({time.perf_counter() - start:.1f} s)"
    )
    return 0


def check(options: Options) -> int:
    """Compare the tree and the editor schemas with what a build would write."""
    outdated = _tool_differences(options.out)
    if outdated:
        print("\n".join(outdated))
        print("install the versions of the dependency group gen, or run: python -m codegen build")
        return 1
    files = output(options.schema)
    found = _report(options, options.out, files)
    folder = options.schema / "editor"
    if folder.is_dir():
        from codegen.dialect.editor import editor_schemas

        for name, content in editor_schemas().items():
            path = folder / name
            if not path.is_file() or path.read_bytes() != content:
                print(f"changed: {folder.name}/{name} (run: python -m codegen editor)")
                found += 1
    if found:
        noun = "file differs" if found == 1 else "files differ"
        print(f"{found} {noun} from the schema; run: python -m codegen build")
    if _change_files_are_weak(options) or found:
        return 1
    print(f"{len(files)} files are what the schema says")
    return 0


def editor(options: Options) -> int:
    """Write the JSON Schemas of the dialect to `SCHEMA/editor`."""
    from codegen.dialect.editor import editor_schemas

    folder = options.schema / "editor"
    folder.mkdir(parents=True, exist_ok=True)
    changed = 0
    for name, content in editor_schemas().items():
        path = folder / name
        if not path.is_file() or path.read_bytes() != content:
            path.write_bytes(content)
            print(f"written: editor/{name}")
            changed += 1
    print(f"{changed} of {len(editor_schemas())} editor schemas changed")
    return 0


def surface(options: Options) -> int:
    """Print the public surface."""
    from codegen.build import load
    from codegen.targets.surface import surface as text

    print(text(load(options.schema)), end="")
    return 0


def export(options: Options) -> int:
    """Print the schema as OpenAPI 3.1, or write it to a file."""
    from codegen.build import load
    from codegen.targets.openapi import document

    made = document(load(options.schema))
    text = json.dumps(made, indent=2, ensure_ascii=False) + "\n"
    if options.output is None:
        print(text, end="")
        return 0
    path = options.output.resolve()
    with Transaction(path.parent) as files:
        files.stage(path.name, text.encode("utf-8"))
        files.commit()
    operations = sum(len(item) for item in made["paths"].values())
    schemas = len(made["components"]["schemas"])
    print(f"{options.output.name}: {operations} operations, {schemas} schemas")
    return 0


def release(options: Options) -> int:
    """Print what changed since the last release, the next version, and whether that is told.

    With `--version`, only the next version. With `--apply`, write the version into the schema and
    what is released now beside the change files.
    """
    from codegen.build import load
    from codegen.release.plan import plan, proposal
    from codegen.release.released import FILE, released_bytes
    from codegen.release.version import with_version

    folder = _changes_folder(options)
    package = load(options.schema)
    found = plan(package, folder)
    if options.version:
        print(found.version)
        return 0
    for change in found.changes:
        print(change)
    print(f"{found.last or 'nothing released'} -> {found.version}")
    if found.weak:
        print(found.complaint())
        if found.changes:
            print(f"to begin with:\n{proposal(found)}")
        return 1
    if options.apply:
        client = options.schema / "client.yaml"
        with Transaction(folder.parent) as files:
            files.stage(
                client.relative_to(folder.parent).as_posix(),
                with_version(client.read_bytes(), package.client.version, found.version),
            )
            files.stage(f"{folder.name}/{FILE}", released_bytes(found.version, found.facts))
            files.commit()
        print(f"{found.version} is written; now build, and put the change files into the changelog")
    return 0


def ir(options: Options) -> int:
    """Print the resolved schema, or one resource of it, as JSON."""
    from codegen.build import load

    package = load(options.schema)
    modules = [m for m in package.modules if options.resource in (None, m.name)]
    if options.resource is not None and not modules:
        known = ", ".join(m.name for m in package.modules)
        print(f"there is no resource {options.resource!r}; resources: {known}")
        return 1
    shown: Any = modules if options.resource else package
    print(json.dumps(_plain(shown), indent=2))
    return 0


def _changes_folder(options: Options) -> Path:
    """Where the change files of a schema are: beside its folder."""
    return options.schema.resolve().parent / "changes"


def _change_files_are_weak(options: Options) -> bool:
    """Print what the change files lack; a project without their folder has none to write."""
    folder = _changes_folder(options)
    if not folder.is_dir():
        return False
    found = lacking(options.schema, folder)
    if found:
        print(found)
    return bool(found)


def _shown(folder: Path) -> str:
    return folder.resolve().name


def _print_changes(difference: TreeDiff) -> None:
    for word, paths in (
        ("new", difference.missing),
        ("changed", difference.changed),
        ("removed", difference.stale),
    ):
        for path in paths:
            print(f"{word}: {path}")


def _tool_differences(out: Path) -> list[str]:
    """Say which tool has another version than the one that wrote the tree."""
    manifest = read_manifest(out)
    wanted: Mapping[str, str] = manifest.tools if manifest is not None else {}
    found = tools()
    return [
        f"{name} {version} wrote the tree, {found[name]} is installed"
        for name, version in wanted.items()
        if name in found and found[name] != version
    ]


def _report(options: Options, out: Path, files: Mapping[str, bytes]) -> int:
    difference = compare(out, files)
    paths = [path for path in difference.changed if path != MANIFEST]
    for word, listed in (
        ("missing", difference.missing),
        ("changed", paths),
        ("unlisted", difference.unlisted),
        ("stale", difference.stale),
    ):
        for path in listed:
            print(f"{word}: {_shown(out)}/{path}")
    lines: list[str] = []
    for path in paths:
        old = (out / path).read_bytes().decode("utf-8", "replace").splitlines()
        new = files[path].decode("utf-8").splitlines()
        lines += difflib.unified_diff(
            old, new, f"{path} (on disk)", f"{path} (schema)", "", "", 1, ""
        )
    shown = lines if options.diff else lines[:DIFF_LINES]
    print("\n".join(shown), end="\n" if shown else "")
    if len(shown) < len(lines):
        print(f"... {len(lines) - len(shown)} more lines; see them with --diff")
    total = len(difference.missing) + len(paths) + len(difference.unlisted) + len(difference.stale)
    if not total and MANIFEST in difference.changed:
        print(f"changed: {_shown(out)}/{MANIFEST} (inputs changed, texts did not)")
        return 1
    return total


def _plain(value: Any) -> Any:
    """Turn IR values into what JSON can hold."""
    from pydantic import BaseModel

    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)
        }
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value)
        return {_key(key): _plain(item) for key, item in pairs.items()}
    if isinstance(value, frozenset):
        return sorted(_plain(item) for item in cast("frozenset[str]", value))
    if isinstance(value, list | tuple):
        return [_plain(item) for item in cast("list[object]", value)]
    return value


def _key(key: Any) -> str:
    return f"{key.module}.{key.name}" if hasattr(key, "module") else str(key)
