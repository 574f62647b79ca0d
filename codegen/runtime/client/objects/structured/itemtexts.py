"""The elements of a list that is being written, each as soon as it is whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .locate import NoJSONError, Span, begin, skip, value

_ENDS: Final = frozenset(",]} \t\n\r")
"""What follows a number or a word that is whole."""


class ItemTexts:
    """Gives the JSON text of every element of the list under a key of the root object, once.

    It goes on where it stopped, so that no element is looked at again when later ones come.
    """

    def __init__(self, key: str, *, lenient: bool) -> None:
        self._key = key
        self._lenient = lenient
        self._at = 0
        self._begun = False
        self._inside = False
        self._over = False

    def take(self, text: str) -> Iterator[str]:
        """Take the whole text so far; give the elements that are new."""
        while not self._over and (self._inside or self._enter(text)):
            self._pass(text, ",")
            if self._at >= len(text):
                return
            if text[self._at] == "]":
                self._over = True
                return
            span = self._value(text)
            if span is None:
                return
            self._at = span.end
            yield text[span.start : span.end]

    def _enter(self, text: str) -> bool:
        """Go to the first element, over what stands before; False when it is not there yet."""
        if not self._begun and not self._begin(text):
            return False
        while not self._over:
            self._pass(text, ",")
            name = self._value(text)
            if name is None or not isinstance(name.value, str):
                return False
            at = skip(text, skip(text, name.end) + 1)  # over the colon
            if at >= len(text):
                return False
            if name.value == self._key:
                self._over = text[at] != "["
                self._inside = not self._over
                self._at = at + 1
                return self._inside
            other = self._value(text, at)
            if other is None:
                return False
            self._at = other.end
        return False

    def _begin(self, text: str) -> bool:
        start = begin(text) if self._lenient else skip(text, 0)
        if start is None or start >= len(text):
            return False
        self._begun, self._at = True, start + 1
        self._over = text[start] != "{"
        return not self._over

    def _pass(self, text: str, mark: str) -> None:
        self._at = skip(text, self._at)
        if text.startswith(mark, self._at):
            self._at = skip(text, self._at + 1)

    def _value(self, text: str, at: int | None = None) -> Span | None:
        """Decode the value at a place; None when it is not whole, or not right."""
        try:
            span = value(text, self._at if at is None else at)
        except NoJSONError:
            return None
        # A number may go on behind what counts as one now: 1, 1.5, 1.5e3.
        is_closed = text[span.end - 1] in '"]}'
        return span if is_closed or text[span.end : span.end + 1] in _ENDS else None
