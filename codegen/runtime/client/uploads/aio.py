"""Uploads, to be awaited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..loops import in_thread
from ..options import CallOptions, Omit
from .source import source
from .spec import UploadSpec

if TYPE_CHECKING:
    from ..aengine import AsyncEngine

R = TypeVar("R")


async def upload_file(
    engine: AsyncEngine,
    spec: UploadSpec[R],
    given: Mapping[str, Any],
    name: str | Omit,
    options: CallOptions,
) -> R:
    """Send a file. Raises the errors of the call, and ArgumentTypeError for what is no file."""
    kept = source(given[spec.file], None if isinstance(name, Omit) else name)
    # Lines are written, and so perhaps a disk waited for, before there is something to send.
    file = await in_thread(kept.__enter__)
    try:
        arguments = {**given, spec.file: file}
        answer: R = (await engine.request(spec.operation, arguments, options)).parse()
    finally:
        kept.__exit__(None, None, None)
    return answer
