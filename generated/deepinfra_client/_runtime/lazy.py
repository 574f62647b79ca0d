# Generated from codegen/runtime/client/lazy.py. Do not edit; run: nox -s generate
"""Packages whose names are loaded when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, NamedTuple


class Exporter(NamedTuple):
    """The two functions of a lazy package."""

    get: Callable[[str], Any]
    """Its `__getattr__`."""
    names: Callable[[], list[str]]
    """Its `__dir__`."""


def exporter(package: str, exports: Mapping[str, str]) -> Exporter:
    """Make `__getattr__` and `__dir__` of a package.

    `exports` maps a name to the module that defines it, relative to the package; a name that is
    mapped to itself with a trailing dot (`"types": "types."`) is a submodule.
    """

    def get(name: str) -> Any:
        module = exports.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        if module.endswith("."):
            return import_module(f"{package}.{module[:-1]}")
        value = getattr(import_module(f"{package}.{module}"), name)
        # Kept, so that the next access does not come here.
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *exports})

    return Exporter(get, names)
