"""The public surface: what users may rely on, in one text that is read in every review."""

from __future__ import annotations

import difflib
import importlib
import sys

import pytest

from codegen.ir.model.package import Package
from codegen.targets.surface import FILE, surface
from tests.support.paths import GENERATED

SHOWN = 40


@pytest.fixture
def _importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(GENERATED), *sys.path])


def test_surface_is_the_one_that_was_agreed_on(package: Package) -> None:
    stored = (GENERATED / FILE).read_text("utf-8")
    made = surface(package)
    if stored != made:
        difference = difflib.unified_diff(
            stored.splitlines(), made.splitlines(), f"generated/{FILE}", "schema", "", "", 1, ""
        )
        lines = list(difference)
        more = [f"... {len(lines) - SHOWN} more lines"] if len(lines) > SHOWN else []
        advice = "the public surface changes; if that is meant, run: python -m codegen build"
        pytest.fail("\n".join([*lines[:SHOWN], *more, advice]), pytrace=False)


@pytest.mark.usefixtures("_importable")
def test_what_the_surface_names_exists(package: Package) -> None:
    """Classes, error classes, factories, types and endpoints can be reached as written."""
    root = importlib.import_module(package.client.package)
    text = surface(package)
    for line in text.splitlines():
        kind, _, rest = line.partition(" ")
        if kind == "error":
            assert hasattr(root, rest.split()[0]), line
        elif kind.startswith(("types.", "params.")):
            module, _, name = kind.rstrip(":").partition(".")
            assert hasattr(getattr(root, module), name), line
    client = getattr(root, package.client.client)(api_key="none")
    for endpoint in package.endpoints():
        found = client
        for part in (*endpoint.resource, endpoint.name):
            found = getattr(found, part)
        assert callable(found), endpoint.id
    for item in package.objects:
        assert callable(getattr(client, item.factory)), item.name
    assert package.client.package in sys.modules
