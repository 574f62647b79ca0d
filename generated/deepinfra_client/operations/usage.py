# Generated from schema/resources/usage.yaml. Do not edit; run: nox -s generate
"""The calls of `usage` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation, Param

if TYPE_CHECKING:
    from ..types.usage import AccountUsage, RentUsage


LIST: Operation[AccountUsage] = Operation(
    "GET",
    ("/payment/usage",),
    Json("types.usage", "AccountUsage"),
    root="host",
    query=(("from_", "from"), ("to", "to")),
    retry="safe",
    timeout="management",
)
"""`GET {host}/payment/usage`"""

TOKENS: Operation[AccountUsage] = Operation(
    "GET",
    ("/payment/usage/tokens",),
    Json("types.usage", "AccountUsage"),
    root="host",
    query=(("from_", "from"), ("to", "to")),
    retry="safe",
    timeout="management",
)
"""`GET {host}/payment/usage/tokens`"""

RENT: Operation[RentUsage] = Operation(
    "GET",
    ("/payment/usage/rent",),
    Json("types.usage", "RentUsage"),
    root="host",
    query=(("from_", "from"), ("to", "to")),
    retry="safe",
    timeout="management",
)
"""`GET {host}/payment/usage/rent`"""

BY_TOKEN: Operation[AccountUsage] = Operation(
    "GET",
    (
        "/payment/usage/",
        Param("api_token", "api_token", "segment", True),
    ),
    Json("types.usage", "AccountUsage"),
    root="host",
    query=(("from_", "from"), ("to", "to")),
    retry="safe",
    timeout="management",
    secrets=("api_token",),
)
"""`GET {host}/payment/usage/{api_token}`"""
