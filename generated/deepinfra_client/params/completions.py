# Generated from schema/resources/completions.yaml. Do not edit; run: nox -s generate
"""Types of `completions`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .common import (
    JsonObjectFormatParam,
    JsonSchemaFormatParam,
    RegexFormatParam,
    StreamOptionsParam,
    TextFormatParam,
)


class CompletionDataParam(TypedDict, total=False):
    """What a raw prompt shows besides its text."""

    image: list[str]
    """Pictures as data URIs, one for each place that the prompt keeps for a picture."""


class CompletionParams(TypedDict, total=False):
    """A prompt to be continued, and how to continue it."""

    model: Required[str]
    """
    Id of the model, `owner/name` in exact letter case. `owner/name:version` asks for one
    version, `deploy_id:ID` for a private deployment.
    """
    prompt: Required[str | list[int]]
    """
    The text to continue, or its token ids. It goes to the model as given, so chat models need
    their own markup in it.
    """
    stream: bool
    """Whether the text comes in pieces while it is written."""
    max_tokens: int | None
    """
    Most tokens to write. Unset or null, the service takes what is left of the context, at most
    16384.
    """
    temperature: float
    """How freely the next token is chosen, 0 to 2. 0 takes the likeliest, high values vary more."""
    top_p: float
    """
    Choose only among the likeliest tokens whose probabilities add up to this share, above 0 up
    to 1, which is all tokens.
    """
    min_p: float
    """
    Leave out tokens that are less likely than this share of the likeliest one, 0 to 1. 0 leaves
    out none.
    """
    top_k: int
    """Choose only among this many likeliest tokens, below 1000. 0 is off."""
    n: int
    """How many continuations to write, 1 to 4; each is charged."""
    stop: str | list[str] | None
    """Texts at which writing ends, up to 16. The text itself is not part of the answer."""
    stop_token_ids: list[int] | None
    """Token ids at which writing ends."""
    presence_penalty: float
    """
    Makes tokens that have occurred less likely, whatever their number, -2 to 2. Negative values
    make them likelier.
    """
    frequency_penalty: float
    """
    Makes tokens less likely the more often they have occurred, -2 to 2. Negative values make
    them likelier.
    """
    repetition_penalty: float
    """
    Divides the weight of tokens that have occurred, 0.01 to 5. Above 1 avoids repeating, below
    1 favours it.
    """
    echo: bool | None
    """Whether the prompt stands in front of the continuation in the answer."""
    logprobs: int | None
    """How many likeliest tokens to list, with log probabilities, at each place."""
    return_tokens_as_token_ids: bool | None
    """Whether tokens in the log probabilities are given as ids instead of text."""
    response_format: (
        TextFormatParam | JsonObjectFormatParam | JsonSchemaFormatParam | RegexFormatParam | None
    )
    """
    The form of the continuation - free text, some JSON object, JSON by a schema, or text that
    matches a regular expression.
    """
    seed: int | None
    """
    Start of the random choice, from -2^63 up to but not including 2^64. The same seed makes
    equal texts likelier, not certain. Random when unset.
    """
    stream_options: StreamOptionsParam | None
    """What a stream carries besides the text."""
    service_tier: Literal["default", "priority", "flex"] | None
    """
    `priority` goes first for 1.5 times the price, `flex` waits up to ten minutes for 0.8 times
    the price, on models tagged so. Others answer at the default tier.
    """
    prompt_cache_key: str | None
    """Groups requests that share a beginning, so that they meet the same prompt cache."""
    data: CompletionDataParam | None
    """Pictures for the few models that read them from a raw prompt."""
    user: str | None
    """Your own mark for the person behind the request, better hashed than in clear."""
