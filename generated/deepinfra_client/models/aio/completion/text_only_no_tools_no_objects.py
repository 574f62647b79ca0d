# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `completion`: the class of the profile `text_only_no_tools_no_objects`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ...._runtime.options import omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ...._runtime.objects.results import TextResult
    from ...._runtime.objects.text_stream import AsyncTextStream
    from ...._runtime.options import Omit, Timeout, Validation
    from ....capabilities.tables.language import LanguageRow
    from ....params.completions import CompletionDataParam


class AsyncTextOnlyNoToolsNoObjectsCompletionModel(Protocol):
    """A language model that continues raw text.

    Profile `text_only_no_tools_no_objects`: Refuses pictures, tools and output by schema.

    For type checkers: the object itself is a `CompletionModel`, which refuses the same options at
    run time.
    """

    @property
    def id(self) -> str:
        """The model, as requests name it."""
        ...

    @property
    def capabilities(self) -> LanguageRow | None:
        """What is known of the model."""
        ...

    async def generate(
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
        data: CompletionDataParam | Mapping[str, object] | None | Omit = omit,
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

        Arguments, result and errors are those of `CompletionModel.generate`. It takes no
        `response_format`.
        """

        ...

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
        data: CompletionDataParam | Mapping[str, object] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        prompt_cache_key: str | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncTextStream:
        """Continue a prompt and hand the text out while it is written.

        Arguments, result and errors are those of `CompletionModel.stream`. It takes no
        `response_format`.
        """

        ...
