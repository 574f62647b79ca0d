# Generated from schema/resources/model_families.yaml. Do not edit; run: nox -s generate
"""The calls of `model_families` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation, Param

if TYPE_CHECKING:
    from ..types.model_families import ModelFamily


NAMES: Operation[list[str]] = Operation(
    "GET",
    ("/model-families/names",),
    Json("", "str", many=True),
    root="host",
    retry="safe",
    timeout="catalogue",
    auth=False,
)
"""`GET {host}/model-families/names`"""

RETRIEVE: Operation[ModelFamily] = Operation(
    "GET",
    (
        "/model-families/",
        Param("family_name", "family_name", "segment"),
    ),
    Json("types.model_families", "ModelFamily"),
    root="host",
    retry="safe",
    timeout="catalogue",
    auth=False,
)
"""`GET {host}/model-families/{family_name}`"""
