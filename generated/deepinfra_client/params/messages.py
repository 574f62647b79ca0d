# Generated from schema/resources/messages.yaml. Do not edit; run: nox -s generate
"""Types of `messages`."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class CacheMarkParam(TypedDict, total=False):
    """Marks the end of what is to be kept for later requests with the same beginning."""

    type: Required[str]
    """Kind of the mark, `ephemeral`."""
    ttl: str | None
    """How long it is kept, `5m` or `1h`."""


class MediaSourceParam(TypedDict, total=False):
    """A file as data or by its address."""

    type: Required[Literal["base64", "url", "text"]]
    """`base64` or `text` with `data` and `media_type`, or `url` with `url`."""
    media_type: str
    """Type of the data, such as `image/png`."""
    data: str
    """The file in base64, or as text."""
    url: str
    """The http(s) address of the file."""


class MessageToolChoiceParam(TypedDict, total=False):
    """How far the model is free to use tools."""

    type: Required[Literal["auto", "any", "tool", "none"]]
    """
    `auto` leaves it to the model, `any` asks for some tool, `tool` for the one that is named,
    `none` forbids tools.
    """
    name: str
    """The tool to use, with `tool`."""
    disable_parallel_tool_use: bool
    """Whether at most one tool is to be used at once."""


class MessageToolParam(TypedDict, total=False):
    """A tool that the model may ask for."""

    name: Required[str]
    """Name of the tool, unique among the tools."""
    description: str | None
    """What the tool does and when to use it; models choose badly without it."""
    input_schema: Required[dict[str, Any]]
    """JSON Schema of the input, an object schema."""


class RedactedThinkingBlockParam(TypedDict, total=False):
    """Thinking that is not shown, to be given back as it came."""

    type: Required[Literal["redacted_thinking"]]
    """Always `redacted_thinking`."""
    data: Required[str]
    """The thinking in a form that only the service reads."""


class TextBlockParam(TypedDict, total=False):
    """A piece of text."""

    type: Required[Literal["text"]]
    """Always `text`."""
    text: Required[str]
    """The text."""
    cache_control: CacheMarkParam | None
    """Ends the part of the request that is kept, in requests alone."""


class ThinkingBlockParam(TypedDict, total=False):
    """What the model thought before it wrote."""

    type: Required[Literal["thinking"]]
    """Always `thinking`."""
    thinking: Required[str]
    """The thinking text."""
    signature: str | None
    """Proof that the model thought this; give it back unchanged where there is one."""


class ThinkingSettingsParam(TypedDict, total=False):
    """
    Thinking in the form of this service, which differs from that of Anthropic and has no budget
    of tokens.
    """

    enabled: bool
    """Whether the model thinks."""


class ToolUseBlockParam(TypedDict, total=False):
    """Asks for a tool to be used."""

    type: Required[Literal["tool_use"]]
    """Always `tool_use`."""
    id: Required[str]
    """Id of the use; the block with the result repeats it."""
    name: Required[str]
    """Name of the tool."""
    input: Required[dict[str, Any]]
    """What goes into the tool. It may miss the schema, so check before use."""


class DocumentBlockParam(TypedDict, total=False):
    """A document, for models that read files."""

    type: Required[Literal["document"]]
    """Always `document`."""
    source: Required[MediaSourceParam]
    """Where the document is."""
    title: str | None
    """Name of the document."""
    cache_control: CacheMarkParam | None
    """Ends the part of the request that is kept."""


class ImageBlockParam(TypedDict, total=False):
    """A picture, for models that see."""

    type: Required[Literal["image"]]
    """Always `image`."""
    source: Required[MediaSourceParam]
    """Where the picture is."""
    cache_control: CacheMarkParam | None
    """Ends the part of the request that is kept."""


class ToolResultBlockParam(TypedDict, total=False):
    """What came out of a tool."""

    type: Required[Literal["tool_result"]]
    """Always `tool_result`."""
    tool_use_id: Required[str]
    """Id of the use that this answers."""
    content: str | list[TextBlockParam | ImageBlockParam] | None
    """The result, as text or as blocks; JSON text for data."""
    is_error: bool | None
    """Whether the tool failed and `content` says why."""
    cache_control: CacheMarkParam | None
    """Ends the part of the request that is kept."""


class InputMessageParam(TypedDict, total=False):
    """What the user or the assistant said."""

    role: Required[Literal["user", "assistant"]]
    """Who says it. Results of tools are said by the user."""
    content: Required[
        str
        | list[
            TextBlockParam
            | ImageBlockParam
            | DocumentBlockParam
            | ThinkingBlockParam
            | RedactedThinkingBlockParam
            | ToolUseBlockParam
            | ToolResultBlockParam
        ]
    ]
    """Plain text, or blocks in order. The `content` of an answer may be given as it came."""


class MessagesConversationParam(TypedDict, total=False):
    """What a model reads before it writes."""

    model: Required[str]
    """
    Id of the model, `owner/name` in exact letter case. Every language model of the service
    answers in this form too, not only those of one maker.
    """
    messages: Required[list[InputMessageParam]]
    """
    The conversation so far, oldest first, of the user and the assistant. Standing instructions
    belong to `system`.
    """
    system: str | list[TextBlockParam] | None
    """Standing instructions for the model, as text or as blocks of text."""
    tools: list[MessageToolParam] | None
    """Tools that the model may ask to be used. An empty list counts as not given."""
    tool_choice: MessageToolChoiceParam | None
    """Whether tools may or must be used; the model decides when there is none."""
    thinking: ThinkingSettingsParam | None
    """Whether the model thinks before it answers, on models that can."""


class TokenCountParams(MessagesConversationParam, total=False):
    """A conversation whose tokens are to be counted."""


class MessageParams(MessagesConversationParam, total=False):
    """A conversation to go on with, and how to go on with it."""

    max_tokens: int | None
    """
    Most tokens to write, thinking included. May be left out here, where the Anthropic API asks
    for it.
    """
    stop_sequences: list[str] | None
    """
    Texts at which writing ends. The text that was met is named by `stop_sequence` of the answer
    and is not part of it.
    """
    stream: bool | None
    """Whether the answer comes in pieces while it is written."""
    temperature: float | None
    """How freely the next token is chosen. 0 takes the likeliest, 1 is the usual."""
    top_p: float | None
    """
    Choose only among the likeliest tokens whose probabilities add up to this share; 1 is all of
    them.
    """
    top_k: int | None
    """Choose only among this many likeliest tokens."""
    metadata: dict[str, Any] | None
    """Notes on the request, such as `user_id` for a mark of the person behind it."""
