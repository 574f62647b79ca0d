"""Resident memory of this process, in bytes."""

from __future__ import annotations

from pathlib import Path

_STATUS = Path("/proc/self/status")
_CLEAR = Path("/proc/self/clear_refs")


def _field(name: str) -> int:
    for line in _STATUS.read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1]) * 1024
    raise OSError(f"{_STATUS} has no {name}; memory can be measured on Linux only")


def resident() -> int:
    """What is held now."""
    return _field("VmRSS:")


def peak() -> int:
    """The most that was held since the start, or since `forget`."""
    return _field("VmHWM:")


def forget() -> None:
    """Let the peak begin anew."""
    _CLEAR.write_text("5")
