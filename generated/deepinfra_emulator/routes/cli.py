# Generated from schema/resources/cli.yaml. Do not edit; run: nox -s generate
"""The calls of `cli`: how they are judged and answered."""

from __future__ import annotations

from .._runtime.route import QueryParam, Returns, Route

VERSION = Route(
    name="cli.version",
    method="GET",
    path="/cli/version",
    auth=False,
    errors="platform",
    query=(QueryParam(name="version", schema={"type": "string"}, required=True),),
    returns=Returns(kind="json", schema={"$ref": "#/$defs/CliVersion"}),
    emulate={"answer": {"check": "ok"}},
)
"""`GET {host}/cli/version`"""

ROUTES: tuple[Route, ...] = (VERSION,)
