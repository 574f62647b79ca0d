# Generated from schema/resources/billing.yaml. Do not edit; run: nox -s generate
"""Types of `billing` as JSON Schema; references point into the joined schemas."""

from __future__ import annotations

from typing import Any

SCHEMAS: dict[str, Any] = {
    "BillingChecklist": {
        "type": "object",
        "properties": {
            "email": {"type": "boolean"},
            "billing_address": {"type": "boolean"},
            "payment_method": {"type": "boolean"},
            "suspended": {"type": "boolean"},
            "overdue_invoices": {"type": "number"},
            "last_checked": {"type": "integer"},
            "stripe_balance": {"type": "number"},
            "recent": {"type": "number"},
            "limit": {"type": ["number", "null"]},
            "suspend_reason": {
                "type": ["string", "null"],
                "anyOf": [
                    {
                        "enum": [
                            "balance",
                            "payment-method",
                            "overdue-invoices",
                            "limit-reached",
                            "admin",
                            "bad-cc",
                            None,
                        ]
                    },
                    {"type": ["string", "null"]},
                ],
            },
            "topup": {"type": "boolean"},
            "topup_amount": {"type": "integer"},
            "topup_threshold": {"type": "integer"},
            "topup_failed": {"type": "boolean"},
        },
        "required": ["stripe_balance", "recent"],
    },
    "BillingPortal": {
        "type": "object",
        "properties": {"url": {"type": "string"}},
        "required": ["url"],
    },
    "BillingSettings": {
        "type": "object",
        "properties": {"limit": {"type": "number"}},
        "required": ["limit"],
    },
    "DeepStartApplication": {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "uid": {"type": ["string", "null"]},
            "company": {"type": "string"},
            "ceo": {"type": "string"},
            "funding": {"type": "string"},
            "founded_on": {"type": "string"},
            "website": {"type": "string"},
            "created_at": {"type": "integer"},
            "status": {"type": "string"},
            "deal": {"type": ["string", "null"]},
            "email": {"type": ["string", "null"]},
        },
        "required": ["company"],
    },
    "DeepStartParams": {
        "type": "object",
        "properties": {
            "company": {"type": "string"},
            "ceo": {"type": "string"},
            "funding": {"type": "string"},
            "founded_on": {"type": "string"},
            "website": {"type": "string"},
            "deal": {"type": ["string", "null"]},
            "id": {"type": "string"},
            "uid": {"type": ["string", "null"]},
            "created_at": {"type": "integer"},
            "status": {"default": "pending", "type": "string"},
        },
        "required": ["company", "ceo", "funding", "founded_on", "website"],
    },
    "FundsParams": {
        "type": "object",
        "properties": {"amount": {"type": "integer"}},
        "required": ["amount"],
    },
    "SpendingLimitParams": {
        "type": "object",
        "properties": {"limit": {"type": ["number", "null"]}},
    },
    "TopUpParams": {
        "type": "object",
        "properties": {
            "amount": {"default": 0, "type": "integer"},
            "threshold": {"default": 0, "type": "integer"},
            "enabled": {"default": True, "type": "boolean"},
        },
    },
}
