"""The build: schema folder -> checked texts of every file, ready to compare or write."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from codegen import cache
from codegen.dialect.read import read_schema
from codegen.emit.errors import EmitError
from codegen.emit.format import format_files
from codegen.emit.gate import DEFAULT_ALLOWED_CALLS, inspect_module
from codegen.emit.tree import MANIFEST, manifest_bytes
from codegen.ir.lower import lower
from codegen.ir.model import Package
from codegen.output import tools
from codegen.render.plan import FilePlan, render
from codegen.render.source import RenderError
from codegen.targets import client, docs, emulator, surface

RUNTIME_CALLS = frozenset(
    {
        "ArgumentSpec",
        "BodyForm",
        "Bytes",
        "Check",
        "Choice",
        "ErrorTree",
        "Events",
        "Json",
        "MethodSpec",
        "Nothing",
        "Operation",
        "OptionSpec",
        "Paging",
        "Param",
        "Price",
        "Range",
        "RetryPolicy",
        "Settings",
        "Size",
        "Table",
        "Text",
        "Timeout",
        "by_id",
        "exporter",
    }
)
"""Constructors of the runtime: data constants of generated modules are made with them."""


def load(schema: Path) -> Package:
    """Read and resolve a schema folder.

    Raises SchemaError with every finding.
    """
    return lower(read_schema(schema))


def plans(package: Package) -> list[FilePlan]:
    """What every target writes."""
    return [
        *client.plans(package),
        *emulator.plans(package),
        *docs.plans(package),
        *surface.plans(package),
    ]


def build(package: Package) -> dict[str, bytes]:
    """Render, format and check every file; the manifest is among them.

    Raises EmitError when a file is not what it should be; nothing is written here.
    """
    planned = plans(package)
    try:
        rendered = render(planned)
    except RenderError as error:
        raise EmitError(error.template, f"line {error.line}: {error.reason}") from error
    texts = finish(planned, rendered)
    files = {path: text.encode("utf-8") for path, text in texts.items()}
    files[MANIFEST] = manifest_bytes(_inputs(package, planned), tools(), files)
    return files


def _inputs(package: Package, planned: list[FilePlan]) -> Mapping[str, str]:
    """Digests of the schema files and of the copied runtime."""
    copied = "".join(plan.text for plan in sorted(planned, key=lambda p: p.path) if plan.copied)
    return {
        **{f"schema/{name}": digest for name, digest in package.digests.items()},
        "codegen/runtime": hashlib.sha256(copied.encode()).hexdigest(),
    }


def finish(planned: list[FilePlan], texts: Mapping[str, str]) -> dict[str, str]:
    """Format and check the rendered texts; those that were finished before are remembered.

    Copied files stay as they are. Raises EmitError.
    """
    wanted = {plan.path: plan for plan in planned if not plan.copied and plan.path.endswith(".py")}
    rules = _rules()
    name = f"finished-{cache.key(rules)[:16]}"
    known = cache.get(name) or {}
    keys = {
        path: cache.key(path, texts[path], repr(sorted(plan.names or ())), repr(sorted(plan.calls)))
        for path, plan in wanted.items()
    }
    done = {path: known[key] for path, key in keys.items() if key in known}
    fresh = {path: texts[path] for path in wanted if path not in done}
    if fresh:
        formatted = format_files(fresh)
        _inspect([wanted[path] for path in fresh], formatted)
        done.update(formatted)
        cache.put(name, {keys[path]: text for path, text in done.items()})
    return {path: done.get(path, text) for path, text in texts.items()}


def _rules() -> str:
    """Everything beside a text that decides how it is finished."""
    emit = Path(__file__).parent / "emit"
    sources = [path.read_text("utf-8") for path in sorted(emit.glob("*.py"))]
    return "\n".join([*sources, version("ruff"), repr(sorted(RUNTIME_CALLS))])


def _inspect(planned: list[FilePlan], texts: Mapping[str, str]) -> None:
    problems: list[str] = []
    for plan in planned:
        problems += inspect_module(
            plan.path,
            texts[plan.path],
            plan.names,
            allowed_calls=DEFAULT_ALLOWED_CALLS | RUNTIME_CALLS | plan.calls,
        )
    if problems:
        raise EmitError("", "generated code was refused:\n" + "\n".join(problems))
