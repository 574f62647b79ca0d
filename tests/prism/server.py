"""Prism as a process of its own: it judges requests by an OpenAPI document."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.support.node import PRISM, node

_READY = re.compile(r"Prism is listening on (http://\S+)")


class Prism:
    """The server; a context manager. It takes a free port and is gone at the end."""

    def __init__(self, folder: Path, document: Mapping[str, Any]) -> None:
        """Take a folder for its files, and the document to judge by."""
        self._folder = folder
        self._document = folder / "openapi.json"
        self._document.write_text(json.dumps(document), "utf-8")
        self._log = folder / "prism.log"
        self._process: subprocess.Popen[bytes] | None = None
        self.url = ""

    def __enter__(self) -> Prism:
        """Start it and wait until it listens."""
        port = str(_free_port())
        script, document = os.fspath(PRISM.cli), os.fspath(self._document)
        command = [node(), script, "mock", "-h", "127.0.0.1", "-p", port, "--errors", document]
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                command,
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        waited = threading.Event()
        for _ in range(600):
            found = _READY.search(self.log)
            if found is not None:
                self.url = found[1]
                return self
            if self._process.poll() is not None:
                break
            waited.wait(0.1)
        self._stop()
        raise RuntimeError(f"Prism did not start:\n{self.log}")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it."""
        self._stop()

    def _stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait(30)

    @property
    def log(self) -> str:
        """What it has said so far."""
        return self._log.read_text("utf-8", "replace")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
