"""aimock as a process of its own, with the answers that a test gives it."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx

from tests.support.node import AIMOCK, node

KEY = "aimock-key-0123456789"
_READY = "aimock server listening on "


class Aimock:
    """The server; a context manager. It takes a free port and is gone at the end."""

    def __init__(self, folder: Path) -> None:
        """Take a folder for its settings."""
        settings = {"host": "127.0.0.1", "auth": {"apiKeys": [KEY]}, "llm": {"logLevel": "silent"}}
        self._settings = folder / "aimock.json"
        self._settings.write_text(json.dumps(settings), "utf-8")
        self._log = folder / "aimock.log"
        self._process: subprocess.Popen[str] | None = None
        self._control: httpx.Client | None = None
        self.url = ""

    @property
    def base_url(self) -> str:
        """What a client takes as its base URL.

        aimock finds its endpoints at the end of a path, but only if that begins with none of its
        own prefixes: hence the `/x`.
        """
        return f"{self.url}/x/v1"

    def __enter__(self) -> Aimock:
        """Start it and wait until it listens."""
        command = [
            node(),
            os.fspath(AIMOCK.cli),
            "--config",
            os.fspath(self._settings),
            "--port",
            "0",
        ]
        with self._log.open("w", encoding="utf-8") as log:
            self._process = subprocess.Popen(
                command,
                cwd=self._settings.parent,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                encoding="utf-8",
            )
        assert self._process.stdout is not None
        late = threading.Timer(60, self._process.kill)
        late.start()
        try:
            for line in self._process.stdout:
                if line.startswith(_READY):
                    self.url = line.removeprefix(_READY).strip()
                    break
        finally:
            late.cancel()
        if not self.url:
            self._stop()
            raise RuntimeError(f"aimock did not start:\n{self._log.read_text('utf-8')}")
        self._control = httpx.Client(
            base_url=self.url, headers={"authorization": f"Bearer {KEY}"}, trust_env=False
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it."""
        if self._control is not None:
            self._control.close()
        self._stop()

    def _stop(self) -> None:
        if self._process is None:
            return
        self._process.kill()
        self._process.wait(30)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def reset(self) -> None:
        """Forget answers and requests."""
        self._ask("POST", "/__aimock/reset")

    def answer(self, match: dict[str, Any], response: dict[str, Any], **how: Any) -> None:
        """Give an answer to the requests that match; the first that matches counts."""
        fixture = {"match": match, "response": response, **how}
        added = self._ask("POST", "/__aimock/fixtures", {"fixtures": [fixture]})
        assert added == {"added": 1}, added

    @property
    def requests(self) -> list[dict[str, Any]]:
        """The requests as aimock understood them: `path`, `headers`, `body`."""
        found: list[dict[str, Any]] = self._ask("GET", "/__aimock/journal")
        return found

    @property
    def bodies(self) -> list[dict[str, Any]]:
        """The bodies, without what aimock adds to them."""
        return [
            {name: value for name, value in request["body"].items() if not name.startswith("_")}
            for request in self.requests
        ]

    def _ask(self, method: str, path: str, body: Any = None) -> Any:
        assert self._control is not None
        response = self._control.request(method, path, json=body)
        response.raise_for_status()
        return response.json()
