"""Making a client, without a call."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from typing import Any

from benchmarks.workers import work
from benchmarks.workers.work import Setup, Work

_TURNS = 5


def _make(make: Callable[[], Any]) -> Work:
    def run() -> None:
        for _ in range(_TURNS):
            make().close()

    return Work(run, _TURNS)


def plain_httpx(_: Setup) -> Work:
    """`httpx.Client()`."""
    import httpx

    return _make(httpx.Client)


def plain_httpx_shared_tls(_: Setup) -> Work:
    """`httpx.Client` with a TLS context that was made before."""
    import httpx

    context = ssl.create_default_context()
    return _make(lambda: httpx.Client(verify=context))


def ours(setup: Setup) -> Work:
    """`DeepInfra()`."""
    return _make(lambda: work.ours(setup))


def openai(setup: Setup) -> Work:
    """`OpenAI()`."""
    return _make(lambda: work.openai(setup))


def mistralai(setup: Setup) -> Work:
    """`Mistral()`, closed as its own context manager does."""

    def run() -> None:
        for _ in range(_TURNS):
            with work.mistral(setup):
                pass

    return Work(run, _TURNS)
