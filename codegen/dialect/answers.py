"""Helpers that make a call of their resource and read its answer further: `parse`, `stream`."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, model_validator

from codegen.dialect.base import ClassName, Identifier, Node, Place, PropertyName, Prose


class AnswerPlaces(Node):
    """Where an answer, or an event of its stream, holds what."""

    choices: Place
    """The list of choices."""
    index: Place
    """In a choice: its number."""
    message: Place
    """In a choice: what the model said; in an event what is new of it."""
    finish_reason: Place
    """In a choice: why it ended."""
    text: Place
    """In a message, as are the next two."""
    refusal: Place | None = None
    calls: Place | None = None
    """The list of calls of tools."""
    call_arguments: Place | None = None
    """In a call: the JSON text of its arguments."""

    @model_validator(mode="after")
    def _calls_have_arguments(self) -> AnswerPlaces:
        if (self.calls is None) != (self.call_arguments is None):
            raise ValueError("`calls` and `call_arguments` belong together")
        return self


class WholePlaces(AnswerPlaces):
    """Where a whole answer holds what."""

    usage: Place | None = None


class PiecePlaces(AnswerPlaces):
    """Where an event holds what is new."""

    call_id: Place | None = None
    """In a call, as are all with this beginning."""
    call_index: Place | None = None
    call_name: Place | None = None
    call_extra: Place | None = None
    joined: list[Place] = []
    """In a message: texts that come in pieces. Of any other value the last counts."""


class AnswerHelper(Node):
    """A method that reads the texts of an answer as what was asked for.

    `parse` waits for the whole answer, `stream` gives typed events while it is written.
    """

    behavior: Literal["parse", "stream"]
    doc: Prose
    call: Identifier
    """An endpoint of the same resource."""
    format: PropertyName
    """The argument that asks for a form of the text; the helper takes types there."""
    conversation: Identifier
    """The kind of model object whose templates and finish reasons are used."""
    without: list[PropertyName] = []
    """Arguments of the call that the helper does not take."""
    defaults: dict[PropertyName, Any] = {}
    """Arguments that are sent unless the caller gives them."""
    answer: WholePlaces
    events: PiecePlaces | None = None
    class_: ClassName | None = Field(None, alias="class")
    """The class of the stream."""

    @model_validator(mode="after")
    def _stream_is_described(self) -> AnswerHelper:
        streams = self.behavior == "stream"
        if streams != (self.events is not None) or streams != (self.class_ is not None):
            raise ValueError("the behavior `stream`, and no other, has `events` and `class`")
        return self
