# Generated from schema/resources/ssh_keys.yaml. Do not edit; run: nox -s generate
"""The calls of `ssh_keys` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Nothing, Operation, Param

if TYPE_CHECKING:
    from ..types.ssh_keys import SshKey


LIST: Operation[list[SshKey]] = Operation(
    "GET",
    ("/ssh_keys",),
    Json("types.ssh_keys", "SshKey", many=True),
    retry="safe",
    timeout="management",
)
"""`GET {base}/ssh_keys`"""

CREATE: Operation[SshKey] = Operation(
    "POST",
    ("/ssh_keys",),
    Json("types.ssh_keys", "SshKey"),
    body="json",
    nullable=(),
    timeout="management",
)
"""`POST {base}/ssh_keys`"""

DELETE: Operation[None] = Operation(
    "DELETE",
    (
        "/ssh_keys/",
        Param("ssh_key_id", "ssh_key_id", "segment"),
    ),
    Nothing(),
    retry="safe",
    timeout="management",
)
"""`DELETE {base}/ssh_keys/{ssh_key_id}`"""
