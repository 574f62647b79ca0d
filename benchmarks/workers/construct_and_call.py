"""A client for each call."""

from __future__ import annotations

import ssl
from typing import Any

from benchmarks.payloads import MODEL
from benchmarks.workers import work
from benchmarks.workers.work import Setup, Work


def _post(setup: Setup, **settings: Any) -> Work:
    import httpx

    body = {"model": MODEL, "messages": work.messages(1)}
    headers = work.headers()

    def run() -> None:
        with httpx.Client(**settings) as client:
            client.post(setup.chat, json=body, headers=headers).json()

    return Work(run)


def plain_httpx(setup: Setup) -> Work:
    """`httpx.Client()` and `post`."""
    return _post(setup)


def plain_httpx_shared_tls(setup: Setup) -> Work:
    """`httpx.Client` with a TLS context that was made before, and `post`."""
    return _post(setup, verify=ssl.create_default_context())


def ours(setup: Setup) -> Work:
    """`with DeepInfra() as client`, and a call."""
    body = work.messages(1)

    def run() -> None:
        with work.ours(setup) as client:
            client.chat.completions.create(model=MODEL, messages=body)

    return Work(run)


def openai(setup: Setup) -> Work:
    """The same with `openai`."""
    body = work.messages(1)

    def run() -> None:
        with work.openai(setup) as client:
            client.chat.completions.create(model=MODEL, messages=body)

    return Work(run)
