"""What the emulator keeps of calls that cost money, and what the keys are good for."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .failures import Refusal

_MOST = 10_000
"""How many calls are kept; the oldest ones go first."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call that was answered; `facts` are what templates see of it."""

    ids: tuple[str, ...]
    key: str
    time: float
    cost: float
    """US dollars."""
    facts: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Grant:
    """What a limited key is good for; None is no limit."""

    models: tuple[str, ...] | None = None
    limit: float | None = None
    """US dollars."""
    ends: float | None = None
    """Unix time in seconds."""

    def check(self, model: str, spent: float) -> None:
        """Raise Refusal (403) unless a model may be called after so many US dollars."""
        if self.models is not None and model not in self.models:
            raise Refusal(403, f"This key is not for the model {model}.")
        if self.limit is not None and spent >= self.limit:
            raise Refusal(
                403, f"This key has reached its spending limit of {self.limit} US dollars."
            )


class Ledger:
    """The calls of one emulator, in the order of their answers."""

    def __init__(self) -> None:
        self._calls: deque[Call] = deque()
        self._by_id: dict[str, Call] = {}
        self._spent: dict[str, float] = {}

    def add(self, call: Call) -> None:
        """Keep a call."""
        self._calls.append(call)
        self._by_id.update(dict.fromkeys(call.ids, call))
        if call.cost:
            self._spent[call.key] = self._spent.get(call.key, 0.0) + call.cost
        while len(self._calls) > _MOST:
            for name in self._calls.popleft().ids:
                self._by_id.pop(name, None)

    def find(self, identity: str) -> Call | None:
        """Return the call of a request id, None when there is none."""
        return self._by_id.get(identity)

    def spent(self, key: str) -> float:
        """Return what the calls with a key have cost in US dollars."""
        return self._spent.get(key, 0.0)

    def clear(self) -> None:
        """Forget all calls."""
        self._calls.clear()
        self._by_id.clear()
        self._spent.clear()

    def __iter__(self) -> Iterator[Call]:
        """Yield the calls, oldest first."""
        return iter(list(self._calls))
