# Generated from schema/client.yaml. Do not edit; run: nox -s generate
"""Run the emulator from the command line."""

from __future__ import annotations

from ._runtime.extra import require

require("deepinfra-client", __name__)

from ._runtime.cli import run  # after the check, for a clear message
from .emulator import Emulator

run(Emulator, __name__)
