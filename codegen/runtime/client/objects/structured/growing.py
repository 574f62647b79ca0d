"""An object as it grows: what can be told of it after each piece of its text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from ..text.events import TextDelta, TextEvent
from ..text.results import Step
from .events import ObjectItem, PartialObject
from .itemtexts import ItemTexts
from .misfits import MisfitError
from .partials import NOTHING, partial
from .plan import Plan

RESTRAINT: Final = 512
"""The text is read anew when it has grown by this part of its length.

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
        self._read = 0
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

    def add(self, event: TextEvent) -> Iterator[PartialObject | ObjectItem]:
        """Take an event of the text; give what is new."""
        if isinstance(event, TextDelta):
            if self._over:
                self._new_step()
            self._text += event.text
            if len(self._text) - self._read >= len(self._text) // RESTRAINT:
                yield from self._news()
        elif isinstance(event, Step):
            self._over = True
            yield from self.rest()

    def rest(self) -> Iterator[PartialObject | ObjectItem]:
        """Give what was held back, when the text is over."""
        if self._read < len(self._text):
            yield from self._news()

    def _news(self) -> Iterator[PartialObject | ObjectItem]:
        self._read = len(self._text)
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
