"""The build: schema folder -> checked texts of every file, ready to compare or write."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from codegen.dialect.read import read_schema
from codegen.emit.tree import MANIFEST, manifest_bytes
from codegen.finish import finish
from codegen.ir.lower import lower
from codegen.ir.model.package import Package
from codegen.render.plan import FilePlan
from codegen.targets import client, docs, emulator, surface
from codegen.tools import tools


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
    texts = finish(planned)
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
