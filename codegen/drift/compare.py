"""Compare two tables of facts: what is known, and what the other side says now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from codegen.drift.errors import shown
from codegen.drift.facts import ANSWER, Fact, Operation, Place, Table, named_types
from codegen.drift.findings import Course, Finding, Kind, Subject, severity
from codegen.drift.limits import compare as compare_limits

_ALL_TYPES: Final = frozenset({"string", "integer", "number", "boolean", "object", "array", "file"})
_OWN: Final = Place("", "")
"""The place of what concerns the call itself."""


def compare(known: Table, other: Table) -> list[Finding]:
    """Every difference, in the order of the calls; `known` is our side, or an earlier document."""
    found: list[Finding] = []
    for key in sorted(known.operations.keys() | other.operations.keys()):
        ours, theirs = known.operations.get(key), other.operations.get(key)
        if ours is None and theirs is not None:
            found.append(_whole("missing", theirs, "wider"))
        elif theirs is None and ours is not None:
            found.append(_whole("gone", ours, "narrower"))
        elif ours is not None and theirs is not None:
            found.extend(_Pair(known, other, ours, theirs).findings())
    return found


def missing_parameter(operation: Operation, place: Place) -> Finding:
    """The finding that a parameter of a call would be."""
    return Finding(
        kind="missing",
        subject="parameter",
        side="request",
        course="wider",
        severity="warning",
        operation=operation.shown,
        key=operation.key,
        place=str(place),
    )


def _whole(kind: Kind, operation: Operation, course: Course) -> Finding:
    return Finding(
        kind=kind,
        subject="operation",
        side="request",
        course=course,
        severity=severity(kind, "operation", "request", course),
        operation=operation.shown,
        key=operation.key,
        detail=", ".join(operation.id),
        where=operation.where,
        reason=operation.note if kind == "gone" else "",
    )


class _Pair:
    """The same call on both sides."""

    def __init__(self, known: Table, other: Table, ours: Operation, theirs: Operation) -> None:
        self.known = known
        self.other = other
        self.ours = ours
        self.theirs = theirs

    def findings(self) -> Iterator[Finding]:
        yield from self.call()
        places = dict.fromkeys([*self.theirs.places, *self.ours.places])
        for place in places:
            ours, theirs = self.ours.places.get(place), self.theirs.places.get(place)
            if ours is None and theirs is not None:
                yield from self.missing(place, theirs)
            elif theirs is None and ours is not None:
                yield from self.gone(place, ours)
            elif ours is not None and theirs is not None:
                yield from self.changed(place, ours, theirs)

    def call(self) -> Iterator[Finding]:
        """What concerns the call itself."""
        ours, theirs = self.ours, self.theirs
        # A document names the twins of a call separately and may retire one of them.
        if not ours.alias:
            if ours.note and theirs.id:
                detail = f"known to be missing -> {shown(', '.join(theirs.id))}"
                yield self.made("changed", "id", _OWN, "", detail)
            elif ours.id and theirs.id and not set(ours.id) & set(theirs.id):
                detail = f"{shown(', '.join(ours.id))} -> {shown(', '.join(theirs.id))}"
                yield self.made("changed", "id", _OWN, "", detail)
            if theirs.deprecated and not ours.deprecated:
                yield self.made("changed", "deprecated", _OWN, "narrower", "no -> yes")
            elif ours.deprecated and not theirs.deprecated:
                yield self.made("changed", "deprecated", _OWN, "wider", "yes -> no")
        for status in sorted(theirs.statuses - ours.statuses - self.known.statuses):
            course: Course = "" if status.startswith("2") else "wider"
            yield self.made("missing", "status", Place(ANSWER, ""), course, status)
        for status in sorted(ours.statuses - theirs.statuses - self.other.statuses):
            course = "" if status.startswith("2") else "narrower"
            yield self.made("gone", "status", Place(ANSWER, ""), course, status)

    def missing(self, place: Place, theirs: Fact) -> Iterator[Finding]:
        """The other side has a place that the known one has not."""
        if place.location == "header" and place.path in self.known.headers:
            return
        parent = place.parent
        if parent is not None and parent not in self.ours.places:
            return  # Its parent is reported.
        if place.location == ANSWER and not place.path and not theirs.types:
            return  # Nothing is said on either side.
        course: Course = "narrower" if theirs.required and place.side == "request" else "wider"
        yield self.made("missing", _subject(place), place, course, _summary(theirs))

    def gone(self, place: Place, ours: Fact) -> Iterator[Finding]:
        """The known side has a place that the other one has not."""
        if place.location == "header" and place.path in self.other.headers:
            return
        parent = place.parent
        if parent is not None:
            above = self.theirs.places.get(parent)
            if above is None:
                return
            if not above.described or not above.types:
                # Said once, for the first of them.
                first = next(p for p in self.ours.places if p.parent == parent)
                if first == place and parent.path:
                    yield self.made("undescribed", "field", parent, "", _summary(ours))
                return
        elif not place.path and place.location in ("body", ANSWER):
            yield self.made("undescribed", "field", place, "", _summary(ours))
            return
        course: Course = "narrower"
        if place.side == "response" and ours.required:
            course = "wider"
        yield self.made("gone", _subject(place), place, course, _summary(ours))

    def changed(self, place: Place, ours: Fact, theirs: Fact) -> Iterator[Finding]:
        """Both sides have the place."""
        if not theirs.types and ours.types:
            yield self.made("undescribed", "type", place, "", _summary(ours))
            return
        yield from self.media(place, ours, theirs)
        if ours.required is not None and theirs.required is not None:
            yield from self.need(place, ours.required, theirs.required)
        yield from self.types(place, ours, theirs)
        yield from self.enum(place, ours, theirs)
        for name, course, words in compare_limits(ours.limits, theirs.limits):
            yield self.made("changed", "limit", place, course, f"{name} {words}")
        if ours.default is not None and theirs.default not in (None, ours.default):
            words = f"{shown(ours.default, 40)} -> {shown(str(theirs.default), 40)}"
            yield self.made("changed", "default", place, "", words)
        if ours.deprecated != theirs.deprecated:
            course = "narrower" if theirs.deprecated else "wider"
            words = "no -> yes" if theirs.deprecated else "yes -> no"
            yield self.made("changed", "deprecated", place, course, words)

    def media(self, place: Place, ours: Fact, theirs: Fact) -> Iterator[Finding]:
        if not ours.media or not theirs.media:
            return
        for name in sorted(ours.media - theirs.media):
            yield self.made("gone", "media", place, "narrower", name)
        for name in sorted(theirs.media - ours.media):
            yield self.made("missing", "media", place, "wider", shown(name, 60))

    def need(self, place: Place, ours: bool, theirs: bool) -> Iterator[Finding]:
        if ours == theirs:
            return
        # A request that needs more is narrower, and so is an answer that promises more.
        course: Course = "narrower" if theirs else "wider"
        words = "optional -> required" if theirs else "required -> optional"
        yield self.made("changed", "required", place, course, words)

    def types(self, place: Place, ours: Fact, theirs: Fact) -> Iterator[Finding]:
        if ours.types == theirs.types:
            return
        before = ours.types or _ALL_TYPES | {"null"}
        after = theirs.types or _ALL_TYPES | {"null"}
        words = f"{_types(ours)} -> {_types(theirs)}"
        if before - {"null"} != after - {"null"}:
            added, removed = after - before - {"null"}, before - after - {"null"}
            if removed:
                yield self.made("changed", "type", place, "narrower", words)
            if added:
                yield self.made("changed", "type", place, "wider", words)
        if not ours.types or ("null" in before) == ("null" in after):
            return
        course: Course = "wider" if "null" in after else "narrower"
        yield self.made("changed", "null", place, course, words)

    def enum(self, place: Place, ours: Fact, theirs: Fact) -> Iterator[Finding]:
        if ours.enum == theirs.enum:
            return
        if ours.enum is None or theirs.enum is None:
            if ours.enum is None and theirs.enum is not None and not theirs.open:
                words = f"any -> {_values(theirs.enum)}"
                yield self.made("changed", "enum", place, "narrower", words)
            elif ours.enum is not None and theirs.enum is None and not ours.open:
                words = f"{_values(ours.enum)} -> any"
                yield self.made("changed", "enum", place, "wider", words)
            return
        removed, added = ours.enum - theirs.enum, theirs.enum - ours.enum
        if removed:
            yield self.made("changed", "enum", place, "narrower", f"without {_values(removed)}")
        if added:
            yield self.made("changed", "enum", place, "wider", f"also {_values(added)}")

    def made(
        self, kind: Kind, subject: Subject, place: Place, course: Course, detail: str
    ) -> Finding:
        holder = place
        while holder.parent is not None and not self.origin(holder.parent):
            holder = holder.parent
        side = "request" if place is _OWN else place.side
        return Finding(
            kind=kind,
            subject=subject,
            side=side,
            course=course,
            severity=severity(kind, subject, side, course),
            operation=self.theirs.shown,
            key=self.theirs.key,
            place="" if place is _OWN else str(place),
            detail=detail,
            where=self.ours.where,
            origin=self.origin(holder.parent) if holder.parent is not None else "",
        )

    def origin(self, place: Place) -> str:
        fact = self.ours.places.get(place)
        return fact.origin if fact is not None else ""


def _subject(place: Place) -> Subject:
    return "field" if place.location in ("body", ANSWER) else "parameter"


def _summary(fact: Fact) -> str:
    words = [_types(fact)]
    if fact.required:
        words.append("required")
    if fact.enum is not None:
        words.append(f"one of {_values(fact.enum)}")
    words += [f"{name} {shown(str(value), 40)}" for name, value in fact.limits.items()]
    if fact.deprecated:
        words.append("deprecated")
    return ", ".join(words)


def _types(fact: Fact) -> str:
    types = set(named_types(fact))
    names = sorted(types - {"null"}) + (["null"] if "null" in types else [])
    return " | ".join(names) or "anything"


def _values(values: frozenset[str]) -> str:
    listed = sorted(values)
    text = ", ".join(shown(value, 40) for value in listed[:12])
    return f"{text} and {len(listed) - 12} more" if len(listed) > 12 else text
