# Generated from codegen/runtime/client/rules.py. Do not edit; run: nox -s generate
"""Comparing one option with one cell of a capability table, and finding the nearest valid value."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .capability import Choice, Length, Problem, Range, Row, Size

if TYPE_CHECKING:
    from .capability import Table

_SIZE = re.compile(r"^\s*([1-9][0-9]{0,4})\s*[x*X]\s*([1-9][0-9]{0,4})\s*$")
_RATIO = re.compile(r"^\s*([1-9][0-9]{0,4})\s*:\s*([1-9][0-9]{0,4})\s*$")
_ALTERNATIVES = 3
_LISTED = 25


def examine(table: Table[Row], model: str, option: str, cell: Any, value: Any) -> Problem | None:
    """Compare a value with a cell; None when there is no objection."""
    if not value and (value is None or value is False or (isinstance(value, list | tuple | dict))):
        return None
    if type(cell) is Range:
        return _range(model, option, cell, value)
    if type(cell) is Choice:
        return _choice(model, option, cell, value)
    if cell is False:
        return _refused(table, model, option, value)
    if isinstance(cell, Size):
        return _size(model, option, cell, value)
    return _length(model, option, cell, value) if isinstance(cell, Length) else None


def _refused(table: Table[Row], model: str, option: str, value: Any) -> Problem:
    column = table.options[option].column
    able = [row.id for row in table.rows.values() if row.retired is None and _takes(row, column)][
        :_ALTERNATIVES
    ]
    text = f"{model} does not take `{option}`."
    others = _other_options(table, table.rows[model], option)
    if others:
        text += f" It takes {others}."
    if able:
        text += f" Models that take it: {', '.join(able)}."
    return Problem(option, value, text, None, None)


def _takes(row: Row, column: str) -> bool:
    cell = getattr(row, column, None)
    return cell is not None and cell is not False


def _other_options(table: Table[Row], row: Row, refused: str) -> str:
    """Name what stands in place of the refused option: a size for a ratio and the reverse."""
    if table.options[refused].status == 405:
        return ""
    found: list[str] = []
    for name, spec in table.options.items():
        cell = getattr(row, spec.column, None)
        if name != refused and isinstance(cell, Choice | Size):
            found.append(f"`{name}` ({describe(cell)})")
    return " and ".join(found)


def describe(cell: Choice | Range | Length | Size) -> str:
    """Say in words what a cell allows."""
    if isinstance(cell, Choice):
        return _listed(cell.allowed)
    if isinstance(cell, Range):
        return _range_words(cell) or "any number"
    if isinstance(cell, Length):
        return f"a length of {_ends(cell.min, cell.max)}"
    said: list[str] = []
    if cell.min is not None or cell.max is not None:
        said.append(f"{_ends(cell.min, cell.max)} pixels a side")
    if cell.multiple_of is not None:
        said.append(f"in steps of {cell.multiple_of}")
    if cell.min_size is not None:
        said.append(f"at least the pixels of {cell.min_size}")
    if cell.max_size is not None:
        said.append(f"at most the pixels of {cell.max_size}")
    if cell.presets:
        said.append(f"or {', '.join(cell.presets)}")
    return " ".join(said) or "WIDTHxHEIGHT"


def _listed(allowed: tuple[str | int, ...]) -> str:
    """List values; of very many only the first, as `allowed` of the error has them all."""
    shown = allowed if len(allowed) <= _LISTED else allowed[: _LISTED - 5]
    more = len(allowed) - len(shown)
    return ", ".join(str(item) for item in shown) + (f" and {more} more" if more else "")


def _ends(low: float | None, high: float | None) -> str:
    if low is None:
        return f"at most {high:g}" if high is not None else "any number"
    return f"at least {low:g}" if high is None else f"{low:g} to {high:g}"


def _range_words(cell: Range) -> str:
    said: list[str] = []
    if cell.min is not None or cell.max is not None:
        said.append(_ends(cell.min, cell.max))
    if cell.multiple_of is not None:
        said.append(f"in steps of {cell.multiple_of:g}")
    words = " ".join(said)
    return f"{words} or {', '.join(f'{one:g}' for one in cell.also)}" if cell.also else words


def _problem(model: str, option: str, value: Any, cell: Any, nearest: Any) -> Problem:
    text = f"{model} does not take `{option}` = {_short(value)}; it takes {describe(cell)}."
    if nearest is not None:
        text += f" Nearest: {nearest}."
    return Problem(option, value, text, cell, nearest)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


def _choice(model: str, option: str, cell: Choice, value: Any) -> Problem | None:
    # Of texts only the same text is equal; numbers of several types are equal to each other.
    if value in cell.allowed and (
        type(value) is str or any(value == one and type(value) is type(one) for one in cell.allowed)
    ):
        return None
    return _problem(model, option, value, cell, _nearest_choice(cell.allowed, value))


def _nearest_choice(allowed: tuple[str | int, ...], value: Any) -> str | int | None:
    ratio = _ratio(value)
    if ratio is not None:
        known = [(item, found) for item in allowed if (found := _ratio(item)) is not None]
        if known:
            return min(known, key=lambda pair: abs(math.log(pair[1] / ratio)))[0]
    numbers = [item for item in allowed if isinstance(item, int)]
    if isinstance(value, int | float) and numbers and math.isfinite(value):
        return min(numbers, key=lambda item: abs(item - value))
    import difflib

    folded = {str(item).lower(): item for item in allowed}
    close = difflib.get_close_matches(str(value).lower(), list(folded), n=1)
    return folded[close[0]] if close else None


def _ratio(value: Any) -> float | None:
    found = _RATIO.match(value) if isinstance(value, str) else None
    return int(found[1]) / int(found[2]) if found else None


def _range(model: str, option: str, cell: Range, value: Any) -> Problem | None:
    low, high, step, _, also = cell
    if not step and (type(value) is int or type(value) is float):  # the usual case, decided at once
        above, below = low is None or value >= low, high is None or value <= high
        if above and below:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    if value in also:
        return None
    nearest = nearest_number(cell, value)
    return None if nearest == value else _problem(model, option, value, cell, nearest)


def _length(model: str, option: str, cell: Length, value: Any) -> Problem | None:
    if isinstance(value, str):
        what = "characters"
    elif isinstance(value, list | tuple):
        what = "items"
    else:
        return None
    found = len(value)  # pyright: ignore[reportUnknownArgumentType]
    if (cell.min or 0) <= found and (cell.max is None or found <= cell.max):
        return None
    text = f"{model} takes {_ends(cell.min, cell.max)} {what} of `{option}`, found {found:,}."
    return Problem(option, value, text, cell, None)


def nearest_number(cell: Range, value: float) -> float:
    """Return the valid number next to a value; the value itself when it is valid."""
    low = -math.inf if cell.min is None else cell.min
    high = math.inf if cell.max is None else cell.max
    result = min(max(value, low), high)
    step = cell.multiple_of
    if not step:
        return result
    if math.isclose(result / step, round(result / step), abs_tol=1e-9):
        return result
    snapped = round(result / step) * step
    if snapped < low:
        snapped = math.ceil(low / step) * step
    elif snapped > high:
        snapped = math.floor(high / step) * step
    return snapped


def _size(model: str, option: str, cell: Size, value: Any) -> Problem | None:
    if not isinstance(value, str) or value in cell.presets or value == cell.default:
        return None
    pixels = parse_size(value)
    if pixels is None:
        import difflib

        folded: Mapping[str, str] = {name.lower(): name for name in cell.presets}
        close = difflib.get_close_matches(value.lower(), list(folded), n=1)
        nearest = folded[close[0]] if close else cell.default
        return _problem(model, option, value, cell, nearest)
    width, height = nearest_size(cell, *pixels)
    if (width, height) == pixels:
        return None
    return _problem(model, option, value, cell, f"{width}x{height}")


def parse_size(text: str) -> tuple[int, int] | None:
    """Read `1024x768`; None when the text is not of that form."""
    found = _SIZE.match(text)
    return (int(found[1]), int(found[2])) if found else None


def nearest_size(cell: Size, width: int, height: int) -> tuple[int, int]:
    """Return the valid size next to a size, its shape kept as far as that goes."""
    sides = _scaled(cell, width, height)
    snapped = (_snap(cell, sides[0], 0), _snap(cell, sides[1], 0))
    area = snapped[0] * snapped[1]
    most, least = _area(cell.max_size), _area(cell.min_size)
    if most is not None and area > most:
        return _snap(cell, sides[0], -1), _snap(cell, sides[1], -1)
    if least is not None and area < least:
        return _snap(cell, sides[0], 1), _snap(cell, sides[1], 1)
    return snapped


def _area(size: str | None) -> int | None:
    pixels = parse_size(size) if size is not None else None
    return pixels[0] * pixels[1] if pixels else None


def _scaled(cell: Size, width: int, height: int) -> tuple[float, float]:
    most, least, area = _area(cell.max_size), _area(cell.min_size), width * height
    if most is not None and area > most:
        factor = math.sqrt(most / area)
    elif least is not None and area < least:
        factor = math.sqrt(least / area)
    else:
        return width, height
    return width * factor, height * factor


def _snap(cell: Size, side: float, direction: int) -> int:
    """Bring a side into its limits and onto its step: nearest (0), downwards or upwards."""
    step = cell.multiple_of or 1
    low, high = cell.min or 1, cell.max or max(math.ceil(side), 1)
    steps = side / step
    if direction < 0:
        wanted = math.floor(steps + 1e-9)
    elif direction > 0:
        wanted = math.ceil(steps - 1e-9)
    else:
        wanted = math.floor(steps + 0.5)
    lowest, highest = math.ceil(low / step), math.floor(high / step)
    if cell.max is None:
        highest = max(highest, wanted)
    return max(min(wanted, highest), lowest) * step
