# Generated from schema/resources/feedback.yaml. Do not edit; run: nox -s generate
"""The calls of `feedback` as data: route, parameters, result."""

from __future__ import annotations

from .._runtime.operation import Nothing, Operation

CREATE: Operation[None] = Operation(
    "POST",
    ("/feedback",),
    Nothing(),
    body="json",
    nullable=("contact_email",),
    timeout="management",
)
"""`POST {base}/feedback`"""
