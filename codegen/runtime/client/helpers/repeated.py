"""Events that repeat what is known in everything but a text, as nearly all do."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Final

from ..narrow import class_of, is_list
from ..pointer import names_of, parts
from .spec import Places

_MISSES: Final = 64
"""Events in a row that brought more, after which no more are compared."""
_SCALARS: Final = (str, int, float, type(None))


@dataclass(slots=True)
class Form:
    """An event that was read as a whole: its classes, the attributes of its parts, what it said."""

    number: int
    """Of its choice."""
    event_class: type
    piece_class: type
    message_class: type
    choices: str
    index: str
    message: str
    text: str
    key: str
    """The text on the wire."""
    of_event: attrgetter[Any]
    """What counts of an event, but for its choices."""
    of_piece: attrgetter[Any]
    """Of a choice, but for its number and its message."""
    of_message: attrgetter[Any]
    """Of a message, but for the text."""
    event: Any
    piece: Any
    said: Any


class Repeated:
    """Compares events with those that were read as a whole."""

    def __init__(self, places: Places) -> None:
        self._places = (places.choices, places.index, places.message)
        self._joined = [place.removeprefix("/") for place in places.joined]
        pointers = (*self._places, *places.joined)
        self._left = _MISSES if all(len(parts(one)) == 1 for one in pointers) else 0
        self._last: Form | None = None
        self._forms: dict[int, Form] = {}
        """The last event of each choice."""

    def learn(self, event: Any) -> None:
        """Remember an event that was read as a whole."""
        self._last = None
        if self._left > 0:
            self._left -= 1
            self._last = self._form(event)
        if self._last is None:
            self._forms.clear()
        else:
            self._forms[self._last.number] = self._last

    def text(self, event: Any) -> tuple[Form, str] | None:
        """Say of which text an event brings more, and what; None when it brings anything else."""
        last = self._last
        if last is None or type(event) is not last.event_class:
            return None
        try:
            (piece,) = getattr(event, last.choices)
            if type(piece) is not last.piece_class or last.of_event(event) != last.event:
                return None
            form = self._forms[getattr(piece, last.index)]
            message = getattr(piece, form.message)
            if (
                type(message) is not form.message_class
                or form.of_piece(piece) != form.piece
                or form.of_message(message) != form.said
            ):
                return None
            text = getattr(message, form.text)
        except (AttributeError, KeyError, TypeError, ValueError):
            return None
        if type(text) is not str or not text:
            return None
        self._left = _MISSES
        return form, text

    def _form(self, event: Any) -> Form | None:
        choices, index, message = (place.removeprefix("/") for place in self._places)
        names = names_of(type(event)) or {}
        pieces = getattr(event, names.get(choices, ""), None)
        if not is_list(pieces) or len(pieces) != 1:
            return None
        piece = pieces[0]
        piece_names = names_of(type(piece)) or {}
        number = getattr(piece, piece_names.get(index, ""), None)
        said = getattr(piece, piece_names.get(message, ""), None)
        said_names = names_of(type(said)) or {}
        texts = [key for key in self._joined if getattr(said, said_names.get(key, ""), None)]
        if type(number) is not int or len(texts) != 1:
            return None
        key = texts[0]
        of_piece, of_message = _but(piece_names, index, message), _but(said_names, key)
        try:
            # A list would go on, and a reason is the end.
            extra, _, *rest = of_piece(piece)
            more, _, *others = of_message(said)
            if extra or more or not all(one is None for one in rest):
                return None
            if not all(isinstance(one, _SCALARS) for one in others):
                return None
            of_event = _but(names, choices)
            return Form(
                number,
                class_of(event),
                class_of(piece),
                class_of(said),
                names[choices],
                piece_names[index],
                piece_names[message],
                said_names[key],
                key,
                of_event,
                of_piece,
                of_message,
                of_event(event),
                of_piece(piece),
                of_message(said),
            )
        except AttributeError:  # of an answer that did not quite fit
            return None


def _but(names: dict[str, str], *keys: str) -> attrgetter[Any]:
    """Read what counts of a model but for some fields: what it does not know, what was there."""
    rest = (name for key, name in names.items() if key not in keys)
    return attrgetter("__pydantic_extra__", "__pydantic_fields_set__", *rest)
