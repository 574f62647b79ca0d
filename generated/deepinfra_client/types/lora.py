# Generated from schema/resources/lora.yaml. Do not edit; run: nox -s generate
"""Types of `lora`."""

from __future__ import annotations

from .._runtime.models import WireModel


class LoraAdapter(WireModel):
    """
    An adapter. The service does not describe the fields; those that come are kept and can be
    read as attributes.
    """


class LoraStatus(WireModel):
    """
    The state of an adapter. The service does not describe the fields; those that come are kept
    and can be read as attributes.
    """
