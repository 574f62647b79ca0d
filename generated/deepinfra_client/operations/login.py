# Generated from schema/resources/login.yaml. Do not edit; run: nox -s generate
"""The calls of `login` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation, Redirect

if TYPE_CHECKING:
    from ..types.login import CliLogin


GITHUB: Operation[str] = Operation(
    "GET",
    ("/github/login",),
    Redirect(),
    root="host",
    query=(
        ("login_id", "login_id"),
        ("origin", "origin"),
        ("deal", "deal"),
        ("ti_token", "ti_token"),
    ),
    retry="safe",
    timeout="management",
    secrets=("login_id", "ti_token"),
    auth=False,
)
"""`GET {host}/github/login`"""

OKTA: Operation[str] = Operation(
    "GET",
    ("/okta/login",),
    Redirect(),
    root="host",
    query=(("team_id", "team_id"), ("origin", "origin"), ("login_id", "login_id")),
    retry="safe",
    timeout="management",
    secrets=("login_id",),
    auth=False,
)
"""`GET {host}/okta/login`"""

GITHUB_CLI: Operation[CliLogin] = Operation(
    "GET",
    ("/github/cli/login",),
    Json("types.login", "CliLogin"),
    root="host",
    query=(("login_id", "login_id"),),
    timeout="login",
    secrets=("login_id",),
    secret_fields=("access_token",),
    auth=False,
)
"""`GET {host}/github/cli/login`"""
