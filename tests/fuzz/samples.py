"""Sound answers, written by hand, to begin with."""

from __future__ import annotations

from typing import Any

from tests.parity.kit import call, call_part, chat, chunk

PLAIN: list[Any] = [
    chat("Hello!"),
    chat('{"a": 1}'),
    chat(None, calls=[call("add", {"a": 1})]),
    chat("x", reasoning_content="because", refusal=None),
    {"object": "list", "data": [{"index": i, "embedding": [0.5, -0.5]} for i in range(2)]},
    {"created": 1, "data": [{"b64_json": "iVBORw0KGgo="}, {"url": "https://x.test/a.png"}]},
    {"images": ["data:image/png;base64,iVBORw0KGgo="], "seed": 7, "inference_status": {"cost": 1}},
    {"id": "c", "object": "text_completion", "choices": [{"index": 0, "text": "Hi"}], "usage": {}},
    {"object": "list", "data": [{"id": "m", "object": "model", "metadata": {"pricing": {}}}]},
    {"error": {"message": "no", "type": "x", "code": 5, "param": "size"}},
    {"detail": [{"loc": ["body", "model"], "msg": "missing", "type": "missing"}]},
    {"error_message": '{"error": {"message": "inner"}}', "error_type": "overloaded"},
]
"""Answers of every kind."""

EVENTS: tuple[list[Any], ...] = (
    [chunk("Hel", role="assistant"), chunk("lo"), chunk(finish="stop", usage={"total_tokens": 3})],
    [chunk('{"a"'), chunk(": 1}"), chunk(finish="stop")],
    [chunk("[1, 2"), chunk(", 3]"), chunk(finish="stop")],
    [
        chunk(tool_calls=[call_part(0, "", id="call_1", name="add")]),
        chunk(tool_calls=[call_part(0, '{"a"')]),
        chunk(tool_calls=[call_part(0, ": 1}")]),
        chunk(finish="tool_calls"),
    ],
    [{"id": "c", "object": "text_completion", "choices": [{"index": 0, "text": "Hi"}]}],
    [chunk("x"), {"error": {"message": "broke", "code": 500}}],
)
"""Events of streams."""
