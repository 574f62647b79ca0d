"""All files of the client package."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.ir.model.package import Package
from codegen.render.plan import FilePlan
from codegen.targets.client import clients, helpers, objects, resources, settings, tables, types
from codegen.targets.runtime import copied

RUNTIME = "client"


def plans(package: Package) -> Iterator[FilePlan]:
    """Every file of the client package, the copied runtime included."""
    yield from clients.plans(package)
    yield from settings.plans(package)
    yield from types.plans(package)
    yield from resources.plans(package)
    yield from helpers.plans(package)
    yield from tables.plans(package)
    if package.objects:
        yield from objects.plans(package)
    yield from copied(RUNTIME, f"{package.client.package}/_runtime")
