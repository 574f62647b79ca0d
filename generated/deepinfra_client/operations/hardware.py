# Generated from schema/resources/hardware.yaml. Do not edit; run: nox -s generate
"""The calls of `hardware` as data: route, parameters, result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Json, Operation

if TYPE_CHECKING:
    from ..types.hardware import HardwareList


LIST: Operation[HardwareList] = Operation(
    "GET",
    ("/v2/hardware",),
    Json("types.hardware", "HardwareList"),
    root="host",
    query=(("model", "model"),),
    retry="safe",
    timeout="catalogue",
)
"""`GET {host}/v2/hardware`"""
