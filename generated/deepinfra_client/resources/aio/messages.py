# Generated from schema/resources/messages.yaml. Do not edit; run: nox -s generate
"""The calls of `client.messages`, to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ..._runtime.options import CallOptions, omit
from ..._runtime.resource import AsyncResource, async_raw, async_streamed
from ...operations import messages as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._runtime.options import Omit, Timeout, Validation
    from ..._runtime.protocols import Dumpable
    from ..._runtime.stream import AsyncStream
    from ...capabilities.ids import LanguageModelId
    from ...helpers.messages_streams import AsyncMessageStream
    from ...params.messages import (
        InputMessageParam,
        MessageToolChoiceParam,
        MessageToolParam,
        TextBlockParam,
        ThinkingSettingsParam,
    )
    from ...types.messages import Message, TokenCount
    from ...types.unions import MessageStreamEvent


class AsyncMessages(AsyncResource):
    """Conversations with language models, in the form of the Anthropic API."""

    @property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AsyncMessagesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AsyncMessagesWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[InputMessageParam | Dumpable | Mapping[str, object]],
        system: str
        | Sequence[TextBlockParam | Dumpable | Mapping[str, object]]
        | None
        | Omit = omit,
        tools: Sequence[MessageToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: MessageToolChoiceParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        thinking: ThinkingSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        stop_sequences: Sequence[str] | None | Omit = omit,
        stream: Literal[False] | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        anthropic_version: str | Omit = omit,
        anthropic_beta: str | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Message: ...

    @overload
    async def create(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[InputMessageParam | Dumpable | Mapping[str, object]],
        system: str
        | Sequence[TextBlockParam | Dumpable | Mapping[str, object]]
        | None
        | Omit = omit,
        tools: Sequence[MessageToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: MessageToolChoiceParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        thinking: ThinkingSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        stop_sequences: Sequence[str] | None | Omit = omit,
        stream: Literal[True],
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        anthropic_version: str | Omit = omit,
        anthropic_beta: str | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncStream[MessageStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[InputMessageParam | Dumpable | Mapping[str, object]],
        system: str
        | Sequence[TextBlockParam | Dumpable | Mapping[str, object]]
        | None
        | Omit = omit,
        tools: Sequence[MessageToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: MessageToolChoiceParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        thinking: ThinkingSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        stop_sequences: Sequence[str] | None | Omit = omit,
        stream: bool,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        anthropic_version: str | Omit = omit,
        anthropic_beta: str | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Message | AsyncStream[MessageStreamEvent]: ...

    async def create(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[InputMessageParam | Dumpable | Mapping[str, object]],
        system: str
        | Sequence[TextBlockParam | Dumpable | Mapping[str, object]]
        | None
        | Omit = omit,
        tools: Sequence[MessageToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: MessageToolChoiceParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        thinking: ThinkingSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        stop_sequences: Sequence[str] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        anthropic_version: str | Omit = omit,
        anthropic_beta: str | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Message | AsyncStream[MessageStreamEvent]:
        """Let a language model answer a conversation, in the form of the Anthropic API.

        Returns the whole answer, or with `stream=True` a stream of its events. Options that the
        model is known not to take are refused before anything is sent; see `validation`.

        Args:
            model: Id of the model, `owner/name` in exact letter case. Every language model of
                the service answers in this form too, not only those of one maker.
            messages: The conversation so far, oldest first, of the user and the assistant.
                Standing instructions belong to `system`.
            system: Standing instructions for the model, as text or as blocks of text.
            tools: Tools that the model may ask to be used. An empty list counts as not given.
            tool_choice: Whether tools may or must be used; the model decides when there is
                none.
            thinking: Whether the model thinks before it answers, on models that can.
            max_tokens: Most tokens to write, thinking included. May be left out here, where the
                Anthropic API asks for it.
            stop_sequences: Texts at which writing ends. The text that was met is named by
                `stop_sequence` of the answer and is not part of it.
            stream: Whether the answer comes in pieces while it is written. Default of the
                service: False.
            temperature: How freely the next token is chosen. 0 takes the likeliest, 1 is the
                usual. Default of the service: 1.0.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this
                share; 1 is all of them.
            top_k: Choose only among this many likeliest tokens.
            metadata: Notes on the request, such as `user_id` for a mark of the person behind
                it.
            anthropic_version: Version of the API that the caller knows, such as `2023-06-01`;
                not needed.
            anthropic_beta: Names of features on trial, with commas between them.
            deepinfra_source: Names the program that calls, for statistics of the service.
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
            `POST {host}/anthropic/v1/messages` (upstream operation
            `anthropic_messages_anthropic_v1_messages_post`).
        """
        _arguments = {
            "model": model,
            "messages": messages,
            "system": system,
            "tools": tools,
            "tool_choice": tool_choice,
            "thinking": thinking,
            "max_tokens": max_tokens,
            "stop_sequences": stop_sequences,
            "stream": stream,
            "temperature": temperature,
            "top_p": top_p,
            "top_k": top_k,
            "metadata": metadata,
            "anthropic_version": anthropic_version,
            "anthropic_beta": anthropic_beta,
            "deepinfra_source": deepinfra_source,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        if stream:
            return await self._stream(
                _operations.CREATE,
                _operations.CREATE_EVENTS,
                _arguments,
                _options,
            )
        return await self._call(_operations.CREATE, _arguments, _options)

    async def count_tokens(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[InputMessageParam | Dumpable | Mapping[str, object]],
        system: str
        | Sequence[TextBlockParam | Dumpable | Mapping[str, object]]
        | None
        | Omit = omit,
        tools: Sequence[MessageToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: MessageToolChoiceParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        thinking: ThinkingSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> TokenCount:
        """Count the tokens of a conversation before a model is asked.

        Args:
            model: Id of the model, `owner/name` in exact letter case. Every language model of
                the service answers in this form too, not only those of one maker.
            messages: The conversation so far, oldest first, of the user and the assistant.
                Standing instructions belong to `system`.
            system: Standing instructions for the model, as text or as blocks of text.
            tools: Tools that the model may ask to be used. An empty list counts as not given.
            tool_choice: Whether tools may or must be used; the model decides when there is
                none.
            thinking: Whether the model thinks before it answers, on models that can.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            How long a conversation is.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {host}/anthropic/v1/messages/count_tokens` (upstream operation
            `anthropic_messages_count_tokens_anthropic_v1_messages_count_tokens_post`).
        """
        _arguments = {
            "model": model,
            "messages": messages,
            "system": system,
            "tools": tools,
            "tool_choice": tool_choice,
            "thinking": thinking,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.COUNT_TOKENS, _arguments, _options)

    def stream(
        self,
        *,
        model: LanguageModelId | str,
        messages: Sequence[InputMessageParam | Dumpable | Mapping[str, object]],
        system: str
        | Sequence[TextBlockParam | Dumpable | Mapping[str, object]]
        | None
        | Omit = omit,
        tools: Sequence[MessageToolParam | Dumpable | Mapping[str, object]] | None | Omit = omit,
        tool_choice: MessageToolChoiceParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        thinking: ThinkingSettingsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        stop_sequences: Sequence[str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        top_k: int | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        anthropic_version: str | Omit = omit,
        anthropic_beta: str | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncMessageStream:
        """Let a language model answer a conversation, and gather the answer while it is written.

        Use the result as a context manager. Iterate over it for the events, over `text_stream` for
        new text alone; `get_final_message()` and `get_final_text()` go to the end, and
        `current_message_snapshot` is the answer so far. A stream that ends before its last event
        raises IncompleteStreamError, whose `partial` is what has come.

        Args:
            model: Id of the model, `owner/name` in exact letter case. Every language model of
                the service answers in this form too, not only those of one maker.
            messages: The conversation so far, oldest first, of the user and the assistant.
                Standing instructions belong to `system`.
            system: Standing instructions for the model, as text or as blocks of text.
            tools: Tools that the model may ask to be used. An empty list counts as not given.
            tool_choice: Whether tools may or must be used; the model decides when there is
                none.
            thinking: Whether the model thinks before it answers, on models that can.
            max_tokens: Most tokens to write, thinking included. May be left out here, where the
                Anthropic API asks for it.
            stop_sequences: Texts at which writing ends. The text that was met is named by
                `stop_sequence` of the answer and is not part of it.
            temperature: How freely the next token is chosen. 0 takes the likeliest, 1 is the
                usual. Default of the service: 1.0.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this
                share; 1 is all of them.
            top_k: Choose only among this many likeliest tokens.
            metadata: Notes on the request, such as `user_id` for a mark of the person behind
                it.
            anthropic_version: Version of the API that the caller knows, such as `2023-06-01`;
                not needed.
            anthropic_beta: Names of features on trial, with commas between them.
            deepinfra_source: Names the program that calls, for statistics of the service.
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

        Source:
            Calls `messages.create`.
        """
        from ..._runtime.helpers.aio import gather_answer
        from ...operations.helpers import messages_streams as _streams

        _arguments = {
            "model": model,
            "messages": messages,
            "system": system,
            "tools": tools,
            "tool_choice": tool_choice,
            "thinking": thinking,
            "max_tokens": max_tokens,
            "stop_sequences": stop_sequences,
            "temperature": temperature,
            "top_p": top_p,
            "top_k": top_k,
            "metadata": metadata,
            "anthropic_version": anthropic_version,
            "anthropic_beta": anthropic_beta,
            "deepinfra_source": deepinfra_source,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return gather_answer(self._engine, _streams.STREAM, _arguments, _options)


class AsyncMessagesWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: AsyncMessages) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = async_raw(resource.create)
        self.count_tokens = async_raw(resource.count_tokens)


class AsyncMessagesWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: AsyncMessages) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = async_streamed(resource.create)
        self.count_tokens = async_streamed(resource.count_tokens)
