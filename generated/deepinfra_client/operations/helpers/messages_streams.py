# Generated from schema/resources/messages.yaml. Do not edit; run: nox -s generate
"""Streams of `messages` as data: which event changes what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.helpers.gatherspec import GatherSpec, GatherStep, Picked
from ..._runtime.operation import Json
from ...operations import messages as _operations

if TYPE_CHECKING:
    from ...helpers.messages_streams import AsyncMessageStream, MessageStream


STREAM: GatherSpec[MessageStream, AsyncMessageStream] = GatherSpec(
    _operations.CREATE,
    _operations.CREATE_EVENTS,
    Json("types.messages", "Message"),
    flag="stream",
    module="helpers.messages_streams",
    stream="MessageStream",
    steps=(
        GatherStep("/type", "message_start", "/message", "set"),
        GatherStep(
            "/type",
            "content_block_start",
            "/content_block",
            "set",
            list="/content",
            number="/index",
        ),
        GatherStep(
            "/delta/type",
            "text_delta",
            "/delta/text",
            "join",
            into="/text",
            list="/content",
            number="/index",
        ),
        GatherStep(
            "/delta/type",
            "thinking_delta",
            "/delta/thinking",
            "join",
            into="/thinking",
            list="/content",
            number="/index",
        ),
        GatherStep(
            "/delta/type",
            "signature_delta",
            "/delta/signature",
            "set",
            into="/signature",
            list="/content",
            number="/index",
        ),
        GatherStep(
            "/delta/type",
            "input_json_delta",
            "/delta/partial_json",
            "json",
            into="/input",
            list="/content",
            number="/index",
        ),
        GatherStep("/type", "message_delta", "/delta", "merge"),
        GatherStep("/type", "message_delta", "/usage", "merge", into="/usage"),
    ),
    text=Picked("/delta/type", "text_delta", "/delta/text"),
    texts=Picked("/type", "text", "/text"),
    list="/content",
)
