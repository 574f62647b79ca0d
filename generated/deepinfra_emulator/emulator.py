# Generated from schema/client.yaml. Do not edit; run: nox -s generate
"""The emulator as an object: start it, point a client at it, look at what came in."""

from __future__ import annotations

from ._runtime.extra import require
from .provider import PROVIDER

require("deepinfra-client")

from ._runtime.server import EmulatorServer  # after the check, for a clear message


class Emulator(EmulatorServer):
    """An emulator on a free loopback port.

    Use it in a `with` block, or call `start` and `stop`. `base_url` goes to the client, `requests`
    holds what came in, `fail` and `break_stream` make the next requests go wrong.
    """

    provider = PROVIDER
