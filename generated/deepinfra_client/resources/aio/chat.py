# Generated from schema/resources/chat.yaml. Do not edit; run: nox -s generate
"""The calls of `client.chat`, to be awaited."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeVar, overload

from ..._runtime.options import CallOptions, omit
from ..._runtime.resource import AsyncResource, async_raw, async_streamed
from ...operations import chat as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from pydantic import TypeAdapter

    from ..._runtime.options import Omit, Timeout, Validation
    from ..._runtime.protocols import Dumpable
    from ..._runtime.stream import AsyncStream
    from ...capabilities.ids import LanguageModelId
    from ...helpers.chat import AsyncChatCompletionStream, ParsedChatCompletion
    from ...params.chat import (
        AssistantMessageParam,
        ChatToolParam,
        NamedToolChoiceParam,
        PromptCacheOptionsParam,
        ReasoningSettingsParam,
        SystemMessageParam,
        ToolMessageParam,
        UserMessageParam,
    )
    from ...params.common import (
        JsonObjectFormatParam,
        JsonSchemaFormatParam,
        RegexFormatParam,
        StreamOptionsParam,
        TextFormatParam,
    )
    from ...types.chat import ChatCompletion, ChatCompletionChunk


T = TypeVar("T")


class AsyncChatCompletions(AsyncResource):
    """Answers to conversations."""

    @property
    def with_raw_response(self) -> AsyncChatCompletionsWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AsyncChatCompletionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncChatCompletionsWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AsyncChatCompletionsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[
            SystemMessageParam
            | UserMessageParam
            | AssistantMessageParam
            | ToolMessageParam
            | Dumpable
            | Mapping[str, object]
        ],
        stream: Literal[False] | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        top_k: int | Omit = omit,
        max_tokens: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        tools: Sequence[ChatToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: Literal["auto", "none", "required"]
        | NamedToolChoiceParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        response_format: TextFormatParam
        | JsonObjectFormatParam
        | JsonSchemaFormatParam
        | RegexFormatParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | None
        | Omit = omit,
        reasoning: ReasoningSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        chat_template_kwargs: Mapping[str, object] | None | Omit = omit,
        seed: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        stream_options: StreamOptionsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        fail_fast: bool | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        user: str | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        max_completion_tokens: Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ChatCompletion: ...

    @overload
    async def create(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[
            SystemMessageParam
            | UserMessageParam
            | AssistantMessageParam
            | ToolMessageParam
            | Dumpable
            | Mapping[str, object]
        ],
        stream: Literal[True],
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        top_k: int | Omit = omit,
        max_tokens: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        tools: Sequence[ChatToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: Literal["auto", "none", "required"]
        | NamedToolChoiceParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        response_format: TextFormatParam
        | JsonObjectFormatParam
        | JsonSchemaFormatParam
        | RegexFormatParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | None
        | Omit = omit,
        reasoning: ReasoningSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        chat_template_kwargs: Mapping[str, object] | None | Omit = omit,
        seed: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        stream_options: StreamOptionsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        fail_fast: bool | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        user: str | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        max_completion_tokens: Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncStream[ChatCompletionChunk]: ...

    @overload
    async def create(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[
            SystemMessageParam
            | UserMessageParam
            | AssistantMessageParam
            | ToolMessageParam
            | Dumpable
            | Mapping[str, object]
        ],
        stream: bool,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        top_k: int | Omit = omit,
        max_tokens: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        tools: Sequence[ChatToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: Literal["auto", "none", "required"]
        | NamedToolChoiceParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        response_format: TextFormatParam
        | JsonObjectFormatParam
        | JsonSchemaFormatParam
        | RegexFormatParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | None
        | Omit = omit,
        reasoning: ReasoningSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        chat_template_kwargs: Mapping[str, object] | None | Omit = omit,
        seed: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        stream_options: StreamOptionsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        fail_fast: bool | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        user: str | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        max_completion_tokens: Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...

    async def create(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[
            SystemMessageParam
            | UserMessageParam
            | AssistantMessageParam
            | ToolMessageParam
            | Dumpable
            | Mapping[str, object]
        ],
        stream: bool | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        top_k: int | Omit = omit,
        max_tokens: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        tools: Sequence[ChatToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: Literal["auto", "none", "required"]
        | NamedToolChoiceParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        response_format: TextFormatParam
        | JsonObjectFormatParam
        | JsonSchemaFormatParam
        | RegexFormatParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | None
        | Omit = omit,
        reasoning: ReasoningSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        chat_template_kwargs: Mapping[str, object] | None | Omit = omit,
        seed: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        stream_options: StreamOptionsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        fail_fast: bool | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        user: str | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        max_completion_tokens: Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]:
        """Let a language model answer a conversation.

        Returns the whole answer, or with `stream=True` a stream of its pieces. Options that the
        model is known not to take are refused before anything is sent; see `validation`.

        Args:
            model: Id of the model, `owner/name` in exact letter case. `owner/name:version` asks
                for one version, `deploy_id:ID` for a private deployment.
            messages: The conversation so far, oldest first. A last message of the assistant is
                taken as the beginning of the answer and continued. The role `developer` is not
                known to the service.
            stream: Whether the answer comes in pieces while it is written. Default of the
                service: False.
            temperature: How freely the next token is chosen, 0 to 2. 0 takes the likeliest,
                high values vary more. Default of the service: 1.0.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this
                share, above 0 up to 1, which is all tokens. Default of the service: 1.0.
            min_p: Leave out tokens that are less likely than this share of the likeliest one, 0
                to 1. 0 leaves out none. Default of the service: 0.0.
            top_k: Choose only among this many likeliest tokens, below 1000. 0 is off. Default
                of the service: 0.
            max_tokens: Most tokens to write. Unset or null, the service takes what is left of
                the context, at most 16384. Most models stop at 16384 whatever is asked;
                `max_completion_tokens` is not known.
            stop: Texts at which writing ends, up to 16. The text itself is not part of the
                answer.
            n: How many answers to write, 1 to 4; each is charged. Default of the service: 1.
            presence_penalty: Makes tokens that have occurred less likely, whatever their
                number, -2 to 2. Negative values make them likelier. Default of the service: 0.
            frequency_penalty: Makes tokens less likely the more often they have occurred, -2 to
                2. Negative values make them likelier. Default of the service: 0.
            repetition_penalty: Divides the weight of tokens that have occurred, 0.01 to 5.
                Above 1 avoids repeating, below 1 favours it. Default of the service: 1.
            tools: Functions that the model may ask to be called. An empty list counts as not
                given, as the service refuses it with 400; a model without tools answers 405.
            tool_choice: `auto` leaves the choice to the model (usual when there are tools),
                `none` forbids calls, `required` asks for at least one, an object asks for the
                function it names.
            response_format: The form of the answer - free text, some JSON object, JSON by a
                schema, or text that matches a regular expression. A model without the form
                answers 405.
            reasoning_effort: How much the model thinks before it answers. `none` switches
                thinking off where the model allows it. Some models think unasked, others only
                when an effort is given.
            reasoning: Thinking as a pair of settings; without effect on models that do not
                think.
            chat_template_kwargs: Values handed to the chat template of the model, such as
                `enable_thinking`. Their names depend on the model.
            seed: Start of the random choice, from -2^63 up to but not including 2^64. The same
                seed makes equal answers likelier, not certain. Random when unset.
            logprobs: Whether each token of the answer comes with its log probability.
            top_logprobs: How many likeliest tokens to list at each place, up to 20; needs
                `logprobs`.
            stream_options: What a stream carries besides the text.
            service_tier: `priority` goes first for 1.5 times the price, `flex` waits up to ten
                minutes for 0.8 times the price, on models tagged so. Others answer at the
                default tier; the tier of the answer tells which was applied.
            fail_fast: Answer 429 at once instead of waiting for room on a busy model. Off
                unless asked for.
            prompt_cache_key: Groups requests that share a beginning, so that they meet the same
                prompt cache.
            prompt_cache_options: Keeps the cached beginning for a stated time. Needs
                `prompt_cache_key` and a breakpoint on a content part; ignored by models that do
                not have it.
            user: Your own mark for the person behind the request, better hashed than in clear.
            deepinfra_source: Names the program that calls, for statistics of the service.
            max_completion_tokens: Not known to the service. Use `max_tokens`.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A whole answer. With `stream=True`: a stream of its events.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/openai/chat/completions` (upstream operation
            `openai_chat_completions_v1_openai_chat_completions_post`).
        """
        _arguments = {
            "model": model,
            "messages": messages,
            "stream": stream,
            "temperature": temperature,
            "top_p": top_p,
            "min_p": min_p,
            "top_k": top_k,
            "max_tokens": max_tokens,
            "stop": stop,
            "n": n,
            "presence_penalty": presence_penalty,
            "frequency_penalty": frequency_penalty,
            "repetition_penalty": repetition_penalty,
            "tools": tools,
            "tool_choice": tool_choice,
            "response_format": response_format,
            "reasoning_effort": reasoning_effort,
            "reasoning": reasoning,
            "chat_template_kwargs": chat_template_kwargs,
            "seed": seed,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "stream_options": stream_options,
            "service_tier": service_tier,
            "fail_fast": fail_fast,
            "prompt_cache_key": prompt_cache_key,
            "prompt_cache_options": prompt_cache_options,
            "user": user,
            "deepinfra_source": deepinfra_source,
            "max_completion_tokens": max_completion_tokens,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        if stream:
            return await self._stream(
                _operations.COMPLETIONS_CREATE,
                _operations.COMPLETIONS_CREATE_EVENTS,
                _arguments,
                _options,
            )
        return await self._call(_operations.COMPLETIONS_CREATE, _arguments, _options)

    @overload
    async def parse(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[
            SystemMessageParam
            | UserMessageParam
            | AssistantMessageParam
            | ToolMessageParam
            | Dumpable
            | Mapping[str, object]
        ],
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        top_k: int | Omit = omit,
        max_tokens: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        tools: Sequence[ChatToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: Literal["auto", "none", "required"]
        | NamedToolChoiceParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        response_format: type[T] | TypeAdapter[T],
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | None
        | Omit = omit,
        reasoning: ReasoningSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        chat_template_kwargs: Mapping[str, object] | None | Omit = omit,
        seed: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        fail_fast: bool | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        user: str | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        max_completion_tokens: Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ParsedChatCompletion[T]: ...

    @overload
    async def parse(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[
            SystemMessageParam
            | UserMessageParam
            | AssistantMessageParam
            | ToolMessageParam
            | Dumpable
            | Mapping[str, object]
        ],
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        top_k: int | Omit = omit,
        max_tokens: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        tools: Sequence[ChatToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: Literal["auto", "none", "required"]
        | NamedToolChoiceParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        response_format: object = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | None
        | Omit = omit,
        reasoning: ReasoningSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        chat_template_kwargs: Mapping[str, object] | None | Omit = omit,
        seed: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        fail_fast: bool | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        user: str | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        max_completion_tokens: Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ParsedChatCompletion[Any]: ...

    async def parse(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[
            SystemMessageParam
            | UserMessageParam
            | AssistantMessageParam
            | ToolMessageParam
            | Dumpable
            | Mapping[str, object]
        ],
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        top_k: int | Omit = omit,
        max_tokens: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        tools: Sequence[ChatToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: Literal["auto", "none", "required"]
        | NamedToolChoiceParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        response_format: object = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | None
        | Omit = omit,
        reasoning: ReasoningSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        chat_template_kwargs: Mapping[str, object] | None | Omit = omit,
        seed: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        fail_fast: bool | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        user: str | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        max_completion_tokens: Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ParsedChatCompletion[Any]:
        """Let a language model answer a conversation, and read the answer as a type.

        Makes the call of `create` with the type as a JSON Schema. Each choice of the answer has the
        object in `message.parsed`; it is None where the model declines or calls tools.

        Args:
            model: Id of the model, `owner/name` in exact letter case. `owner/name:version` asks
                for one version, `deploy_id:ID` for a private deployment.
            messages: The conversation so far, oldest first. A last message of the assistant is
                taken as the beginning of the answer and continued. The role `developer` is not
                known to the service.
            temperature: How freely the next token is chosen, 0 to 2. 0 takes the likeliest,
                high values vary more. Default of the service: 1.0.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this
                share, above 0 up to 1, which is all tokens. Default of the service: 1.0.
            min_p: Leave out tokens that are less likely than this share of the likeliest one, 0
                to 1. 0 leaves out none. Default of the service: 0.0.
            top_k: Choose only among this many likeliest tokens, below 1000. 0 is off. Default
                of the service: 0.
            max_tokens: Most tokens to write. Unset or null, the service takes what is left of
                the context, at most 16384. Most models stop at 16384 whatever is asked;
                `max_completion_tokens` is not known.
            stop: Texts at which writing ends, up to 16. The text itself is not part of the
                answer.
            n: How many answers to write, 1 to 4; each is charged. Default of the service: 1.
            presence_penalty: Makes tokens that have occurred less likely, whatever their
                number, -2 to 2. Negative values make them likelier. Default of the service: 0.
            frequency_penalty: Makes tokens less likely the more often they have occurred, -2 to
                2. Negative values make them likelier. Default of the service: 0.
            repetition_penalty: Divides the weight of tokens that have occurred, 0.01 to 5.
                Above 1 avoids repeating, below 1 favours it. Default of the service: 1.
            tools: Functions that the model may ask to be called. An empty list counts as not
                given, as the service refuses it with 400; a model without tools answers 405.
            tool_choice: `auto` leaves the choice to the model (usual when there are tools),
                `none` forbids calls, `required` asks for at least one, an object asks for the
                function it names.
            response_format: What the text has to be - a pydantic model, dataclass, TypedDict or
                other type, or a JSON Schema as a dict; the text is then read as such. A form of
                the API is sent as it is, and the text not read.
            reasoning_effort: How much the model thinks before it answers. `none` switches
                thinking off where the model allows it. Some models think unasked, others only
                when an effort is given.
            reasoning: Thinking as a pair of settings; without effect on models that do not
                think.
            chat_template_kwargs: Values handed to the chat template of the model, such as
                `enable_thinking`. Their names depend on the model.
            seed: Start of the random choice, from -2^63 up to but not including 2^64. The same
                seed makes equal answers likelier, not certain. Random when unset.
            logprobs: Whether each token of the answer comes with its log probability.
            top_logprobs: How many likeliest tokens to list at each place, up to 20; needs
                `logprobs`.
            service_tier: `priority` goes first for 1.5 times the price, `flex` waits up to ten
                minutes for 0.8 times the price, on models tagged so. Others answer at the
                default tier; the tier of the answer tells which was applied.
            fail_fast: Answer 429 at once instead of waiting for room on a busy model. Off
                unless asked for.
            prompt_cache_key: Groups requests that share a beginning, so that they meet the same
                prompt cache.
            prompt_cache_options: Keeps the cached beginning for a stated time. Needs
                `prompt_cache_key` and a breakpoint on a content part; ignored by models that do
                not have it.
            user: Your own mark for the person behind the request, better hashed than in clear.
            deepinfra_source: Names the program that calls, for statistics of the service.
            max_completion_tokens: Not known to the service. Use `max_tokens`.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.
            StructuredOutputError: A text is cut off, filtered, or not what was asked for;
                `result` has the answer.

        Source:
            Calls `chat.completions.create`.
        """
        from ..._runtime.helpers.aio import parse_answer
        from ...operations.helpers import chat as _helpers

        _arguments = {
            "model": model,
            "messages": messages,
            "temperature": temperature,
            "top_p": top_p,
            "min_p": min_p,
            "top_k": top_k,
            "max_tokens": max_tokens,
            "stop": stop,
            "n": n,
            "presence_penalty": presence_penalty,
            "frequency_penalty": frequency_penalty,
            "repetition_penalty": repetition_penalty,
            "tools": tools,
            "tool_choice": tool_choice,
            "response_format": response_format,
            "reasoning_effort": reasoning_effort,
            "reasoning": reasoning,
            "chat_template_kwargs": chat_template_kwargs,
            "seed": seed,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "service_tier": service_tier,
            "fail_fast": fail_fast,
            "prompt_cache_key": prompt_cache_key,
            "prompt_cache_options": prompt_cache_options,
            "user": user,
            "deepinfra_source": deepinfra_source,
            "max_completion_tokens": max_completion_tokens,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await parse_answer(self._engine, _helpers.COMPLETIONS_PARSE, _arguments, _options)

    @overload
    def stream(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[
            SystemMessageParam
            | UserMessageParam
            | AssistantMessageParam
            | ToolMessageParam
            | Dumpable
            | Mapping[str, object]
        ],
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        top_k: int | Omit = omit,
        max_tokens: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        tools: Sequence[ChatToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: Literal["auto", "none", "required"]
        | NamedToolChoiceParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        response_format: type[T] | TypeAdapter[T],
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | None
        | Omit = omit,
        reasoning: ReasoningSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        chat_template_kwargs: Mapping[str, object] | None | Omit = omit,
        seed: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        stream_options: StreamOptionsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        fail_fast: bool | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        user: str | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        max_completion_tokens: Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncChatCompletionStream[T]: ...

    @overload
    def stream(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[
            SystemMessageParam
            | UserMessageParam
            | AssistantMessageParam
            | ToolMessageParam
            | Dumpable
            | Mapping[str, object]
        ],
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        top_k: int | Omit = omit,
        max_tokens: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        tools: Sequence[ChatToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: Literal["auto", "none", "required"]
        | NamedToolChoiceParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        response_format: object = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | None
        | Omit = omit,
        reasoning: ReasoningSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        chat_template_kwargs: Mapping[str, object] | None | Omit = omit,
        seed: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        stream_options: StreamOptionsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        fail_fast: bool | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        user: str | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        max_completion_tokens: Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncChatCompletionStream[Any]: ...

    def stream(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[
            SystemMessageParam
            | UserMessageParam
            | AssistantMessageParam
            | ToolMessageParam
            | Dumpable
            | Mapping[str, object]
        ],
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        top_k: int | Omit = omit,
        max_tokens: int | None | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        n: int | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        tools: Sequence[ChatToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: Literal["auto", "none", "required"]
        | NamedToolChoiceParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        response_format: object = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | None
        | Omit = omit,
        reasoning: ReasoningSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        chat_template_kwargs: Mapping[str, object] | None | Omit = omit,
        seed: int | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        stream_options: StreamOptionsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        fail_fast: bool | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        prompt_cache_options: PromptCacheOptionsParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        user: str | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        max_completion_tokens: Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncChatCompletionStream[Any]:
        """Let a language model answer a conversation, and hand out typed events while it is
        written.

        Use the result as a context manager and iterate over it: besides the pieces that the service
        sends there are events for texts, refusals and the arguments of tool calls, and
        `get_final_completion()` gives the whole answer, read as `parse` reads it.

        Args:
            model: Id of the model, `owner/name` in exact letter case. `owner/name:version` asks
                for one version, `deploy_id:ID` for a private deployment.
            messages: The conversation so far, oldest first. A last message of the assistant is
                taken as the beginning of the answer and continued. The role `developer` is not
                known to the service.
            temperature: How freely the next token is chosen, 0 to 2. 0 takes the likeliest,
                high values vary more. Default of the service: 1.0.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this
                share, above 0 up to 1, which is all tokens. Default of the service: 1.0.
            min_p: Leave out tokens that are less likely than this share of the likeliest one, 0
                to 1. 0 leaves out none. Default of the service: 0.0.
            top_k: Choose only among this many likeliest tokens, below 1000. 0 is off. Default
                of the service: 0.
            max_tokens: Most tokens to write. Unset or null, the service takes what is left of
                the context, at most 16384. Most models stop at 16384 whatever is asked;
                `max_completion_tokens` is not known.
            stop: Texts at which writing ends, up to 16. The text itself is not part of the
                answer.
            n: How many answers to write, 1 to 4; each is charged. Default of the service: 1.
            presence_penalty: Makes tokens that have occurred less likely, whatever their
                number, -2 to 2. Negative values make them likelier. Default of the service: 0.
            frequency_penalty: Makes tokens less likely the more often they have occurred, -2 to
                2. Negative values make them likelier. Default of the service: 0.
            repetition_penalty: Divides the weight of tokens that have occurred, 0.01 to 5.
                Above 1 avoids repeating, below 1 favours it. Default of the service: 1.
            tools: Functions that the model may ask to be called. An empty list counts as not
                given, as the service refuses it with 400; a model without tools answers 405.
            tool_choice: `auto` leaves the choice to the model (usual when there are tools),
                `none` forbids calls, `required` asks for at least one, an object asks for the
                function it names.
            response_format: What the text has to be - a pydantic model, dataclass, TypedDict or
                other type, or a JSON Schema as a dict; the text is then read as such. A form of
                the API is sent as it is, and the text not read.
            reasoning_effort: How much the model thinks before it answers. `none` switches
                thinking off where the model allows it. Some models think unasked, others only
                when an effort is given.
            reasoning: Thinking as a pair of settings; without effect on models that do not
                think.
            chat_template_kwargs: Values handed to the chat template of the model, such as
                `enable_thinking`. Their names depend on the model.
            seed: Start of the random choice, from -2^63 up to but not including 2^64. The same
                seed makes equal answers likelier, not certain. Random when unset.
            logprobs: Whether each token of the answer comes with its log probability.
            top_logprobs: How many likeliest tokens to list at each place, up to 20; needs
                `logprobs`.
            stream_options: What a stream carries besides the text.
            service_tier: `priority` goes first for 1.5 times the price, `flex` waits up to ten
                minutes for 0.8 times the price, on models tagged so. Others answer at the
                default tier; the tier of the answer tells which was applied.
            fail_fast: Answer 429 at once instead of waiting for room on a busy model. Off
                unless asked for.
            prompt_cache_key: Groups requests that share a beginning, so that they meet the same
                prompt cache.
            prompt_cache_options: Keeps the cached beginning for a stated time. Needs
                `prompt_cache_key` and a breakpoint on a content part; ignored by models that do
                not have it.
            user: Your own mark for the person behind the request, better hashed than in clear.
            deepinfra_source: Names the program that calls, for statistics of the service.
            max_completion_tokens: Not known to the service. Use `max_tokens`.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.
            StructuredOutputError: A text is cut off, filtered, or not what was asked for;
                `result` has the answer.

        Source:
            Calls `chat.completions.create`.
        """
        from ..._runtime.helpers.aio import follow_answer
        from ...operations.helpers import chat as _helpers

        _arguments = {
            "model": model,
            "messages": messages,
            "temperature": temperature,
            "top_p": top_p,
            "min_p": min_p,
            "top_k": top_k,
            "max_tokens": max_tokens,
            "stop": stop,
            "n": n,
            "presence_penalty": presence_penalty,
            "frequency_penalty": frequency_penalty,
            "repetition_penalty": repetition_penalty,
            "tools": tools,
            "tool_choice": tool_choice,
            "response_format": response_format,
            "reasoning_effort": reasoning_effort,
            "reasoning": reasoning,
            "chat_template_kwargs": chat_template_kwargs,
            "seed": seed,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "stream_options": stream_options,
            "service_tier": service_tier,
            "fail_fast": fail_fast,
            "prompt_cache_key": prompt_cache_key,
            "prompt_cache_options": prompt_cache_options,
            "user": user,
            "deepinfra_source": deepinfra_source,
            "max_completion_tokens": max_completion_tokens,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return follow_answer(self._engine, _helpers.COMPLETIONS_STREAM, _arguments, _options)


class AsyncChatCompletionsWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: AsyncChatCompletions) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = async_raw(resource.create)


class AsyncChatCompletionsWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: AsyncChatCompletions) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = async_streamed(resource.create)


class AsyncChat(AsyncResource):
    """Conversations with language models."""

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """Answers to conversations."""
        return AsyncChatCompletions(self._client, self._mode)

    @property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AsyncChatWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AsyncChatWithStreamingResponse(self)


class AsyncChatWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: AsyncChat) -> None:
        """Offer the calls of `resource` in this form."""
        self.completions = AsyncChatCompletionsWithRawResponse(resource.completions)


class AsyncChatWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: AsyncChat) -> None:
        """Offer the calls of `resource` in this form."""
        self.completions = AsyncChatCompletionsWithStreamingResponse(resource.completions)
