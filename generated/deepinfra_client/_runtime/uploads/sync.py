# Generated from codegen/runtime/client/uploads/sync.py. Do not edit; run: nox -s generate
"""Uploads, blocking."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..options import CallOptions, Omit
from .source import source
from .spec import UploadSpec

if TYPE_CHECKING:
    from ..engine import SyncEngine

R = TypeVar("R")


def upload_file(
    engine: SyncEngine,
    spec: UploadSpec[R],
    given: Mapping[str, Any],
    name: str | Omit,
    options: CallOptions,
) -> R:
    """Send a file. Raises the errors of the call, and ArgumentTypeError for what is no file."""
    with source(given[spec.file], None if isinstance(name, Omit) else name) as file:
        answer: R = engine.request(spec.operation, {**given, spec.file: file}, options).parse()
    return answer
