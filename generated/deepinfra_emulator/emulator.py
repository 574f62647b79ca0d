# Generated from schema/client.yaml. Do not edit; run: nox -s generate
"""The emulator as an object: start it, point a client at it, look at what came in."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from typing import Literal

from ._runtime.extra import require
from .provider import PROVIDER

require("deepinfra-client")

from ._runtime.faults import Faults
from ._runtime.server import EmulatorServer  # after the check, for a clear message


class Emulator(EmulatorServer):
    """An emulator on a free loopback port.

    Use it in a `with` block, or call `start` and `stop`. `base_url` goes to the client, `requests`
    holds what came in, `fail` and `break_stream` make the next requests go wrong, `faults` some of
    them.
    """

    provider = PROVIDER

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        require_key: bool = True,
        keys: Collection[str] | None = None,
        latency: float = 0.0,
        chunk_latency: float = 0.0,
        seed: int = 0,
        clock: Callable[[], float] = time.time,
        models: Literal["any", "known"] = "any",
        faults: Faults | None = None,
    ) -> None:
        """Make an emulator; it does not listen yet.

        Args:
            host: Address to listen on.
            port: Port to listen on; 0 takes a free one.
            require_key: Whether a request without a key is answered with status 401.
            keys: The only keys that are taken; None takes any.
            latency: Seconds before an answer.
            chunk_latency: Seconds between the parts of a stream.
            seed: Number that all ids and faults depend on; the same requests give the same ids.
            clock: Gives the unix time in seconds.
            models: With `any`, ids that no capability table knows are answered, too, as newer or
                private models; with `known` they are answered with status 404. A model of another
                kind than the call is for gets 404 either way.
            faults: How often requests go wrong, and how; None: never.

        Raises:
            ValueError: The port is none, a wait is below 0, or `models` is another word.
        """
        super().__init__(
            host=host,
            port=port,
            require_key=require_key,
            keys=keys,
            latency=latency,
            chunk_latency=chunk_latency,
            seed=seed,
            clock=clock,
            models=models,
            faults=faults,
        )
