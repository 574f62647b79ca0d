# Generated from schema/types.yaml. Do not edit; run: nox -s generate
"""Shared types."""

from __future__ import annotations

from .._runtime.models import WireModel


class CompletionTokensDetails(WireModel):
    """Parts of the completion tokens."""

    reasoning_tokens: int | None = None
    """Tokens spent on thinking before the answer."""


class PromptTokensDetails(WireModel):
    """Parts of the prompt tokens."""

    cached_tokens: int | None = None
    """Tokens read from the prompt cache, charged at the lower cache rate."""
    cache_write_tokens: int | None = None
    """Tokens written to a cache that was asked for explicitly."""


class Usage(WireModel):
    """What a text answer took - tokens in and out and what the service charges for them."""

    prompt_tokens: int
    """Tokens of the request, pictures and cached tokens included."""
    completion_tokens: int
    """
    Tokens that the model wrote. Gemini and Gemma models leave their reasoning tokens out of
    this number.
    """
    total_tokens: int
    """All tokens of the call, reasoning included."""
    estimated_cost: float | None = None
    """
    Price of the call in US dollars, with the factor of the service tier and any discount
    already applied. Prefer it to any price table.
    """
    prompt_tokens_details: PromptTokensDetails | None = None
    """How the prompt tokens divide; null when the model does not report it."""
    completion_tokens_details: CompletionTokensDetails | None = None
    """How the completion tokens divide; null when the model does not report it."""
