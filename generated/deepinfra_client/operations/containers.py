# Generated from schema/resources/containers.yaml. Do not edit; run: nox -s generate
"""The calls of `containers` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Nothing, Operation, Param

if TYPE_CHECKING:
    from ..types.containers import Container, ContainerGpuList, ContainerOptions, ContainerStarted


PARAMS: Operation[ContainerOptions] = Operation(
    "GET",
    ("/containers/params",),
    Json("types.containers", "ContainerOptions"),
    retry="safe",
    timeout="management",
)
"""`GET {base}/containers/params`"""

GPU_AVAILABILITY: Operation[ContainerGpuList] = Operation(
    "GET",
    ("/containers/gpu_availability",),
    Json("types.containers", "ContainerGpuList"),
    query=(("source", "source"), ("base_model", "base_model")),
    retry="safe",
    timeout="management",
)
"""`GET {base}/containers/gpu_availability`"""

CREATE: Operation[ContainerStarted] = Operation(
    "POST",
    ("/containers",),
    Json("types.containers", "ContainerStarted"),
    body="json",
    nullable=(),
    timeout="management",
    secrets=("cloud_init_user_data",),
    secret_fields=("cloud_init_user_data",),
)
"""`POST {base}/containers`"""

LIST: Operation[list[Container]] = Operation(
    "GET",
    ("/containers",),
    Json("types.containers", "Container", many=True),
    query=(("state", "state"),),
    retry="safe",
    timeout="management",
    choices=(("state", ("active", "inactive")),),
)
"""`GET {base}/containers`"""

RETRIEVE: Operation[Container] = Operation(
    "GET",
    (
        "/containers/",
        Param("container_id", "container_id", "segment"),
    ),
    Json("types.containers", "Container"),
    retry="safe",
    timeout="management",
)
"""`GET {base}/containers/{container_id}`"""

UPDATE: Operation[None] = Operation(
    "PATCH",
    (
        "/containers/",
        Param("container_id", "container_id", "segment"),
    ),
    Nothing(),
    body="json",
    nullable=(),
    retry="idempotent",
    timeout="management",
)
"""`PATCH {base}/containers/{container_id}`"""

DELETE: Operation[None] = Operation(
    "DELETE",
    (
        "/containers/",
        Param("container_id", "container_id", "segment"),
    ),
    Nothing(),
    retry="safe",
    timeout="management",
)
"""`DELETE {base}/containers/{container_id}`"""
