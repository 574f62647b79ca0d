# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `embedding`: the class for ids that are not known to refuse anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime.objects.embedding.aio import AsyncEmbedding
from ...._runtime.options import CallOptions, omit
from ....models.embedding import methods as _methods

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ...._runtime.objects.results import EmbedManyResult, EmbedResult
    from ...._runtime.options import Omit, Timeout, Validation
    from ....capabilities.tables.embedding import EmbeddingRow


class AsyncEmbeddingModel(AsyncEmbedding):
    """A model that turns text into vectors."""

    _kind = "embedding"

    @property
    def capabilities(self) -> EmbeddingRow | None:
        """What is known of the model; None when the table has no row for it."""
        return cast("EmbeddingRow | None", super().capabilities)

    async def embed(
        self,
        value: str,
        *,
        dimensions: int | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> EmbedResult:
        """Turn one text into a vector.

        Args:
            value: The text. It must not be empty.
            dimensions: Length of the vectors, at least 32. Above the model's own length zeros
                are appended; below it, only some models obey, among them Qwen3-Embedding.
            service_tier: `priority` goes first for 1.5 times the price, `flex` waits up to ten
                minutes for 0.8 times the price, on models tagged so. Others answer at the
                default tier.
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
            Calls `embeddings.create`.
        """

        _arguments = {
            "value": value,
            "dimensions": dimensions,
            "service_tier": service_tier,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._embed(_methods.EMBED, _arguments, _options)

    async def embed_many(
        self,
        values: Sequence[str],
        *,
        batch_size: int | Omit = omit,
        max_parallel: int | Omit = omit,
        dimensions: int | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> EmbedManyResult:
        """Turn many texts into vectors, in the order of the texts.

        The texts are divided over as many requests as needed, some of them at the same time.

        Args:
            values: The texts. None of them may be empty.
            batch_size: Most texts in one request. Default: 1024.
            max_parallel: Most requests under way at the same time. Default: 8.
            dimensions: Length of the vectors, at least 32. Above the model's own length zeros
                are appended; below it, only some models obey, among them Qwen3-Embedding.
            service_tier: `priority` goes first for 1.5 times the price, `flex` waits up to ten
                minutes for 0.8 times the price, on models tagged so. Others answer at the
                default tier.
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
            Calls `embeddings.create`.
        """

        _arguments = {
            "values": values,
            "batch_size": batch_size,
            "max_parallel": max_parallel,
            "dimensions": dimensions,
            "service_tier": service_tier,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._embed_many(_methods.EMBED_MANY, _arguments, _options)
