# Generated from schema/resources/billing.yaml. Do not edit; run: nox -s generate
"""The calls of `billing` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Nothing, Operation

if TYPE_CHECKING:
    from ..types.billing import (
        BillingChecklist,
        BillingPortal,
        BillingSettings,
        DeepStartApplication,
    )


CONFIG_RETRIEVE: Operation[BillingSettings] = Operation(
    "GET",
    ("/payment/config",),
    Json("types.billing", "BillingSettings"),
    root="host",
    retry="safe",
    timeout="management",
)
"""`GET {host}/payment/config`"""

CONFIG_UPDATE: Operation[BillingSettings] = Operation(
    "POST",
    ("/payment/config",),
    Json("types.billing", "BillingSettings"),
    root="host",
    body="json",
    nullable=("limit",),
    retry="idempotent",
    timeout="management",
)
"""`POST {host}/payment/config`"""

CHECKLIST: Operation[BillingChecklist] = Operation(
    "GET",
    ("/payment/checklist",),
    Json("types.billing", "BillingChecklist"),
    root="host",
    query=(("compute_owed", "compute_owed"),),
    retry="safe",
    timeout="management",
)
"""`GET {host}/payment/checklist`"""

PORTAL: Operation[BillingPortal] = Operation(
    "GET",
    ("/payment/billing-portal",),
    Json("types.billing", "BillingPortal"),
    root="host",
    query=(("return_url", "return_url"),),
    retry="safe",
    timeout="management",
    secret_fields=("url",),
)
"""`GET {host}/payment/billing-portal`"""

ADD_FUNDS: Operation[None] = Operation(
    "POST",
    ("/payment/funds",),
    Nothing(),
    root="host",
    body="json",
    nullable=(),
    timeout="management",
)
"""`POST {host}/payment/funds`"""

SET_TOPUP: Operation[None] = Operation(
    "POST",
    ("/payment/topup",),
    Nothing(),
    root="host",
    body="json",
    nullable=(),
    retry="idempotent",
    timeout="management",
)
"""`POST {host}/payment/topup`"""

APPLY_FOR_DEEPSTART: Operation[DeepStartApplication] = Operation(
    "POST",
    ("/payment/deepstart/application",),
    Json("types.billing", "DeepStartApplication"),
    root="host",
    body="json",
    nullable=("deal", "uid"),
    timeout="management",
)
"""`POST {host}/payment/deepstart/application`"""
