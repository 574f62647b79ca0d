# Generated from codegen/runtime/emulator/extra.py. Do not edit; run: nox -s generate
"""Say what to install when a package of the extra is missing; nothing but the standard library."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable

NEEDED = ("starlette", "uvicorn", "jsonschema", "python_multipart")
"""The top-level modules that the extra brings."""


def missing_message(distribution: str, modules: Iterable[str]) -> str:
    """Return the text that says how to get missing modules."""
    return (
        f"the emulator needs {', '.join(modules)}: "
        f"install it with  pip install '{distribution}[emulator]'"
    )


def require(distribution: str) -> None:
    """Raise ImportError, which names the command to run, when a needed package is missing."""
    lacking = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if lacking:
        raise ImportError(missing_message(distribution, lacking), name=lacking[0])
