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


def require(distribution: str, module: str = "") -> None:
    """Raise ImportError, which names the command to run, when a needed package is missing.

    `module` is the `__name__` of the asking module. A main program has nobody to catch the error:
    it ends with the text alone (SystemExit).
    """
    lacking = [name for name in NEEDED if not _found(name)]
    if not lacking:
        return
    message = missing_message(distribution, lacking)
    if module == "__main__":
        raise SystemExit(message)
    raise ImportError(message, name=lacking[0])


def _found(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False
