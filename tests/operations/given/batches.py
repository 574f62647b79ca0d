"""What the operations on batches need: a file of requests, or a batch."""

from __future__ import annotations

import json
from typing import Any

from deepinfra_client import DeepInfra

BODY = {
    "model": "meta-llama/Llama-3.3-70B-Instruct",
    "messages": [{"role": "user", "content": "Hi"}],
}
LINE = {"custom_id": "a", "method": "POST", "url": "/v1/chat/completions", "body": BODY}


def _file(client: DeepInfra) -> dict[str, Any]:
    made = client.files.create(file=json.dumps(LINE).encode(), purpose="batch")
    return {"input_file_id": made.id}


def _batch(client: DeepInfra) -> dict[str, Any]:
    made = client.batches.create(
        endpoint="/v1/chat/completions", completion_window="24h", **_file(client)
    )
    return {"batch_id": made.id}


PREPARED = {
    "batches.create": _file,
    "batches.retrieve": _batch,
    "batches.cancel": _batch,
}
