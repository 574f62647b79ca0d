# Generated from schema/resources/account.yaml. Do not edit; run: nox -s generate
"""The calls of `account`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import QueryParam, RequestBody, Returns, Route

RETRIEVE = Route(
    name="account.retrieve",
    method="GET",
    path="/v1/me",
    errors="platform",
    query=(QueryParam(name="checklist", schema={"default": False, "type": "boolean"}),),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/AccountInfo"}),
    emulate={
        "refuse": [
            {
                "when": {
                    "present": {"$stored": {"in": "account", "key": "deleted", "default": None}}
                },
                "status": 404,
                "message": "The account was deleted.",
            }
        ],
        "answer": {
            "$merge": [
                {
                    "uid": "di:1000000000001",
                    "email": "owner@example.com",
                    "email_verified": True,
                    "account_setup": True,
                    "require_email_verified": False,
                    "display_name": "emulated",
                    "provider": "github",
                    "picture": None,
                    "is_admin": False,
                    "name": "Emulated Owner",
                    "first_name": "Emulated",
                    "last_name": "Owner",
                    "country": "US",
                    "is_business_account": False,
                    "company": "",
                    "website": "",
                    "title": "",
                    "is_team_account": False,
                    "is_team_owner": False,
                    "team_role": None,
                    "team_display_name": None,
                    "is_team_upgrade_enabled": True,
                    "vercel_connection": None,
                    "checklist": {
                        "$when": {
                            "equals": [{"$query": "checklist"}, True],
                            "then": {
                                "$get": {
                                    "of": {
                                        "$call": {
                                            "method": "GET",
                                            "path": {"$literal": "/payment/checklist"},
                                        }
                                    },
                                    "at": "/body",
                                }
                            },
                            "else": None,
                        }
                    },
                },
                {"$stored": {"in": "account", "key": "profile", "default": {}}},
            ]
        },
    },
)
"""`GET {base}/me`"""

UPDATE = Route(
    name="account.update",
    method="PATCH",
    path="/v1/me",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/AccountUpdateParams"}, required=False),
    returns=Returns(kind="none"),
    emulate={
        "store": {
            "in": "account",
            "key": "profile",
            "value": {
                "$merge": [
                    {"$stored": {"in": "account", "key": "profile", "default": {}}},
                    {"$request": ""},
                ]
            },
        }
    },
)
"""`PATCH {base}/me`"""

DELETE = Route(
    name="account.delete",
    method="DELETE",
    path="/v1/me",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/AccountInfo"}),
    emulate={
        "refuse": [
            {
                "when": {
                    "present": {"$stored": {"in": "account", "key": "deleted", "default": None}}
                },
                "status": 404,
                "message": "The account was deleted.",
            }
        ],
        "answer": {
            "$merge": [
                {
                    "uid": "di:1000000000001",
                    "email": "owner@example.com",
                    "email_verified": True,
                    "account_setup": True,
                    "require_email_verified": False,
                    "display_name": "emulated",
                    "provider": "github",
                    "picture": None,
                    "is_admin": False,
                    "name": "Emulated Owner",
                    "first_name": "Emulated",
                    "last_name": "Owner",
                    "country": "US",
                    "is_business_account": False,
                    "company": "",
                    "website": "",
                    "title": "",
                    "is_team_account": False,
                    "is_team_owner": False,
                    "team_role": None,
                    "team_display_name": None,
                    "is_team_upgrade_enabled": True,
                    "vercel_connection": None,
                    "checklist": {
                        "$when": {
                            "equals": [{"$query": "checklist"}, True],
                            "then": {
                                "$get": {
                                    "of": {
                                        "$call": {
                                            "method": "GET",
                                            "path": {"$literal": "/payment/checklist"},
                                        }
                                    },
                                    "at": "/body",
                                }
                            },
                            "else": None,
                        }
                    },
                },
                {"$stored": {"in": "account", "key": "profile", "default": {}}},
            ]
        },
        "store": {"in": "account", "key": "deleted", "value": {"at": {"$now": "seconds"}}},
    },
)
"""`DELETE {base}/me`"""

EMAILS = Route(
    name="account.emails",
    method="GET",
    path="/v1/me/emails",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/AccountEmails"}),
    emulate={"answer": {"emails": ["owner@example.com"]}},
)
"""`GET {base}/me/emails`"""

SET_TEAM_DISPLAY_NAME = Route(
    name="account.set_team_display_name",
    method="POST",
    path="/v1/me/team_display_name",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/TeamDisplayNameParams"}),
    returns=Returns(kind="none"),
    emulate={
        "store": {
            "in": "account",
            "key": "profile",
            "value": {
                "$merge": [
                    {"$stored": {"in": "account", "key": "profile", "default": {}}},
                    {"team_display_name": {"$request": "/display_name"}},
                ]
            },
        }
    },
)
"""`POST {base}/me/team_display_name`"""

RATE_LIMIT = Route(
    name="account.rate_limit",
    method="GET",
    path="/v1/me/rate_limit",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/RateLimit"}),
    emulate={"answer": {"rate_limit": 200, "tpm_rate_limit": 1100000}},
)
"""`GET {base}/me/rate_limit`"""

REQUEST_RATE_LIMIT = Route(
    name="account.request_rate_limit",
    method="POST",
    path="/v1/me/rate_limit/request",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/RateLimitRequestParams"}),
    returns=Returns(kind="none"),
    emulate={},
)
"""`POST {base}/me/rate_limit/request`"""

GPU_LIMIT = Route(
    name="account.gpu_limit",
    method="GET",
    path="/v1/me/gpu_limit",
    errors="platform",
    returns=Returns(kind="json", schema={"$ref": "#/$defs/GpuLimit"}),
    emulate={
        "answer": {
            "limits": {"A100-80GB": 4, "H100-80GB": 4, "H200-141GB": 4, "B200-180GB": 4},
            "pending_requests": {
                "$map": {
                    "of": {"$all": {"in": "gpu_limit_requests"}},
                    "key": {"$item": "/gpu_type"},
                    "value": {"$item": "/requested_limit"},
                }
            },
        }
    },
)
"""`GET {base}/me/gpu_limit`"""

REQUEST_GPU_LIMIT = Route(
    name="account.request_gpu_limit",
    method="POST",
    path="/v1/me/gpu_limit/request",
    errors="platform",
    body=RequestBody(kind="json", schema={"$ref": "#/$defs/GpuLimitRequestParams"}),
    returns=Returns(kind="none"),
    emulate={
        "store": {
            "in": "gpu_limit_requests",
            "key": {"$request": "/gpu_type"},
            "value": {"$request": ""},
        }
    },
)
"""`POST {base}/me/gpu_limit/request`"""

ROUTES: tuple[Route, ...] = (
    RETRIEVE,
    UPDATE,
    DELETE,
    EMAILS,
    SET_TEAM_DISPLAY_NAME,
    RATE_LIMIT,
    REQUEST_RATE_LIMIT,
    GPU_LIMIT,
    REQUEST_GPU_LIMIT,
)
