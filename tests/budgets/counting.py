"""Counts the functions of the package that a piece of code calls, and answers without a network."""

from __future__ import annotations

import gc
import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import httpx

import deepinfra_client

PACKAGE = str(Path(deepinfra_client.__file__).parent)
MODEL = "Qwen/Qwen3-32B"
ANSWER = json.dumps(
    {
        "id": "chat-1",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": MODEL,
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": "Hello!"},
                "finish_reason": "stop",
            }
        ],
        "usage": {"prompt_tokens": 9, "completion_tokens": 3, "total_tokens": 12},
    }
).encode()
JSON = {"Content-Type": "application/json", "X-Request-Id": "r-1"}


def transport() -> httpx.MockTransport:
    """Answer every request alike."""
    return httpx.MockTransport(lambda _: httpx.Response(200, headers=JSON, content=ANSWER))


def messages(count: int) -> list[dict[str, Any]]:
    """Make a conversation."""
    roles = ("user", "assistant")
    return [{"role": roles[at % 2], "content": f"Message {at}"} for at in range(count)]


class Calls(Counter[str]):
    """How often each function of the package was called, by file and name."""

    def __str__(self) -> str:
        return ", ".join(f"{count} {name}" for name, count in self.most_common())


def calls_of(code: Callable[[], object]) -> Calls:
    """Count the calls of the second run: the first one loads and prepares."""
    code()
    calls = Calls()

    def note(frame: FrameType, event: str, _: object) -> None:
        file = frame.f_code.co_filename
        if event == "call" and file.startswith(PACKAGE):
            calls[f"{file.removeprefix(PACKAGE)}:{frame.f_code.co_name}"] += 1

    before = sys.getprofile()
    gc.disable()  # what it would delete calls functions as well
    sys.setprofile(note)
    try:
        code()
    finally:
        sys.setprofile(before)
        gc.enable()
    return calls
