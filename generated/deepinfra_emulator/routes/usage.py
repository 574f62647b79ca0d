# Generated from schema/resources/usage.yaml. Do not edit; run: nox -s generate
"""The calls of `usage`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import QueryParam, Returns, Route

LIST = Route(
    name="usage.list",
    method="GET",
    path="/payment/usage",
    errors="platform",
    query=(
        QueryParam(
            name="from",
            schema={"examples": ["current"], "type": ["string", "integer"]},
            required=True,
        ),
        QueryParam(name="to", schema={"type": ["string", "integer"]}),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/AccountUsage"}),
    emulate={
        "let": {
            "this": {"$now": {"format": "%Y.%m"}},
            "month": {
                "$when": {
                    "equals": [{"$query": "from"}, "current"],
                    "then": {"$value": "/this"},
                    "else": {
                        "$match": {
                            "value": {"$length": {"$query": "from"}},
                            "cases": {"7": {"$query": "from"}},
                            "default": {"$value": "/this"},
                        }
                    },
                }
            },
        },
        "answer": {
            "initial_month": {"$value": "/month"},
            "months": [
                {
                    "period": {"$value": "/month"},
                    "interval": {"fr": 0, "to": {"$now": "milliseconds"}},
                    "invoice_id": "NOT_FINAL",
                    "total_cost": 9,
                    "items": [
                        {
                            "model": {
                                "provider": "deepinfra",
                                "model_name": "deepseek-ai/DeepSeek-V3",
                                "task": "text-generation",
                                "plan_id": None,
                                "private": False,
                            },
                            "units": 300000,
                            "rate": 3e-05,
                            "cost": 9,
                            "pricing_type": "tokens",
                            "interval": {"fr": 0, "to": {"$now": "milliseconds"}},
                            "discount": None,
                        }
                    ],
                }
            ],
        },
    },
)
"""`GET {host}/payment/usage`"""

TOKENS = Route(
    name="usage.tokens",
    method="GET",
    path="/payment/usage/tokens",
    errors="platform",
    query=(
        QueryParam(
            name="from",
            schema={"examples": ["current"], "type": ["string", "integer"]},
            required=True,
        ),
        QueryParam(name="to", schema={"type": ["string", "integer"]}),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/AccountUsage"}),
    emulate={
        "let": {
            "this": {"$now": {"format": "%Y.%m"}},
            "month": {
                "$when": {
                    "equals": [{"$query": "from"}, "current"],
                    "then": {"$value": "/this"},
                    "else": {
                        "$match": {
                            "value": {"$length": {"$query": "from"}},
                            "cases": {"7": {"$query": "from"}},
                            "default": {"$value": "/this"},
                        }
                    },
                }
            },
        },
        "answer": {
            "initial_month": {"$value": "/month"},
            "months": [
                {
                    "period": {"$value": "/month"},
                    "interval": {"fr": 0, "to": {"$now": "milliseconds"}},
                    "invoice_id": "NOT_FINAL",
                    "total_cost": 9,
                    "items": [
                        {
                            "model": {
                                "provider": "deepinfra",
                                "model_name": "deepseek-ai/DeepSeek-V3",
                                "task": "text-generation",
                                "plan_id": None,
                                "private": False,
                            },
                            "units": 300000,
                            "rate": 3e-05,
                            "cost": 9,
                            "pricing_type": "tokens",
                            "interval": {"fr": 0, "to": {"$now": "milliseconds"}},
                            "discount": None,
                        }
                    ],
                }
            ],
        },
    },
)
"""`GET {host}/payment/usage/tokens`"""

RENT = Route(
    name="usage.rent",
    method="GET",
    path="/payment/usage/rent",
    errors="platform",
    query=(
        QueryParam(name="from", schema={"type": "integer"}, required=True),
        QueryParam(name="to", schema={"type": "integer"}),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/RentUsage"}),
    emulate={
        "answer": {
            "id_to_duration": {
                "$map": {
                    "of": {"$all": {"in": "containers"}},
                    "key": {"$item": "/id"},
                    "value": {
                        "$sum": [
                            {"$first": [{"$item": "/stop_ts"}, {"$now": "seconds"}]},
                            {"$product": [{"$item": "/start_ts"}, -1]},
                        ]
                    },
                }
            }
        }
    },
)
"""`GET {host}/payment/usage/rent`"""

BY_TOKEN = Route(
    name="usage.by_token",
    method="GET",
    path="/payment/usage/{api_token}",
    errors="platform",
    query=(
        QueryParam(
            name="from",
            schema={"examples": ["current"], "type": ["string", "integer"]},
            required=True,
        ),
        QueryParam(name="to", schema={"type": ["string", "integer"]}),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/AccountUsage"}),
    emulate={
        "let": {
            "this": {"$now": {"format": "%Y.%m"}},
            "month": {
                "$when": {
                    "equals": [{"$query": "from"}, "current"],
                    "then": {"$value": "/this"},
                    "else": {
                        "$match": {
                            "value": {"$length": {"$query": "from"}},
                            "cases": {"7": {"$query": "from"}},
                            "default": {"$value": "/this"},
                        }
                    },
                }
            },
        },
        "answer": {
            "initial_month": {"$value": "/month"},
            "months": [
                {
                    "period": {"$value": "/month"},
                    "interval": {"fr": 0, "to": {"$now": "milliseconds"}},
                    "invoice_id": "NOT_FINAL",
                    "total_cost": 9,
                    "items": [
                        {
                            "model": {
                                "provider": "deepinfra",
                                "model_name": "deepseek-ai/DeepSeek-V3",
                                "task": "text-generation",
                                "plan_id": None,
                                "private": False,
                            },
                            "units": 300000,
                            "rate": 3e-05,
                            "cost": 9,
                            "pricing_type": "tokens",
                            "interval": {"fr": 0, "to": {"$now": "milliseconds"}},
                            "discount": None,
                        }
                    ],
                }
            ],
        },
    },
)
"""`GET {host}/payment/usage/{api_token}`"""

ROUTES: tuple[Route, ...] = (
    LIST,
    TOKENS,
    RENT,
    BY_TOKEN,
)
