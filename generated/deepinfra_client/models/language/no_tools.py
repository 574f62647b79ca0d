# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `language`: the class of the profile `no_tools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ..._runtime.objects.structured.typed import object_method, object_stream_method
from ..._runtime.options import omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from ..._runtime.objects.media.attachment import PromptInput
    from ..._runtime.objects.structured.hooks import RepairText
    from ..._runtime.objects.structured.results import ObjectResult
    from ..._runtime.objects.structured.stream import ObjectStream
    from ..._runtime.objects.text.hooks import OnStep
    from ..._runtime.objects.text.results import TextResult
    from ..._runtime.objects.text.stream import TextStream
    from ..._runtime.options import Omit, Timeout, Validation
    from ..._runtime.protocols import Dumpable
    from ...capabilities.tables.language import LanguageRow
    from ...params.chat import (
        AssistantMessageParam,
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


class NoToolsLanguageModel(Protocol):
    """A language model that writes text.

    Profile `no_tools`: Refuses tools.

    For type checkers: objects of this profile are of the class `LanguageModel`, which refuses the
    same options at run time.
    """

    @property
    def id(self) -> str:
        """The model, as requests name it."""
        ...

    @property
    def capabilities(self) -> LanguageRow | None:
        """What is known of the model."""
        ...

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
        on_step: OnStep | None | Omit = omit,
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

        Arguments, result and errors are those of `LanguageModel.generate`. It takes no
        `active_tools` and no `approve` and no `max_parallel` and no `max_steps` and no
        `repair_tool_call` and no `stop_when` and no `tool_choice` and no `tools`.
        """

        ...

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
        on_step: OnStep | None | Omit = omit,
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

        Arguments, result and errors are those of `LanguageModel.stream`. It takes no `active_tools`
        and no `approve` and no `max_parallel` and no `max_steps` and no `repair_tool_call` and no
        `stop_when` and no `tool_choice` and no `tools`.
        """

        ...

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
        on_step: OnStep | None | Omit = omit,
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

        Arguments, result and errors are those of `LanguageModel.generate_object`. It takes no
        `active_tools` and no `approve` and no `max_parallel` and no `max_steps` and no
        `repair_tool_call` and no `stop_when` and no `tool_choice` and no `tools`.
        """

        ...

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
        on_step: OnStep | None | Omit = omit,
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

        Arguments, result and errors are those of `LanguageModel.stream_object`. It takes no
        `active_tools` and no `approve` and no `max_parallel` and no `max_steps` and no
        `repair_tool_call` and no `stop_when` and no `tool_choice` and no `tools`.
        """

        ...
