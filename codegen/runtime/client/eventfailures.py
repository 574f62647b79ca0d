"""What a stream that fails stands for; loaded only when one does."""

from __future__ import annotations

import json
import re
from typing import Any

from .config import Config
from .core import Call
from .errors import APIError, IncompleteStreamError
from .errortree import Found, decode, shorten
from .failures import event_error, facts, invalid_answer, scrub
from .operation import Events
from .pointer import lookup
from .response import ResponseInfo

_FIELDS = re.compile(rb"(\xef\xbb\xbf)?\s*(:|(data|event|id|retry)\b|$)")
"""How a stream of events begins, if only one without events."""


def incomplete(config: Config, info: ResponseInfo, text: str) -> APIError:
    """Make the error of a stream that broke off."""
    details = facts(config, info)
    # The status said that all went well; as a first event, this is worth another request.
    details["status_code"] = None
    return IncompleteStreamError(text, in_stream=True, **details)


def nothing(call: Call, info: ResponseInfo, content: bytes) -> APIError:
    """Make the error of a stream without events, which began with `content`."""
    config = call.config
    if not content.strip() and not _announced(info):
        return invalid_answer(config, info, content, "the answer is empty, not a stream of events")
    if _FIELDS.match(content):
        return incomplete(config, info, "the stream ended without any event")
    body = decode(scrub(config, content))
    found = config.settings.errors.match(body)
    if found is not None:
        return event_error(call, info, found, body)
    text = "the answer is said to be a stream of events, and holds none"
    return invalid_answer(config, info, content, text)


def said(events: Events[Any], body: Any) -> Found:
    """Read an event that is marked as an error, and has none of the forms that are known."""
    inner = lookup(body, events.error) if events.error is not None else None
    found = body if inner is None else inner
    text = found.strip() if isinstance(found, str) else json.dumps(found)
    return Found(shorten(text) or "the stream holds an error that says nothing")


def _announced(info: ResponseInfo) -> bool:
    """Whether the headers speak of a stream, of which then not even the beginning came."""
    return info.status_code not in (204, 205) and info.headers.media_type == "text/event-stream"
