"""Helpers that gather the events of a stream: what each event changes of the answer."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from codegen.dialect.base import ClassName, Identifier, Node, Pointer, PointerValue, Prose


class Picked(Node):
    """What is taken of the objects that hold a text at a place."""

    when: PointerValue
    take: Pointer


class PickedText(Picked):
    """The text of those elements of a list that hold a text at a place."""

    list_: Pointer = Field(alias="list")
    """The list in the answer; the others are pointers into its elements."""


class GatherStep(Picked):
    """What the events that hold a text at a place change of the answer."""

    list_: Pointer | None = Field(None, alias="list")
    """The list in the answer one of whose elements changes; else the answer itself does."""
    number: Pointer | None = None
    """In the event: the number of the element, from 0."""
    into: Pointer = ""
    """What changes of the element or the answer; the empty text is all of it."""
    how: Literal["set", "join", "json", "merge"] = "set"
    """Put in place of what is there; added to the end of a text; added to the JSON text of a
    value, which is read; or each member of an object that is not null taken over."""

    @model_validator(mode="after")
    def _fits(self) -> GatherStep:
        if (self.list_ is None) != (self.number is None):
            raise ValueError("`list` and `number` belong together")
        if not self.into and self.how in ("join", "json"):
            raise ValueError(f"`{self.how}` needs `into`, the place of the text or value")
        return self


class Gather(Node):
    """A method of a resource that streams one of its calls and gathers the answer."""

    behavior: Literal["gather"]
    doc: Prose
    call: Identifier
    """An endpoint of the same resource, one that streams and answers with an object."""
    class_: ClassName = Field(alias="class")
    """The class of the stream."""
    steps: list[GatherStep] = Field(min_length=1)
    text: Picked
    """In an event: new text."""
    texts: PickedText
    """In the whole answer: all of its text."""
