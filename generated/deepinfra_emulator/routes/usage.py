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
        QueryParam(name="to", schema={"examples": ["current"], "type": ["string", "integer"]}),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/AccountUsage"}),
    emulate={
        "let": {
            "begin": {"$month": {"of": {"$query": "from"}, "format": "%Y.%m"}},
            "end": {"$month": {"of": {"$query": "to"}, "format": "%Y.%m"}},
            "months": {
                "$months": {
                    "from": {
                        "$first": [
                            {"$when": {"query": "to", "then": {"$value": "/begin/at"}}},
                            {"$value": "/begin/start"},
                        ]
                    },
                    "to": {
                        "$first": [
                            {"$value": "/end/at"},
                            {"$value": "/end/end"},
                            {"$value": "/begin/end"},
                        ]
                    },
                    "format": "%Y.%m",
                }
            },
            "unit": {"$omit": True},
            "this": {"$month": {"of": "current", "format": "%Y.%m"}},
            "oldest": {
                "$first": [
                    {"$get": {"of": {"$recorded": {}}, "at": "/0/time"}},
                    {"$now": "seconds"},
                ]
            },
        },
        "refuse": [
            {
                "when": {"not": {"present": {"$value": "/begin"}}},
                "status": 400,
                "param": "from",
                "message": "`from` is no time: give YYYY.MM, current, current-2, or seconds since 1970.",
            },
            {
                "when": {"all": [{"query": "to"}, {"not": {"present": {"$value": "/end"}}}]},
                "status": 400,
                "param": "to",
                "message": "`to` is no time: give YYYY.MM, current, current-2, or seconds since 1970.",
            },
        ],
        "answer": {
            "initial_month": {
                "$get": {
                    "of": {"$month": {"of": {"$int": {"$value": "/oldest"}}, "format": "%Y.%m"}},
                    "at": "/name",
                }
            },
            "months": {
                "$each": {
                    "of": {"$value": "/months"},
                    "item": {
                        "period": {"$item": "/name"},
                        "interval": {
                            "fr": {"$int": {"$product": [{"$item": "/start"}, 1000]}},
                            "to": {
                                "$int": {
                                    "$product": [
                                        {"$min": [{"$item": "/end"}, {"$now": "seconds"}]},
                                        1000,
                                    ]
                                }
                            },
                        },
                        "items": {
                            "$each": {
                                "of": {
                                    "$groups": {
                                        "of": {
                                            "$recorded": {
                                                "from": {"$item": "/start"},
                                                "to": {"$item": "/end"},
                                                "key": {"$path": "api_token"},
                                                "where": {"unit": {"$value": "/unit"}},
                                            }
                                        },
                                        "by": "/model",
                                        "total": ["units", "cost"],
                                    }
                                },
                                "item": {
                                    "model": {
                                        "provider": "deepinfra",
                                        "model_name": {"$item": "/by"},
                                        "task": {"$item": "/first/task"},
                                        "plan_id": None,
                                        "private": {
                                            "$when": {
                                                "present": {
                                                    "$get": {
                                                        "of": {
                                                            "$all": {
                                                                "in": "deployments",
                                                                "where": {
                                                                    "model_name": {"$item": "/by"}
                                                                },
                                                            }
                                                        },
                                                        "at": "/0",
                                                    }
                                                },
                                                "then": True,
                                                "else": False,
                                            }
                                        },
                                    },
                                    "units": {
                                        "$int": {"$round": {"of": {"$item": "/total/units"}}}
                                    },
                                    "rate": {
                                        "$first": [
                                            {
                                                "$quotient": [
                                                    {"$product": [{"$item": "/total/cost"}, 100]},
                                                    {"$item": "/total/units"},
                                                ]
                                            },
                                            0,
                                        ]
                                    },
                                    "cost": {
                                        "$round": {
                                            "of": {"$product": [{"$item": "/total/cost"}, 100]}
                                        }
                                    },
                                    "pricing_type": {"$item": "/first/unit"},
                                    "interval": {
                                        "$outer": {
                                            "fr": {
                                                "$int": {"$product": [{"$item": "/start"}, 1000]}
                                            },
                                            "to": {
                                                "$int": {
                                                    "$product": [
                                                        {
                                                            "$min": [
                                                                {"$item": "/end"},
                                                                {"$now": "seconds"},
                                                            ]
                                                        },
                                                        1000,
                                                    ]
                                                }
                                            },
                                        }
                                    },
                                    "discount": None,
                                },
                            }
                        },
                        "total_cost": {
                            "$sum": {
                                "$each": {
                                    "of": {
                                        "$groups": {
                                            "of": {
                                                "$recorded": {
                                                    "from": {"$item": "/start"},
                                                    "to": {"$item": "/end"},
                                                    "key": {"$path": "api_token"},
                                                    "where": {"unit": {"$value": "/unit"}},
                                                }
                                            },
                                            "by": "/model",
                                            "total": ["units", "cost"],
                                        }
                                    },
                                    "item": {
                                        "$round": {
                                            "of": {"$product": [{"$item": "/total/cost"}, 100]}
                                        }
                                    },
                                }
                            }
                        },
                        "invoice_id": {
                            "$when": {
                                "equals": [{"$item": "/name"}, {"$value": "/this/name"}],
                                "then": "NOT_FINAL",
                                "else": "EMPTY",
                            }
                        },
                    },
                }
            },
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
        QueryParam(name="to", schema={"examples": ["current"], "type": ["string", "integer"]}),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/AccountUsage"}),
    emulate={
        "let": {
            "begin": {"$month": {"of": {"$query": "from"}, "format": "%Y.%m"}},
            "end": {"$month": {"of": {"$query": "to"}, "format": "%Y.%m"}},
            "months": {
                "$months": {
                    "from": {
                        "$first": [
                            {"$when": {"query": "to", "then": {"$value": "/begin/at"}}},
                            {"$value": "/begin/start"},
                        ]
                    },
                    "to": {
                        "$first": [
                            {"$value": "/end/at"},
                            {"$value": "/end/end"},
                            {"$value": "/begin/end"},
                        ]
                    },
                    "format": "%Y.%m",
                }
            },
            "this": {"$month": {"of": "current", "format": "%Y.%m"}},
            "oldest": {
                "$first": [
                    {"$get": {"of": {"$recorded": {}}, "at": "/0/time"}},
                    {"$now": "seconds"},
                ]
            },
            "unit": "tokens",
        },
        "refuse": [
            {
                "when": {"not": {"present": {"$value": "/begin"}}},
                "status": 400,
                "param": "from",
                "message": "`from` is no time: give YYYY.MM, current, current-2, or seconds since 1970.",
            },
            {
                "when": {"all": [{"query": "to"}, {"not": {"present": {"$value": "/end"}}}]},
                "status": 400,
                "param": "to",
                "message": "`to` is no time: give YYYY.MM, current, current-2, or seconds since 1970.",
            },
        ],
        "answer": {
            "initial_month": {
                "$get": {
                    "of": {"$month": {"of": {"$int": {"$value": "/oldest"}}, "format": "%Y.%m"}},
                    "at": "/name",
                }
            },
            "months": {
                "$each": {
                    "of": {"$value": "/months"},
                    "item": {
                        "period": {"$item": "/name"},
                        "interval": {
                            "fr": {"$int": {"$product": [{"$item": "/start"}, 1000]}},
                            "to": {
                                "$int": {
                                    "$product": [
                                        {"$min": [{"$item": "/end"}, {"$now": "seconds"}]},
                                        1000,
                                    ]
                                }
                            },
                        },
                        "items": {
                            "$each": {
                                "of": {
                                    "$groups": {
                                        "of": {
                                            "$recorded": {
                                                "from": {"$item": "/start"},
                                                "to": {"$item": "/end"},
                                                "key": {"$path": "api_token"},
                                                "where": {"unit": {"$value": "/unit"}},
                                            }
                                        },
                                        "by": "/model",
                                        "total": ["units", "cost"],
                                    }
                                },
                                "item": {
                                    "model": {
                                        "provider": "deepinfra",
                                        "model_name": {"$item": "/by"},
                                        "task": {"$item": "/first/task"},
                                        "plan_id": None,
                                        "private": {
                                            "$when": {
                                                "present": {
                                                    "$get": {
                                                        "of": {
                                                            "$all": {
                                                                "in": "deployments",
                                                                "where": {
                                                                    "model_name": {"$item": "/by"}
                                                                },
                                                            }
                                                        },
                                                        "at": "/0",
                                                    }
                                                },
                                                "then": True,
                                                "else": False,
                                            }
                                        },
                                    },
                                    "units": {
                                        "$int": {"$round": {"of": {"$item": "/total/units"}}}
                                    },
                                    "rate": {
                                        "$first": [
                                            {
                                                "$quotient": [
                                                    {"$product": [{"$item": "/total/cost"}, 100]},
                                                    {"$item": "/total/units"},
                                                ]
                                            },
                                            0,
                                        ]
                                    },
                                    "cost": {
                                        "$round": {
                                            "of": {"$product": [{"$item": "/total/cost"}, 100]}
                                        }
                                    },
                                    "pricing_type": {"$item": "/first/unit"},
                                    "interval": {
                                        "$outer": {
                                            "fr": {
                                                "$int": {"$product": [{"$item": "/start"}, 1000]}
                                            },
                                            "to": {
                                                "$int": {
                                                    "$product": [
                                                        {
                                                            "$min": [
                                                                {"$item": "/end"},
                                                                {"$now": "seconds"},
                                                            ]
                                                        },
                                                        1000,
                                                    ]
                                                }
                                            },
                                        }
                                    },
                                    "discount": None,
                                },
                            }
                        },
                        "total_cost": {
                            "$sum": {
                                "$each": {
                                    "of": {
                                        "$groups": {
                                            "of": {
                                                "$recorded": {
                                                    "from": {"$item": "/start"},
                                                    "to": {"$item": "/end"},
                                                    "key": {"$path": "api_token"},
                                                    "where": {"unit": {"$value": "/unit"}},
                                                }
                                            },
                                            "by": "/model",
                                            "total": ["units", "cost"],
                                        }
                                    },
                                    "item": {
                                        "$round": {
                                            "of": {"$product": [{"$item": "/total/cost"}, 100]}
                                        }
                                    },
                                }
                            }
                        },
                        "invoice_id": {
                            "$when": {
                                "equals": [{"$item": "/name"}, {"$value": "/this/name"}],
                                "then": "NOT_FINAL",
                                "else": "EMPTY",
                            }
                        },
                    },
                }
            },
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
        QueryParam(name="to", schema={"examples": ["current"], "type": ["string", "integer"]}),
    ),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/AccountUsage"}),
    emulate={
        "let": {
            "begin": {"$month": {"of": {"$query": "from"}, "format": "%Y.%m"}},
            "end": {"$month": {"of": {"$query": "to"}, "format": "%Y.%m"}},
            "months": {
                "$months": {
                    "from": {
                        "$first": [
                            {"$when": {"query": "to", "then": {"$value": "/begin/at"}}},
                            {"$value": "/begin/start"},
                        ]
                    },
                    "to": {
                        "$first": [
                            {"$value": "/end/at"},
                            {"$value": "/end/end"},
                            {"$value": "/begin/end"},
                        ]
                    },
                    "format": "%Y.%m",
                }
            },
            "unit": {"$omit": True},
            "this": {"$month": {"of": "current", "format": "%Y.%m"}},
            "oldest": {
                "$first": [
                    {"$get": {"of": {"$recorded": {}}, "at": "/0/time"}},
                    {"$now": "seconds"},
                ]
            },
        },
        "refuse": [
            {
                "when": {"not": {"present": {"$value": "/begin"}}},
                "status": 400,
                "param": "from",
                "message": "`from` is no time: give YYYY.MM, current, current-2, or seconds since 1970.",
            },
            {
                "when": {"all": [{"query": "to"}, {"not": {"present": {"$value": "/end"}}}]},
                "status": 400,
                "param": "to",
                "message": "`to` is no time: give YYYY.MM, current, current-2, or seconds since 1970.",
            },
        ],
        "answer": {
            "initial_month": {
                "$get": {
                    "of": {"$month": {"of": {"$int": {"$value": "/oldest"}}, "format": "%Y.%m"}},
                    "at": "/name",
                }
            },
            "months": {
                "$each": {
                    "of": {"$value": "/months"},
                    "item": {
                        "period": {"$item": "/name"},
                        "interval": {
                            "fr": {"$int": {"$product": [{"$item": "/start"}, 1000]}},
                            "to": {
                                "$int": {
                                    "$product": [
                                        {"$min": [{"$item": "/end"}, {"$now": "seconds"}]},
                                        1000,
                                    ]
                                }
                            },
                        },
                        "items": {
                            "$each": {
                                "of": {
                                    "$groups": {
                                        "of": {
                                            "$recorded": {
                                                "from": {"$item": "/start"},
                                                "to": {"$item": "/end"},
                                                "key": {"$path": "api_token"},
                                                "where": {"unit": {"$value": "/unit"}},
                                            }
                                        },
                                        "by": "/model",
                                        "total": ["units", "cost"],
                                    }
                                },
                                "item": {
                                    "model": {
                                        "provider": "deepinfra",
                                        "model_name": {"$item": "/by"},
                                        "task": {"$item": "/first/task"},
                                        "plan_id": None,
                                        "private": {
                                            "$when": {
                                                "present": {
                                                    "$get": {
                                                        "of": {
                                                            "$all": {
                                                                "in": "deployments",
                                                                "where": {
                                                                    "model_name": {"$item": "/by"}
                                                                },
                                                            }
                                                        },
                                                        "at": "/0",
                                                    }
                                                },
                                                "then": True,
                                                "else": False,
                                            }
                                        },
                                    },
                                    "units": {
                                        "$int": {"$round": {"of": {"$item": "/total/units"}}}
                                    },
                                    "rate": {
                                        "$first": [
                                            {
                                                "$quotient": [
                                                    {"$product": [{"$item": "/total/cost"}, 100]},
                                                    {"$item": "/total/units"},
                                                ]
                                            },
                                            0,
                                        ]
                                    },
                                    "cost": {
                                        "$round": {
                                            "of": {"$product": [{"$item": "/total/cost"}, 100]}
                                        }
                                    },
                                    "pricing_type": {"$item": "/first/unit"},
                                    "interval": {
                                        "$outer": {
                                            "fr": {
                                                "$int": {"$product": [{"$item": "/start"}, 1000]}
                                            },
                                            "to": {
                                                "$int": {
                                                    "$product": [
                                                        {
                                                            "$min": [
                                                                {"$item": "/end"},
                                                                {"$now": "seconds"},
                                                            ]
                                                        },
                                                        1000,
                                                    ]
                                                }
                                            },
                                        }
                                    },
                                    "discount": None,
                                },
                            }
                        },
                        "total_cost": {
                            "$sum": {
                                "$each": {
                                    "of": {
                                        "$groups": {
                                            "of": {
                                                "$recorded": {
                                                    "from": {"$item": "/start"},
                                                    "to": {"$item": "/end"},
                                                    "key": {"$path": "api_token"},
                                                    "where": {"unit": {"$value": "/unit"}},
                                                }
                                            },
                                            "by": "/model",
                                            "total": ["units", "cost"],
                                        }
                                    },
                                    "item": {
                                        "$round": {
                                            "of": {"$product": [{"$item": "/total/cost"}, 100]}
                                        }
                                    },
                                }
                            }
                        },
                        "invoice_id": {
                            "$when": {
                                "equals": [{"$item": "/name"}, {"$value": "/this/name"}],
                                "then": "NOT_FINAL",
                                "else": "EMPTY",
                            }
                        },
                    },
                }
            },
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
