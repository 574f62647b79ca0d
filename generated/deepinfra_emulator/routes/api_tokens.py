# Generated from schema/resources/api_tokens.yaml. Do not edit; run: nox -s generate
"""The calls of `api_tokens`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import RequestBody, Returns, Route

LIST = Route(
    name="api_tokens.list",
    method="GET",
    path="/v1/api-tokens",
    errors="platform",
    returns=Returns(kind="json", schema={"type": "array", "items": {"$ref": "#/$defs/ApiToken"}}),
    emulate={"answer": {"$all": {"in": "api_tokens"}}},
)
"""`GET {base}/api-tokens`"""

CREATE = Route(
    name="api_tokens.create",
    method="POST",
    path="/v1/api-tokens",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/ApiTokenParams"}),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ApiToken"}),
    emulate={
        "refuse": [
            {
                "when": {
                    "exceeds": [
                        {"$length": {"$all": {"in": "api_tokens", "where": {"name": "/name"}}}},
                        0,
                    ]
                },
                "status": 409,
                "message": {"$text": ["There is an API key with the name ", "/name", " already."]},
            }
        ],
        "answer": {
            "token": {"$hash": {"of": {"$uuid": {"of": "token"}}, "length": 32}},
            "created_at": {"$now": "seconds"},
            "name": {"$request": "/name"},
            "token_id": {"$uuid": {"of": "id"}},
            "allowed_ips": None,
        },
        "store": {"in": "api_tokens", "key": {"$answer": "/token"}},
        "admit": {"$answer": "/token"},
    },
)
"""`POST {base}/api-tokens`"""

RETRIEVE = Route(
    name="api_tokens.retrieve",
    method="GET",
    path="/v1/api-tokens/{api_token}",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/ApiToken"}),
    emulate={
        "answer": {
            "$stored": {
                "in": "api_tokens",
                "key": {"$path": "api_token"},
                "message": "No such API key.",
            }
        }
    },
)
"""`GET {base}/api-tokens/{api_token}`"""

DELETE = Route(
    name="api_tokens.delete",
    method="DELETE",
    path="/v1/api-tokens/{api_token}",
    errors="platform",
    returns=Returns(kind="none"),
    emulate={
        "remove": {
            "in": "api_tokens",
            "key": {"$path": "api_token"},
            "message": "No such API key.",
        },
        "revoke": {"$path": "api_token"},
    },
)
"""`DELETE {base}/api-tokens/{api_token}`"""

EXPORT_TO_VERCEL = Route(
    name="api_tokens.export_to_vercel",
    method="POST",
    path="/v1/api-tokens/{api_token}/vercel_export",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/VercelExportParams"}),
    returns=Returns(kind="none"),
    emulate={
        "refuse": [
            {
                "when": {
                    "not": {
                        "present": {
                            "$stored": {
                                "in": "api_tokens",
                                "key": {"$path": "api_token"},
                                "default": None,
                            }
                        }
                    }
                },
                "status": 404,
                "message": "No such API key.",
            }
        ]
    },
)
"""`POST {base}/api-tokens/{api_token}/vercel_export`"""

ROUTES: tuple[Route, ...] = (
    LIST,
    CREATE,
    RETRIEVE,
    DELETE,
    EXPORT_TO_VERCEL,
)
