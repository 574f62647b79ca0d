"""Generators that read the calls that were kept: by id, by time, summed up; and spans of time."""

from __future__ import annotations

import datetime
import re

from .ledger import Call
from .registry import Args, Maker, generator
from .scope import Scope
from .values import ABSENT, as_text, is_list, is_number, is_whole, missing, walk

_MOST_MONTHS = 120
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800, "M": 2_592_000}


@generator("recorded")
def _recorded(args: Args) -> Maker:
    """The calls that were kept, oldest first.

    With `id` the one of that request. `from` (included) and `to` (not included) are unix seconds,
    `limit` takes the first ones when there is a `from`, else the last.
    """
    args.allow("", "id from to key where limit")
    start, end = args.make("from"), args.make("to")
    identity, key, limit = (args.make(name) for name in ("id", "key", "limit"))
    filters = args.filters()

    def make(scope: Scope) -> object:
        mine, wanted = key(scope), filters(scope)
        first, last = _seconds(start(scope)), _seconds(end(scope))

        def fits(call: Call) -> bool:
            return (
                (first is None or call.time >= first)
                and (last is None or call.time < last)
                and (missing(mine) or call.key == mine)
                and all(call.facts.get(name) == value for name, value in wanted.items())
            )

        found = [call.facts for call in scope.world.ledger if fits(call)]
        most = limit(scope)
        if not is_whole(most) or most >= len(found):
            return found
        return found[:most] if first is not None else found[len(found) - most :]

    def one(scope: Scope) -> object:
        call = scope.world.ledger.find(as_text(identity(scope)))
        return ABSENT if call is None else call.facts

    return one if "id" in args.members else make


def _seconds(value: object) -> float | None:
    if is_number(value):
        return float(value)
    try:
        return float(value) if isinstance(value, str) else None
    except ValueError:
        return None


@generator("groups")
def _groups(args: Args) -> Maker:
    """The elements of a list in groups of the same value at `by`, each with its `total`s."""
    args.allow("of by", "total")
    of, by, raw = args.make("of"), args.pointer("by"), args.members.get("total", [])
    if not is_list(raw) or not all(isinstance(name, str) for name in raw):
        args.problem("total has to be a list of member names")
        raw = []
    totals = [as_text(name) for name in raw]

    def make(scope: Scope) -> object:
        groups: dict[str, list[object]] = {}
        found = of(scope)
        for element in found if is_list(found) else []:
            groups.setdefault(as_text(walk(element, by)), []).append(element)
        return [
            {
                "by": name,
                "first": elements[0],
                "count": len(elements),
                "total": {one: _total(elements, one) for one in totals},
            }
            for name, elements in groups.items()
        ]

    return make


def _total(elements: list[object], name: str) -> float:
    found = (walk(element, (name,)) for element in elements)
    total = sum(value for value in found if is_number(value))
    return total if isinstance(total, int) else float(f"{total:.12g}")


def _month(moment: datetime.datetime, form: str, more: int = 0) -> dict[str, object]:
    """Return a month: its name, its first second, and that of the next one."""
    number = moment.year * 12 + moment.month - 1 + more
    year, month = divmod(max(12, min(number, 9998 * 12)), 12)
    start = datetime.datetime(year, month + 1, 1, tzinfo=datetime.UTC)
    end = datetime.datetime(year + (month == 11), (month + 1) % 12 + 1, 1, tzinfo=datetime.UTC)
    return {
        "name": start.strftime(form),
        "start": int(start.timestamp()),
        "end": int(end.timestamp()),
    }


@generator("month")
def _named_month(args: Args) -> Maker:
    """The month that a text means: `name`, `start` and `end` in unix seconds, `at` the moment.

    It is written by `format`, as whole unix seconds, or as the word `current` with `-2` for the
    one two months ago. Absent for any other text.
    """
    args.allow("of format", "current")
    of, form, word = args.make("of"), args.literal("format"), args.literal("current", "current")

    def make(scope: Scope) -> object:
        text = as_text(of(scope))
        now = datetime.datetime.fromtimestamp(scope.now, datetime.UTC)
        front, _, back = text.partition("-")
        if front == word and (text == word or re.fullmatch("[0-9]{1,4}", back)):
            return _month(now, form, -int(back or 0))
        try:
            moment = datetime.datetime.strptime(text, form).replace(tzinfo=datetime.UTC)
            if moment.strftime(form) == text:
                return _month(moment, form)
        except ValueError:
            pass
        if not re.fullmatch("[0-9]{1,11}", text):
            return ABSENT
        moment = datetime.datetime.fromtimestamp(int(text), datetime.UTC)
        return {**_month(moment, form), "at": int(text)}

    return make


@generator("months")
def _months(args: Args) -> Maker:
    """The months between two unix times, cut at both ends; 120 at most."""
    args.allow("from to format")
    begin, end, form = args.make("from"), args.make("to"), args.literal("format")

    def make(scope: Scope) -> object:
        first, last = begin(scope), end(scope)
        made: list[object] = []
        if not is_number(first) or not is_number(last):
            return made
        at = float(first)
        while at < last and len(made) < _MOST_MONTHS:
            month = _month(datetime.datetime.fromtimestamp(at, datetime.UTC), form)
            after = month["end"]
            assert isinstance(after, int)
            if after <= at:
                break
            made.append({**month, "start": at, "end": min(after, last)})
            at = after
        return made

    return make


@generator("moment")
def _moment(args: Args) -> Maker:
    """The unix time that a text means: seconds, `now`, or so long before now as `now-5h`.

    Units are s, m (minutes), h, d, w and M (30 days). Absent for any other text.
    """
    args.allow("of", "now")
    of, word = args.make("of"), re.escape(args.literal("now", "now"))
    pattern = re.compile(rf"{word}(?:-([0-9]{{1,9}})([{''.join(_UNITS)}]))?")

    def make(scope: Scope) -> object:
        text = as_text(of(scope))
        if found := pattern.fullmatch(text):
            return scope.now - (int(found[1]) * _UNITS[found[2]] if found[1] else 0)
        return ABSENT if (plain := _seconds(text)) is None else plain

    return make
