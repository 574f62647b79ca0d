# Generated from schema/resources/completions.yaml. Do not edit; run: nox -s generate
"""Types of `completions`."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import WireModel
from .common import Usage


class CompletionLogprobs(WireModel):
    """Log probabilities of a text, as lists with one entry per token."""

    tokens: list[str] | None = None
    """The tokens."""
    token_logprobs: list[float | None] | None = None
    """Natural logarithm of the probability of each token; null for the first of a prompt."""
    top_logprobs: list[dict[str, Any] | None] | None = None
    """The likeliest tokens at each place with their log probabilities."""
    text_offset: list[int] | None = None
    """Where each token begins in the text, in characters."""


class CompletionChoice(WireModel):
    """One of the texts, or a piece of it in a stream."""

    index: int | None = None
    """Number of the text, from 0."""
    text: str
    """The text, or what is new in it."""
    finish_reason: Literal["stop", "length", "content_filter"] | str | None = None
    """
    Why it ended - `stop` at the natural end or a stop text, `length` at the token limit; null
    while a stream goes on. Other values are possible.
    """
    logprobs: CompletionLogprobs | None = None
    """Log probabilities of the tokens, when asked for."""


class Completion(WireModel):
    """A continued text."""

    id: str
    """Id of the answer."""
    object: str | None = None
    """Always `text_completion`."""
    created: int
    """Time of the answer in seconds since 1970."""
    model: str
    """The model that answered; another one than asked for when that is retired."""
    choices: list[CompletionChoice]
    """The texts, as many as `n` asked for; in a stream, the pieces that are new."""
    usage: Usage | None = None
    """Tokens and cost; in a stream, in the last piece."""
    service_tier: str | None = None
    """The tier that was applied and charged."""
