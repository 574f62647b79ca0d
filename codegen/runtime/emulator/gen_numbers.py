"""Generators of numbers: sums and products, counts, stable numbers from a hash."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from .registry import Args, Maker, generator
from .scope import Scope, Upload
from .tokens import estimate
from .values import ABSENT, as_text, digest, is_list, is_map, is_number, missing, whole

Number = int | float


def _numbers(values: Sequence[object]) -> list[Number]:
    return [value for value in values if is_number(value)]


def _plain(value: Number) -> Number:
    """Give whole floats as they are, and hide the noise of binary fractions."""
    return value if isinstance(value, int) else float(f"{value:.12g}")


def _members(args: Args) -> Callable[[Scope], list[object]]:
    """Compile an argument that is a list, or something that makes one."""
    if is_list(args.raw):
        makers = args.makers()
        return lambda scope: [maker(scope) for maker in makers]
    whole_list = args.whole()

    def members(scope: Scope) -> list[object]:
        value = whole_list(scope)
        return value if is_list(value) else [value]

    return members


@generator("sum")
def _sum(args: Args) -> Maker:
    if not is_list(args.raw) and not is_map(args.raw):
        args.problem("needs a list")
    members = _members(args)
    return lambda scope: _plain(sum(_numbers(members(scope))))


@generator("product")
def _product(args: Args) -> Maker:
    makers = args.makers()

    def make(scope: Scope) -> object:
        numbers = _numbers([maker(scope) for maker in makers])
        return _plain(math.prod(numbers)) if len(numbers) == len(makers) else ABSENT

    return make


@generator("quotient")
def _quotient(args: Args) -> Maker:
    makers = args.makers()
    if len(makers) != 2:
        args.problem("needs a list of two")

    def make(scope: Scope) -> object:
        numbers = _numbers([maker(scope) for maker in makers])
        if len(numbers) != 2 or numbers[1] == 0:
            return ABSENT
        return _plain(numbers[0] / numbers[1])

    return make


def _extreme(args: Args, choose: Callable[[list[Number]], Number]) -> Maker:
    members = _members(args)

    def make(scope: Scope) -> object:
        numbers = _numbers(members(scope))
        return choose(numbers) if numbers else ABSENT

    return make


@generator("max")
def _max(args: Args) -> Maker:
    return _extreme(args, max)


@generator("min")
def _min(args: Args) -> Maker:
    return _extreme(args, min)


@generator("round")
def _round(args: Args) -> Maker:
    args.allow("of", "digits")
    of, digits = args.make("of"), args.members.get("digits", 0)
    if not isinstance(digits, int):
        args.problem("digits has to be an integer")
        return of
    places = digits

    def make(scope: Scope) -> object:
        value = of(scope)
        if not is_number(value):
            return ABSENT
        return round(value, places) if places else round(value)

    return make


@generator("int")
def _int(args: Args) -> Maker:
    maker = args.whole()

    def make(scope: Scope) -> object:
        value = maker(scope)
        if isinstance(value, str):
            try:
                return int(value.strip())
            except ValueError:
                return ABSENT
        return int(value) if is_number(value) and math.isfinite(value) else ABSENT

    return make


@generator("length")
def _length(args: Args) -> Maker:
    maker = args.whole()

    def make(scope: Scope) -> object:
        value = maker(scope)
        if isinstance(value, str) or is_list(value) or is_map(value):
            return len(value)
        return 0

    return make


@generator("count")
def _count(args: Args) -> Maker:
    args.allow("text")
    maker = args.make("text")
    return lambda scope: estimate(maker(scope))


def _hashed(value: object) -> object:
    return value.data if isinstance(value, Upload) else as_text(value)


@generator("number")
def _number(args: Args) -> Maker:
    args.allow("of", "bits")
    of, bits = args.make("of"), args.members.get("bits", 32)
    if not isinstance(bits, int) or not 1 <= bits <= 64:
        args.problem("bits has to be 1 to 64")
        return of
    limit = 1 << bits
    return lambda scope: whole("number", _hashed(of(scope))) % limit


@generator("fraction")
def _fraction(args: Args) -> Maker:
    args.allow("of", "low high digits")
    of = args.make("of")
    low, high = args.members.get("low", 0), args.members.get("high", 1)
    digits = args.members.get("digits", 4)
    if not (is_number(low) and is_number(high) and isinstance(digits, int)):
        args.problem("low, high and digits have to be numbers")
        return of
    start, width, places = float(low), float(high) - float(low), digits

    def make(scope: Scope) -> object:
        part = whole("fraction", _hashed(of(scope))) / 2**64
        return round(start + width * part, places)

    return make


@generator("hash")
def _hash(args: Args) -> Maker:
    args.allow("of", "length")
    of, length = args.make("of"), args.members.get("length", 24)
    if not isinstance(length, int) or not 1 <= length <= 64:
        args.problem("length has to be 1 to 64 hex digits")
        return of
    count = length

    def make(scope: Scope) -> object:
        value = of(scope)
        return ABSENT if missing(value) else digest("hash", _hashed(value)).hex()[:count]

    return make
