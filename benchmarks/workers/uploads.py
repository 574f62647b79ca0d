"""A file of 1 GB in a form, as an upload; the file takes no room on disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from benchmarks.workers import work
from benchmarks.workers.images import picture
from benchmarks.workers.work import Setup, Work

_MODEL = "Qwen/Qwen-Image-Edit"


def _sent(send: Callable[[Path], object]) -> Work:
    large, small = picture(1_000_000_000, sparse=True), picture(20_000)
    return Work(lambda: send(large), warm=lambda: send(small))


def plain_httpx(setup: Setup) -> Work:
    """`files=` of httpx."""
    import httpx

    client = httpx.Client(timeout=600)

    def send(path: Path) -> None:
        with path.open("rb") as file:
            client.post(
                f"{setup.openai}/images/edits",
                data={"prompt": "A crown", "model": _MODEL},
                files={"image": file},
                headers=work.headers(),
            ).json()

    return _sent(send)


def ours(setup: Setup) -> Work:
    """`client.images.edit`."""
    edit = work.ours(setup).images.edit
    return _sent(lambda path: edit(image=path, prompt="A crown", model=_MODEL))


def openai(setup: Setup) -> Work:
    """`client.images.edit` of `openai`."""
    edit = work.openai(setup).images.edit

    def send(path: Path) -> None:
        with path.open("rb") as file:
            edit(image=file, prompt="A crown", model=_MODEL)

    return _sent(send)
