# Generated from schema/resources/metrics.yaml. Do not edit; run: nox -s generate
"""The calls of `metrics` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation

if TYPE_CHECKING:
    from ..types.metrics import LiveMetrics


LIVE: Operation[LiveMetrics] = Operation(
    "GET",
    ("/metrics/live",),
    Json("types.metrics", "LiveMetrics"),
    retry="safe",
    timeout="catalogue",
    auth=False,
)
"""`GET {base}/metrics/live`"""
