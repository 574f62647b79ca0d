# Generated from schema/resources/scoped_jwt.yaml. Do not edit; run: nox -s generate
"""The calls of `scoped_jwt` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation

if TYPE_CHECKING:
    from ..types.scoped_jwt import ScopedToken, ScopedTokenInfo


CREATE: Operation[ScopedToken] = Operation(
    "POST",
    ("/scoped-jwt",),
    Json("types.scoped_jwt", "ScopedToken"),
    body="json",
    nullable=("models", "expires_delta", "expires_at", "spending_limit"),
    retry="safe",
    timeout="management",
    secret_fields=("token",),
)
"""`POST {base}/scoped-jwt`"""

INSPECT: Operation[ScopedTokenInfo] = Operation(
    "GET",
    ("/scoped-jwt",),
    Json("types.scoped_jwt", "ScopedTokenInfo"),
    query=(("jwtoken", "jwtoken"),),
    retry="safe",
    timeout="management",
    secrets=("jwtoken",),
)
"""`GET {base}/scoped-jwt`"""
