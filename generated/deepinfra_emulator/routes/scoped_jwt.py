# Generated from schema/resources/scoped_jwt.yaml. Do not edit; run: nox -s generate
"""The calls of `scoped_jwt`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import QueryParam, RequestBody, Returns, Route

CREATE = Route(
    name="scoped_jwt.create",
    method="POST",
    path="/v1/scoped-jwt",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/ScopedTokenParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ScopedToken"}),
    emulate={
        "let": {
            "ends": {
                "$first": [
                    {"$request": "/expires_at"},
                    {
                        "$now": {
                            "as": "seconds",
                            "plus": {"$request": {"at": "/expires_delta", "default": 31536000}},
                        }
                    },
                ]
            }
        },
        "refuse": [
            {
                "when": {"all": [{"has": "/expires_at"}, {"has": "/expires_delta"}]},
                "status": 400,
                "param": "expires_at",
                "message": "`expires_at` and `expires_delta` both say when the token ends: give one of them.",
            }
        ],
        "answer": {
            "token": {
                "$text": [
                    "jwt:",
                    {"$hash": {"of": {"$uuid": {"of": "a"}}, "length": 32}},
                    ".",
                    {"$hash": {"of": {"$uuid": {"of": "b"}}, "length": 64}},
                    ".",
                    {"$hash": {"of": {"$uuid": {"of": "c"}}, "length": 43}},
                ]
            }
        },
        "store": {
            "in": "scoped_tokens",
            "key": {"$answer": "/token"},
            "value": {
                "expires_at": {"$value": "/ends"},
                "models": {"$request": {"at": "/models", "default": None}},
                "spending_limit": {"$request": {"at": "/spending_limit", "default": None}},
            },
        },
        "admit": {
            "key": {"$answer": "/token"},
            "models": "/models",
            "limit": "/spending_limit",
            "ends": {"$value": "/ends"},
        },
    },
)
"""`POST {base}/scoped-jwt`"""

INSPECT = Route(
    name="scoped_jwt.inspect",
    method="GET",
    path="/v1/scoped-jwt",
    errors="platform",
    query=(QueryParam(name="jwtoken", schema={"type": "string"}, required=True),),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ScopedTokenInfo"}),
    emulate={
        "refuse": [
            {
                "when": {
                    "not": {
                        "present": {
                            "$stored": {
                                "in": "scoped_tokens",
                                "key": {"$query": "jwtoken"},
                                "default": None,
                            }
                        }
                    }
                },
                "status": 400,
                "message": "The token was not made by this emulator.",
            }
        ],
        "answer": {"$stored": {"in": "scoped_tokens", "key": {"$query": "jwtoken"}}},
    },
)
"""`GET {base}/scoped-jwt`"""

ROUTES: tuple[Route, ...] = (
    CREATE,
    INSPECT,
)
