# Generated from schema/resources/metrics.yaml. Do not edit; run: nox -s generate
"""The calls of `metrics`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import Returns, Route

LIVE = Route(
    name="metrics.live",
    method="GET",
    path="/v1/metrics/live",
    auth=False,
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/LiveMetrics"}),
    emulate={
        "answer": {
            "tokens_per_second": 5200000,
            "time_to_first_token": 0.4,
            "requests_per_second": 3100,
            "total_tflops": 310000,
        }
    },
)
"""`GET {base}/metrics/live`"""

ROUTES: tuple[Route, ...] = (LIVE,)
