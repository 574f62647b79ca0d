"""What the operations on files need: one that is there."""

from __future__ import annotations

from typing import Any

from deepinfra_client import DeepInfra


def _file(client: DeepInfra) -> dict[str, Any]:
    return {"file_id": client.files.create(file=b"{}\n", purpose="batch").id}


FILES = {"files.create": ("lines.jsonl", b'{"custom_id": "a"}\n')}
PREPARED = {"files.retrieve": _file, "files.content": _file, "files.delete": _file}
