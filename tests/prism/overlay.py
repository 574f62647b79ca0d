"""OpenAPI overlays: a document with the actions of another one."""

from __future__ import annotations

import copy
import importlib
from collections.abc import Mapping
from typing import Any


def corrected_by(overlay: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    """A document with what an overlay says; the document itself stays as it is."""
    # The library has no types.
    library: Any = importlib.import_module("oas_patch")
    found: dict[str, Any] = library.apply_overlay(copy.deepcopy(dict(document)), overlay)
    return found
