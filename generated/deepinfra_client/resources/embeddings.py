# Generated from schema/resources/embeddings.yaml. Do not edit; run: nox -s generate
"""The calls of `client.embeddings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import embeddings as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from .._runtime.options import Omit, Timeout, Validation
    from ..capabilities.ids import EmbeddingModelId
    from ..types.embeddings import EmbeddingList


class Embeddings(SyncResource):
    """Turn text into vectors."""

    @property
    def with_raw_response(self) -> EmbeddingsWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return EmbeddingsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> EmbeddingsWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return EmbeddingsWithStreamingResponse(self)

    def create(
        self,
        *,
        model: EmbeddingModelId | str,
        input: str | Sequence[str],
        encoding_format: Literal["float", "base64"] | Omit = omit,
        dimensions: int | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        deepinfra_source: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> EmbeddingList:
        """Turn one or more texts into vectors.

        Equal texts give equal vectors. Order by `index` when several texts are sent.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            input: A text or up to 1024 texts. Token ids and empty texts are refused with 422; a
                text that is longer than the model reads is refused with 400, not cut.
            encoding_format: Whether vectors come as lists of numbers or as base64 of
                little-endian 32-bit floats, which some models lack. Default of the service:
                float.
            dimensions: Length of the vectors, at least 32. Above the model's own length zeros
                are appended; below it, only some models obey, among them Qwen3-Embedding.
            service_tier: `priority` goes first for 1.5 times the price, `flex` waits up to ten
                minutes for 0.8 times the price, on models tagged so. Others answer at the
                default tier.
            deepinfra_source: Names the program that calls, for statistics of the service.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The vectors of a request.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            CapabilityError: The tables say that the model refuses an option.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/openai/embeddings` (upstream operation
            `openai_embeddings_v1_openai_embeddings_post`).
        """
        _arguments = {
            "model": model,
            "input": input,
            "encoding_format": encoding_format,
            "dimensions": dimensions,
            "service_tier": service_tier,
            "deepinfra_source": deepinfra_source,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CREATE, _arguments, _options)


class EmbeddingsWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Embeddings) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = raw(resource.create)


class EmbeddingsWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Embeddings) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = streamed(resource.create)
