# Generated from schema/resources/metrics.yaml. Do not edit; run: nox -s generate
"""Types of `metrics`."""

from __future__ import annotations

from .._runtime.models import WireModel


class LiveMetrics(WireModel):
    """How busy the whole service is just now; null where a number is not known."""

    tokens_per_second: float | None = None
    """Tokens that all models together write in a second."""
    time_to_first_token: float | None = None
    """Seconds until the first token of an answer."""
    requests_per_second: float | None = None
    """Requests that come in a second."""
    total_tflops: float | None = None
    """Computing power in use in tera floating point operations per second."""
