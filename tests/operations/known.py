"""What the modules of `given` say, joined."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from typing import Any, Final

from deepinfra_client import DeepInfra
from tests.client.pictures import small
from tests.operations import given

Preparation = Callable[[DeepInfra], dict[str, Any]]
"""Makes what an operation needs and gives the arguments that name it."""

PICTURE: Final = ("picture.png", small())
"""The file for operations that say nothing else."""

_MODULES = [
    importlib.import_module(f"{given.__name__}.{found.name}")
    for found in pkgutil.iter_modules(given.__path__)
]


def _joined(name: str) -> dict[str, Any]:
    """What all modules say under a name."""
    found: dict[str, Any] = {}
    for module in _MODULES:
        said: Mapping[str, Any] = getattr(module, name, {})
        assert not found.keys() & said.keys()
        found.update(said)
    return found


GIVEN: Final[Mapping[str, Mapping[str, Any]]] = _joined("GIVEN")
FILES: Final[Mapping[str, tuple[str, bytes]]] = _joined("FILES")
UNSENT: Final[Mapping[str, frozenset[str]]] = _joined("UNSENT")
PREPARED: Final[Mapping[str, Preparation]] = _joined("PREPARED")
OPEN: Final[frozenset[str]] = frozenset[str]().union(
    *(getattr(module, "OPEN", ()) for module in _MODULES)
)


def prepare(operation: str, client: DeepInfra) -> dict[str, Any]:
    """Make what an operation needs; gives the arguments that name it."""
    found = PREPARED.get(operation)
    return found(client) if found is not None else {}


def everything() -> set[str]:
    """Every operation that is spoken of."""
    return {*GIVEN, *FILES, *UNSENT, *PREPARED, *OPEN}
