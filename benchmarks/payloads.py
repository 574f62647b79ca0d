"""What the server answers: prepared once, so that it costs the server nothing."""

from __future__ import annotations

import base64
import json
import random
from array import array
from typing import Any

CHUNKS = 640
"""Events with content in a stream."""
TEXTS = 256
DIMENSIONS = 1024
MODEL = "meta-llama/Llama-3.3-70B-Instruct-Turbo"


def completion() -> bytes:
    """A chat completion of about 750 bytes, which the native calls of the service read as well."""
    text = (
        "Layer the lasagna with roasted vegetables, ricotta and tomato sauce, then bake it for "
        "forty minutes until the cheese is golden. Let it rest for ten minutes before serving."
    )
    return _json(
        {
            "id": "chatcmpl-9f1d4c3a8b7e",
            "object": "chat.completion",
            "created": 1760000000,
            "model": MODEL,
            "choices": [
                {
                    "index": 0,
                    "message": {
                        "role": "assistant",
                        "content": text,
                        "name": None,
                        "tool_calls": None,
                    },
                    "finish_reason": "stop",
                    "logprobs": None,
                }
            ],
            "usage": {
                "prompt_tokens": 15,
                "completion_tokens": 40,
                "total_tokens": 55,
                "estimated_cost": 1.5e-05,
            },
            "inference_status": {"status": "succeeded", "runtime_ms": 12, "cost": 1.5e-05},
            "results": [{"generated_text": "Layer the lasagna."}],
            "num_tokens": 40,
            "num_input_tokens": 15,
        }
    )


def picture() -> bytes:
    """The answer to an edit of a picture."""
    return _json({"created": 1760000000, "data": [{"b64_json": "iVBORw0KGgo="}]})


def events() -> list[bytes]:
    """The events of a stream: a role, `CHUNKS` pieces of about 240 bytes, an end with usage."""
    pieces = [_event({"content": f" word{number:03}"}) for number in range(CHUNKS - 2)]
    first = _event({"role": "assistant", "content": ""})
    last = _event({"content": ""}, "stop")
    return [first, *pieces, last, b"data: [DONE]\n\n"]


def _event(delta: dict[str, str], reason: str | None = None) -> bytes:
    return b"data: %s\n\n" % _json(
        {
            "id": "chatcmpl-9f1d4c3a8b7e",
            "object": "chat.completion.chunk",
            "created": 1760000000,
            "model": MODEL,
            "choices": [{"index": 0, "delta": delta, "finish_reason": reason}],
            "usage": None,
        }
    )


def vectors(encoded: bool) -> bytes:
    """`TEXTS` vectors of `DIMENSIONS` 32-bit floats, as numbers or as base64."""
    random.seed(0)
    items: list[dict[str, Any]] = []
    for index in range(TEXTS):
        vector = array("f", (random.gauss(0, 0.03) for _ in range(DIMENSIONS)))
        value: object = base64.b64encode(vector.tobytes()).decode() if encoded else vector.tolist()
        items.append({"object": "embedding", "index": index, "embedding": value})
    usage = {"prompt_tokens": 1024, "total_tokens": 1024}
    return _json({"object": "list", "data": items, "model": "BAAI/bge-m3", "usage": usage})


def _json(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
