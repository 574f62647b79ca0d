# Generated from schema/resources/lora.yaml. Do not edit; run: nox -s generate
"""The calls of `lora` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Nothing, Operation, Param

if TYPE_CHECKING:
    from ..types.deployments import Deployment
    from ..types.lora import LoraAdapter, LoraStatus


CREATE: Operation[Deployment] = Operation(
    "POST",
    ("/lora/create",),
    Json("types.deployments", "Deployment"),
    body="json",
    nullable=("description",),
    timeout="management",
    secret_fields=("token",),
)
"""`POST {base}/lora/create`"""

UPLOAD: Operation[Deployment] = Operation(
    "POST",
    ("/lora-model",),
    Json("types.deployments", "Deployment"),
    root="host",
    body="json",
    nullable=("hf_token", "base_model_name"),
    timeout="management",
    secrets=("hf_token",),
    secret_fields=("hf_token", "token"),
)
"""`POST {host}/lora-model`"""

LIST: Operation[object] = Operation(
    "GET",
    ("/user/loras",),
    Json("", "object"),
    retry="safe",
    timeout="management",
)
"""`GET {base}/user/loras`"""

LIST_FOR_MODEL: Operation[object] = Operation(
    "GET",
    (
        "/model/",
        Param("model", "model", "segments"),
        "/loras",
    ),
    Json("", "object"),
    retry="safe",
    timeout="management",
)
"""`GET {base}/model/{model}/loras`"""

RETRIEVE: Operation[LoraAdapter] = Operation(
    "GET",
    (
        "/lora/",
        Param("lora_name", "lora_name", "segments"),
    ),
    Json("types.lora", "LoraAdapter"),
    retry="safe",
    timeout="management",
)
"""`GET {base}/lora/{lora_name}`"""

RETRIEVE_STATUS: Operation[LoraStatus] = Operation(
    "GET",
    (
        "/lora/",
        Param("lora_name", "lora_name", "segments"),
        "/status",
    ),
    Json("types.lora", "LoraStatus"),
    retry="safe",
    timeout="management",
)
"""`GET {base}/lora/{lora_name}/status`"""

UPDATE: Operation[None] = Operation(
    "PATCH",
    (
        "/lora/",
        Param("lora_name", "lora_name", "segments"),
    ),
    Nothing(),
    body="json",
    nullable=("private", "description"),
    retry="safe",
    timeout="management",
)
"""`PATCH {base}/lora/{lora_name}`"""

DELETE: Operation[None] = Operation(
    "DELETE",
    (
        "/lora/",
        Param("lora_name", "lora_name", "segments"),
    ),
    Nothing(),
    retry="safe",
    timeout="management",
)
"""`DELETE {base}/lora/{lora_name}`"""

DELETE_UPLOADED: Operation[None] = Operation(
    "DELETE",
    (
        "/lora-model/",
        Param("lora_name", "lora_name", "segments"),
    ),
    Nothing(),
    root="host",
    retry="safe",
    timeout="management",
)
"""`DELETE {host}/lora-model/{lora_name}`"""
