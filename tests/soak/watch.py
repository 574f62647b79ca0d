"""What a process holds: open files, threads, memory."""

from __future__ import annotations

import gc
import os
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

_FILES = Path("/proc/self/fd")
_MEMORY = Path("/proc/self/statm")


def sockets() -> list[str] | None:
    """The open sockets of this process; None where that cannot be seen."""
    if not _FILES.is_dir():
        return None
    found = list[str]()
    for path in _FILES.iterdir():
        try:
            target = os.readlink(path)
        except OSError:
            continue  # the one that the list itself was read from
        if target.startswith("socket:"):
            found.append(target)
    return found


@dataclass(frozen=True)
class Memory:
    """Memory in use, after all garbage was collected."""

    blocks: int
    """Blocks that Python has handed out."""
    resident: int | None
    """Bytes; None where that cannot be seen."""

    @staticmethod
    def now() -> Memory:
        """Measure."""
        gc.collect()
        resident = None
        if _MEMORY.is_file():
            resident = int(_MEMORY.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        return Memory(sys.getallocatedblocks(), resident)

    def grown(self, before: Memory) -> str | None:
        """Say what has grown beyond the limits: a tenth and some, for what varies by itself."""
        if self.blocks > before.blocks * 1.1 + 20_000:
            return f"memory grew from {before.blocks:,} to {self.blocks:,} blocks"
        if self.resident is None or before.resident is None:
            return None
        if self.resident > before.resident * 1.25 + 32 * 2**20:
            return f"memory grew from {before.resident:,} to {self.resident:,} bytes"
        return None

    def __str__(self) -> str:
        size = "" if self.resident is None else f", {self.resident / 2**20:.0f} MiB"
        return f"{self.blocks:,} blocks{size}"


def threads() -> list[str]:
    """The names of the threads besides this one."""
    own = threading.current_thread()
    return sorted(found.name for found in threading.enumerate() if found is not own)
