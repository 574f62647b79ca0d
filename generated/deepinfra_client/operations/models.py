# Generated from schema/resources/models.yaml. Do not edit; run: nox -s generate
"""The calls of `models` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Nothing, Operation, Paging, Param

if TYPE_CHECKING:
    from ..types.models import (
        CatalogModel,
        Model,
        ModelCallSchema,
        ModelInfo,
        ModelList,
        ModelVersion,
        OpenRouterModel,
        OpenRouterModelList,
    )


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

LIST_FEATURED: Operation[list[CatalogModel]] = Operation(
    "GET",
    ("/models/featured",),
    Json("types.models", "CatalogModel", many=True),
    root="host",
    retry="safe",
    timeout="catalogue",
    auth=False,
)
"""`GET {host}/models/featured`"""

LIST_LORA: Operation[list[CatalogModel]] = Operation(
    "GET",
    ("/models/lora/list",),
    Json("types.models", "CatalogModel", many=True),
    root="host",
    retry="safe",
    timeout="catalogue",
    auth=False,
)
"""`GET {host}/models/lora/list`"""

LIST_PRIVATE: Operation[list[CatalogModel]] = Operation(
    "GET",
    ("/models/private/list",),
    Json("types.models", "CatalogModel", many=True),
    root="host",
    retry="safe",
    timeout="catalogue",
)
"""`GET {host}/models/private/list`"""

LIST_DEPLOYMENT: Operation[list[CatalogModel]] = Operation(
    "GET",
    ("/models/deployment/list",),
    Json("types.models", "CatalogModel", many=True),
    root="host",
    retry="safe",
    timeout="catalogue",
)
"""`GET {host}/models/deployment/list`"""

LIST_OPENROUTER: Operation[OpenRouterModelList] = Operation(
    "GET",
    ("/openrouter/models",),
    Json("types.models", "OpenRouterModelList"),
    root="host",
    retry="safe",
    timeout="catalogue",
    auth=False,
)
"""`GET {host}/openrouter/models`"""

LIST_OPENROUTER_PAGES: Paging[OpenRouterModel] = Paging("none", "/data")

LIST_VERSIONS: Operation[list[ModelVersion]] = Operation(
    "GET",
    (
        "/models/",
        Param("model", "model", "segments"),
        "/versions",
    ),
    Json("types.models", "ModelVersion", many=True),
    root="host",
    retry="safe",
    timeout="catalogue",
)
"""`GET {host}/models/{model}/versions`"""

RETRIEVE_SCHEMA: Operation[ModelCallSchema] = Operation(
    "GET",
    (
        "/models/",
        Param("model", "model", "segments"),
        "/schema/",
        Param("variant", "variant", "segment"),
    ),
    Json("types.models", "ModelCallSchema"),
    root="host",
    query=(("version", "version"),),
    retry="safe",
    timeout="catalogue",
)
"""`GET {host}/models/{model}/schema/{variant}`"""

SET_PUBLICITY: Operation[None] = Operation(
    "POST",
    (
        "/models/",
        Param("model", "model", "segments"),
        "/publicity",
    ),
    Nothing(),
    root="host",
    body="json",
    nullable=(),
    retry="safe",
    timeout="catalogue",
)
"""`POST {host}/models/{model}/publicity`"""

UPDATE_META: Operation[None] = Operation(
    "POST",
    (
        "/models/",
        Param("model", "model", "segments"),
        "/meta",
    ),
    Nothing(),
    root="host",
    body="json",
    nullable=(
        "description",
        "github_url",
        "paper_url",
        "license_url",
        "readme",
        "cover_img_url",
        "reported_type",
    ),
    uris=("cover_img_url",),
    retry="safe",
    timeout="catalogue",
)
"""`POST {host}/models/{model}/meta`"""

DELETE: Operation[None] = Operation(
    "DELETE",
    (
        "/models/",
        Param("model", "model", "segments"),
    ),
    Nothing(),
    root="host",
    query=(("version", "version"),),
    retry="safe",
    timeout="catalogue",
)
"""`DELETE {host}/models/{model}`"""
