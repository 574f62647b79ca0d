"""Events of streams as bytes: server-sent ones, or a line of JSON each."""

from __future__ import annotations

from .values import json_bytes


def encode_event(event: object, name: str | None = None) -> bytes:
    """Return one event: its name when it has one, and its data as one line of JSON."""
    front = b"" if name is None else b"event: " + name.encode() + b"\n"
    return front + b"data: " + json_bytes(event) + b"\n\n"


def encode_end(marker: str) -> bytes:
    """Return the event whose data is the end marker of a stream."""
    return b"data: " + marker.encode() + b"\n\n"


def encode_line(event: object) -> bytes:
    """Return one event as a line of JSON."""
    return json_bytes(event) + b"\n"
