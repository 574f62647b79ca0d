# Generated from schema/resources/deployments.yaml. Do not edit; run: nox -s generate
"""The calls of `deployments` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation, Param

if TYPE_CHECKING:
    from ..types.deployments import (
        Deployment,
        DeploymentRef,
        DeploymentRequests,
        DeploymentStats,
        DetailedDeploymentStats,
        GpuAvailability,
    )


CREATE: Operation[Deployment] = Operation(
    "POST",
    ("/deploy/llm",),
    Json("types.deployments", "Deployment"),
    root="host",
    body="json",
    nullable=("hf", "base_model", "container_image", "settings", "extra_args"),
    timeout="management",
    lists=("extra_args",),
    secrets=("hf/token",),
    secret_fields=("token",),
)
"""`POST {host}/deploy/llm`"""

CREATE_LEGACY: Operation[DeploymentRef] = Operation(
    "POST",
    ("/deploy",),
    Json("types.deployments", "DeploymentRef"),
    body="json",
    nullable=("version",),
    timeout="management",
)
"""`POST {base}/deploy`"""

CREATE_FROM_HUGGING_FACE: Operation[DeploymentRef] = Operation(
    "POST",
    ("/deploy/hf/",),
    Json("types.deployments", "DeploymentRef"),
    root="host",
    body="json",
    nullable=("task",),
    timeout="management",
)
"""`POST {host}/deploy/hf/`"""

LIST: Operation[list[Deployment]] = Operation(
    "GET",
    ("/deploy/list",),
    Json("types.deployments", "Deployment", many=True),
    root="host",
    query=(("status", "status"),),
    retry="safe",
    timeout="management",
    secret_fields=("token",),
)
"""`GET {host}/deploy/list`"""

LIST_WITH_SLASH: Operation[list[Deployment]] = Operation(
    "GET",
    ("/deploy/list/",),
    Json("types.deployments", "Deployment", many=True),
    root="host",
    query=(("status", "status"),),
    retry="safe",
    timeout="management",
    secret_fields=("token",),
)
"""`GET {host}/deploy/list/`"""

RETRIEVE: Operation[Deployment] = Operation(
    "GET",
    (
        "/deploy/",
        Param("deploy_id", "deploy_id", "segment"),
    ),
    Json("types.deployments", "Deployment"),
    root="host",
    retry="safe",
    timeout="management",
    secret_fields=("token",),
)
"""`GET {host}/deploy/{deploy_id}`"""

UPDATE: Operation[DeploymentRef] = Operation(
    "PUT",
    (
        "/deploy/",
        Param("deploy_id", "deploy_id", "segment"),
    ),
    Json("types.deployments", "DeploymentRef"),
    root="host",
    body="json",
    nullable=(),
    retry="safe",
    timeout="management",
)
"""`PUT {host}/deploy/{deploy_id}`"""

DELETE: Operation[DeploymentRef] = Operation(
    "DELETE",
    (
        "/deploy/",
        Param("deploy_id", "deploy_id", "segment"),
    ),
    Json("types.deployments", "DeploymentRef"),
    root="host",
    retry="safe",
    timeout="management",
)
"""`DELETE {host}/deploy/{deploy_id}`"""

STOP: Operation[DeploymentRef] = Operation(
    "POST",
    (
        "/deploy/",
        Param("deploy_id", "deploy_id", "segment"),
        "/stop",
    ),
    Json("types.deployments", "DeploymentRef"),
    root="host",
    retry="safe",
    timeout="management",
)
"""`POST {host}/deploy/{deploy_id}/stop`"""

START: Operation[DeploymentRef] = Operation(
    "POST",
    (
        "/deploy/",
        Param("deploy_id", "deploy_id", "segment"),
        "/start",
    ),
    Json("types.deployments", "DeploymentRef"),
    root="host",
    retry="safe",
    timeout="management",
)
"""`POST {host}/deploy/{deploy_id}/start`"""

STATS_ALL: Operation[list[DeploymentRequests]] = Operation(
    "GET",
    ("/deploy/stats",),
    Json("types.deployments", "DeploymentRequests", many=True),
    root="host",
    query=(("from_", "from"), ("to", "to")),
    retry="safe",
    timeout="management",
)
"""`GET {host}/deploy/stats`"""

STATS: Operation[DeploymentStats] = Operation(
    "GET",
    (
        "/deploy/",
        Param("deploy_id", "deploy_id", "segment"),
        "/stats",
    ),
    Json("types.deployments", "DeploymentStats"),
    root="host",
    query=(("from_", "from"), ("to", "to")),
    retry="safe",
    timeout="management",
)
"""`GET {host}/deploy/{deploy_id}/stats`"""

STATS_DETAILED: Operation[DetailedDeploymentStats] = Operation(
    "GET",
    (
        "/deploy/",
        Param("deploy_id", "deploy_id", "segment"),
        "/stats2",
    ),
    Json("types.deployments", "DetailedDeploymentStats"),
    root="host",
    query=(("from_", "from"), ("to", "to")),
    retry="safe",
    timeout="management",
)
"""`GET {host}/deploy/{deploy_id}/stats2`"""

GPU_AVAILABILITY: Operation[GpuAvailability] = Operation(
    "GET",
    ("/deploy/llm/gpu_availability",),
    Json("types.deployments", "GpuAvailability"),
    root="host",
    query=(("source", "source"), ("base_model", "base_model")),
    retry="safe",
    timeout="management",
)
"""`GET {host}/deploy/llm/gpu_availability`"""
