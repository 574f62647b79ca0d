# Generated from schema/client.yaml. Do not edit; run: nox -s generate
"""The emulator as an ASGI app with default settings, for any ASGI server."""

from __future__ import annotations

from ._runtime.extra import require
from .provider import PROVIDER

require("deepinfra-client")

from ._runtime.app import create_app  # after the check, for a clear message

app = create_app(PROVIDER)
