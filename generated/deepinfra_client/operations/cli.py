# Generated from schema/resources/cli.yaml. Do not edit; run: nox -s generate
"""The calls of `cli` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation

if TYPE_CHECKING:
    from ..types.cli import CliVersion


VERSION: Operation[CliVersion] = Operation(
    "GET",
    ("/cli/version",),
    Json("types.cli", "CliVersion"),
    root="host",
    query=(("version", "version"),),
    retry="safe",
    timeout="management",
    auth=False,
)
"""`GET {host}/cli/version`"""
