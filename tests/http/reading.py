"""Whole answers through the parser, and through h11 to compare."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import h11
import httpx

from deepinfra_client._runtime.headers import Headers
from deepinfra_client._runtime.http.parser import HEAD_BYTES, Parser


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in the bytes of a connection, which then ended."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes
    keep: bool
    """Whether another request could have followed, had the connection not ended."""
    error: str | None = None

    @property
    def plain(self) -> Reading:
        """The same without the words of an error, which can depend on how much of it had come."""
        return replace(self, error=None if self.error is None else "refused")


def pieces(document: bytes, steps: Sequence[int]) -> Iterator[bytes]:
    """Cut a document into pieces of these sizes, taken in turn; without any it stays whole."""
    at = turn = 0
    while at < len(document):
        size = steps[turn % len(steps)] if steps else len(document)
        yield document[at : at + size]
        at += size
        turn += 1


def read(document: bytes, steps: Sequence[int] = ()) -> Reading:
    """Read an answer that comes in pieces; what is found is taken after each."""
    parser, body = Parser(), b""
    for piece in pieces(document, steps):
        parser.feed(piece)
        assert not (parser.done and parser.error)
        body += parser.take()
        assert (parser.size, parser.take()) == (0, b"")
    assert parser.begun == bool(document)
    assert parser.joined == dict(Headers(parser.headers))
    keep = parser.keep and parser.done
    if not parser.done:
        parser.eof()
        assert parser.done == (parser.error is None)
    return Reading(parser.status, parser.headers, body, keep, parser.error)


def read_by_h11(document: bytes) -> Reading:
    """Read an answer as httpx does."""
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=HEAD_BYTES)
    connection.send(h11.Request(method="GET", target="/", headers=[("Host", "x")]))
    connection.send(h11.EndOfMessage())
    found = Reading(0, [], b"", keep=False)
    ended = False
    if document:
        connection.receive_data(document)
    while True:
        try:
            event = connection.next_event()
        except h11.RemoteProtocolError as error:
            return replace(found, error=str(error))
        if isinstance(event, h11.Response):
            # Decoded as httpx does it, so that texts stay what they are there.
            headers = httpx.Headers(list(event.headers)).multi_items()
            found = replace(found, status=event.status_code, headers=headers)
        elif isinstance(event, h11.Data):
            found = replace(found, body=found.body + bytes(event.data))
        elif isinstance(event, h11.EndOfMessage):
            both = {connection.our_state, connection.their_state} == {h11.DONE}
            return replace(found, keep=both and not ended and not connection.trailing_data[0])
        elif event is h11.NEED_DATA:
            connection.receive_data(b"")
            ended = True
        elif not isinstance(event, h11.InformationalResponse):
            return replace(found, error=f"h11 stops with {event!r}")
