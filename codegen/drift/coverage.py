"""How much of the service's document our schema describes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from codegen.drift.facts import Place, Table
from codegen.drift.findings import Finding


@dataclass(frozen=True, slots=True)
class Share:
    """Of so many, so many are covered; some of the others are accepted."""

    total: int
    covered: int
    accepted: int = 0

    def __str__(self) -> str:
        """Give `3 of 4 (1 accepted)`."""
        extra = f" ({self.accepted:,} accepted)" if self.accepted else ""
        return f"{self.covered:,} of {self.total:,}{extra}"


@dataclass(frozen=True, slots=True)
class Coverage:
    """Shares of operations, of what requests can hold, and of what answers are said to hold."""

    operations: Share
    request: Share
    answer: Share


def coverage(ours: Table, theirs: Table, findings: Iterable[Finding]) -> Coverage:
    """Count; the findings tell what is missing for a reason."""
    reasons = {(f.key, f.place) for f in findings if f.kind == "missing" and f.reason}
    operations, places = [0, 0, 0], {"request": [0, 0, 0], "response": [0, 0, 0]}
    for key, item in theirs.operations.items():
        known = ours.operations.get(key)
        lost = known is None and (key, "") in reasons
        _count(operations, known is not None, lost)
        for place in item.places:
            if not place.path or place.path.endswith(("[]", "{}")):
                continue  # Neither bodies as wholes nor elements of lists are fields.
            given = place.location == "header" and place.path in ours.headers
            there = known is not None and (place in known.places or given)
            holder: Place | None = place
            accepted = lost
            while holder is not None and not accepted:
                accepted = (key, str(holder)) in reasons
                holder = holder.parent
            _count(places[place.side], there, accepted)
    return Coverage(Share(*operations), Share(*places["request"]), Share(*places["response"]))


def _count(numbers: list[int], covered: bool, accepted: bool) -> None:
    numbers[0] += 1
    if covered:
        numbers[1] += 1
    elif accepted:
        numbers[2] += 1
