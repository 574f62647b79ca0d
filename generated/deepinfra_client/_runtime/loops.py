# Generated from codegen/runtime/client/loops.py. Do not edit; run: nox -s generate
"""The event loop, without its library at the top of a module.

Type checkers read what a module imports, every time that somebody checks a program; what a
function imports inside is left out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Loop(Protocol):
    """What is asked of an event loop."""

    def is_closed(self) -> bool:
        """Return whether it has ended for good."""
        ...

    def call_soon_threadsafe(self, callback: Callable[..., object], /, *args: Any) -> object:
        """Call something in its next turn, from any thread."""
        ...


def running() -> Loop:
    """Return the event loop of this thread.

    Raises RuntimeError where none of this kind runs.
    """
    import asyncio

    return asyncio.get_running_loop()


async def in_thread(work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
    """Do in a thread what waits for a disk."""
    import asyncio

    return await asyncio.to_thread(work, *args, **named)
