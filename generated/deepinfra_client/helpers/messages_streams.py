# Generated from schema/resources/messages.yaml. Do not edit; run: nox -s generate
"""Streams of `client.messages` that gather what comes."""

from __future__ import annotations

from .._runtime.helpers.gathered import AsyncGatheredStream, GatheredStream
from ..types.messages import Message
from ..types.unions import MessageStreamEvent


class MessageStream(GatheredStream[MessageStreamEvent, Message]):
    """The events of `messages.stream`; at the end there is the whole message."""


class AsyncMessageStream(AsyncGatheredStream[MessageStreamEvent, Message]):
    """The events of `messages.stream`; at the end there is the whole message."""
