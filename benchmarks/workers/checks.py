"""Options checked against the tables, without a call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks.payloads import MODEL
from benchmarks.workers import work
from benchmarks.workers.work import Setup, Work

_TURNS = 1000
_LANGUAGE: dict[str, Any] = {"temperature": 0.7, "max_tokens": 200, "top_p": 0.9}
_IMAGE: dict[str, Any] = {"aspect_ratio": "16:9", "num_inference_steps": 30}


def _times(call: Callable[[], object]) -> Work:
    def run() -> None:
        for _ in range(_TURNS):
            call()

    return Work(run, _TURNS)


def plain_dict_lookup(_: Setup) -> Work:
    """One look into a dict for each option."""
    table = dict.fromkeys(_LANGUAGE, 1)
    return _times(lambda: [table[name] for name in _LANGUAGE])


def ours(setup: Setup) -> Work:
    """`capabilities.check`, which must find nothing."""
    check = work.module("deepinfra_client").capabilities.check
    image = bool(setup.options.get("image"))
    kind, model, options = (
        ("image", "stabilityai/sd3.5", _IMAGE) if image else ("language", MODEL, _LANGUAGE)
    )
    assert not check(kind, model, **options)
    return _times(lambda: check(kind, model, **options))
