# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""The kind `embedding`: the class of the profile `fixed_768`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ...._runtime.options import omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from ...._runtime.objects.results import EmbedManyResult, EmbedResult
    from ...._runtime.options import Omit, Timeout, Validation
    from ....capabilities.tables.embedding import EmbeddingRow


class AsyncFixed768EmbeddingModel(Protocol):
    """A model that turns text into vectors.

    Profile `fixed_768`: Always answers with 768 numbers; no other length can be had.

    For type checkers: objects of this profile are of the class `EmbeddingModel`, which refuses the
    same options at run time.
    """

    @property
    def id(self) -> str:
        """The model, as requests name it."""
        ...

    @property
    def capabilities(self) -> EmbeddingRow | None:
        """What is known of the model."""
        ...

    async def embed(
        self,
        value: str,
        *,
        dimensions: Literal[768] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> EmbedResult:
        """Turn one text into a vector.

        Arguments, result and errors are those of `EmbeddingModel.embed`.
        """

        ...

    async def embed_many(
        self,
        values: Sequence[str],
        *,
        batch_size: int | Omit = omit,
        max_parallel: int | Omit = omit,
        dimensions: Literal[768] | None | Omit = omit,
        service_tier: Literal["default", "priority", "flex"] | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> EmbedManyResult:
        """Turn many texts into vectors, in the order of the texts.

        Arguments, result and errors are those of `EmbeddingModel.embed_many`.
        """

        ...
