# Generated from schema/resources/models.yaml. Do not edit; run: nox -s generate
"""The calls of `models` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation, Paging, Param

if TYPE_CHECKING:
    from ..types.models import CatalogModel, Model, ModelInfo, ModelList


LIST: Operation[ModelList] = Operation(
    "GET",
    ("/openai/models",),
    Json("types.models", "ModelList"),
    query=(("filter", "filter"), ("sort_by", "sort_by")),
    retry="safe",
    timeout="catalogue",
    auth=False,
)
"""`GET {base}/openai/models`"""

LIST_PAGES: Paging[Model] = Paging("none", "/data")

CATALOG: Operation[list[CatalogModel]] = Operation(
    "GET",
    ("/models/list",),
    Json("types.models", "CatalogModel", many=True),
    root="host",
    retry="safe",
    timeout="catalogue",
    auth=False,
)
"""`GET {host}/models/list`"""

RETRIEVE: Operation[ModelInfo] = Operation(
    "GET",
    (
        "/models/",
        Param("model", "model", "segments"),
    ),
    Json("types.models", "ModelInfo"),
    root="host",
    query=(("version", "version"),),
    retry="safe",
    timeout="catalogue",
)
"""`GET {host}/models/{model}`"""
