# Generated from schema/client.yaml. Do not edit; run: nox -s generate
"""The default client, made from the environment when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ._runtime.lazy import Deferred

if TYPE_CHECKING:
    from .client import DeepInfra


def make() -> DeepInfra:
    """Make the client; it looks for the key at its first request."""
    from .client import DeepInfra

    return DeepInfra()


deepinfra = cast("DeepInfra", Deferred(make))
"""A client with default settings; stands in for it until it is used."""
