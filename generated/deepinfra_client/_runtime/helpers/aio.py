# Generated from codegen/runtime/client/helpers/aio.py. Do not edit; run: nox -s generate
"""Helpers of resources, to be awaited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..options import CallOptions
from .gatherspec import GatherSpec
from .spec import FollowSpec, ParseSpec

if TYPE_CHECKING:
    from ..aengine import AsyncEngine
    from ..response import ResponseInfo
    from ..stream import AsyncStream
    from .following import Following
    from .gathering import Gathering

R = TypeVar("R")


async def parse_answer(
    engine: AsyncEngine, spec: ParseSpec[R], given: Mapping[str, Any], options: CallOptions
) -> R:
    """Send a call and read the texts of its answer.

    Raises StructuredOutputError when one is not what was asked for.
    """
    from .filling import complete
    from .wanted import wanted

    answering = spec.answering
    asked = wanted(answering, given)
    answer: R = (await engine.request(answering.parsing, asked.given, options)).parse()
    complete(answering, asked.target, answer)
    return answer


def follow_answer(
    engine: AsyncEngine, spec: FollowSpec[Any, R], given: Mapping[str, Any], options: CallOptions
) -> R:
    """Prepare a streamed call; what is returned sends it."""
    from .following import Following, stream_class
    from .wanted import wanted

    answering = spec.answering
    asked = wanted(answering, given)

    async def send() -> AsyncStream[Any]:
        args = {**asked.given, spec.flag: True}
        return (await engine.stream(answering.operation, spec.events, args, options)).parse()

    def follow(info: ResponseInfo) -> Following:
        return Following(engine.config, spec, asked.target, info)

    stream: R = stream_class(engine.config, spec, "Async")(send, follow)
    return stream


def gather_answer(
    engine: AsyncEngine, spec: GatherSpec[Any, R], given: Mapping[str, Any], options: CallOptions
) -> R:
    """Prepare a streamed call whose events are gathered; what is returned sends it."""
    from .gathering import Gathering, gathered_class

    async def send() -> AsyncStream[Any]:
        args = {**given, spec.flag: True}
        return (await engine.stream(spec.operation, spec.events, args, options)).parse()

    def follow(info: ResponseInfo) -> Gathering:
        return Gathering(engine.config, spec, info)

    stream: R = gathered_class(engine.config, spec, "Async")(send, follow)
    return stream
