# Generated from codegen/runtime/client/http/aconnecting.py. Do not edit; run: nox -s generate
"""Making a connection over TCP in an event loop. Cancelled at any step, no socket stays open.

The event loop's own way to try several addresses side by side leaves sockets behind when it is
cancelled, in Python 3.11 for example.
"""

from __future__ import annotations

import asyncio
import socket
from collections import deque

from .connecting import AHEAD, Found, combined, in_turn, literal, opened


async def connect(host: str, port: int) -> socket.socket:
    """Connect to a host.

    Raises OSError.
    """
    loop = asyncio.get_running_loop()
    found = literal(host, port)
    if not found:
        found = list(await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    if len(found) == 1:
        return await _attempt(loop, found[0])
    return await _race(loop, deque(in_turn(found)))


async def _attempt(loop: asyncio.AbstractEventLoop, found: Found) -> socket.socket:
    sock = opened(found)
    try:
        sock.setblocking(False)
        await loop.sock_connect(sock, found[4])
    except BaseException:
        sock.close()
        raise
    return sock


async def _race(loop: asyncio.AbstractEventLoop, todo: deque[Found]) -> socket.socket:
    errors: list[OSError] = []
    begun: set[asyncio.Task[socket.socket]] = set()
    waiting: set[asyncio.Task[socket.socket]] = set()
    try:
        while todo or waiting:
            if todo:
                task = loop.create_task(_attempt(loop, todo.popleft()))
                begun.add(task)
                waiting.add(task)
            done, waiting = await asyncio.wait(
                waiting, timeout=AHEAD if todo else None, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                failure = task.exception()
                if failure is None:
                    begun.discard(task)  # the others, and a second winner, are closed below
                    return task.result()
                begun.discard(task)
                if not isinstance(failure, OSError):
                    raise failure
                errors.append(failure.with_traceback(None))
        raise combined(errors)
    finally:
        for task in begun:
            task.cancel()
            task.add_done_callback(_close)


def _close(task: asyncio.Task[socket.socket]) -> None:
    """Close what a task connected that nobody waits for any more."""
    if not task.cancelled() and task.exception() is None:
        task.result().close()
