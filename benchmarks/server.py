"""A loopback server that answers prepared bytes: `python -m benchmarks.server` prints its port.

The first part of a path names the scenario. A request's body is counted and dropped.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator

from benchmarks import payloads

_END = b"\r\n\r\n"
_LAST_CHUNK = b"0\r\n\r\n"
_PACE = 0.001
"""Seconds between two writes of the paced stream."""

Answer = Callable[[asyncio.Transport], None]


def whole(body: bytes) -> Answer:
    """Answer with one body in one write."""
    head = (
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: bench\r\n"
        b"content-length: %d\r\n\r\n" % len(body)
    )
    answer = head + body
    return lambda transport: transport.write(answer)


def streamed(writes: list[bytes], pace: float | None = None) -> Answer:
    """Answer with events, each write an HTTP chunk; `pace` is the seconds between two of them."""
    head = (
        b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nx-request-id: bench\r\n"
        b"transfer-encoding: chunked\r\n\r\n"
    )
    pieces = [head, *(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in writes), _LAST_CHUNK]

    def answer(transport: asyncio.Transport) -> None:
        _write_on(transport, iter(pieces), pace)

    return answer


def _write_on(transport: asyncio.Transport, pieces: Iterator[bytes], pace: float | None) -> None:
    piece = next(pieces, None)
    if piece is None or transport.is_closing():
        return
    transport.write(piece)
    loop = asyncio.get_running_loop()
    if pace is None:
        loop.call_soon(_write_on, transport, pieces, pace)
    else:
        loop.call_later(pace, _write_on, transport, pieces, pace)


def scenarios() -> dict[bytes, Answer]:
    """What can be asked for."""
    events = payloads.events()
    blocks = [b"".join(events[start : start + 64]) for start in range(0, len(events), 64)]
    chat = whole(payloads.completion())
    return {
        b"chat": chat,
        b"edits": whole(payloads.picture()),
        b"stream-1": streamed(events),
        b"stream-64": streamed(blocks),
        b"stream-paced": streamed(events[:100] + events[-2:], _PACE),
        b"embeddings": whole(payloads.vectors(encoded=False)),
        b"embeddings-base64": whole(payloads.vectors(encoded=True)),
    }


class Connection(asyncio.Protocol):
    """One connection, kept alive; requests are not pipelined."""

    def __init__(self, answers: dict[bytes, Answer]) -> None:
        self._answers = answers
        self._transport: asyncio.Transport | None = None
        self._head = b""
        self._answer: Answer | None = None
        self._left = 0
        """Bytes of the body that are still to come; -1 when it comes in chunks."""
        self._tail = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Read on; answer when a request is complete."""
        if self._answer is None:
            self._head += data
            end = self._head.find(_END)
            if end < 0:
                return
            head, data = self._head[:end], self._head[end + len(_END) :]
            self._head = b""
            self._begin(head)
        if self._left < 0:
            self._tail = (self._tail + data)[-len(_LAST_CHUNK) :]
            complete = self._tail == _LAST_CHUNK
        else:
            self._left -= len(data)
            complete = self._left <= 0
        if complete and self._answer is not None and self._transport is not None:
            answer, self._answer, self._tail = self._answer, None, b""
            answer(self._transport)

    def _begin(self, head: bytes) -> None:
        path = head.split(b" ", 2)[1]
        self._answer = self._answers[path.split(b"/", 2)[1]]
        fields = head.lower()
        place = fields.find(b"\r\ncontent-length:")
        if place >= 0:
            self._left = int(fields[place + 17 :].split(b"\r\n", 1)[0])
        else:
            self._left = -1 if b"\r\ntransfer-encoding:" in fields else 0


async def serve() -> None:
    """Serve until standard input ends."""
    answers = scenarios()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(answers), "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(serve())
