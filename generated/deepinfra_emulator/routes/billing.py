# Generated from schema/resources/billing.yaml. Do not edit; run: nox -s generate
"""The calls of `billing`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import QueryParam, RequestBody, Returns, Route

CONFIG_RETRIEVE = Route(
    name="billing.config.retrieve",
    method="GET",
    path="/payment/config",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/BillingSettings"}),
    emulate={
        "answer": {
            "limit": {"$stored": {"in": "billing", "key": "config", "at": "/limit", "default": -1}}
        }
    },
)
"""`GET {host}/payment/config`"""

CONFIG_UPDATE = Route(
    name="billing.config.update",
    method="POST",
    path="/payment/config",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/SpendingLimitParams"}, required=False),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/BillingSettings"}),
    emulate={
        "answer": {
            "limit": {
                "$first": [
                    {"$request": "/limit"},
                    {"$stored": {"in": "billing", "key": "config", "at": "/limit", "default": -1}},
                ]
            }
        },
        "store": {"in": "billing", "key": "config"},
    },
)
"""`POST {host}/payment/config`"""

CHECKLIST = Route(
    name="billing.checklist",
    method="GET",
    path="/payment/checklist",
    errors="platform",
    query=(QueryParam(name="compute_owed", schema={"default": False, "type": "boolean"}),),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/BillingChecklist"}),
    emulate={
        "let": {
            "month": {"$month": {"of": "current", "format": "%Y.%m"}},
            "used": {
                "$sum": {
                    "$each": {
                        "of": {
                            "$recorded": {
                                "from": {"$value": "/month/start"},
                                "to": {"$value": "/month/end"},
                            }
                        },
                        "item": {"$item": "/cost"},
                    }
                }
            },
            "topup": {
                "$stored": {
                    "in": "billing",
                    "key": "topup",
                    "default": {"amount": 0, "threshold": 0, "enabled": False},
                }
            },
        },
        "answer": {
            "email": True,
            "billing_address": True,
            "payment_method": True,
            "suspended": False,
            "overdue_invoices": 0,
            "last_checked": {"$now": "seconds"},
            "stripe_balance": {
                "$product": [
                    {"$stored": {"in": "billing", "key": "funds", "at": "/cents", "default": 1000}},
                    -0.01,
                ]
            },
            "recent": {"$value": "/used"},
            "limit": {"$stored": {"in": "billing", "key": "config", "at": "/limit", "default": -1}},
            "suspend_reason": None,
            "topup": {"$value": "/topup/enabled"},
            "topup_amount": {"$value": "/topup/amount"},
            "topup_threshold": {"$value": "/topup/threshold"},
            "topup_failed": False,
        },
    },
)
"""`GET {host}/payment/checklist`"""

PORTAL = Route(
    name="billing.portal",
    method="GET",
    path="/payment/billing-portal",
    errors="platform",
    query=(QueryParam(name="return_url", schema={"type": "string"}),),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/BillingPortal"}),
    emulate={
        "answer": {
            "url": {
                "$text": [
                    "https://billing.example.com/session/",
                    {"$hash": {"of": {"$uuid": True}, "length": 32}},
                ]
            }
        }
    },
)
"""`GET {host}/payment/billing-portal`"""

ADD_FUNDS = Route(
    name="billing.add_funds",
    method="POST",
    path="/payment/funds",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/FundsParams"}),
    returns=Returns(kind="none"),
    emulate={
        "store": {
            "in": "billing",
            "key": "funds",
            "value": {
                "cents": {
                    "$sum": [
                        {
                            "$stored": {
                                "in": "billing",
                                "key": "funds",
                                "at": "/cents",
                                "default": 1000,
                            }
                        },
                        {"$request": "/amount"},
                    ]
                }
            },
        }
    },
)
"""`POST {host}/payment/funds`"""

SET_TOPUP = Route(
    name="billing.set_topup",
    method="POST",
    path="/payment/topup",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/TopUpParams"}, required=False),
    returns=Returns(kind="none"),
    emulate={
        "store": {
            "in": "billing",
            "key": "topup",
            "value": {
                "amount": {"$request": {"at": "/amount", "default": 0}},
                "threshold": {"$request": {"at": "/threshold", "default": 0}},
                "enabled": {"$request": {"at": "/enabled", "default": True}},
            },
        }
    },
)
"""`POST {host}/payment/topup`"""

APPLY_FOR_DEEPSTART = Route(
    name="billing.apply_for_deepstart",
    method="POST",
    path="/payment/deepstart/application",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/DeepStartParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/DeepStartApplication"}),
    emulate={
        "answer": {
            "$merge": [
                {"deal": None},
                {"$request": ""},
                {
                    "id": {"$id": "deepstart_"},
                    "uid": "di:1000000000001",
                    "created_at": {"$now": "seconds"},
                    "status": "pending",
                    "email": "owner@example.com",
                },
            ]
        }
    },
)
"""`POST {host}/payment/deepstart/application`"""

ROUTES: tuple[Route, ...] = (
    CONFIG_RETRIEVE,
    CONFIG_UPDATE,
    CHECKLIST,
    PORTAL,
    ADD_FUNDS,
    SET_TOPUP,
    APPLY_FOR_DEEPSTART,
)
