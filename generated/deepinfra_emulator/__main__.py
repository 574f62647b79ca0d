# Generated from schema/client.yaml. Do not edit; run: nox -s generate
"""Run the emulator from the command line."""

from __future__ import annotations

from ._runtime.cli import run  # after the check of the packages that it needs
from .emulator import Emulator

run(Emulator, __name__)
