# Generated from schema/resources/sandboxes.yaml. Do not edit; run: nox -s generate
"""The helpers of `sandboxes` as data: calls, places, forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.collecting.spec import CollectSpec
from ..._runtime.jobs.spec import StartSpec, WaitSpec
from ..._runtime.operation import Json
from ...operations import sandboxes as _operations

if TYPE_CHECKING:
    from ...types.sandboxes import Sandbox, SandboxResult


RUN: CollectSpec[SandboxResult] = CollectSpec(
    _operations.EXEC,
    _operations.EXEC_EVENTS,
    Json("types.sandboxes", "SandboxResult"),
    ("stdout", "stderr"),
)

WAIT: WaitSpec[Sandbox] = WaitSpec(
    _operations.RETRIEVE,
    "sandbox_id",
    id="/sandbox_id",
    state="/state",
    ends=("running", "stopped", "failed", "deleted"),
    failures=("failed", "deleted"),
    error=None,
    reason=None,
    interval=1.0,
    longest=10.0,
    timeout=300.0,
)

CREATE_AND_WAIT: StartSpec[Sandbox] = StartSpec(_operations.CREATE, WAIT)
