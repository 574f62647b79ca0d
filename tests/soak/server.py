"""The server of the soak, a process of its own: `python -m tests.soak.server SEED`."""

from __future__ import annotations

import asyncio
import json
import os
import random
import socket
import struct
import sys
from collections.abc import Iterable
from typing import Any

from tests.soak import content
from tests.soak.faults import Act, Parts, event, plan, plan_whole, whole

_RESET = struct.pack("ii", 1, 0)


def _call(number: int) -> dict[str, Any]:
    arguments = json.dumps({"number": number})
    function = {"name": "look", "arguments": arguments}
    return {"index": 0, "id": "call_1", "type": "function", "function": function}


def _asked(body: dict[str, Any]) -> tuple[str, int, bool]:
    """What is asked for, about which number, and whether a tool has answered already."""
    messages: list[dict[str, Any]] = body["messages"]
    asked = next(m["content"] for m in messages if m["role"] == "user")
    said = asked if isinstance(asked, str) else asked[0]["text"]
    kind, number = said.split()
    return kind, int(number), any(m["role"] == "tool" for m in messages)


def stream_of(body: dict[str, Any]) -> Parts:
    """The events of a good answer."""
    kind, number, ran = _asked(body)

    def choice(delta: dict[str, Any], reason: str | None = None) -> bytes:
        return event(choices=[{"index": 0, "delta": delta, "finish_reason": reason}])

    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    tail = [event(choices=[], usage=usage), b"data: [DONE]\n\n"]
    if kind == "tool" and not ran:
        call = _call(number)
        arguments = call["function"]["arguments"]
        call["function"] = {"name": "look", "arguments": arguments[:5]}
        rest = {"index": 0, "function": {"arguments": arguments[5:]}}
        calls = [choice({"tool_calls": [call]}), choice({"tool_calls": [rest]}, "tool_calls")]
        return [*calls, *tail]
    pieces = content.thing_pieces(number) if kind == "object" else content.words(number)
    first = choice({"role": "assistant", "content": ""})
    return [first, *(choice({"content": piece}) for piece in pieces), choice({}, "stop"), *tail]


def answer_of(body: dict[str, Any]) -> bytes:
    """A good answer as a whole."""
    kind, number, ran = _asked(body)
    message: dict[str, Any] = {"role": "assistant", "content": content.text(number)}
    reason = "stop"
    if kind == "tool" and not ran:
        message, reason = (
            {"role": "assistant", "content": None, "tool_calls": [_call(number)]},
            "tool_calls",
        )
    elif kind == "object":
        message["content"] = json.dumps(content.thing(number))
    found = {
        "id": "c1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "message": message, "finish_reason": reason}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
    }
    return json.dumps(found).encode()


class Server:
    """Answers every request by a plan that chance chooses."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._open = 0
        self._count = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection."""
        self._open += 1
        try:
            while await self._exchange(reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # the client went away
        finally:
            self._open -= 1
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = await reader.readuntil(b"\r\n\r\n")
        if head.startswith(b"GET "):
            figures = {"open": self._open - 1, "requests": self._count}
            writer.write(whole(json.dumps(figures).encode()))
            await writer.drain()
            return True
        size = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                size = int(line.partition(b":")[2])
        body = json.loads(await reader.readexactly(size))
        self._count += 1
        return await self._follow(self.acts(body), reader, writer)

    def acts(self, body: dict[str, Any]) -> Iterable[Act]:
        """Choose what happens to a request."""
        chance = random.Random(self._chance.random())
        if body.get("stream"):
            return plan(chance, stream_of(body))
        return plan_whole(chance, answer_of(body))

    async def _follow(
        self, acts: Iterable[Act], reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        for act in acts:
            if isinstance(act, bytes):
                writer.write(act)
                await writer.drain()
            elif isinstance(act, float):
                await asyncio.sleep(act)
            else:
                if act == "stall":
                    await reader.read(1)  # until the client is gone
                elif act == "reset":
                    own: socket.socket = writer.get_extra_info("socket")
                    own.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                return False
        return True


async def main(seed: int) -> None:
    """Serve until standard input ends."""
    server = await asyncio.start_server(Server(seed).serve, "127.0.0.1", 0, backlog=1000)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    server.close()
    os._exit(0)  # with what is still connected


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
