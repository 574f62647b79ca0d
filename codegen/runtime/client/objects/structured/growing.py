"""An object as it grows: what can be told of it after each piece of its text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

from ..text.events import TextDelta, TextEvent
from ..text.results import Step
from .events import ObjectItem, PartialObject
from .itemtexts import ItemTexts
from .misfits import MisfitError
from .partials import NOTHING, partial
from .plan import Plan

SHORT: Final = 4096
"""Characters up to which the text is read anew after every piece."""
RESTRAINT: Final = 128
"""Beyond them it is read anew when it has grown by this part of what is beyond them.

A text that is read anew after every piece costs time by the square of its length. So all pieces
of a short text count, and in a long one the cost stays in proportion to the length.
"""


class Growing:
    """Follows the text of the latest step; that of earlier steps is not the answer."""

    def __init__(self, plan: Plan) -> None:
        self._target = plan.target
        self._lenient = plan.lenient
        self._new_step()

    def _new_step(self) -> None:
        self._text = ""
        """As far as it was read."""
        self._pieces: list[str] = []
        """What came after that."""
        self._length = 0
        """Characters of both."""
        self._next = 0
        """The length at which the text is read anew."""
        self._last: Any = NOTHING
        self._over = False
        self._items = self._item_texts()
        self._count = 0
        """Elements that were handed out."""

    def _item_texts(self) -> ItemTexts | None:
        key = self._target.key
        if self._target.kind.item is None or key is None:
            return None
        return ItemTexts(key, lenient=self._lenient)

    def add(self, event: TextEvent) -> Iterable[PartialObject | ObjectItem]:
        """Take an event of the text; give what is new."""
        if isinstance(event, TextDelta):
            if self._over:
                self._new_step()
            self._pieces.append(event.text)
            self._length += len(event.text)
            return self._news() if self._length >= self._next else ()
        if isinstance(event, Step):
            self._over = True
            return self.rest()
        return ()

    def rest(self) -> Iterator[PartialObject | ObjectItem]:
        """Give what was held back, when the text is over."""
        if self._pieces:
            yield from self._news()

    def _news(self) -> Iterator[PartialObject | ObjectItem]:
        self._text = "".join((self._text, *self._pieces))
        self._pieces.clear()
        self._next = self._length + max(0, self._length - SHORT) // RESTRAINT
        now = partial(self._text, self._target.key, lenient=self._lenient)
        if now is not NOTHING and (self._last is NOTHING or now != self._last):
            self._last = now
            yield PartialObject(now)
        if self._items is not None:
            yield from self._checked(self._items.take(self._text))

    def _checked(self, texts: Iterator[str]) -> Iterator[ObjectItem]:
        check = self._target.kind.item
        if check is None:
            return
        for text in texts:
            try:
                item = check(text)
            except MisfitError:
                # No element after it is told; the end of the stream says what is wrong with it,
                # or mends it.
                self._items = None
                return
            self._count += 1
            yield ObjectItem(item)

    def missed(self, text: str) -> Iterator[ObjectItem]:
        """Give the elements that were not handed out, from a text that was found right."""
        texts = self._item_texts()
        if texts is not None:
            yield from self._checked(islice(texts.take(text), self._count, None))
