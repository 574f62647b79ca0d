# Generated from schema/resources/request_costs.yaml. Do not edit; run: nox -s generate
"""The calls of `request_costs` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lookups import Lookup
from .._runtime.operation import Json, Operation

if TYPE_CHECKING:
    from ..types.request_costs import RequestCostList


RETRIEVE: Operation[RequestCostList] = Operation(
    "POST",
    ("/request-costs",),
    Json("types.request_costs", "RequestCostList"),
    body="json",
    wire=(("request_ids", "requestIds"),),
    nullable=(),
    retry="safe",
    timeout="management",
    lists=("request_ids",),
)
"""`POST {base}/request-costs`"""

USD = Lookup("/requests", "/requestId", "/costNanoUsd", divisor=1000000000)
"""`request_costs.usd`"""
