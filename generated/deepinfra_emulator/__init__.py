# Generated from schema/client.yaml. Do not edit; run: nox -s generate
"""Offline emulator of the API that DeepInfra is a client for: real HTTP, made-up answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import exporter
from ._version import __version__

if TYPE_CHECKING:
    from ._runtime.faults import Faults as Faults
    from ._runtime.log import ReceivedRequest as ReceivedRequest
    from .asgi import app as app
    from .emulator import Emulator as Emulator
    from .provider import PROVIDER as PROVIDER

_EXPORTS = {
    "Emulator": "emulator",
    "Faults": "_runtime.faults",
    "PROVIDER": "provider",
    "ReceivedRequest": "_runtime.log",
    "app": "asgi",
}

__all__ = [
    "Emulator",
    "Faults",
    "PROVIDER",
    "ReceivedRequest",
    "__version__",
    "app",
]

if not TYPE_CHECKING:
    # Hidden from checkers: with __getattr__ they would accept any name.
    _LAZY = exporter(__name__, _EXPORTS)
    __getattr__ = _LAZY.get
    __dir__ = _LAZY.names
