"""What a stream of text hands out.

In the order in which it comes in each step: pieces of the reasoning and the text, and pieces of
calls of tools as they are written; at the end of the answer every whole call; then the results of
the tools that were run, as each is done; then the step. The last of all is `Finish`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from ..tools.results import ToolCall, ToolResult
from .results import Step, TextResult


@dataclass(frozen=True, slots=True)
class TextDelta:
    """A piece of the text; never empty."""

    text: str


@dataclass(frozen=True, slots=True)
class ReasoningDelta:
    """A piece of the reasoning; never empty."""

    text: str


@dataclass(frozen=True, slots=True)
class ToolInputStart:
    """The model begins to write a call of a tool."""

    id: str
    """Id of the call, as the `ToolCall` at the end of the answer has it."""
    name: str


@dataclass(frozen=True, slots=True)
class ToolInputDelta:
    """A piece of the arguments of a call. Calls may be written by turns."""

    id: str
    arguments: str
    """A piece of JSON text; never empty."""


@dataclass(frozen=True, slots=True)
class ToolInputEnd:
    """The arguments of a call are whole. Comes when the answer has ended well, not before."""

    id: str


@dataclass(frozen=True, slots=True)
class Finish:
    """The end of the stream."""

    result: TextResult


TextEvent: TypeAlias = (
    TextDelta
    | ReasoningDelta
    | ToolInputStart
    | ToolInputDelta
    | ToolInputEnd
    | ToolCall
    | ToolResult
    | Step
    | Finish
)
"""Anything that a stream of text hands out."""
