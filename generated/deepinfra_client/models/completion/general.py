# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `completion`: the class for ids that are not known to refuse anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..._runtime.objects.text.sync import SyncText
from ..._runtime.options import CallOptions, omit
from ...models.completion import methods as _methods

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ..._runtime.objects.text.results import TextResult
    from ..._runtime.objects.text.stream import TextStream
    from ..._runtime.options import Omit, Timeout, Validation
    from ..._runtime.protocols import Dumpable
    from ...capabilities.tables.language import LanguageRow
    from ...params.common import (
        JsonObjectFormatParam,
        JsonSchemaFormatParam,
        RegexFormatParam,
        TextFormatParam,
    )
    from ...params.completions import CompletionDataParam


class CompletionModel(SyncText):
    """A language model that continues raw text.

    The prompt goes to the model as given, without roles or a chat template.
    """

    _kind = "language"

    @property
    def capabilities(self) -> LanguageRow | None:
        """What is known of the model; None when the table has no row for it."""
        return cast("LanguageRow | None", super().capabilities)

    def generate(
        self,
        prompt: str | Sequence[int],
        *,
        max_tokens: int | None | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        min_p: float | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        seed: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        response_format: TextFormatParam
        | JsonObjectFormatParam
        | JsonSchemaFormatParam
        | RegexFormatParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        data: CompletionDataParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> TextResult:
        """Continue a prompt and return the whole text.

        Args:
            prompt: The text to continue, or its token ids. It goes to the model as given, so
                chat models need their own markup in it.
            max_tokens: Most tokens to write. Unset or null, the service takes what is left of
                the context, at most 16384.
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
            stop_token_ids: Token ids at which writing ends.
            presence_penalty: Makes tokens that have occurred less likely, whatever their
                number, -2 to 2. Negative values make them likelier. Default of the service: 0.
            frequency_penalty: Makes tokens less likely the more often they have occurred, -2 to
                2. Negative values make them likelier. Default of the service: 0.
            repetition_penalty: Divides the weight of tokens that have occurred, 0.01 to 5.
                Above 1 avoids repeating, below 1 favours it. Default of the service: 1.
            seed: Start of the random choice, from -2^63 up to but not including 2^64. The same
                seed makes equal texts likelier, not certain. Random when unset.
            echo: Whether the prompt stands in front of the continuation in the answer.
            logprobs: How many likeliest tokens to list, with log probabilities, at each place.
            response_format: The form of the continuation - free text, some JSON object, JSON by
                a schema, or text that matches a regular expression.
            data: Pictures for the few models that read them from a raw prompt.
            service_tier: `priority` goes first for 1.5 times the price, `flex` waits up to ten
                minutes for 0.8 times the price, on models tagged so. Others answer at the
                default tier.
            prompt_cache_key: Groups requests that share a beginning, so that they meet the same
                prompt cache.
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
            Calls `completions.create`.
        """

        _arguments = {
            "prompt": prompt,
            "max_tokens": max_tokens,
            "temperature": temperature,
            "top_p": top_p,
            "top_k": top_k,
            "min_p": min_p,
            "stop": stop,
            "stop_token_ids": stop_token_ids,
            "presence_penalty": presence_penalty,
            "frequency_penalty": frequency_penalty,
            "repetition_penalty": repetition_penalty,
            "seed": seed,
            "echo": echo,
            "logprobs": logprobs,
            "response_format": response_format,
            "data": data,
            "service_tier": service_tier,
            "prompt_cache_key": prompt_cache_key,
            "user": user,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._completion(_methods.GENERATE, _arguments, _options)

    def stream(
        self,
        prompt: str | Sequence[int],
        *,
        max_tokens: int | None | Omit = omit,
        temperature: float | Omit = omit,
        top_p: float | Omit = omit,
        top_k: int | Omit = omit,
        min_p: float | Omit = omit,
        stop: str | Sequence[str] | None | Omit = omit,
        stop_token_ids: Sequence[int] | None | Omit = omit,
        presence_penalty: float | Omit = omit,
        frequency_penalty: float | Omit = omit,
        repetition_penalty: float | Omit = omit,
        seed: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        response_format: TextFormatParam
        | JsonObjectFormatParam
        | JsonSchemaFormatParam
        | RegexFormatParam
        | Dumpable
        | Mapping[str, object]
        | None
        | Omit = omit,
        data: CompletionDataParam | Dumpable | Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> TextStream:
        """Continue a prompt and hand the text out while it is written.

        Args:
            prompt: The text to continue, or its token ids. It goes to the model as given, so
                chat models need their own markup in it.
            max_tokens: Most tokens to write. Unset or null, the service takes what is left of
                the context, at most 16384.
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
            stop_token_ids: Token ids at which writing ends.
            presence_penalty: Makes tokens that have occurred less likely, whatever their
                number, -2 to 2. Negative values make them likelier. Default of the service: 0.
            frequency_penalty: Makes tokens less likely the more often they have occurred, -2 to
                2. Negative values make them likelier. Default of the service: 0.
            repetition_penalty: Divides the weight of tokens that have occurred, 0.01 to 5.
                Above 1 avoids repeating, below 1 favours it. Default of the service: 1.
            seed: Start of the random choice, from -2^63 up to but not including 2^64. The same
                seed makes equal texts likelier, not certain. Random when unset.
            echo: Whether the prompt stands in front of the continuation in the answer.
            logprobs: How many likeliest tokens to list, with log probabilities, at each place.
            response_format: The form of the continuation - free text, some JSON object, JSON by
                a schema, or text that matches a regular expression.
            data: Pictures for the few models that read them from a raw prompt.
            service_tier: `priority` goes first for 1.5 times the price, `flex` waits up to ten
                minutes for 0.8 times the price, on models tagged so. Others answer at the
                default tier.
            prompt_cache_key: Groups requests that share a beginning, so that they meet the same
                prompt cache.
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
            Calls `completions.create`.
        """

        _arguments = {
            "prompt": prompt,
            "max_tokens": max_tokens,
            "temperature": temperature,
            "top_p": top_p,
            "top_k": top_k,
            "min_p": min_p,
            "stop": stop,
            "stop_token_ids": stop_token_ids,
            "presence_penalty": presence_penalty,
            "frequency_penalty": frequency_penalty,
            "repetition_penalty": repetition_penalty,
            "seed": seed,
            "echo": echo,
            "logprobs": logprobs,
            "response_format": response_format,
            "data": data,
            "service_tier": service_tier,
            "prompt_cache_key": prompt_cache_key,
            "user": user,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._completion_stream(_methods.STREAM, _arguments, _options)
