# Generated from schema/resources/feedback.yaml. Do not edit; run: nox -s generate
"""Types of `feedback` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "FeedbackParams": {
        "type": "object",
        "properties": {
            "message": {"type": "string"},
            "contact_email": {"format": "email", "type": ["string", "null"]},
        },
        "required": ["message"],
    },
}
