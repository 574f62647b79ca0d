"""The decoder of server-sent events: every division of the bytes gives what the standard says."""

from __future__ import annotations

import re
from itertools import pairwise

from deepinfra_client._runtime.sse import Decoder, EventTooLarge
from tests.fuzz.source import Source

Found = list[tuple[str, bytes]]


def check(data: bytes) -> None:
    """Decode the bytes in pieces, at once and byte by byte."""
    source = Source(data)
    steps = [1 + source.below(40) for _ in range(source.below(8))]
    document = source.rest()
    wanted = reference(document)
    assert decoded(document, []) == wanted
    assert decoded(document, [1]) == wanted
    if steps:
        assert decoded(document, steps) == wanted
        limited(document, steps)


def reference(document: bytes) -> Found:
    """Read a whole document by the words of the standard.

    One difference is wanted: an event at the end that lacks its blank line is delivered.
    """
    found: Found = []
    name, held = "", list[bytes]()
    lines = re.split(rb"\r\n|\r|\n", document.removeprefix(b"\xef\xbb\xbf"))
    for line in [*lines, b""]:
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if not line:
            if held:
                found.append((name, b"\n".join(held)))
            name, held = "", []
        elif field == b"data":
            held.append(value)
        elif field == b"event":
            name = value.decode("utf-8", "replace")
    return found


def decoded(document: bytes, steps: list[int]) -> Found:
    """Decode a document in pieces of these sizes, taken in turn."""
    decoder, found = Decoder(), Found()
    for piece in pieces(document, steps):
        found += [(event.name, event.data) for event in decoder.feed(piece)]
    found += [(event.name, event.data) for event in decoder.end()]
    return found


def pieces(document: bytes, steps: list[int]) -> list[bytes]:
    """Cut a document."""
    if not steps:
        return [document]
    edges = [0]
    while edges[-1] < len(document):
        edges.append(edges[-1] + steps[len(edges) % len(steps)])
    return [document[start:end] for start, end in pairwise(edges)]


def limited(document: bytes, steps: list[int]) -> None:
    """A decoder with a limit refuses or gives what one without it gives."""
    decoder, found = Decoder(limit=32), Found()
    try:
        for piece in pieces(document, steps):
            found += [(event.name, event.data) for event in decoder.feed(piece)]
        found += [(event.name, event.data) for event in decoder.end()]
    except EventTooLarge:
        assert found == reference(document)[: len(found)]
    else:
        assert found == reference(document)
