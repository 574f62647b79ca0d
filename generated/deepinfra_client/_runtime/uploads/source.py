# Generated from codegen/runtime/client/uploads/source.py. Do not edit; run: nox -s generate
"""From what a caller has to what a multipart body takes; objects become a file of JSON lines."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Final, cast

from ..body import encode_json
from ..errors import ArgumentTypeError
from ..narrow import is_map

LINES_NAME: Final = "lines.jsonl"
"""What a file of JSON lines is called unless the caller says."""
_IN_MEMORY: Final = 8 * 1024 * 1024
"""Bytes of lines above which they are kept on the disk."""


@contextmanager
def source(file: Any, name: str | None) -> Generator[Any]:
    """Give what can be sent in place of a file as a caller has it; `name` wins over its own.

    Raises ArgumentTypeError for what is no file.
    """
    if isinstance(file, str):
        file = Path(file)
    if isinstance(file, tuple) or _is_file(file):
        yield file if name is None else _renamed(file, name)
        return
    if is_map(file) or not isinstance(file, Iterable):
        raise ArgumentTypeError(
            f"a file is needed, found {type(file).__name__}; allowed: a path, bytes, a file opened "
            "as 'rb', a tuple (name, content), or an iterable of objects for JSON lines"
        )
    objects: Iterable[Any] = file  # pyright: ignore[reportUnknownVariableType]
    with lines_file() as target:
        write_lines(target, map(encode_json, objects))
        yield name or LINES_NAME, target


def lines_file() -> IO[bytes]:
    """Open a file for lines that nobody else sees: in memory, and on the disk when it grows."""
    return cast("IO[bytes]", tempfile.SpooledTemporaryFile(_IN_MEMORY))


def write_lines(
    target: IO[bytes], lines: Iterable[bytes], size: Callable[[int], object] | None = None
) -> None:
    """Write lines and go back to the beginning; `size` is told the bytes so far."""
    written = 0
    for line in lines:
        target.write(line)
        target.write(b"\n")
        written += len(line) + 1
        if size is not None:
            size(written)
    target.seek(0)


def _is_file(value: Any) -> bool:
    return isinstance(value, bytes | bytearray | memoryview | os.PathLike) or hasattr(value, "read")


def _renamed(file: Any, name: str) -> tuple[Any, ...]:
    if isinstance(file, tuple):
        several: tuple[Any, ...] = file  # pyright: ignore[reportUnknownVariableType]
        return name, *several[1:]
    return name, file
