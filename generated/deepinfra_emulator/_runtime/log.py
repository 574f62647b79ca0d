# Generated from codegen/runtime/emulator/log.py. Do not edit; run: nox -s generate
"""What came in: for the assertions of tests."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import overload

REDACTED = "[redacted]"
KEPT = 1000
"""How many requests are remembered; older ones are forgotten."""


@dataclass(slots=True)
class ReceivedRequest:
    """A request as the emulator saw it.

    `headers` has lower-case names and no key. `json` is the body when it was JSON, else None; a
    form has its texts in `form` and its files in `files` (field, file name, size in bytes).
    `route` is the endpoint that answered, such as `chat.completions.create`.
    """

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    json: object = None
    form: Mapping[str, str | list[str]] = field(default_factory=dict[str, "str | list[str]"])
    files: Sequence[tuple[str, str, int]] = ()
    route: str | None = None
    status: int | None = None
    """The status that was answered; None while the request is under way."""
    fault: str | None = None
    """The kind of the fault that was drawn for it, such as `reset`."""


class RequestLog(Sequence[ReceivedRequest]):
    """The requests in the order in which they came; equal to a list of the same requests."""

    def __init__(self) -> None:
        self._kept: deque[ReceivedRequest] = deque(maxlen=KEPT)

    def add(self, request: ReceivedRequest) -> None:
        """Remember a request."""
        self._kept.append(request)

    def clear(self) -> None:
        """Forget all requests."""
        self._kept.clear()

    def __len__(self) -> int:
        return len(self._kept)

    @overload
    def __getitem__(self, index: int) -> ReceivedRequest: ...
    @overload
    def __getitem__(self, index: slice) -> list[ReceivedRequest]: ...
    def __getitem__(self, index: int | slice) -> ReceivedRequest | list[ReceivedRequest]:
        """Return a request, or several as a list."""
        return list(self._kept)[index]

    def __eq__(self, other: object) -> bool:
        """Compare with another log, a list or a tuple."""
        if not isinstance(other, RequestLog | list | tuple):
            return NotImplemented
        return list(self) == list(other)  # pyright: ignore[reportUnknownArgumentType]

    def __repr__(self) -> str:
        return f"<RequestLog: {len(self)} requests>"


def redacted(headers: Mapping[str, str], secret: Sequence[str]) -> dict[str, str]:
    """Return headers without the values of the secret ones; the word before a key stays."""
    shown = dict(headers)
    for name in secret:
        value = shown.get(name.lower())
        if value is not None:
            scheme, separator, _ = value.partition(" ")
            shown[name.lower()] = f"{scheme} {REDACTED}" if separator else REDACTED
    return shown
