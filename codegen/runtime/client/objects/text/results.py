"""What comes of writing text: the result of a call, and its steps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...brief import BriefRepr

if TYPE_CHECKING:
    from ..results import ResponseFacts, Usage
    from ..tools.results import ToolCall, ToolResult


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class Answered(BriefRepr):
    """What a model answered."""

    text: str
    """Empty when the model wrote none, as is usual beside calls of tools."""
    reasoning: str | None
    """None when the model gave none."""
    tool_calls: tuple[ToolCall, ...]
    """Functions that the model asked for, in its order."""
    tool_results: tuple[ToolResult, ...]
    """Results of the calls that were run, in the order of the calls."""
    finish_reason: str | None
    """`stop`, `length`, `tool_calls`, `content_filter`, or `other`; None when none was given."""
    raw_finish_reason: str | None
    """The word of the server."""
    usage: Usage
    """Tokens; with several steps summed, and `raw` is a list of what the server said in each."""
    cost: float | None
    """US dollars, as the server states them, summed over all steps; None when one states none."""
    response: ResponseFacts
    refusal: str | None = None
    """Why the model declines, where it says so apart from the text."""
    warnings: tuple[str, ...] = ()
    """What the caller should know; of all steps, each once."""


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class Step(Answered):
    """One request and its answer, and the tools that ran for it."""

    number: int
    """From 0."""
    messages: tuple[dict[str, Any], ...] = ()
    """What the step adds to the conversation: the answer of the model, then a message for each
    result of a tool."""


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class TextResult(Answered):
    """Text that a model wrote. All but usage, cost and warnings is that of the last step."""

    steps: tuple[Step, ...] = ()
    """Every request with its answer, oldest first; in `partial` of an error the finished ones."""

    @property
    def messages(self) -> tuple[dict[str, Any], ...]:
        """What the call adds to the conversation, to be put behind the messages that were sent.

        The answers of the model, each followed by the results of its tools.
        """
        return tuple(message for step in self.steps for message in step.messages)
