# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `language`: the class for ids that are not known to refuse anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime.objects.structured.sync import SyncObjects
from ..._runtime.objects.structured.typed import object_method, object_stream_method
from ..._runtime.options import CallOptions, omit
from ...models.language import methods as _methods

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from ..._runtime.objects.media.attachment import PromptInput
    from ..._runtime.objects.structured.hooks import RepairText
    from ..._runtime.objects.structured.results import ObjectResult
    from ..._runtime.objects.structured.stream import ObjectStream
    from ..._runtime.objects.text.hooks import OnStep, StopWhen
    from ..._runtime.objects.text.results import TextResult
    from ..._runtime.objects.text.stream import TextStream
    from ..._runtime.objects.tools.hooks import Approve, RepairToolCall
    from ..._runtime.objects.tools.tool import Tools
    from ..._runtime.options import Omit, Timeout, Validation
    from ..._runtime.protocols import Dumpable
    from ...capabilities.tables.language import LanguageRow
    from ...params.chat import (
        AssistantMessageParam,
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


class LanguageModel(SyncObjects):
    """A language model that writes text.

    Made by `client.language_model(id)` or `client(id)`. A known id gives a class without the
    arguments that the model is known to refuse.
    """

    _kind = "language"

    @property
    def capabilities(self) -> LanguageRow | None:
        """What is known of the model; None when the table has no row for it."""
        return cast("LanguageRow | None", super().capabilities)

    def generate(
        self,
        prompt: PromptInput | Omit = omit,
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
        max_completion_tokens: Omit = omit,
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
        send_reasoning: bool | Omit = omit,
        tools: Tools | None | Omit = omit,
        tool_choice: Literal["auto", "none", "required"]
        | NamedToolChoiceParam
        | str
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        active_tools: Sequence[str] | Omit = omit,
        max_steps: int | Omit = omit,
        stop_when: StopWhen | None | Omit = omit,
        approve: Approve | None | Omit = omit,
        repair_tool_call: RepairToolCall | None | Omit = omit,
        on_step: OnStep | None | Omit = omit,
        max_parallel: int | Omit = omit,
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
        response_format: TextFormatParam
        | JsonObjectFormatParam
        | JsonSchemaFormatParam
        | RegexFormatParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> TextResult:
        """Write an answer to a prompt or a conversation and return it whole.

        Give `prompt`, `messages` or both: the prompt then comes last. With tools the call goes on,
        step by step, until the model has answered, `stop_when` says so, or `max_steps` is reached.

        Args:
            prompt: What the person says - a text, or a list of texts and files (paths, bytes,
                pictures, `Attachment`). Becomes one user message.
            messages: The conversation so far, oldest message first. Contents may hold paths,
                bytes and `Attachment` beside the parts of the API.
            instructions: Standing instructions; become a system message in front of all others.
            max_tokens: Most tokens to write. Unset or null, the service takes what is left of
                the context, at most 16384. Most models stop at 16384 whatever is asked;
                `max_completion_tokens` is not known.
            max_completion_tokens: Not known to the service. Use `max_tokens`.
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
            send_reasoning: Whether the thinking text of earlier answers goes back to the model.
                Some models want it when tools are used. Default: True.
            tools: What the model may have called - Python functions (name, docstring and type
                hints become the description), `Tool` objects, or definitions in the form of the
                API, whose calls are left to you.
            tool_choice: `auto` leaves it to the model, `none` forbids calls, `required` asks
                for one, the name of a tool asks for that one. The same in every step.
            active_tools: Names of the tools to offer; all unless given.
            max_steps: Most requests of the call; with 1, tools run but their results are not
                sent back. Without it there is no limit when `stop_when` is given. Default: 1.
            stop_when: Asked after each step with all steps so far; true ends the call. The call
                goes on until then, or until the model calls no more tools, unless `max_steps`
                is given.
            approve: Asked before a call runs; true lets it run, false or a text denies it, and
                the model reads the text as the reason.
            repair_tool_call: Asked when a call has unknown names or wrong arguments; gives a
                call or arguments in its place, or None.
            on_step: Called after each step with its record.
            max_parallel: Most tools that run at the same time. Default: 8.
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
            response_format: The form of the answer - free text, some JSON object, JSON by a
                schema, or text that matches a regular expression. A model without the form
                answers 405.
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
            "max_completion_tokens": max_completion_tokens,
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
            "send_reasoning": send_reasoning,
            "tools": tools,
            "tool_choice": tool_choice,
            "active_tools": active_tools,
            "max_steps": max_steps,
            "stop_when": stop_when,
            "approve": approve,
            "repair_tool_call": repair_tool_call,
            "on_step": on_step,
            "max_parallel": max_parallel,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "service_tier": service_tier,
            "fail_fast": fail_fast,
            "prompt_cache_key": prompt_cache_key,
            "prompt_cache_options": prompt_cache_options,
            "chat_template_kwargs": chat_template_kwargs,
            "user": user,
            "response_format": response_format,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._text(_methods.GENERATE, _arguments, _options)

    def stream(
        self,
        prompt: PromptInput | Omit = omit,
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
        max_completion_tokens: Omit = omit,
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
        send_reasoning: bool | Omit = omit,
        tools: Tools | None | Omit = omit,
        tool_choice: Literal["auto", "none", "required"]
        | NamedToolChoiceParam
        | str
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        active_tools: Sequence[str] | Omit = omit,
        max_steps: int | Omit = omit,
        stop_when: StopWhen | None | Omit = omit,
        approve: Approve | None | Omit = omit,
        repair_tool_call: RepairToolCall | None | Omit = omit,
        on_step: OnStep | None | Omit = omit,
        max_parallel: int | Omit = omit,
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
        response_format: TextFormatParam
        | JsonObjectFormatParam
        | JsonSchemaFormatParam
        | RegexFormatParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        stream_options: StreamOptionsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> TextStream:
        """Write an answer to a prompt or a conversation and hand it out while it is written.

        Takes what `generate` takes. Use the result as a context manager; at its end it holds what
        `generate` returns.

        Args:
            prompt: What the person says - a text, or a list of texts and files (paths, bytes,
                pictures, `Attachment`). Becomes one user message.
            messages: The conversation so far, oldest message first. Contents may hold paths,
                bytes and `Attachment` beside the parts of the API.
            instructions: Standing instructions; become a system message in front of all others.
            max_tokens: Most tokens to write. Unset or null, the service takes what is left of
                the context, at most 16384. Most models stop at 16384 whatever is asked;
                `max_completion_tokens` is not known.
            max_completion_tokens: Not known to the service. Use `max_tokens`.
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
            send_reasoning: Whether the thinking text of earlier answers goes back to the model.
                Some models want it when tools are used. Default: True.
            tools: What the model may have called - Python functions (name, docstring and type
                hints become the description), `Tool` objects, or definitions in the form of the
                API, whose calls are left to you.
            tool_choice: `auto` leaves it to the model, `none` forbids calls, `required` asks
                for one, the name of a tool asks for that one. The same in every step.
            active_tools: Names of the tools to offer; all unless given.
            max_steps: Most requests of the call; with 1, tools run but their results are not
                sent back. Without it there is no limit when `stop_when` is given. Default: 1.
            stop_when: Asked after each step with all steps so far; true ends the call. The call
                goes on until then, or until the model calls no more tools, unless `max_steps`
                is given.
            approve: Asked before a call runs; true lets it run, false or a text denies it, and
                the model reads the text as the reason.
            repair_tool_call: Asked when a call has unknown names or wrong arguments; gives a
                call or arguments in its place, or None.
            on_step: Called after each step with its record.
            max_parallel: Most tools that run at the same time. Default: 8.
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
            response_format: The form of the answer - free text, some JSON object, JSON by a
                schema, or text that matches a regular expression. A model without the form
                answers 405.
            stream_options: What a stream carries besides the text.
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
            "max_completion_tokens": max_completion_tokens,
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
            "send_reasoning": send_reasoning,
            "tools": tools,
            "tool_choice": tool_choice,
            "active_tools": active_tools,
            "max_steps": max_steps,
            "stop_when": stop_when,
            "approve": approve,
            "repair_tool_call": repair_tool_call,
            "on_step": on_step,
            "max_parallel": max_parallel,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "service_tier": service_tier,
            "fail_fast": fail_fast,
            "prompt_cache_key": prompt_cache_key,
            "prompt_cache_options": prompt_cache_options,
            "chat_template_kwargs": chat_template_kwargs,
            "user": user,
            "response_format": response_format,
            "stream_options": stream_options,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._text_stream(_methods.STREAM, _arguments, _options)

    @object_method
    def generate_object(
        self,
        schema: object,
        prompt: PromptInput | Omit = omit,
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
        max_completion_tokens: Omit = omit,
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
        send_reasoning: bool | Omit = omit,
        tools: Tools | None | Omit = omit,
        tool_choice: Literal["auto", "none", "required"]
        | NamedToolChoiceParam
        | str
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        active_tools: Sequence[str] | Omit = omit,
        max_steps: int | Omit = omit,
        stop_when: StopWhen | None | Omit = omit,
        approve: Approve | None | Omit = omit,
        repair_tool_call: RepairToolCall | None | Omit = omit,
        on_step: OnStep | None | Omit = omit,
        max_parallel: int | Omit = omit,
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
        schema_name: str | Omit = omit,
        schema_description: str | Omit = omit,
        strict: bool | Omit = omit,
        lenient: bool | Omit = omit,
        repair_text: RepairText | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ObjectResult[Any]:
        """Have an answer written that fits a type, and return it as an object of that type.

        The type becomes a JSON Schema that the service holds the model to; what comes is checked
        again here.

        Args:
            schema: The type - a pydantic model, dataclass, TypedDict, list, union, Enum,
                Literal, or a JSON Schema as a dict, whose objects are plain dicts.
            prompt: What the person says - a text, or a list of texts and files (paths, bytes,
                pictures, `Attachment`). Becomes one user message.
            messages: The conversation so far, oldest message first. Contents may hold paths,
                bytes and `Attachment` beside the parts of the API.
            instructions: Standing instructions; become a system message in front of all others.
            max_tokens: Most tokens to write. Unset or null, the service takes what is left of
                the context, at most 16384. Most models stop at 16384 whatever is asked;
                `max_completion_tokens` is not known.
            max_completion_tokens: Not known to the service. Use `max_tokens`.
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
            send_reasoning: Whether the thinking text of earlier answers goes back to the model.
                Some models want it when tools are used. Default: True.
            tools: What the model may have called - Python functions (name, docstring and type
                hints become the description), `Tool` objects, or definitions in the form of the
                API, whose calls are left to you.
            tool_choice: `auto` leaves it to the model, `none` forbids calls, `required` asks
                for one, the name of a tool asks for that one. The same in every step.
            active_tools: Names of the tools to offer; all unless given.
            max_steps: Most requests of the call; with 1, tools run but their results are not
                sent back. Without it there is no limit when `stop_when` is given. Default: 1.
            stop_when: Asked after each step with all steps so far; true ends the call. The call
                goes on until then, or until the model calls no more tools, unless `max_steps`
                is given.
            approve: Asked before a call runs; true lets it run, false or a text denies it, and
                the model reads the text as the reason.
            repair_tool_call: Asked when a call has unknown names or wrong arguments; gives a
                call or arguments in its place, or None.
            on_step: Called after each step with its record.
            max_parallel: Most tools that run at the same time. Default: 8.
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
            schema_name: Name of the schema for the model; default: the name of the type.
            schema_description: What the object is; for the model to read.
            strict: Whether the service must keep to the schema. Default: True.
            lenient: Whether text around the JSON and Markdown fences are cut off. Default:
                False.
            repair_text: Asked once when the text does not fit, with the text and the error;
                gives another text or None.
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
            "schema": schema,
            "prompt": prompt,
            "messages": messages,
            "instructions": instructions,
            "max_tokens": max_tokens,
            "max_completion_tokens": max_completion_tokens,
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
            "send_reasoning": send_reasoning,
            "tools": tools,
            "tool_choice": tool_choice,
            "active_tools": active_tools,
            "max_steps": max_steps,
            "stop_when": stop_when,
            "approve": approve,
            "repair_tool_call": repair_tool_call,
            "on_step": on_step,
            "max_parallel": max_parallel,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "service_tier": service_tier,
            "fail_fast": fail_fast,
            "prompt_cache_key": prompt_cache_key,
            "prompt_cache_options": prompt_cache_options,
            "chat_template_kwargs": chat_template_kwargs,
            "user": user,
            "schema_name": schema_name,
            "schema_description": schema_description,
            "strict": strict,
            "lenient": lenient,
            "repair_text": repair_text,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._object(_methods.GENERATE_OBJECT, _arguments, _options)

    @object_stream_method
    def stream_object(
        self,
        schema: object,
        prompt: PromptInput | Omit = omit,
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
        max_completion_tokens: Omit = omit,
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
        send_reasoning: bool | Omit = omit,
        tools: Tools | None | Omit = omit,
        tool_choice: Literal["auto", "none", "required"]
        | NamedToolChoiceParam
        | str
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        active_tools: Sequence[str] | Omit = omit,
        max_steps: int | Omit = omit,
        stop_when: StopWhen | None | Omit = omit,
        approve: Approve | None | Omit = omit,
        repair_tool_call: RepairToolCall | None | Omit = omit,
        on_step: OnStep | None | Omit = omit,
        max_parallel: int | Omit = omit,
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
        schema_name: str | Omit = omit,
        schema_description: str | Omit = omit,
        strict: bool | Omit = omit,
        lenient: bool | Omit = omit,
        repair_text: RepairText | None | Omit = omit,
        stream_options: StreamOptionsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ObjectStream[Any]:
        """Have an answer written that fits a type, and hand it out while it grows.

        Takes what `generate_object` takes. Use the result as a context manager: `partials` gives
        the unfinished object as it grows, `items` the complete elements of a list, `result` the
        whole.

        Args:
            schema: The type - a pydantic model, dataclass, TypedDict, list, union, Enum,
                Literal, or a JSON Schema as a dict, whose objects are plain dicts.
            prompt: What the person says - a text, or a list of texts and files (paths, bytes,
                pictures, `Attachment`). Becomes one user message.
            messages: The conversation so far, oldest message first. Contents may hold paths,
                bytes and `Attachment` beside the parts of the API.
            instructions: Standing instructions; become a system message in front of all others.
            max_tokens: Most tokens to write. Unset or null, the service takes what is left of
                the context, at most 16384. Most models stop at 16384 whatever is asked;
                `max_completion_tokens` is not known.
            max_completion_tokens: Not known to the service. Use `max_tokens`.
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
            send_reasoning: Whether the thinking text of earlier answers goes back to the model.
                Some models want it when tools are used. Default: True.
            tools: What the model may have called - Python functions (name, docstring and type
                hints become the description), `Tool` objects, or definitions in the form of the
                API, whose calls are left to you.
            tool_choice: `auto` leaves it to the model, `none` forbids calls, `required` asks
                for one, the name of a tool asks for that one. The same in every step.
            active_tools: Names of the tools to offer; all unless given.
            max_steps: Most requests of the call; with 1, tools run but their results are not
                sent back. Without it there is no limit when `stop_when` is given. Default: 1.
            stop_when: Asked after each step with all steps so far; true ends the call. The call
                goes on until then, or until the model calls no more tools, unless `max_steps`
                is given.
            approve: Asked before a call runs; true lets it run, false or a text denies it, and
                the model reads the text as the reason.
            repair_tool_call: Asked when a call has unknown names or wrong arguments; gives a
                call or arguments in its place, or None.
            on_step: Called after each step with its record.
            max_parallel: Most tools that run at the same time. Default: 8.
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
            schema_name: Name of the schema for the model; default: the name of the type.
            schema_description: What the object is; for the model to read.
            strict: Whether the service must keep to the schema. Default: True.
            lenient: Whether text around the JSON and Markdown fences are cut off. Default:
                False.
            repair_text: Asked once when the text does not fit, with the text and the error;
                gives another text or None.
            stream_options: What a stream carries besides the text.
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
            "schema": schema,
            "prompt": prompt,
            "messages": messages,
            "instructions": instructions,
            "max_tokens": max_tokens,
            "max_completion_tokens": max_completion_tokens,
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
            "send_reasoning": send_reasoning,
            "tools": tools,
            "tool_choice": tool_choice,
            "active_tools": active_tools,
            "max_steps": max_steps,
            "stop_when": stop_when,
            "approve": approve,
            "repair_tool_call": repair_tool_call,
            "on_step": on_step,
            "max_parallel": max_parallel,
            "logprobs": logprobs,
            "top_logprobs": top_logprobs,
            "service_tier": service_tier,
            "fail_fast": fail_fast,
            "prompt_cache_key": prompt_cache_key,
            "prompt_cache_options": prompt_cache_options,
            "chat_template_kwargs": chat_template_kwargs,
            "user": user,
            "schema_name": schema_name,
            "schema_description": schema_description,
            "strict": strict,
            "lenient": lenient,
            "repair_text": repair_text,
            "stream_options": stream_options,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._object_stream(_methods.STREAM_OBJECT, _arguments, _options)
