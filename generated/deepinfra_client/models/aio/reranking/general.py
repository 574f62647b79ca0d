# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `reranking`: the class for ids that are not known to refuse anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ...._runtime.objects.reranking.aio import AsyncReranking
from ...._runtime.options import CallOptions, omit
from ....models.reranking import methods as _methods

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from ...._runtime.objects.reranking.documents import Documents
    from ...._runtime.objects.reranking.results import RerankResult
    from ...._runtime.options import Omit, Timeout, Validation
    from ....capabilities.tables.reranking import RerankingRow


class AsyncRerankingModel(AsyncReranking):
    """A model that tells how well documents answer a query."""

    _kind = "reranking"

    @property
    def capabilities(self) -> RerankingRow | None:
        """What is known of the model; None when the table has no row for it."""
        return cast("RerankingRow | None", super().capabilities)

    async def rerank(
        self,
        query: str,
        documents: Documents,
        *,
        top_n: int | Omit = omit,
        instruction: str | Omit = omit,
        batch_size: int | Omit = omit,
        max_parallel: int | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | str | Omit = omit,
        fail_fast: bool | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> RerankResult:
        """Sort documents by how well they answer a query.

        More documents than one request takes are divided over several, some of them at the same
        time. Scores of one query can be compared with each other whatever request they are from.

        Args:
            query: What is asked.
            documents: What may answer it - texts, or mappings whose `text` is compared; the
                ranking holds them as they were given.
            top_n: How many of the best to return; all unless given. All are scored and paid
                for.
            instruction: What makes a document fit, in words; a general wish when unset.
            batch_size: Most documents in one request. Default: 1024.
            max_parallel: Most requests under way at the same time. Default: 8.
            service_tier: `priority` is admitted first and costs more, `flex` may wait and costs
                less.
            fail_fast: Answer 429 at once where the model is busy, in place of waiting.
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
            Calls `inference.rerank`.
        """

        _arguments = {
            "query": query,
            "documents": documents,
            "top_n": top_n,
            "instruction": instruction,
            "batch_size": batch_size,
            "max_parallel": max_parallel,
            "service_tier": service_tier,
            "fail_fast": fail_fast,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._rerank(_methods.RERANK, _arguments, _options)
