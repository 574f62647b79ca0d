# Generated from schema/resources/account.yaml. Do not edit; run: nox -s generate
"""The calls of `account` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Nothing, Operation

if TYPE_CHECKING:
    from ..types.account import AccountEmails, AccountInfo, GpuLimit, RateLimit


RETRIEVE: Operation[AccountInfo] = Operation(
    "GET",
    ("/me",),
    Json("types.account", "AccountInfo"),
    query=(("checklist", "checklist"),),
    retry="safe",
    timeout="management",
)
"""`GET {base}/me`"""

UPDATE: Operation[None] = Operation(
    "PATCH",
    ("/me",),
    Nothing(),
    body="json",
    nullable=(
        "name",
        "first_name",
        "last_name",
        "country",
        "email",
        "is_business_account",
        "company",
        "website",
        "title",
        "display_name",
        "use_case",
        "attribution",
    ),
    retry="idempotent",
    timeout="management",
)
"""`PATCH {base}/me`"""

DELETE: Operation[AccountInfo] = Operation(
    "DELETE",
    ("/me",),
    Json("types.account", "AccountInfo"),
    timeout="management",
)
"""`DELETE {base}/me`"""

EMAILS: Operation[AccountEmails] = Operation(
    "GET",
    ("/me/emails",),
    Json("types.account", "AccountEmails"),
    retry="safe",
    timeout="management",
)
"""`GET {base}/me/emails`"""

SET_TEAM_DISPLAY_NAME: Operation[None] = Operation(
    "POST",
    ("/me/team_display_name",),
    Nothing(),
    body="json",
    nullable=(),
    retry="idempotent",
    timeout="management",
)
"""`POST {base}/me/team_display_name`"""

RATE_LIMIT: Operation[RateLimit] = Operation(
    "GET",
    ("/me/rate_limit",),
    Json("types.account", "RateLimit"),
    retry="safe",
    timeout="management",
)
"""`GET {base}/me/rate_limit`"""

REQUEST_RATE_LIMIT: Operation[None] = Operation(
    "POST",
    ("/me/rate_limit/request",),
    Nothing(),
    body="json",
    nullable=("tpm_rate_limit",),
    timeout="management",
)
"""`POST {base}/me/rate_limit/request`"""

GPU_LIMIT: Operation[GpuLimit] = Operation(
    "GET",
    ("/me/gpu_limit",),
    Json("types.account", "GpuLimit"),
    retry="safe",
    timeout="management",
)
"""`GET {base}/me/gpu_limit`"""

REQUEST_GPU_LIMIT: Operation[None] = Operation(
    "POST",
    ("/me/gpu_limit/request",),
    Nothing(),
    body="json",
    nullable=(),
    timeout="management",
)
"""`POST {base}/me/gpu_limit/request`"""
