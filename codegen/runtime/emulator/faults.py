"""Faults at random, but repeatable: which requests go wrong, and how."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Literal, Self, get_args

from .values import digest

FaultKind = Literal["status", "reset", "stall", "truncate", "garbage", "slow"]
KINDS: tuple[FaultKind, ...] = get_args(FaultKind)
SYNTAX = (
    "KIND=RATE,... with rates from 0 to 1, such as status=0.1,reset=0.05. Kinds: status (an error "
    "status), reset (the connection is reset), stall (silence), truncate (the answer ends in its "
    "middle), garbage (another body or event), slow (waits between the parts). "
    "statuses=429+503 says which statuses, stall_seconds=60 how long a silence lasts, "
    "slow_seconds=0.1 how long each wait is"
)
"""How faults are written as a text."""

_LATEST = 3
"""A fault in a stream comes before one of its first so many parts."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong with one request."""

    kind: FaultKind
    status: int
    """For `status`: what is answered."""
    after: int
    """In a stream: how many parts come before it."""
    noise: bytes
    """For `garbage`: what stands in place of the body or the event."""
    seconds: float
    """For `stall` and `slow`: how long."""


@dataclass(frozen=True, slots=True)
class Faults:
    """How often requests go wrong, and how: a rate from 0 to 1 for each kind.

    A request has one fault at most, so the sum of the rates is at most 1. Which request has which
    is decided by the seed of the emulator and the number of the request. An answer with a fault
    has the header `x-emulator-fault` if it has headers at all; the log of the requests says it in
    any case.

    Raises ValueError for a rate, status or wait that cannot be.
    """

    status: float = 0.0
    """An error with one of `statuses`, in the form of the endpoint's errors."""
    reset: float = 0.0
    """The connection is reset (TCP RST) before the answer, or within the first parts of a
    stream."""
    stall: float = 0.0
    """Nothing more comes for `stall_seconds`, then the connection is reset; before the answer, or
    within the first parts of a stream."""
    truncate: float = 0.0
    """The connection is closed in the middle of the body, or of one of the first parts of a
    stream."""
    garbage: float = 0.0
    """Status and headers are as always; the body, or an event of a stream, is no JSON."""
    slow: float = 0.0
    """The right answer in small parts, `slow_seconds` before each."""
    statuses: tuple[int, ...] = (429, 500, 502, 503)
    stall_seconds: float = 60.0
    slow_seconds: float = 0.1

    def __post_init__(self) -> None:
        for kind, rate in self._rates():
            if not 0 <= rate <= 1:
                raise ValueError(f"the rate of {kind} is {rate!r}; allowed: 0 to 1")
        total = sum(rate for _, rate in self._rates())
        if total > 1 + 1e-9:
            raise ValueError(
                f"the rates add up to {total:g}; a request has one fault at most, so 1 is the limit"
            )
        object.__setattr__(self, "statuses", tuple(self.statuses))
        for status in self.statuses:
            # Asked of the type, too: a word in place of the number is easily written.
            if type(status) is not int or not 400 <= status <= 599:
                raise ValueError(f"statuses has {status!r}; allowed: 400 to 599")
        if self.status and not self.statuses:
            raise ValueError("statuses is empty; name at least one, such as 503")
        for name in ("stall_seconds", "slow_seconds"):
            seconds = getattr(self, name)
            if not seconds >= 0:
                raise ValueError(f"{name} is {seconds!r}; it has to be seconds, 0 or more")

    def _rates(self) -> Iterator[tuple[FaultKind, float]]:
        for kind in KINDS:
            yield kind, getattr(self, kind)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `status=0.1,reset=0.05`, the form of the command line.

        Raises ValueError for another form or a name that does not exist.
        """
        given: dict[str, float | tuple[int, ...]] = {}
        for item in filter(None, map(str.strip, text.split(","))):
            name, equals, value = (part.strip() for part in item.partition("="))
            _check_name(name, bool(equals), name in given)
            try:
                given[name] = (
                    tuple(int(one) for one in value.split("+"))
                    if name == "statuses"
                    else float(value)
                )
            except ValueError:
                form = "numbers joined by +" if name == "statuses" else "a number"
                raise ValueError(f"{name} is {value!r}; it has to be {form}") from None
        return cls(**given)  # type: ignore[arg-type]

    def __str__(self) -> str:
        """Write what differs from no faults in the form of the command line."""
        shown: list[str] = []
        for field in fields(self):
            value = getattr(self, field.name)
            if value != field.default:
                text = "+".join(map(str, value)) if field.name == "statuses" else f"{value:g}"
                shown.append(f"{field.name}={text}")
        return ",".join(shown)

    def draw(self, seed: int, number: int) -> Fault | None:
        """Return the fault of a request, None when all is well."""
        drawn = digest("fault", seed, number)
        chance = int.from_bytes(drawn[:8], "big") / 2**64
        for kind, rate in self._rates():
            if chance < rate:
                return self._fault(kind, drawn[8:])
            chance -= rate
        return None

    def _fault(self, kind: FaultKind, drawn: bytes) -> Fault:
        return Fault(
            kind=kind,
            status=self.statuses[drawn[0] % len(self.statuses)] if self.statuses else 500,
            after=drawn[1] % _LATEST,
            noise=_noise(drawn[2], drawn[3:]),
            seconds=self.slow_seconds if kind == "slow" else self.stall_seconds,
        )


def _noise(choice: int, drawn: bytes) -> bytes:
    """Return something that is no JSON and holds no end of a line."""
    page = b"<html><body><h1>502 Bad Gateway</h1></body></html>"
    return (page, b'{"id": "half of an an', bytes(byte | 0x80 for byte in drawn))[choice % 3]


def _check_name(name: str, has_value: bool, again: bool) -> None:
    """Raise ValueError unless a name is known, has a value and comes once."""
    known = [field.name for field in fields(Faults)]
    if name not in known:
        close = difflib.get_close_matches(name, known, n=1)
        meant = f" (did you mean {close[0]}?)" if close else ""
        raise ValueError(f"{name!r} is no fault{meant}; allowed: {SYNTAX}")
    if not has_value:
        raise ValueError(f"{name} has no value; write {name}=0.1")
    if again:
        raise ValueError(f"{name} is given twice")
