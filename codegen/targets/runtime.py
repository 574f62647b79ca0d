"""The runtime: ordinary Python that is copied into a package as it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from codegen.render.plan import FilePlan

RUNTIME = Path(__file__).resolve().parent.parent / "runtime"


def copied(name: str, target: str) -> Iterator[FilePlan]:
    """A plan for each file of `codegen/runtime/NAME`, written below `target`."""
    root = RUNTIME / name
    for path in sorted(root.rglob("*.py")):
        relative = path.relative_to(root).as_posix()
        yield FilePlan(
            f"{target}/{relative}",
            None,
            source=f"codegen/runtime/{name}/{relative}",
            text=path.read_text("utf-8"),
            copied=True,
        )
