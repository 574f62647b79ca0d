"""Chat completions, one after the other."""

from __future__ import annotations

import json

from benchmarks.payloads import MODEL
from benchmarks.workers import work
from benchmarks.workers.work import Setup, Work

_TURNS = 10


def _times(call: object) -> Work:
    assert callable(call)

    def run() -> None:
        for _ in range(_TURNS):
            call()

    return Work(run, _TURNS)


def plain_httpx(setup: Setup) -> Work:
    """`httpx.Client.post`, and `json` of the answer."""
    import httpx

    client = httpx.Client()
    body = {"model": MODEL, "messages": work.messages(setup.options["messages"])}
    headers = work.headers()
    return _times(lambda: client.post(setup.chat, json=body, headers=headers).json())


def plain_transport(setup: Setup) -> Work:
    """Httpx's transport called with a request of cached parts, and a pydantic model."""
    import httpx

    from benchmarks.workers.answers import Completion

    wire = httpx.HTTPTransport()
    url = httpx.URL(setup.chat)
    host = url.netloc
    body = {"model": MODEL, "messages": work.messages(setup.options["messages"])}
    fixed = [
        (b"Host", host),
        (b"Authorization", f"Bearer {work.KEY}".encode()),
        (b"Content-Type", b"application/json"),
    ]
    limits = {"timeout": {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}}

    def call() -> None:
        content = json.dumps(body).encode()
        request = httpx.Request(
            "POST",
            url,
            headers=[*fixed, (b"Content-Length", b"%d" % len(content))],
            content=content,
            extensions=limits,
        )
        response = wire.handle_request(request)
        Completion.model_validate_json(response.read())
        response.close()

    return _times(call)


def ours(setup: Setup) -> Work:
    """`client.chat.completions.create`."""
    client = work.ours(setup)
    body = work.messages(setup.options["messages"])
    return _times(lambda: client.chat.completions.create(model=MODEL, messages=body))


def openai(setup: Setup) -> Work:
    """The same method of `openai`."""
    client = work.openai(setup)
    body = work.messages(setup.options["messages"])
    return _times(lambda: client.chat.completions.create(model=MODEL, messages=body))


def deepinfra(setup: Setup) -> Work:
    """The text generation of `deepinfra`, which knows no messages."""
    url = f"{setup.url}/v1/inference/{MODEL}"
    model = work.module("deepinfra").TextGeneration(url, work.KEY)
    text = work.messages(setup.options["messages"])[0]["content"]
    return _times(lambda: model.generate({"input": text}))


def mistralai(setup: Setup) -> Work:
    """`chat.complete` of `mistralai`."""
    client = work.mistral(setup)
    body = work.messages(setup.options["messages"])
    return _times(lambda: client.chat.complete(model=MODEL, messages=body))


def litellm(setup: Setup) -> Work:
    """`litellm.completion`."""
    package = work.litellm()
    body = work.messages(setup.options["messages"])
    rest = work.litellm_settings(setup)
    return _times(lambda: package.completion(model=f"openai/{MODEL}", messages=body, **rest))
