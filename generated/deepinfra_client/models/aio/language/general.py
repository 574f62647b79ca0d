# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `language`: the class for ids that are not known to refuse anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime.objects.aio import AsyncModel
from ...._runtime.options import CallOptions, omit
from ....models.language import methods as _methods

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ...._runtime.objects.results import TextResult
    from ...._runtime.objects.text_stream import AsyncTextStream
    from ...._runtime.options import Omit, Timeout, Validation
    from ...._runtime.protocols import Dumpable
    from ....capabilities.tables.language import LanguageRow
    from ....params.chat import (
        AssistantMessageParam,
        ChatToolParam,
        NamedToolChoiceParam,
        PromptCacheOptionsParam,
        ReasoningSettingsParam,
        SystemMessageParam,
        ToolMessageParam,
        UserMessageParam,
    )
    from ....params.common import (
        JsonObjectFormatParam,
        JsonSchemaFormatParam,
        RegexFormatParam,
        StreamOptionsParam,
        TextFormatParam,
    )


class AsyncLanguageModel(AsyncModel):
    """A language model that writes text.

    Made by `client.language_model(id)` or `client(id)`. A known id gives a class without the
    arguments that the model is known to refuse.
    """

    _kind = "language"

    @property
    def capabilities(self) -> LanguageRow | None:
        """What is known of the model; None when the table has no row for it."""
        return cast("LanguageRow | None", super().capabilities)

    async def generate(
        self,
        prompt: str | Omit = omit,
        *,
        messages: Sequence[
            SystemMessageParam
            | UserMessageParam
            | AssistantMessageParam
            | ToolMessageParam
            | Dumpable
            | Mapping[str, object]
        ]
        | Omit = omit,
        instructions: str | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        min_p: float | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        seed: int | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | None
        | Omit = omit,
        reasoning: ReasoningSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
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
        chat_template_kwargs: Mapping[str, object] | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> TextResult:
        """Write an answer to a prompt or a conversation and return it whole.

        Give either `prompt` or `messages`.

        Args:
            prompt: The text of the person; becomes one user message.
            messages: The whole conversation, oldest message first, in place of `prompt`.
            instructions: Standing instructions; become a system message in front of all others.
            max_tokens: Most tokens to write. Unset or null, the service takes what is left of
                the context, at most 16384. Most models stop at 16384 whatever is asked;
                `max_completion_tokens` is not known.
            temperature: How freely the next token is chosen, 0 to 2. 0 takes the likeliest,
                high values vary more. Default of the service: 1.0.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this
                share, above 0 up to 1, which is all tokens. Default of the service: 1.0.
            top_k: Choose only among this many likeliest tokens, below 1000. 0 is off. Default
                of the service: 0.
            min_p: Leave out tokens that are less likely than this share of the likeliest one, 0
                to 1. 0 leaves out none. Default of the service: 0.0.
            stop: Texts at which writing ends, up to 16. The text itself is not part of the
                answer.
            presence_penalty: Makes tokens that have occurred less likely, whatever their
                number, -2 to 2. Negative values make them likelier. Default of the service: 0.
            frequency_penalty: Makes tokens less likely the more often they have occurred, -2 to
                2. Negative values make them likelier. Default of the service: 0.
            repetition_penalty: Divides the weight of tokens that have occurred, 0.01 to 5.
                Above 1 avoids repeating, below 1 favours it. Default of the service: 1.
            seed: Start of the random choice, from -2^63 up to but not including 2^64. The same
                seed makes equal answers likelier, not certain. Random when unset.
            reasoning_effort: How much the model thinks before it answers. `none` switches
                thinking off where the model allows it. Some models think unasked, others only
                when an effort is given.
            reasoning: Thinking as a pair of settings; without effect on models that do not
                think.
            tools: Functions that the model may ask to be called. An empty list is refused with
                400, a model without tools answers 405.
            tool_choice: `auto` leaves the choice to the model (usual when there are tools),
                `none` forbids calls, `required` asks for at least one, an object asks for the
                function it names.
            response_format: The form of the answer - free text, some JSON object, JSON by a
                schema, or text that matches a regular expression. A model without the form
                answers 405.
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
            chat_template_kwargs: Values handed to the chat template of the model, such as
                `enable_thinking`. Their names depend on the model.
            user: Your own mark for the person behind the request, better hashed than in clear.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Raises:
            CapabilityError: The tables say that the model refuses an option.
            APIError: The call failed; see `errors` for the classes.

        Source:
            Calls `chat.completions.create`.
        """

        _arguments = {
            "prompt": prompt,
            "messages": messages,
            "instructions": instructions,
            "max_tokens": max_tokens,
            "temperature": temperature,
            "top_p": top_p,
            "top_k": top_k,
            "min_p": min_p,
            "stop": stop,
            "presence_penalty": presence_penalty,
            "frequency_penalty": frequency_penalty,
            "repetition_penalty": repetition_penalty,
            "seed": seed,
            "reasoning_effort": reasoning_effort,
            "reasoning": reasoning,
            "tools": tools,
            "tool_choice": tool_choice,
            "response_format": response_format,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "service_tier": service_tier,
            "fail_fast": fail_fast,
            "prompt_cache_key": prompt_cache_key,
            "prompt_cache_options": prompt_cache_options,
            "chat_template_kwargs": chat_template_kwargs,
            "user": user,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._text(_methods.GENERATE, _arguments, _options)

    def stream(
        self,
        prompt: str | Omit = omit,
        *,
        messages: Sequence[
            SystemMessageParam
            | UserMessageParam
            | AssistantMessageParam
            | ToolMessageParam
            | Dumpable
            | Mapping[str, object]
        ]
        | Omit = omit,
        instructions: str | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        min_p: float | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        seed: int | None | Omit = omit,
        reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
        | None
        | Omit = omit,
        reasoning: ReasoningSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
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
        chat_template_kwargs: Mapping[str, object] | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncTextStream:
        """Write an answer to a prompt or a conversation and hand it out while it is written.

        Give either `prompt` or `messages`. Use the result as a context manager; at its end it holds
        what `generate` returns.

        Args:
            prompt: The text of the person; becomes one user message.
            messages: The whole conversation, oldest message first, in place of `prompt`.
            instructions: Standing instructions; become a system message in front of all others.
            max_tokens: Most tokens to write. Unset or null, the service takes what is left of
                the context, at most 16384. Most models stop at 16384 whatever is asked;
                `max_completion_tokens` is not known.
            temperature: How freely the next token is chosen, 0 to 2. 0 takes the likeliest,
                high values vary more. Default of the service: 1.0.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this
                share, above 0 up to 1, which is all tokens. Default of the service: 1.0.
            top_k: Choose only among this many likeliest tokens, below 1000. 0 is off. Default
                of the service: 0.
            min_p: Leave out tokens that are less likely than this share of the likeliest one, 0
                to 1. 0 leaves out none. Default of the service: 0.0.
            stop: Texts at which writing ends, up to 16. The text itself is not part of the
                answer.
            presence_penalty: Makes tokens that have occurred less likely, whatever their
                number, -2 to 2. Negative values make them likelier. Default of the service: 0.
            frequency_penalty: Makes tokens less likely the more often they have occurred, -2 to
                2. Negative values make them likelier. Default of the service: 0.
            repetition_penalty: Divides the weight of tokens that have occurred, 0.01 to 5.
                Above 1 avoids repeating, below 1 favours it. Default of the service: 1.
            seed: Start of the random choice, from -2^63 up to but not including 2^64. The same
                seed makes equal answers likelier, not certain. Random when unset.
            reasoning_effort: How much the model thinks before it answers. `none` switches
                thinking off where the model allows it. Some models think unasked, others only
                when an effort is given.
            reasoning: Thinking as a pair of settings; without effect on models that do not
                think.
            tools: Functions that the model may ask to be called. An empty list is refused with
                400, a model without tools answers 405.
            tool_choice: `auto` leaves the choice to the model (usual when there are tools),
                `none` forbids calls, `required` asks for at least one, an object asks for the
                function it names.
            response_format: The form of the answer - free text, some JSON object, JSON by a
                schema, or text that matches a regular expression. A model without the form
                answers 405.
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
            chat_template_kwargs: Values handed to the chat template of the model, such as
                `enable_thinking`. Their names depend on the model.
            user: Your own mark for the person behind the request, better hashed than in clear.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Raises:
            CapabilityError: The tables say that the model refuses an option.
            APIError: The call failed; see `errors` for the classes.

        Source:
            Calls `chat.completions.create`.
        """

        _arguments = {
            "prompt": prompt,
            "messages": messages,
            "instructions": instructions,
            "max_tokens": max_tokens,
            "temperature": temperature,
            "top_p": top_p,
            "top_k": top_k,
            "min_p": min_p,
            "stop": stop,
            "presence_penalty": presence_penalty,
            "frequency_penalty": frequency_penalty,
            "repetition_penalty": repetition_penalty,
            "seed": seed,
            "reasoning_effort": reasoning_effort,
            "reasoning": reasoning,
            "tools": tools,
            "tool_choice": tool_choice,
            "response_format": response_format,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "stream_options": stream_options,
            "service_tier": service_tier,
            "fail_fast": fail_fast,
            "prompt_cache_key": prompt_cache_key,
            "prompt_cache_options": prompt_cache_options,
            "chat_template_kwargs": chat_template_kwargs,
            "user": user,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._text_stream(_methods.STREAM, _arguments, _options)
