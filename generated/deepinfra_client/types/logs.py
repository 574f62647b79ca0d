# Generated from schema/resources/logs.yaml. Do not edit; run: nox -s generate
"""Types of `logs`."""

from __future__ import annotations

from .._runtime.models import WireModel


class LogLines(WireModel):
    """Lines of a log."""

    entries: list[tuple[str, str]] | None = None
    """
    Pairs of time and line, oldest first. The time is text, in seconds since 1970 with nine
    decimals.
    """


class DeploymentLogLines(WireModel):
    """Lines of the log of each pod."""

    entries: dict[str, list[tuple[str, str]]] | None = None
    """
    Name of the pod and its pairs of time and line, oldest first. The time is text, in seconds
    since 1970 with nine decimals.
    """
