# Generated from schema/resources/api_tokens.yaml. Do not edit; run: nox -s generate
"""The calls of `api_tokens` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Nothing, Operation, Param

if TYPE_CHECKING:
    from ..types.api_tokens import ApiToken


LIST: Operation[list[ApiToken]] = Operation(
    "GET",
    ("/api-tokens",),
    Json("types.api_tokens", "ApiToken", many=True),
    retry="safe",
    timeout="management",
    secret_fields=("token",),
)
"""`GET {base}/api-tokens`"""

CREATE: Operation[ApiToken] = Operation(
    "POST",
    ("/api-tokens",),
    Json("types.api_tokens", "ApiToken"),
    body="json",
    nullable=(),
    timeout="management",
    secret_fields=("token",),
)
"""`POST {base}/api-tokens`"""

RETRIEVE: Operation[ApiToken] = Operation(
    "GET",
    (
        "/api-tokens/",
        Param("api_token", "api_token", "segment", True),
    ),
    Json("types.api_tokens", "ApiToken"),
    retry="safe",
    timeout="management",
    secrets=("api_token",),
    secret_fields=("token",),
)
"""`GET {base}/api-tokens/{api_token}`"""

DELETE: Operation[None] = Operation(
    "DELETE",
    (
        "/api-tokens/",
        Param("api_token", "api_token", "segment", True),
    ),
    Nothing(),
    retry="safe",
    timeout="management",
    secrets=("api_token",),
)
"""`DELETE {base}/api-tokens/{api_token}`"""

EXPORT_TO_VERCEL: Operation[None] = Operation(
    "POST",
    (
        "/api-tokens/",
        Param("api_token", "api_token", "segment", True),
        "/vercel_export",
    ),
    Nothing(),
    body="json",
    nullable=(),
    timeout="management",
    secrets=("api_token",),
)
"""`POST {base}/api-tokens/{api_token}/vercel_export`"""
