"""A question about a picture of 20 MB in a file."""

from __future__ import annotations

import base64
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.workers import work
from benchmarks.workers.work import Setup, Work

MODEL = "Qwen/Qwen3-VL-235B-A22B-Instruct"
_BEGINNING = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x04\x00\x00\x00\x04\x00\x08\x02\x00\x00\x00"
)
"""A picture's first bytes, which say that it is a PNG of 1024 x 1024."""


def picture(size: int, *, sparse: bool = False) -> Path:
    """Make a file that begins as a picture does, in the temporary folder of the run."""
    path = Path(tempfile.mkdtemp()) / "picture.png"
    with path.open("wb") as file:
        file.write(_BEGINNING)
        if not sparse:
            file.write(os.urandom(size - len(_BEGINNING)))
        file.truncate(size)
    return path


def _asked(ask: Callable[[Path], object]) -> Work:
    large, small = picture(20_000_000), picture(20_000)
    return Work(lambda: ask(large), warm=lambda: ask(small))


def _messages(path: Path) -> list[dict[str, Any]]:
    url = f"data:image/png;base64,{base64.b64encode(path.read_bytes()).decode()}"
    parts = [{"type": "text", "text": "What?"}, {"type": "image_url", "image_url": {"url": url}}]
    return [{"role": "user", "content": parts}]


def plain_httpx(setup: Setup) -> Work:
    """A data URI made by hand, sent as JSON by httpx."""
    import httpx

    client = httpx.Client(timeout=600)
    headers = work.headers()

    def ask(path: Path) -> None:
        body = {"model": MODEL, "messages": _messages(path)}
        client.post(setup.chat, json=body, headers=headers).json()

    return _asked(ask)


def ours(setup: Setup) -> Work:
    """`generate(["What?", path])`."""
    model = work.ours(setup).language_model(MODEL)
    return _asked(lambda path: model.generate(["What?", path]))


def openai(setup: Setup) -> Work:
    """A data URI made by hand, sent by `openai`."""
    client = work.openai(setup)
    create = client.chat.completions.create
    return _asked(lambda path: create(model=MODEL, messages=_messages(path)))
