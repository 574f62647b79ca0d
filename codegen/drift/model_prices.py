"""Prices of an entry of a list of models, in the units of the tables."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from decimal import Context, Decimal, InvalidOperation
from typing import Any, cast

from codegen.dialect.upstream import Amount, PriceForm, Prices

_DIGITS = Context(prec=10)
_AMOUNTS = ("input", "output", "cache_read", "cache_write", "price")


def form_of(entry: Mapping[str, Any], prices: Prices | None) -> PriceForm | None:
    """How the prices of an entry are read; None when it has none, or in an unknown form."""
    if prices is None:
        return None
    if prices.form is not None:
        word = at(entry, prices.form)
        return prices.forms.get(word) if isinstance(word, str) else None
    return next((form for form in prices.forms.values() if _fits(entry, form)), None)


def _stated(form: PriceForm) -> Iterator[tuple[str, Amount]]:
    for name in _AMOUNTS:
        amount = cast("Amount | None", getattr(form, name))
        if amount is not None:
            yield name, amount


def _fits(entry: Mapping[str, Any], form: PriceForm) -> bool:
    wanted = [amount for name, amount in _stated(form) if name in ("input", "output", "price")]
    return all(_decimal(at(entry, amount.at)) is not None for amount in wanted)


def amounts_of(entry: Mapping[str, Any], form: PriceForm) -> dict[str, Decimal]:
    """The amounts that an entry states, in US dollars for a unit of the form."""
    found: dict[str, Decimal] = {}
    for name, amount in _stated(form):
        value = _decimal(at(entry, amount.at))
        if value is None or (amount.of is not None and amount.of not in found):
            continue
        factor = found[amount.of] if amount.of is not None else Decimal(1)
        found[name] = _DIGITS.multiply(_DIGITS.multiply(value, Decimal(amount.times)), factor)
    return found


def scale_of(entry: Mapping[str, Any], form: PriceForm) -> list[int] | None:
    """Width, height and steps of one unit, where they count."""
    if form.scale is None:
        return None
    values = [at(entry, pointer) for pointer in form.scale]
    numbers = [value for value in values if isinstance(value, int) and not isinstance(value, bool)]
    return numbers if len(numbers) == len(values) and any(numbers) else None


def _decimal(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, float) and not math.isfinite(value):
        return None
    try:
        number = Decimal(value if isinstance(value, str) else repr(value))
    except (InvalidOperation, ValueError):
        return None
    # Prices lie in between; others would only make very long texts.
    return number if number.is_finite() and (not number or -30 < number.adjusted() < 9) else None


def digits(value: Decimal) -> str:
    """An amount as the tables write it."""
    return format(value.normalize(_DIGITS), "f")


def at(data: Any, pointer: str) -> Any:
    """The value at a JSON Pointer; None when there is none."""
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        if isinstance(data, dict):
            data = cast("dict[str, Any]", data).get(name)
        elif isinstance(data, list) and name.isdecimal() and len(name) < 10:
            items = cast("list[object]", data)
            data = items[int(name)] if int(name) < len(items) else None
        else:
            return None
    return data
