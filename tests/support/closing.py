"""Closing what programs leave open, so that no socket is found by the garbage collector."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest

from deepinfra_client._runtime.pool import SyncPool


@contextmanager
def pools_closed() -> Generator[None]:
    """Close the connections of every blocking client that was made inside the block."""
    begin = SyncPool.__init__
    with ExitStack() as made, pytest.MonkeyPatch.context() as patch:

        def remembered(pool: SyncPool, injected: Any = None) -> None:
            begin(pool, injected)
            made.callback(pool.close)

        patch.setattr(SyncPool, "__init__", remembered)
        yield
