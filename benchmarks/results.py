"""What was measured, and its file."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.table import Measure


@dataclass(frozen=True)
class Sample:
    """One run of one subject, for one unit of work."""

    cpu: float
    """Seconds."""
    wall: float
    """Seconds."""
    memory: float = 0.0
    """Bytes; 0 where it was not measured."""

    def value(self, measure: Measure) -> float:
        """What a row is about."""
        return self.memory if measure == "memory" else self.cpu


Samples = Mapping[str, list[Sample]]
"""By subject."""


@dataclass
class Results:
    """A run."""

    rows: dict[str, Samples] = field(default_factory=dict[str, Samples])
    """By the id of a row."""
    versions: dict[str, str] = field(default_factory=dict[str, str])
    cpus: int = field(default_factory=lambda: os.cpu_count() or 0)
    python: str = field(default_factory=platform.python_version)

    def write(self, path: Path) -> None:
        """Write the file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(asdict(self), indent=1) + "\n", "utf-8")


def read(path: Path) -> Results:
    """Read a file that `Results.write` wrote."""
    content: dict[str, Any] = json.loads(path.read_text("utf-8"))
    rows: dict[str, Samples] = {
        row: {name: [Sample(**item) for item in items] for name, items in samples.items()}
        for row, samples in content.pop("rows").items()
    }
    return Results(rows=rows, **content)
