# Generated from schema/resources/metrics.yaml. Do not edit; run: nox -s generate
"""Types of `metrics` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "LiveMetrics": {
        "type": "object",
        "properties": {
            "tokens_per_second": {"type": ["number", "null"]},
            "time_to_first_token": {"type": ["number", "null"]},
            "requests_per_second": {"type": ["number", "null"]},
            "total_tflops": {"type": ["number", "null"]},
        },
    },
}
