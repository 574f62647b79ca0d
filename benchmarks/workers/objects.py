"""Model objects, one call after the other; peers make the plain call."""

from __future__ import annotations

from benchmarks.payloads import MODEL
from benchmarks.workers import calls, work
from benchmarks.workers.work import Setup, Work

_ONE = {"messages": 1}


def plain_httpx(setup: Setup) -> Work:
    """`httpx.Client.post`, and `json` of the answer."""
    return calls.plain_httpx(Setup(setup.url, _ONE))


def ours(setup: Setup) -> Work:
    """`client.language_model(m).generate`."""
    model = work.ours(setup).language_model(MODEL)
    prompt = work.messages(1)[0]["content"]

    def run() -> None:
        for _ in range(10):
            model.generate(prompt)

    return Work(run, 10)


def openai(setup: Setup) -> Work:
    """`chat.completions.create` of `openai`."""
    return calls.openai(Setup(setup.url, _ONE))
