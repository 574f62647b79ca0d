# Generated from codegen/runtime/emulator/hosted.py. Do not edit; run: nox -s generate
"""Files that answers point to by address; anybody may fetch them, as from a host for files."""

from __future__ import annotations

from typing import NamedTuple

from .values import digest

FRONT = "/_hosted/"
"""What the paths of such files begin with; no API has it."""

_MOST = 200
"""How many files are kept; the oldest ones go first."""


class HostedFile(NamedTuple):
    """A file and what it is."""

    data: bytes
    media: str


class Hosted:
    """The files of one emulator."""

    def __init__(self) -> None:
        self._files: dict[str, HostedFile] = {}

    def add(self, file: HostedFile, ending: str) -> str:
        """Keep a file and return its path; the same file has the same one."""
        path = f"{FRONT}{digest('hosted', file.data).hex()[:24]}{ending}"
        self._files.pop(path, None)
        self._files[path] = file
        while len(self._files) > _MOST:
            del self._files[next(iter(self._files))]
        return path

    def get(self, path: str) -> HostedFile | None:
        """Return the file of a path, None when there is none."""
        return self._files.get(path)

    def clear(self) -> None:
        """Forget all files."""
        self._files.clear()
