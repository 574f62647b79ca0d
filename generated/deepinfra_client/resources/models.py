# Generated from schema/resources/models.yaml. Do not edit; run: nox -s generate
"""The calls of `client.models`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import models as _operations

if TYPE_CHECKING:
    from builtins import list as list_
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.options import Omit, Timeout, Validation
    from .._runtime.pages import SyncPage
    from ..types.models import CatalogModel, Model, ModelInfo


class Models(SyncResource):
    """Which models there are, what they cost and what they take."""

    def list(
        self,
        *,
        filter: Literal["with_meta"] | str | Omit = omit,
        sort_by: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> SyncPage[Model]:
        """List the models in the form of the OpenAI API.

        Retired models are still listed; `catalog` tells which they are. The service answers without
        a key too, but not with a wrong one.

        Args:
            filter: `with_meta` adds context length, prices and tags to each model.
            sort_by: The value to sort by.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The models in the form of the OpenAI API. Iterate over it to get the items, further
            pages are fetched as needed.

        Raises:
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/openai/models` (upstream operation
            `openai_models_v1_openai_models_get`).
        """
        _arguments = {
            "filter": filter,
            "sort_by": sort_by,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._page(_operations.LIST, _operations.LIST_PAGES, _arguments, _options)

    def catalog(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> list_[CatalogModel]:
        """List the public models with prices, tags and retirement.

        Needs no key. `max_tokens` of an entry is the length of the context.

        Args:
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A list. Each item: an entry of the catalogue.

        Raises:
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/models/list` (upstream operation `models_list_models_list_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CATALOG, _arguments, _options)

    def retrieve(
        self,
        model: str,
        *,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ModelInfo:
        """Tell everything about one model.

        Prices, context, output limit, retirement and the fields of the native call with their
        limits.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Everything that the service tells about one model.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/models/{model}` (upstream operation
            `models_info_models__model_name__get`).
        """
        _arguments = {
            "model": model,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RETRIEVE, _arguments, _options)


class ModelsWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Models) -> None:
        """Offer the calls of `resource` in this form."""
        self.list = raw(resource.list)
        self.catalog = raw(resource.catalog)
        self.retrieve = raw(resource.retrieve)


class ModelsWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Models) -> None:
        """Offer the calls of `resource` in this form."""
        self.list = streamed(resource.list)
        self.catalog = streamed(resource.catalog)
        self.retrieve = streamed(resource.retrieve)
