"""A garbage collection in the middle of the HTTP library, whose locks no thread can take twice.

Streams in reference cycles are dropped by the collector, which runs whenever a thread makes
objects: also while it holds a lock of the library that closing a stream takes, too.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import httpx
import pytest

from deepinfra_client import DeepInfra
from deepinfra_client._runtime.http import choose
from deepinfra_client._runtime.inside import Inside
from tests.client.conftest import scripted as scripted
from tests.client.scripted import Scripted
from tests.parity.kit import ASKED, KEY, MODEL
from tests.reliability.test_streams import BEGUN, STREAM, WHOLE, active, without_collector
from tests.support.connections import library_pool


class Collecting:
    """A lock of the library; the collector runs as soon as it is held."""

    def __init__(self, lock: Any) -> None:
        self._lock = lock
        self.runs = 0

    def __enter__(self) -> None:
        self._lock.__enter__()
        self.runs += 1
        gc.collect()

    def __exit__(self, *_: object) -> None:
        self._lock.__exit__()


def _events(client: Any) -> Any:
    stream = client.chat.completions.create(**STREAM)
    next(stream)
    return stream


def _model(client: Any) -> Any:
    stream = client.language_model(MODEL).stream("Hi")
    next(stream)
    return stream


def _helper(client: Any) -> Any:
    stream = client.chat.completions.stream(model=MODEL, messages=[ASKED])
    next(stream)
    return stream


def _not_read(client: Any) -> Any:
    return client.with_streaming_response.chat.completions.create(**STREAM)


def _raw_half(client: Any) -> Any:
    response = client.with_streaming_response.chat.completions.create(**STREAM)
    pieces = response.iter_bytes()
    next(pieces)
    return response, pieces


def _pieces_alone(client: Any) -> Any:
    response = client.with_streaming_response.chat.completions.create(**STREAM)
    pieces = response.iter_bytes()
    next(pieces)
    return pieces


WAYS: list[Callable[[Any], Any]] = [
    _events,
    _model,
    _helper,
    _not_read,
    _raw_half,
    _pieces_alone,
]


def _read(client: Any) -> None:
    list(client.chat.completions.create(**STREAM))


def _left(client: Any) -> None:
    client.chat.completions.create(**STREAM).close()


def _closed(client: Any) -> None:
    client.close()


def _client(injected: bool, base_url: str) -> tuple[Any, Any]:
    """A client, and the connection pool of the library below it."""
    http = httpx.Client() if injected else None
    client: Any = DeepInfra(base_url=base_url, api_key=KEY, max_retries=0, http_client=http)
    return client, library_pool(client._engine.pool._get())


@pytest.mark.parametrize("injected", [False, True], ids=["own", "injected"])
@pytest.mark.parametrize("work", [_read, _left, _closed], ids=lambda one: one.__name__)
@pytest.mark.parametrize("way", WAYS, ids=lambda one: one.__name__)
def test_a_stream_collected_within_a_lock_is_closed_after_it(
    scripted: Scripted,
    way: Callable[[Any], Any],
    work: Callable[[Any], None],
    injected: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(choose, "through_proxies", lambda: True)
    scripted.raw(BEGUN, "hang")
    scripted.stream(WHOLE)
    client, pool = _client(injected, scripted.base_url)
    with without_collector():
        cycle: list[Any] = [way(client)]
        cycle.append(cycle)
        held: Any = type("Http", (), {"_transport": type("T", (), {"_pool": pool})})
        assert len(active(held)) == 1
        lock = pool._optional_thread_lock = Collecting(pool._optional_thread_lock)
        del cycle
        thread = threading.Thread(target=work, args=(client,), daemon=True)
        thread.start()
        thread.join(10)
        assert not thread.is_alive(), "it waits for itself"
        assert lock.runs
        assert active(held) == []
        assert client._engine.pool._get().inside._held == {} if work is not _closed else True
    client.close()


def test_many_are_closed_one_after_the_other() -> None:
    """More than Python's stack would have room for."""
    inside = Inside()
    done = list[int]()

    def work(number: int) -> None:
        assert inside.enter()
        done.append(number)
        inside.leave()

    assert inside.enter()
    assert not inside.enter()
    for number in range(5000):
        inside.later(partial(work, number))
    assert done == []
    inside.leave()
    assert done == list(range(5000))
