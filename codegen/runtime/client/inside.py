"""Which threads are inside the HTTP library, and what is put off until they are not.

The library takes locks that a thread cannot take twice. A garbage collection can drop a stream at
any time, also while its thread holds such a lock: to close the stream then would wait forever. So
it is closed as soon as the thread has left the library.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from threading import get_ident
from typing import Any


class Inside:
    """The threads inside one HTTP client."""

    __slots__ = ("_catching_up", "_held", "_later", "_threads")

    def __init__(self) -> None:
        self._threads: set[int] = set()
        self._catching_up: set[int] = set()
        self._later: deque[Callable[[], object]] = deque()
        self._held: dict[int, Any] = {}

    def enter(self) -> bool:
        """Note that this thread goes in; False when it is inside already."""
        thread = get_ident()
        if thread in self._threads:
            return False
        self._threads.add(thread)
        return True

    def leave(self) -> None:
        """Note that this thread has come out, and do what was put off."""
        thread = get_ident()
        self._threads.discard(thread)
        if not self._later or thread in self._catching_up:
            return
        self._catching_up.add(thread)
        try:
            while self._later:
                with suppress(Exception):
                    self._later.popleft()()
        finally:
            self._catching_up.discard(thread)

    def later(self, work: Callable[[], object]) -> None:
        """Put something off until this thread, or another one, comes out."""
        self._later.append(work)

    def hold(self, thing: Any) -> None:
        """Keep something from being collected: it would close a connection by itself."""
        self._held[id(thing)] = thing

    def let_go(self, thing: Any) -> None:
        """Keep something no longer."""
        self._held.pop(id(thing), None)
