# Generated from schema/resources/scoped_jwt.yaml. Do not edit; run: nox -s generate
"""The calls of `scoped_jwt` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation
from .._runtime.signing import Signing

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
    lists=("models",),
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

SIGN = Signing(
    (
        ("user_id", "str"),
        ("api_key_name", "str"),
        ("model", "str"),
        ("expires_delta", "int"),
        ("expires_at", "int"),
    ),
    (
        ("sub", ("{user_id}",)),
        ("model", ("{model}",)),
        ("exp", ("{expires_at}", "{expires_delta|from_now}")),
    ),
    header=(("kid", "{user_id}:{api_key_name|base64}"),),
    prefix="jwt:",
)
"""`scoped_jwt.sign`"""
