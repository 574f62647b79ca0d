# Generated from schema/resources/chat.yaml. Do not edit; run: nox -s generate
"""Types of `chat`."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict

from .common import (
    JsonObjectFormatParam,
    JsonSchemaFormatParam,
    RegexFormatParam,
    StreamOptionsParam,
    TextFormatParam,
)


class FileContentParam(TypedDict, total=False):
    """A document and its name."""

    filename: str
    """Name of the file, such as `paper.pdf`."""
    file_data: Required[str]
    """A data URI, or an https address that is served as `application/pdf`."""


class FunctionCallParam(TypedDict, total=False):
    """A function with its arguments."""

    name: Required[str]
    """Name of the function."""
    arguments: Required[str]
    """
    The arguments as JSON text, as the model wrote them. They may be broken JSON or miss the
    schema, so check before use.
    """


class FunctionDefinitionParam(TypedDict, total=False):
    """Name, purpose and arguments of a function."""

    name: Required[str]
    """Name of the function, unique among the tools."""
    description: str | None
    """What the function does and when to use it; models choose badly without it."""
    parameters: dict[str, Any] | None
    """JSON Schema of the arguments, an object schema."""
    strict: bool | None
    """Whether the arguments have to follow the schema exactly, on models that heed it."""


class FunctionNameParam(TypedDict, total=False):
    """Names a function."""

    name: Required[str]
    """Name of the function."""


class ImageUrlParam(TypedDict, total=False):
    """The place of a picture."""

    url: Required[str]
    """
    An http(s) address that is served with an image type, or a data URI. JPEG, PNG, WebP or GIF,
    at most 20 MB.
    """
    detail: Literal["auto", "low", "high"]
    """Accepted for compatibility; the service ignores it."""


class InputAudioParam(TypedDict, total=False):
    """Sound as data."""

    data: Required[str]
    """The file in base64."""
    format: Literal["wav", "mp3"]
    """Format of the file."""


class NamedToolChoiceParam(TypedDict, total=False):
    """Asks for a call of one function."""

    type: Required[Literal["function"]]
    """Always `function`."""
    function: Required[FunctionNameParam]
    """The function to call."""


class PromptCacheBreakpointParam(TypedDict, total=False):
    """Marks the end of the part of the conversation that is to be cached."""

    mode: Required[Literal["explicit"]]
    """Always `explicit`."""


class PromptCacheOptionsParam(TypedDict, total=False):
    """How long a cached beginning is kept; writing it costs more than plain input."""

    mode: Required[Literal["explicit"]]
    """Always `explicit`."""
    ttl: Literal["5m", "1h"]
    """Five minutes for 1.25 times or one hour for 2 times the input price of what is written."""


class ReasoningSettingsParam(TypedDict, total=False):
    """Whether and how much the model thinks before it answers."""

    effort: Literal["low", "medium", "high"] | str | None
    """How much to think. Low, medium and high are documented, others may be taken."""
    enabled: bool | None
    """Thinking on with the model's own settings, or off, which equals the effort `none`."""


class ToolCallParam(TypedDict, total=False):
    """A call that the model asks for."""

    id: Required[str]
    """Id of the call; the tool message with the result repeats it."""
    type: Required[str]
    """Kind of the tool, `function`."""
    function: Required[FunctionCallParam]
    """The function and its arguments."""


class VideoUrlParam(TypedDict, total=False):
    """The place of a video."""

    url: Required[str]
    """An http(s) address or a data URI."""


class ChatToolParam(TypedDict, total=False):
    """A function that the model may ask for."""

    type: Literal["function"]
    """Kind of the tool; functions are the only one."""
    function: Required[FunctionDefinitionParam]
    """The function."""
    cache_control: dict[str, Any] | None
    """Hint for prompt caching, in the form of the Anthropic API."""


class ContentPartParam(TypedDict, total=False):
    """What every part of a message may carry."""

    prompt_cache_breakpoint: PromptCacheBreakpointParam | None
    """Ends the cached beginning after this part; needs `prompt_cache_options`."""


class FilePartParam(ContentPartParam, total=False):
    """A document. Files uploaded before cannot be named here, only data or an address."""

    type: Required[Literal["file"]]
    """Always `file`."""
    file: Required[FileContentParam]
    """The document."""


class ImagePartParam(ContentPartParam, total=False):
    """A picture. Models that do not see answer 405."""

    type: Required[Literal["image_url"]]
    """Always `image_url`."""
    image_url: Required[ImageUrlParam]
    """Where the picture is."""


class TextPartParam(ContentPartParam, total=False):
    """A piece of text."""

    type: Required[Literal["text"]]
    """Always `text`."""
    text: Required[str]
    """The text."""


class ToolMessageParam(TypedDict, total=False):
    """The result of one tool call."""

    role: Required[Literal["tool"]]
    """Always `tool`."""
    content: Required[str | list[TextPartParam]]
    """The result as text, JSON text for data. Plain text works with every model."""
    tool_call_id: Required[str]
    """Id of the call that this answers."""
    cache_control: dict[str, Any] | None
    """Hint for prompt caching, in the form of the Anthropic API."""


class VideoPartParam(ContentPartParam, total=False):
    """A video, for models that watch."""

    type: Required[Literal["video_url"]]
    """Always `video_url`."""
    video_url: Required[VideoUrlParam]
    """Where the video is."""


class AssistantMessageParam(TypedDict, total=False):
    """An earlier answer of the model, or the beginning of the answer to be continued."""

    role: Required[Literal["assistant"]]
    """Always `assistant`."""
    content: str | list[TextPartParam] | None
    """The text of the answer; null when there were only tool calls."""
    reasoning_content: str | None
    """The thinking text of that answer. Some models want it back when tools are used."""
    tool_calls: list[ToolCallParam] | None
    """The calls that the model asked for in that answer."""
    name: str | None
    """Name of the assistant."""
    cache_control: dict[str, Any] | None
    """Hint for prompt caching, in the form of the Anthropic API."""


class AudioPartParam(ContentPartParam, total=False):
    """A piece of sound, for models that hear."""

    type: Required[Literal["input_audio"]]
    """Always `input_audio`."""
    input_audio: Required[InputAudioParam]
    """The sound."""


class SystemMessageParam(TypedDict, total=False):
    """Standing instructions for the model."""

    role: Required[Literal["system"]]
    """Always `system`."""
    content: Required[str | list[TextPartParam]]
    """The instructions. Null is refused."""
    name: str | None
    """Name of the author."""
    cache_control: dict[str, Any] | None
    """Hint for prompt caching, in the form of the Anthropic API."""


class UserMessageParam(TypedDict, total=False):
    """What the person says and shows."""

    role: Required[Literal["user"]]
    """Always `user`."""
    content: Required[
        str | list[TextPartParam | ImagePartParam | AudioPartParam | VideoPartParam | FilePartParam]
    ]
    """Plain text, or parts of text, pictures, sound, video and documents in order."""
    name: str | None
    """Name of the person."""
    cache_control: dict[str, Any] | None
    """Hint for prompt caching, in the form of the Anthropic API."""


class ChatParams(TypedDict, total=False):
    """A conversation to go on with, and how to go on with it."""

    model: Required[str]
    """
    Id of the model, `owner/name` in exact letter case. `owner/name:version` asks for one
    version, `deploy_id:ID` for a private deployment.
    """
    messages: Required[
        list[SystemMessageParam | UserMessageParam | AssistantMessageParam | ToolMessageParam]
    ]
    """
    The conversation so far, oldest first. A last message of the assistant is taken as the
    beginning of the answer and continued. The role `developer` is not known to the service.
    """
    stream: bool
    """Whether the answer comes in pieces while it is written."""
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
    max_tokens: int | None
    """
    Most tokens to write. Unset or null, the service takes what is left of the context, at most
    16384. Most models stop at 16384 whatever is asked; `max_completion_tokens` is not known.
    """
    stop: str | list[str] | None
    """Texts at which writing ends, up to 16. The text itself is not part of the answer."""
    n: int
    """How many answers to write, 1 to 4; each is charged."""
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
    tools: list[ChatToolParam] | None
    """
    Functions that the model may ask to be called. An empty list counts as not given, as the
    service refuses it with 400; a model without tools answers 405.
    """
    tool_choice: Literal["auto", "none", "required"] | NamedToolChoiceParam | None
    """
    `auto` leaves the choice to the model (usual when there are tools), `none` forbids calls,
    `required` asks for at least one, an object asks for the function it names.
    """
    response_format: (
        TextFormatParam | JsonObjectFormatParam | JsonSchemaFormatParam | RegexFormatParam | None
    )
    """
    The form of the answer - free text, some JSON object, JSON by a schema, or text that matches
    a regular expression. A model without the form answers 405.
    """
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """
    How much the model thinks before it answers. `none` switches thinking off where the model
    allows it. Some models think unasked, others only when an effort is given.
    """
    reasoning: ReasoningSettingsParam | None
    """Thinking as a pair of settings; without effect on models that do not think."""
    chat_template_kwargs: dict[str, Any] | None
    """
    Values handed to the chat template of the model, such as `enable_thinking`. Their names
    depend on the model.
    """
    seed: int | None
    """
    Start of the random choice, from -2^63 up to but not including 2^64. The same seed makes
    equal answers likelier, not certain. Random when unset.
    """
    logprobs: bool | None
    """Whether each token of the answer comes with its log probability."""
    top_logprobs: int | None
    """How many likeliest tokens to list at each place, up to 20; needs `logprobs`."""
    stream_options: StreamOptionsParam | None
    """What a stream carries besides the text."""
    service_tier: Literal["default", "priority", "flex"] | None
    """
    `priority` goes first for 1.5 times the price, `flex` waits up to ten minutes for 0.8 times
    the price, on models tagged so. Others answer at the default tier; the tier of the answer
    tells which was applied.
    """
    fail_fast: bool | None
    """Answer 429 at once instead of waiting for room on a busy model. Off unless asked for."""
    prompt_cache_key: str | None
    """Groups requests that share a beginning, so that they meet the same prompt cache."""
    prompt_cache_options: PromptCacheOptionsParam | None
    """
    Keeps the cached beginning for a stated time. Needs `prompt_cache_key` and a breakpoint on a
    content part; ignored by models that do not have it.
    """
    user: str | None
    """Your own mark for the person behind the request, better hashed than in clear."""
