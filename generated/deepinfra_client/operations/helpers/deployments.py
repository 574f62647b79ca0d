# Generated from schema/resources/deployments.yaml. Do not edit; run: nox -s generate
"""The helpers of `deployments` as data: calls, places, forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.jobs.spec import StartSpec, WaitSpec
from ...operations import deployments as _operations

if TYPE_CHECKING:
    from ...types.deployments import Deployment


WAIT: WaitSpec[Deployment] = WaitSpec(
    _operations.RETRIEVE,
    "deploy_id",
    id="/deploy_id",
    state="/status",
    ends=("running", "stopped", "failed", "deleted"),
    failures=("failed",),
    error=None,
    reason="/fail_reason",
    interval=5.0,
    longest=30.0,
    timeout=3600.0,
)

CREATE_AND_WAIT: StartSpec[Deployment] = StartSpec(_operations.CREATE, WAIT)
