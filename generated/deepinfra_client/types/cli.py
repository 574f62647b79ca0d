# Generated from schema/resources/cli.yaml. Do not edit; run: nox -s generate
"""Types of `cli`."""

from __future__ import annotations

from .._runtime.models import WireModel


class CliVersion(WireModel):
    """
    What the service says to a version of its tool. It does not describe the fields; all that it
    sends are kept.
    """
