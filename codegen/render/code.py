"""The three kinds of text in a template: source code, names, and free text.

Text that may be printed into a module has its own type, so that nothing free can end up in
source by accident. `Code` holds source, `Name` one identifier; both print. Plain `str` and
`SchemaText` do not: they must go through `lit`, `doc` or `comment` first.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NoReturn, Self, SupportsIndex

from markupsafe import Markup

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class Name(str):
    """One ASCII identifier that is not a keyword. Text derived from it is plain text."""

    __slots__ = ()

    def __new__(cls, text: str) -> Name:
        """Check `text`; raises `ValueError` when it is not an identifier."""
        if not _IDENTIFIER.fullmatch(text) or keyword.iskeyword(text):
            raise ValueError(
                f"{text!r} cannot be a Python name: ASCII letters, digits and underscores, "
                "no digit first, no keyword"
            )
        return super().__new__(cls, text)


@dataclass(frozen=True, slots=True)
class SchemaText:
    """Free text from the schema. Not a `str`, so that it cannot slip into source."""

    value: str

    def __bool__(self) -> bool:
        """Tell whether there is any text."""
        return bool(self.value)

    def __str__(self) -> NoReturn:
        """Refuse: free text has no safe form of its own."""
        raise TypeError("free text cannot be printed; use the lit, doc or comment filter")

    def __format__(self, spec: str) -> NoReturn:
        """Refuse, as `__str__`."""
        str(self)
        raise AssertionError  # str() has raised


class Code(Markup):
    """Python source made by the generator.

    Calling `Code(text)` vouches for `text`; only the generator's own source does that.
    Joining with plain text raises, and methods that cut or change give plain `str` back,
    which a template cannot print.
    """

    __slots__ = ()

    def __add__(self, other: object, /) -> Code:
        """Join with other source."""
        return Code(str(self) + _source(other))

    def __radd__(self, other: object, /) -> Code:
        """Join with other source."""
        return Code(_source(other) + str(self))

    def __mul__(self, count: SupportsIndex, /) -> Self:
        """Repeat."""
        return type(self)(str(self) * count)

    __rmul__ = __mul__

    def join(self, parts: Iterable[object], /) -> Code:
        """Join source with this text in between."""
        return Code(str(self).join(map(_source, parts)))

    def __mod__(self, value: object, /) -> NoReturn:
        """Refuse to format: the values would be plain text."""
        raise TypeError("source code cannot be formatted with %; print its parts one by one")

    def format(self, *args: object, **kwargs: object) -> NoReturn:
        """Refuse to format: the values would be plain text."""
        raise TypeError("source code cannot be formatted; print its parts one by one")

    def format_map(self, mapping: object, /) -> NoReturn:
        """Refuse, as `format`."""
        self.format()


def dotted(text: str) -> Code:
    """Check a dotted name, such as a module path or an attribute, and give it as source.

    Leading dots of relative imports are allowed. Raises `ValueError` for anything else.
    """
    stem = text.lstrip(".")
    for part in stem.split(".") if stem else ():
        Name(part)
    if not text:
        raise ValueError("a dotted name cannot be empty")
    return Code(text)


def _source(part: object) -> str:
    """Give the text of a printable value; raises `TypeError` for free text."""
    if isinstance(part, (Code, Name)):
        return str.__str__(part)
    if type(part) in (int, bool):
        return str(part)
    kind = type(part).__name__
    raise TypeError(
        f"{kind} {part!r:.80} is not source code; use the lit, doc or comment filter for text"
        if not isinstance(part, SchemaText)
        else "free text cannot be printed; use the lit, doc or comment filter"
    )


def emit(value: object) -> Code:
    """Let source code, names, whole numbers and truth values through to the output.

    Raises:
        TypeError: For everything else: plain text, floats, None, collections.
    """
    return value if isinstance(value, Code) else Code(_source(value))


def _words(text: str) -> list[str]:
    return text.split()


def _give_plain_text(name: str) -> None:
    """Make a method of `Code` give plain text (or plain texts), as that of `str` does."""
    plain = getattr(str, name)

    def method(self: Code, *args: Any, **kwargs: Any) -> Any:
        return plain(str(self), *args, **kwargs)

    method.__name__ = name
    setattr(Code, name, method)


for _name in _words(
    "__getitem__ capitalize casefold center expandtabs ljust lower lstrip partition removeprefix "
    "removesuffix replace rjust rpartition rsplit rstrip split splitlines strip swapcase title "
    "translate upper zfill"
):
    _give_plain_text(_name)
