# Generated from codegen/runtime/emulator/costs.py. Do not edit; run: nox -s generate
"""What a call costs by the price table, in US dollars."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from .route import PriceEntry


class Price(NamedTuple):
    """The newest price of a model in US dollars per unit; what is not known is None."""

    unit: str
    input: float | None = None
    output: float | None = None
    cache_read: float | None = None
    cache_write: float | None = None
    price: float | None = None
    scale: tuple[float, float, float] = (0.0, 0.0, 0.0)
    """Width, height and steps that one picture unit stands for; 0 where they do not count."""


_UNIT = re.compile(r"(?:per )?([0-9.]*)\s*([KM]?)\b\s*(\w*)")
_FACTORS = {"": 1.0, "K": 1e3, "M": 1e6}
_SCALES = (r"width", r"height", r"(?:iterations|steps)")


def current(entries: Sequence[PriceEntry]) -> Price | None:
    """Return the newest entry as numbers, None when there is none."""
    if not entries:
        return None
    entry = max(entries, key=lambda one: one.since)
    return Price(
        entry.unit,
        _amount(entry, "input"),
        _amount(entry, "output"),
        _amount(entry, "cache_read"),
        _amount(entry, "cache_write"),
        _amount(entry, "price"),
        scale_of(entry.formula),
    )


def _amount(entry: PriceEntry, name: str) -> float | None:
    text = getattr(entry, name, None)
    return None if text is None else float(text)


def scale_of(formula: str | None) -> tuple[float, float, float]:
    """Read by what a formula such as `price * (width/1024) * iterations` divides each factor."""
    found = [re.search(rf"\b{name}\b(?:\s*/\s*([0-9.]+))?", formula or "") for name in _SCALES]
    width, height, steps = (0.0 if hit is None else float(hit[1] or 1) for hit in found)
    return width, height, steps


def unit_of(price: Price) -> tuple[float, str]:
    """Split a unit text such as `1M tokens` into an amount and a word in the singular."""
    found = _UNIT.match(price.unit)
    if found is None:
        return 1.0, price.unit
    amount = float(found[1] or 1) * _FACTORS[found[2]]
    return amount or 1.0, found[3].removesuffix("s")


def token_cost(price: Price, amounts: Mapping[str, float]) -> float:
    """Return the cost of `input` and `output` tokens; `cached` is the part of input read back."""
    if "input" not in amounts and "output" not in amounts:
        return 0.0
    per, word = unit_of(price)
    if word != "token":
        return 0.0
    cached = min(amounts.get("cached", 0), amounts.get("input", 0))
    rate = price.input or 0.0
    kept = rate if price.cache_read is None else price.cache_read
    total = (amounts.get("input", 0) - cached) * rate + cached * kept
    return (total + amounts.get("output", 0) * (price.output or 0.0)) / per


def picture_cost(price: Price, amounts: Mapping[str, float]) -> float:
    """Return the cost of `images` pictures, scaled by size and steps where the table says so."""
    if "images" not in amounts:
        return 0.0
    per, word = unit_of(price)
    if word not in ("image", "image_unit"):
        return 0.0
    factor = amounts["images"] / per
    for name, usual in zip(("width", "height", "steps"), price.scale, strict=True):
        if usual and name in amounts:
            factor *= amounts[name] / usual
    return factor * _flat(price)


def quantity_cost(price: Price, amounts: Mapping[str, float]) -> float:
    """Return the cost of `seconds`, `characters` or `units` of whatever the unit is."""
    per, word = unit_of(price)
    count = amounts.get("units", 0.0)
    if word in ("second", "minute", "hour"):
        length = {"second": 1, "minute": 60, "hour": 3600}[word]
        count += amounts.get("seconds", 0.0) / length
    elif word in ("character", "char"):
        count += amounts.get("characters", 0.0)
    return count / per * _flat(price) if count else 0.0


def _flat(price: Price) -> float:
    return next(
        (rate for rate in (price.price, price.output, price.input) if rate is not None), 0.0
    )
