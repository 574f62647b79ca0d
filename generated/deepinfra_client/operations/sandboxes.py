# Generated from schema/resources/sandboxes.yaml. Do not edit; run: nox -s generate
"""The calls of `sandboxes` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Bytes, Events, Json, Nothing, Operation, Param

if TYPE_CHECKING:
    from .._runtime.response import BinaryResponse
    from ..types.sandboxes import Sandbox, SandboxOutput, SandboxPlan


CREATE: Operation[Sandbox] = Operation(
    "POST",
    ("/sandboxes",),
    Json("types.sandboxes", "Sandbox"),
    body="json",
    nullable=(),
    timeout="management",
)
"""`POST {base}/sandboxes`"""

LIST: Operation[list[Sandbox]] = Operation(
    "GET",
    ("/sandboxes",),
    Json("types.sandboxes", "Sandbox", many=True),
    retry="safe",
    timeout="management",
)
"""`GET {base}/sandboxes`"""

CATALOG: Operation[list[SandboxPlan]] = Operation(
    "GET",
    ("/sandboxes/catalog",),
    Json("types.sandboxes", "SandboxPlan", many=True),
    retry="safe",
    timeout="management",
)
"""`GET {base}/sandboxes/catalog`"""

RETRIEVE: Operation[Sandbox] = Operation(
    "GET",
    (
        "/sandboxes/",
        Param("sandbox_id", "sandbox_id", "segment"),
    ),
    Json("types.sandboxes", "Sandbox"),
    retry="safe",
    timeout="management",
)
"""`GET {base}/sandboxes/{sandbox_id}`"""

EXEC: Operation[None] = Operation(
    "POST",
    (
        "/sandboxes/",
        Param("sandbox_id", "sandbox_id", "segment"),
        "/exec",
    ),
    Nothing(),
    body="json",
    nullable=(),
    timeout="execution",
    lists=("command",),
)
"""`POST {base}/sandboxes/{sandbox_id}/exec`"""

EXEC_EVENTS: Events[SandboxOutput] = Events(
    "types.sandboxes", "SandboxOutput", error="/error", last="/returncode", form="ndjson"
)

WRITE_FILE: Operation[None] = Operation(
    "PUT",
    (
        "/sandboxes/",
        Param("sandbox_id", "sandbox_id", "segment"),
        "/fs/content",
    ),
    Nothing(),
    query=(("path", "path"),),
    body="bytes",
    whole="content",
    files=("content",),
    retry="safe",
    timeout="transfer",
)
"""`PUT {base}/sandboxes/{sandbox_id}/fs/content`"""

READ_FILE: Operation[BinaryResponse] = Operation(
    "GET",
    (
        "/sandboxes/",
        Param("sandbox_id", "sandbox_id", "segment"),
        "/fs/content",
    ),
    Bytes(("application/octet-stream",), empty=True),
    query=(("path", "path"),),
    retry="safe",
    timeout="transfer",
)
"""`GET {base}/sandboxes/{sandbox_id}/fs/content`"""

STOP: Operation[None] = Operation(
    "POST",
    (
        "/sandboxes/",
        Param("sandbox_id", "sandbox_id", "segment"),
        "/stop",
    ),
    Nothing(),
    retry="safe",
    timeout="management",
)
"""`POST {base}/sandboxes/{sandbox_id}/stop`"""

START: Operation[None] = Operation(
    "POST",
    (
        "/sandboxes/",
        Param("sandbox_id", "sandbox_id", "segment"),
        "/start",
    ),
    Nothing(),
    retry="safe",
    timeout="management",
)
"""`POST {base}/sandboxes/{sandbox_id}/start`"""

DELETE: Operation[None] = Operation(
    "DELETE",
    (
        "/sandboxes/",
        Param("sandbox_id", "sandbox_id", "segment"),
    ),
    Nothing(),
    retry="safe",
    timeout="management",
)
"""`DELETE {base}/sandboxes/{sandbox_id}`"""
