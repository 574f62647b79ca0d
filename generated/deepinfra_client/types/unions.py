# Generated from schema/. Do not edit; run: nox -s generate
"""Results that are one of several types."""

from __future__ import annotations

from typing import TypeAlias

from ..types.messages import (
    ContentBlockDeltaEvent,
    ContentBlockStartEvent,
    ContentBlockStopEvent,
    MessageDeltaEvent,
    MessageStartEvent,
    MessageStopEvent,
    UnknownMessageStreamEvent,
)

MessageStreamEvent: TypeAlias = (
    MessageStartEvent
    | ContentBlockStartEvent
    | ContentBlockDeltaEvent
    | ContentBlockStopEvent
    | MessageDeltaEvent
    | MessageStopEvent
    | UnknownMessageStreamEvent
)
"""A step of an answer that is being written; `type` tells which."""
