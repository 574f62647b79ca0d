"""Messages that a step adds to the conversation."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ...errors import ToolError
from ...options import omit
from ..shapes import fill
from ..spec import Conversation
from ..tools.results import ToolCall, ToolResult
from .read import Turn, is_whole


def assistant_message(
    form: Conversation, turn: Turn, results: Mapping[int, ToolResult], *, send_reasoning: bool
) -> Any:
    """Write what the model answered, for the next request.

    A call whose arguments were repaired goes back as repaired.
    """
    calls = [
        _call(form, call, results[at].call if at in results else call)
        for at, call in enumerate(turn.tool_calls)
    ]
    values = {
        "text": turn.text or (None if calls else ""),
        "reasoning": turn.reasoning if send_reasoning and turn.reasoning else omit,
        "calls": calls or omit,
    }
    return fill(form.assistant, values)


def tool_message(form: Conversation, call: ToolCall, result: ToolResult) -> Any:
    """Write the result of a call."""
    return fill(form.tool, {"id": call.id, "name": result.name, "text": result.text})


def _call(form: Conversation, call: ToolCall, ran: ToolCall) -> Any:
    values = {
        "id": call.id,
        "name": ran.name,
        "arguments": _arguments(ran),
        "extra": omit if call.extra is None else call.extra,
    }
    return fill(form.call, values)


def _arguments(call: ToolCall) -> str:
    """Return the arguments as the model wrote them, if a server can read them.

    Servers decode the arguments of earlier calls and refuse the request when that fails. What was
    wrong with them is told by the message of the result.
    """
    if is_whole(call.arguments):
        return call.arguments
    try:
        return json.dumps(call.input, ensure_ascii=False)
    except (ToolError, ValueError, TypeError):
        return "{}"
