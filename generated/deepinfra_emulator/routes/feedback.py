# Generated from schema/resources/feedback.yaml. Do not edit; run: nox -s generate
"""The calls of `feedback`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import RequestBody, Returns, Route

CREATE = Route(
    name="feedback.create",
    method="POST",
    path="/v1/feedback",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/FeedbackParams"}),
    returns=Returns(kind="none"),
    emulate={},
)
"""`POST {base}/feedback`"""

ROUTES: tuple[Route, ...] = (CREATE,)
