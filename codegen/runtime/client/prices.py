"""Dated list prices of models."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple


class Price(NamedTuple):
    """A price from a day on. Amounts are quoted decimals in US dollars per `unit`."""

    since: str
    unit: str
    input: str | None = None
    output: str | None = None
    cache_read: str | None = None
    cache_write: str | None = None
    price: str | None = None
    formula: str | None = None
    """How many units a call is, in words, where that is not plain."""
    scale: tuple[int, ...] | None = None
    """Width, height and steps of one unit; the price grows with each, 0 where it does not."""
    tiers: tuple[str, ...] = ()
    notes: str | None = None


AMOUNTS = ("input", "output", "cache_read", "cache_write", "price")
"""The fields of `Price` that are amounts."""

COLUMNS = {"price" if name == "price" else f"price_{name}": name for name in AMOUNTS}
"""What tables call them: `price_input` and the like, and `price` for that of a unit."""


def current(prices: Mapping[str, Sequence[Price]], model: str) -> Price | None:
    """Return the newest price of a model that holds today; None when none is known."""
    today = datetime.date.today().isoformat()
    known = [entry for entry in prices.get(model, ()) if entry.since <= today]
    return max(known, key=lambda entry: entry.since) if known else None


def amount(prices: Mapping[str, Sequence[Price]], model: str, name: str) -> Decimal | None:
    """Return one amount of the current price, such as `input`; None when it is not known."""
    entry = current(prices, model)
    text = getattr(entry, name, None) if entry is not None and name in AMOUNTS else None
    return Decimal(text) if isinstance(text, str) else None
