"""What a target is, and where they are found."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

CORPUS = Path(__file__).parent / "corpus"
"""Inputs that stand in the repository: a folder for each target."""


@dataclass(frozen=True, slots=True)
class Target:
    """Code that takes any bytes and checks what has to hold for them.

    `watched` are the packages whose paths a search follows; they are imported when `load` is
    called, not before.
    """

    name: str
    about: str
    watched: tuple[str, ...]
    longest: int = 4096
    """Bytes that an input has at most."""
    module: str = ""
    """Where the check is found; the default is the module of this name."""

    def load(self) -> Callable[[bytes], None]:
        """Return the check; whatever it raises is a bug."""
        found = importlib.import_module(self.module or f"tests.fuzz.targets.{self.name}")
        check: Callable[[bytes], None] = found.check
        return check

    def seeds(self) -> list[bytes]:
        """Give the inputs that a search begins with."""
        return [path.read_bytes() for path in sorted((CORPUS / self.name).glob("*"))]


RUNTIME = "deepinfra_client._runtime"
TARGETS = {
    target.name: target
    for target in (
        Target("sse", "the decoder of server-sent events", (f"{RUNTIME}.sse",)),
        Target("answers", "any answer to any call, plain and streamed", ("deepinfra_client",)),
        Target(
            "yaml",
            "any text as a schema file: the loader, the dialect, the references",
            ("codegen.text", "codegen.dialect", "codegen.ir", "codegen.shapes"),
        ),
        Target("multipart", "bodies of forms with files", (RUNTIME,)),
        Target("address", "base addresses, paths, queries and headers", (RUNTIME,)),
        Target("http", "answers of HTTP/1.1 as bytes, however divided", (f"{RUNTIME}.http",)),
    )
}
