"""Answers in the shape of the service, written by hand, and the server that gives them."""

from __future__ import annotations

import base64
import json
import struct
import zlib
from collections.abc import Iterable
from email import message_from_string
from email.message import Message
from typing import Any

from tests.client.scripted import End, Received, Scripted

KEY = "parity-key-0123456789"
MODEL = "acme/writer-1"
"""A model that stands in no table, so that nothing is checked against one."""
QUESTION = "Hi there"
ASKED = {"role": "user", "content": QUESTION}
USAGE = {
    "prompt_tokens": 9,
    "completion_tokens": 12,
    "total_tokens": 21,
    "estimated_cost": 0.00025,
    "prompt_tokens_details": {"cached_tokens": 4, "cache_write_tokens": 0},
    "completion_tokens_details": {"reasoning_tokens": 5},
}
CREATED = 1_790_000_000


def chat(
    content: Any = "Hello!",
    *,
    calls: list[dict[str, Any]] | None = None,
    finish: str | None = None,
    usage: dict[str, Any] | None = USAGE,
    model: str = MODEL,
    **message: Any,
) -> dict[str, Any]:
    """A whole answer of the chat endpoint."""
    said: dict[str, Any] = {"role": "assistant", "content": content, **message}
    if calls is not None:
        said["tool_calls"] = calls
    reason = finish or ("tool_calls" if calls else "stop")
    return {
        "id": "chatcmpl-77",
        "object": "chat.completion",
        "created": CREATED,
        "model": model,
        "choices": [{"index": 0, "message": said, "finish_reason": reason, "logprobs": None}],
        **({"usage": usage} if usage is not None else {}),
    }


def call(name: str, arguments: Any = None, id: str | None = "call_1", **more: Any) -> Any:
    """A tool call in a whole answer."""
    text = arguments if isinstance(arguments, str) else json.dumps(arguments or {})
    function = {"name": name, "arguments": text}
    return {**({} if id is None else {"id": id}), "type": "function", "function": function, **more}


def chunk(
    content: Any = None, *, finish: str | None = None, usage: Any = None, **delta: Any
) -> dict[str, Any]:
    """An event of a chat stream."""
    said = {**({} if content is None else {"content": content}), **delta}
    return {
        "id": "chatcmpl-77",
        "object": "chat.completion.chunk",
        "created": CREATED,
        "model": MODEL,
        "choices": [{"index": 0, "delta": said, "finish_reason": finish}],
        **({} if usage is None else {"usage": usage}),
    }


def call_part(
    index: int | None = 0,
    arguments: str | None = None,
    *,
    id: str | None = None,
    name: str | None = None,
) -> dict[str, Any]:
    """A piece of a tool call, for `tool_calls=[...]` of a chunk."""
    function: dict[str, Any] = {}
    if name is not None:
        function["name"] = name
    if arguments is not None:
        function["arguments"] = arguments
    part: dict[str, Any] = {"function": function}
    if index is not None:
        part["index"] = index
    if id is not None:
        part |= {"id": id, "type": "function"}
    return part


def sse(events: Iterable[Any], *, done: bool = True) -> list[bytes]:
    """Events of a stream as bytes: JSON, or bytes as they are."""
    lines = [
        item if isinstance(item, bytes) else b"data: " + json.dumps(item).encode() + b"\n\n"
        for item in events
    ]
    return [*lines, b"data: [DONE]\n\n"] if done else lines


def vectors(*values: list[float], tokens: int = 3) -> dict[str, Any]:
    """An answer of the embeddings endpoint."""
    data = [
        {"object": "embedding", "index": place, "embedding": value}
        for place, value in enumerate(values)
    ]
    usage = {"prompt_tokens": tokens, "total_tokens": tokens, "estimated_cost": 0.00001}
    return {"object": "list", "data": data, "model": MODEL, "usage": usage}


def png(width: int = 2, height: int = 3, shade: int = 0) -> bytes:
    """A real picture in one gray."""

    def block(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\0" + bytes([shade]) * width) * height
    parts = block(b"IHDR", head) + block(b"IDAT", zlib.compress(rows)) + block(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def data_uri(data: bytes, media: str = "image/png") -> str:
    """Bytes as a data URI."""
    return f"data:{media};base64,{base64.b64encode(data).decode()}"


def pictures(*images: str, seed: int = 7, cost: float | None = 0.0005) -> dict[str, Any]:
    """An answer of a native picture call."""
    status = {"status": "succeeded", "runtime_ms": 900, "cost": cost}
    return {
        "images": list(images),
        "nsfw_content_detected": [False] * len(images),
        "seed": seed,
        "request_id": "R-77",
        "inference_status": {**status, "tokens_generated": None, "tokens_input": None},
    }


def edited(*images: bytes) -> dict[str, Any]:
    """An answer of the edits endpoint."""
    items = [{"b64_json": base64.b64encode(data).decode()} for data in images]
    return {"created": CREATED, "data": items}


class Peer:
    """The service as a test scripts it: real HTTP, exact bytes."""

    def __init__(self, server: Scripted) -> None:
        self.server = server
        self.base_url = server.base_url

    def says(self, *answers: Any, status: int = 200, **headers: Any) -> None:
        """Give each of these as the JSON of an answer, in turn."""
        for answer in answers:
            self.server.answer(answer, status, **headers)

    def streams(self, *events: Any, done: bool = True, end: End = "keep") -> None:
        """Give these events as the answer."""
        self.server.stream(sse(events, done=done), end)

    @property
    def received(self) -> list[Received]:
        """The requests."""
        return self.server.requests

    @property
    def body(self) -> Any:
        """The JSON of the only request."""
        (only,) = self.received
        return only.json

    @property
    def bodies(self) -> list[Any]:
        """The JSON of all requests."""
        return [request.json for request in self.received]

    @property
    def paths(self) -> list[str]:
        """Where the requests went."""
        return [request.head.split(" ", 2)[1] for request in self.received]

    def headers(self, place: int = -1) -> Message:
        """The headers of a request; names in any case."""
        return message_from_string(self.received[place].head.partition("\r\n")[2])


def fields(request: Received) -> list[tuple[str, str, str, bytes]]:
    """The parts of a multipart body, in order: name, file name, type, content."""
    boundary = request.head.partition("boundary=")[2].splitlines()[0].encode()
    found: list[tuple[str, str, str, bytes]] = []
    for part in request.body.split(b"--" + boundary)[1:-1]:
        head, _, content = part[2:-2].partition(b"\r\n\r\n")
        about = message_from_string(head.decode())
        name = str(about.get_param("name", "", "content-disposition"))
        file = str(about.get_param("filename", "", "content-disposition"))
        found.append((name, file, about.get("content-type", ""), content))
    return found
