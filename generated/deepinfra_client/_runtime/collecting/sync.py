# Generated from codegen/runtime/client/collecting/sync.py. Do not edit; run: nox -s generate
"""Collecting streams, blocking."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import APIError
from ..options import CallOptions
from .spec import Collected, CollectSpec

if TYPE_CHECKING:
    from ..engine import SyncEngine

R = TypeVar("R")


def collect(
    engine: SyncEngine, spec: CollectSpec[R], given: Mapping[str, Any], options: CallOptions
) -> R:
    """Read a stream to its end, and return what its events say together.

    Raises the errors of the stream; `partial` of them is the answer as far as it came.
    """
    response = engine.stream(spec.operation, spec.events, given, options)
    collected = Collected(engine.config, spec, response.info)
    with response.parse() as stream:
        try:
            for event in stream:
                collected.add(event)
        except APIError as error:
            error.partial = collected.so_far()
            raise
        answer: R = collected.whole(ended=stream.ended)
    return answer
