"""Helpers of resources, blocking."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..options import CallOptions
from .gatherspec import GatherSpec
from .spec import FollowSpec, ParseSpec

if TYPE_CHECKING:
    from ..engine import SyncEngine
    from ..response import ResponseInfo
    from ..stream import Stream
    from .following import Following
    from .gathering import Gathering

R = TypeVar("R")


def parse_answer(
    engine: SyncEngine, spec: ParseSpec[R], given: Mapping[str, Any], options: CallOptions
) -> R:
    """Send a call and read the texts of its answer.

    Raises StructuredOutputError when one is not what was asked for.
    """
    from .filling import complete
    from .wanted import wanted

    answering = spec.answering
    asked = wanted(answering, given)
    answer: R = engine.request(answering.parsing, asked.given, options).parse()
    complete(answering, asked.target, answer)
    return answer


def follow_answer(
    engine: SyncEngine, spec: FollowSpec[R, Any], given: Mapping[str, Any], options: CallOptions
) -> R:
    """Prepare a streamed call; what is returned sends it."""
    from .following import Following, stream_class
    from .wanted import wanted

    answering = spec.answering
    asked = wanted(answering, given)

    def send() -> Stream[Any]:
        args = {**asked.given, spec.flag: True}
        return engine.stream(answering.operation, spec.events, args, options).parse()

    def follow(info: ResponseInfo) -> Following:
        return Following(engine.config, spec, asked.target, info)

    stream: R = stream_class(engine.config, spec)(send, follow)
    return stream


def gather_answer(
    engine: SyncEngine, spec: GatherSpec[R, Any], given: Mapping[str, Any], options: CallOptions
) -> R:
    """Prepare a streamed call whose events are gathered; what is returned sends it."""
    from .gathering import Gathering, gathered_class

    def send() -> Stream[Any]:
        args = {**given, spec.flag: True}
        return engine.stream(spec.operation, spec.events, args, options).parse()

    def follow(info: ResponseInfo) -> Gathering:
        return Gathering(engine.config, spec, info)

    stream: R = gathered_class(engine.config, spec)(send, follow)
    return stream
