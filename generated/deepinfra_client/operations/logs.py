# Generated from schema/resources/logs.yaml. Do not edit; run: nox -s generate
"""The calls of `logs` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation

if TYPE_CHECKING:
    from ..types.logs import DeploymentLogLines, LogLines


DEPLOYMENTS_QUERY: Operation[DeploymentLogLines] = Operation(
    "GET",
    ("/deployment_logs/query",),
    Json("types.logs", "DeploymentLogLines"),
    query=(
        ("deploy_id", "deploy_id"),
        ("pod_name", "pod_name"),
        ("from_", "from"),
        ("to", "to"),
        ("limit", "limit"),
    ),
    retry="safe",
    timeout="management",
)
"""`GET {base}/deployment_logs/query`"""

QUERY: Operation[LogLines] = Operation(
    "GET",
    ("/logs/query",),
    Json("types.logs", "LogLines"),
    query=(("deploy_id", "deploy_id"), ("from_", "from"), ("to", "to"), ("limit", "limit")),
    retry="safe",
    timeout="management",
)
"""`GET {base}/logs/query`"""
