# Generated from schema/resources/login.yaml. Do not edit; run: nox -s generate
"""The calls of `login`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import QueryParam, Returns, Route

GITHUB = Route(
    name="login.github",
    method="GET",
    path="/github/login",
    auth=False,
    errors="platform",
    query=(
        QueryParam(name="login_id", schema={"type": "string"}),
        QueryParam(name="origin", schema={"type": "string"}),
        QueryParam(name="deal", schema={"type": "string"}),
        QueryParam(name="ti_token", schema={"type": "string"}),
    ),
    returns=Returns(kind="none"),
    emulate={
        "status": 302,
        "headers": {
            "location": {
                "$text": [
                    "https://github.com/login/oauth/authorize?client_id=emulated&state=",
                    {"$uuid": True},
                ]
            }
        },
        "store": {
            "in": "logins",
            "key": {"$query": {"name": "login_id", "default": "none"}},
            "value": {"access_token": {"$hash": {"of": {"$uuid": {"of": "token"}}, "length": 32}}},
        },
    },
)
"""`GET {host}/github/login`"""

OKTA = Route(
    name="login.okta",
    method="GET",
    path="/okta/login",
    auth=False,
    errors="platform",
    query=(
        QueryParam(name="team_id", schema={"type": "string"}, required=True),
        QueryParam(name="origin", schema={"type": "string"}),
        QueryParam(name="login_id", schema={"type": "string"}),
    ),
    returns=Returns(kind="none"),
    emulate={
        "status": 302,
        "headers": {
            "location": {
                "$text": ["https://emulated.okta.com/oauth2/v1/authorize?state=", {"$uuid": True}]
            }
        },
    },
)
"""`GET {host}/okta/login`"""

GITHUB_CLI = Route(
    name="login.github_cli",
    method="GET",
    path="/github/cli/login",
    auth=False,
    errors="platform",
    query=(QueryParam(name="login_id", schema={"type": "string"}, required=True),),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/CliLogin"}),
    emulate={
        "answer": {
            "$stored": {
                "in": "logins",
                "key": {"$query": "login_id"},
                "message": "No login with this id was begun.",
            }
        }
    },
)
"""`GET {host}/github/cli/login`"""

ROUTES: tuple[Route, ...] = (
    GITHUB,
    OKTA,
    GITHUB_CLI,
)
