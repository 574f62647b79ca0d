"""An upload as data."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import IO, Any, Generic, TypeAlias, TypeVar

from ..operation import Operation
from ..protocols import Dumpable
from ..record import Record

R_co = TypeVar("R_co", covariant=True)

UploadInput: TypeAlias = (
    str
    | os.PathLike[str]
    | bytes
    | bytearray
    | memoryview
    | IO[bytes]
    | tuple[str | None, bytes | os.PathLike[str] | IO[bytes]]
    | tuple[str | None, bytes | os.PathLike[str] | IO[bytes], str | None]
    | Iterable[Mapping[str, object] | Dumpable]
)
"""A path, bytes, an open file, a pair of name and content, or objects for JSON lines."""


class UploadSpec(Record, Generic[R_co]):
    """A call that takes a file."""

    operation: Operation[Any]
    file: str
    """The argument of the operation that takes it."""
