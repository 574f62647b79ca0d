# Generated from schema/resources/completions.yaml. Do not edit; run: nox -s generate
"""The calls of `client.completions`, to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ..._runtime.options import CallOptions, omit
from ..._runtime.resource import AsyncResource, async_raw, async_streamed
from ...operations import completions as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ..._runtime.options import Omit, Timeout, Validation
    from ..._runtime.protocols import Dumpable
    from ..._runtime.stream import AsyncStream
    from ...capabilities.ids import LanguageModelId
    from ...params.common import (
        JsonObjectFormatParam,
        JsonSchemaFormatParam,
        RegexFormatParam,
        StreamOptionsParam,
        TextFormatParam,
    )
    from ...params.completions import CompletionDataParam
    from ...types.completions import Completion


class AsyncCompletions(AsyncResource):
    """Continue a raw prompt."""

    @property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AsyncCompletionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AsyncCompletionsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        model: LanguageModelId | str,
        prompt: str | Sequence[int],
        stream: Literal[False] | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        top_k: int | Omit = omit,
        n: int | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        return_tokens_as_token_ids: bool | None | Omit = omit,
        response_format: TextFormatParam
        | JsonObjectFormatParam
        | JsonSchemaFormatParam
        | RegexFormatParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: StreamOptionsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        data: CompletionDataParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        user: str | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Completion: ...

    @overload
    async def create(
        self,
        *,
        model: LanguageModelId | str,
        prompt: str | Sequence[int],
        stream: Literal[True],
        max_tokens: int | None | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        top_k: int | Omit = omit,
        n: int | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        return_tokens_as_token_ids: bool | None | Omit = omit,
        response_format: TextFormatParam
        | JsonObjectFormatParam
        | JsonSchemaFormatParam
        | RegexFormatParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: StreamOptionsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        data: CompletionDataParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        user: str | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncStream[Completion]: ...

    @overload
    async def create(
        self,
        *,
        model: LanguageModelId | str,
        prompt: str | Sequence[int],
        stream: bool,
        max_tokens: int | None | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        top_k: int | Omit = omit,
        n: int | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        return_tokens_as_token_ids: bool | None | Omit = omit,
        response_format: TextFormatParam
        | JsonObjectFormatParam
        | JsonSchemaFormatParam
        | RegexFormatParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: StreamOptionsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        data: CompletionDataParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        user: str | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Completion | AsyncStream[Completion]: ...

    async def create(
        self,
        *,
        model: LanguageModelId | str,
        prompt: str | Sequence[int],
        stream: bool | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        min_p: float | Omit = omit,
        top_k: int | Omit = omit,
        n: int | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        return_tokens_as_token_ids: bool | None | Omit = omit,
        response_format: TextFormatParam
        | JsonObjectFormatParam
        | JsonSchemaFormatParam
        | RegexFormatParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: StreamOptionsParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        data: CompletionDataParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        user: str | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Completion | AsyncStream[Completion]:
        """Continue a raw prompt.

        Nothing is added to the prompt. Returns the whole text, or with `stream=True` a stream of
        its pieces.

        Args:
            model: Id of the model, `owner/name` in exact letter case. `owner/name:version` asks
                for one version, `deploy_id:ID` for a private deployment.
            prompt: The text to continue, or its token ids. It goes to the model as given, so
                chat models need their own markup in it.
            stream: Whether the text comes in pieces while it is written. Default of the
                service: False.
            max_tokens: Most tokens to write. Unset or null, the service takes what is left of
                the context, at most 16384.
            temperature: How freely the next token is chosen, 0 to 2. 0 takes the likeliest,
                high values vary more. Default of the service: 1.0.
            top_p: Choose only among the likeliest tokens whose probabilities add up to this
                share, above 0 up to 1, which is all tokens. Default of the service: 1.0.
            min_p: Leave out tokens that are less likely than this share of the likeliest one, 0
                to 1. 0 leaves out none. Default of the service: 0.0.
            top_k: Choose only among this many likeliest tokens, below 1000. 0 is off. Default
                of the service: 0.
            n: How many continuations to write, 1 to 4; each is charged. Default of the service:
                1.
            stop: Texts at which writing ends, up to 16. The text itself is not part of the
                answer.
            stop_token_ids: Token ids at which writing ends.
            presence_penalty: Makes tokens that have occurred less likely, whatever their
                number, -2 to 2. Negative values make them likelier. Default of the service: 0.
            frequency_penalty: Makes tokens less likely the more often they have occurred, -2 to
                2. Negative values make them likelier. Default of the service: 0.
            repetition_penalty: Divides the weight of tokens that have occurred, 0.01 to 5.
                Above 1 avoids repeating, below 1 favours it. Default of the service: 1.
            echo: Whether the prompt stands in front of the continuation in the answer.
            logprobs: How many likeliest tokens to list, with log probabilities, at each place.
            return_tokens_as_token_ids: Whether tokens in the log probabilities are given as ids
                instead of text.
            response_format: The form of the continuation - free text, some JSON object, JSON by
                a schema, or text that matches a regular expression.
            seed: Start of the random choice, from -2^63 up to but not including 2^64. The same
                seed makes equal texts likelier, not certain. Random when unset.
            stream_options: What a stream carries besides the text.
            service_tier: `priority` goes first for 1.5 times the price, `flex` waits up to ten
                minutes for 0.8 times the price, on models tagged so. Others answer at the
                default tier.
            prompt_cache_key: Groups requests that share a beginning, so that they meet the same
                prompt cache.
            data: Pictures for the few models that read them from a raw prompt.
            user: Your own mark for the person behind the request, better hashed than in clear.
            deepinfra_source: Names the program that calls, for statistics of the service.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A continued text. With `stream=True`: a stream of its events.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/openai/completions` (upstream operation
            `openai_completions_v1_openai_completions_post`).
        """
        _arguments = {
            "model": model,
            "prompt": prompt,
            "stream": stream,
            "max_tokens": max_tokens,
            "temperature": temperature,
            "top_p": top_p,
            "min_p": min_p,
            "top_k": top_k,
            "n": n,
            "stop": stop,
            "stop_token_ids": stop_token_ids,
            "presence_penalty": presence_penalty,
            "frequency_penalty": frequency_penalty,
            "repetition_penalty": repetition_penalty,
            "echo": echo,
            "logprobs": logprobs,
            "return_tokens_as_token_ids": return_tokens_as_token_ids,
            "response_format": response_format,
            "seed": seed,
            "stream_options": stream_options,
            "service_tier": service_tier,
            "prompt_cache_key": prompt_cache_key,
            "data": data,
            "user": user,
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


class AsyncCompletionsWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: AsyncCompletions) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = async_raw(resource.create)


class AsyncCompletionsWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: AsyncCompletions) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = async_streamed(resource.create)
