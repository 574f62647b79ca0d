# Generated from codegen/runtime/emulator/faulty.py. Do not edit; run: nox -s generate
"""Send an answer with a fault in it."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .faults import Fault

FAULT_MARK = "x-emulator-fault"
"""The response header that names the fault of an answer."""

_RESET = struct.pack("ii", 1, 0)
_PIECES = 8
_BEFORE = frozenset({"reset", "stall"})
"""Kinds that may come before the head of an answer."""


class Broken(ConnectionError):
    """Makes a server break a connection that it does not give away."""


async def send_faulty(
    answer: ASGIApp,
    fault: Fault,
    closing: asyncio.Event,
    wire: tuple[Scope, Receive, Send],
) -> None:
    """Send an answer through a connection with a fault; `closing` ends every wait."""
    scope, receive, send = wire
    line = _Line(fault, closing, receive, send)
    await answer(scope, receive, line.send)


class _Line:
    """Stands between an answer and its connection."""

    def __init__(self, fault: Fault, closing: asyncio.Event, receive: Receive, send: Send) -> None:
        self._fault = fault
        self._closing = closing
        self._receive = receive
        self._send = send
        # The methods of the server's request know its connection.
        self._transport: Any = getattr(getattr(receive, "__self__", None), "transport", None)
        self._head: Message | None = None
        self._streams = False
        self._events = False
        self._parts = 0
        self._put_in = False
        self._over = False

    async def send(self, message: Message) -> None:
        """Take a message of the answer."""
        if self._over:
            return
        if message["type"] == "http.response.start":
            await self._start(message)
            return
        body: bytes = message.get("body", b"")
        more: bool = message.get("more_body", False)
        due = not self._put_in and (self._parts >= self._after or not more)
        if due:
            self._put_in = True
            await self._kinds[self._fault.kind](self, body, more)
        else:
            await self._pass(body, more)
        self._parts += 1

    @property
    def _after(self) -> int:
        return self._fault.after if self._streams else 0

    async def _start(self, head: Message) -> None:
        names = {name.lower(): value for name, value in head["headers"]}
        self._streams = b"content-length" not in names
        self._events = names.get(b"content-type", b"").startswith(b"text/event-stream")
        self._head = head
        if self._fault.kind in _BEFORE and not self._after:
            self._put_in = True
            await self._kinds[self._fault.kind](self, b"", True)
        elif self._fault.kind == "truncate" and names.get(b"content-length") == b"0":
            await self._break(reset=False)
        elif self._streams:
            await self._pass_head()

    async def _pass_head(self, length: int | None = None) -> None:
        head, self._head = self._head, None
        if head is None:
            return
        if length is not None:
            pairs = [pair for pair in head["headers"] if pair[0].lower() != b"content-length"]
            head = {**head, "headers": [*pairs, (b"content-length", str(length).encode())]}
        await self._send(head)

    async def _pass(self, body: bytes, more: bool) -> None:
        await self._pass_head()
        await self._send({"type": "http.response.body", "body": body, "more_body": more})

    async def _reset(self, _body: bytes, _more: bool) -> None:
        await self._break(reset=True)

    async def _stall(self, _body: bytes, _more: bool) -> None:
        await self._wait(self._fault.seconds, self._gone())
        await self._break(reset=True)

    async def _truncate(self, body: bytes, _more: bool) -> None:
        await self._pass(body[: len(body) // 2], True)
        await self._break(reset=False)

    async def _garbage(self, body: bytes, more: bool) -> None:
        noise = self._fault.noise
        if not self._streams:
            await self._pass_head(len(noise))
            await self._pass(noise, False)
            return
        framed = b"data: " + noise + b"\n\n" if self._events else noise
        await self._pass(framed, True)
        if not more:
            await self._pass(body, False)

    async def _slow(self, body: bytes, more: bool) -> None:
        self._put_in = not self._streams  # each further part of a stream waits, too
        size = len(body) if self._streams else -(-len(body) // _PIECES)
        size = max(size, 1)
        for start in range(0, len(body), size):
            await self._wait(self._fault.seconds)
            await self._pass(body[start : start + size], True)
        if not more:
            await self._pass(b"", False)

    async def _break(self, *, reset: bool) -> None:
        """End the connection: at once, or after what was written.

        Raises Broken when the server does not give its connection away.
        """
        self._over = True
        if self._transport is None:
            raise Broken("the connection is broken as drawn")
        held = self._transport.get_extra_info("socket")
        if reset and held is not None:
            held.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            self._transport.abort()
        else:
            self._transport.close()
        await self._gone()

    async def _gone(self) -> None:
        """Wait until the connection is no more."""
        while (await self._receive())["type"] != "http.disconnect":
            pass

    async def _wait(self, seconds: float, until: Coroutine[Any, Any, None] | None = None) -> None:
        """Wait for some time, or until the server is about to stop, or something happens."""
        tasks: list[asyncio.Task[Any]] = [asyncio.create_task(self._closing.wait())]
        if until is not None:
            tasks.append(asyncio.create_task(until))
        try:
            await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()

    _kinds: dict[str, Callable[[_Line, bytes, bool], Awaitable[None]]] = {
        "reset": _reset,
        "stall": _stall,
        "truncate": _truncate,
        "garbage": _garbage,
        "slow": _slow,
    }
