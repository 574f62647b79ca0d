"""HTTP/1.1 answers: any division is read alike, as h11 reads them, within bounds."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from deepinfra_client._runtime.http import fields, parser
from deepinfra_client._runtime.http.parser import Parser
from tests.fuzz.source import Source
from tests.http.differences import compare
from tests.http.reading import Reading, pieces, read

LIMITS = (
    (parser, "HEAD_BYTES", 64),
    (parser, "LINE_BYTES", 8),
    (parser, "INTERIM", 1),
    (fields, "FIELDS", 3),
)
"""Limits that short inputs reach."""
AT_A_LIMIT = ("headers of more than", "the line before a chunk is longer", "more than ")


def check(data: bytes) -> None:
    """Read the bytes whole, byte by byte and in pieces, compare, and read with low limits."""
    source = Source(data)
    steps = tuple(1 + source.below(40) for _ in range(source.below(8)))
    document = source.rest()
    wanted = read(document).plain
    for way in ((1,), steps):
        assert read(document, way).plain == wanted
    compare(document, steps)
    bounded(document, steps)
    with limited():
        found = read(document)
        for way in ((1,), steps):
            assert read(document, way).plain == found.plain
            bounded(document, way)
        at_a_limit(found, wanted)


def at_a_limit(found: Reading, wanted: Reading) -> None:
    """With limits the same is found, or one of them ends it."""
    if found.plain == wanted:
        return
    assert found.error is not None
    assert found.error.startswith(AT_A_LIMIT)
    assert wanted.body.startswith(found.body)
    assert found.status in (0, wanted.status)


def bounded(document: bytes, steps: tuple[int, ...]) -> None:
    """What is kept besides the body is never longer than a head may be."""
    answer = Parser()
    taken = 0
    for piece in pieces(document, steps):
        answer.feed(piece)
        assert len(answer._held or b"") <= parser.HEAD_BYTES  # pyright: ignore[reportPrivateUsage]
        assert answer.size == sum(map(len, answer._pieces))  # pyright: ignore[reportPrivateUsage]
        taken += len(answer.take())
    assert taken <= len(document)


@contextmanager
def limited() -> Generator[None]:
    """Set low limits for a while."""
    before = [(module, name, getattr(module, name)) for module, name, _ in LIMITS]
    for module, name, value in LIMITS:
        setattr(module, name, value)
    try:
        yield
    finally:
        for module, name, value in before:
            setattr(module, name, value)
