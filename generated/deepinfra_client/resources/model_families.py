# Generated from schema/resources/model_families.yaml. Do not edit; run: nox -s generate
"""The calls of `client.model_families`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import model_families as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.options import Omit, Timeout, Validation
    from ..types.model_families import ModelFamily


class ModelFamilies(SyncResource):
    """Families of models, with what their pages say."""

    @property
    def with_raw_response(self) -> ModelFamiliesWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return ModelFamiliesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ModelFamiliesWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return ModelFamiliesWithStreamingResponse(self)

    def names(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> list[str]:
        """List the names of all families. Needs no key.

        Args:
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Raises:
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/model-families/names` (upstream operation
            `model_families_names_model_families_names_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.NAMES, _arguments, _options)

    def retrieve(
        self,
        family_name: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ModelFamily:
        """Tell about a family - its models, their prices, questions and answers. Needs no key.

        Args:
            family_name: Name of the family, as `names` lists it.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A family of models.

        Raises:
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/model-families/{family_name}` (upstream operation
            `model_family_model_families__family_name__get`).
        """
        _arguments = {
            "family_name": family_name,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RETRIEVE, _arguments, _options)


class ModelFamiliesWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: ModelFamilies) -> None:
        """Offer the calls of `resource` in this form."""
        self.names = raw(resource.names)
        self.retrieve = raw(resource.retrieve)


class ModelFamiliesWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: ModelFamilies) -> None:
        """Offer the calls of `resource` in this form."""
        self.names = streamed(resource.names)
        self.retrieve = streamed(resource.retrieve)
