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

    from .._runtime.datauri import FileOrUri
    from .._runtime.options import Omit, Timeout, Validation
    from .._runtime.pages import SyncPage
    from ..types.models import (
        CatalogModel,
        Model,
        ModelCallSchema,
        ModelInfo,
        ModelVersion,
        OpenRouterModel,
    )


class Models(SyncResource):
    """Which models there are, what they cost and what they take."""

    @property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return ModelsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return ModelsWithStreamingResponse(self)

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

    def list_featured(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> list_[CatalogModel]:
        """List the models that the service puts forward.

        In the form of `catalog`; needs no key.

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
            `GET {host}/models/featured` (upstream operation
            `models_featured_models_featured_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.LIST_FEATURED, _arguments, _options)

    def list_lora(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> list_[CatalogModel]:
        """List the models that a LoRA can be put on.

        In the form of `catalog`; needs no key. See `lora` for making one.

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
            `GET {host}/models/lora/list` (upstream operation
            `models_lora_list_models_lora_list_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.LIST_LORA, _arguments, _options)

    def list_private(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> list_[CatalogModel]:
        """List the private models of the account.

        In the form of `catalog`.

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
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/models/private/list` (upstream operation
            `private_models_list_models_private_list_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.LIST_PRIVATE, _arguments, _options)

    def list_deployment(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> list_[CatalogModel]:
        """List the models of the deployments that the key may see.

        In the form of `catalog`. The service describes the form of the entries and no more; for the
        state of deployments use `deployments.list`.

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
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/models/deployment/list` (upstream operation
            `models_deployment_list_models_deployment_list_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.LIST_DEPLOYMENT, _arguments, _options)

    def list_openrouter(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> SyncPage[OpenRouterModel]:
        """List the text models in the form that OpenRouter reads.

        Needs no key. Tells modalities, features, limits and the price per token in US dollars.

        Args:
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The text models in the form that OpenRouter reads. Iterate over it to get the items,
            further pages are fetched as needed.

        Raises:
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/openrouter/models` (upstream operation
            `openrouter_models_openrouter_models_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._page(
            _operations.LIST_OPENROUTER, _operations.LIST_OPENROUTER_PAGES, _arguments, _options
        )

    def list_versions(
        self,
        model: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> list_[ModelVersion]:
        """List the versions of a model.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A list. Each item: a version of a model.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/models/{model}/versions` (upstream operation
            `model_versions_models__model_name__versions_get`).
        """
        _arguments = {
            "model": model,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.LIST_VERSIONS, _arguments, _options)

    def retrieve_schema(
        self,
        model: str,
        variant: Literal[
            "default",
            "openai-completions",
            "openai-chat-completions",
            "openai-embeddings",
            "openai-speech-to-text",
            "openai-tts",
            "openai-images",
            "openai-images-variations",
            "openai-images-edits",
            "elevenlabs-tts",
            "create-voice",
            "read-voice",
            "update-voice",
            "delete-voice",
            "list-voices",
            "ai-sdk",
        ]
        | str,
        *,
        version: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> ModelCallSchema:
        """Tell what one call of a model takes and gives, as JSON Schemas and as a list of fields.

        `models.retrieve(model).schemas` lists the calls that a model has.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            variant: Which call; `default` is the native one.
            version: Version of the model; the newest when unset.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            What one call of a model takes and gives.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {host}/models/{model}/schema/{variant}` (upstream operation
            `model_schema_models__model_name__schema__variantKey__get`).
        """
        _arguments = {
            "model": model,
            "variant": variant,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RETRIEVE_SCHEMA, _arguments, _options)

    def set_publicity(
        self,
        model: str,
        *,
        public: bool,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Make a model of your account public or private.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            public: True lets everyone use the model, false only your account.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {host}/models/{model}/publicity` (upstream operation
            `model_publicity_models__model_name__publicity_post`).
        """
        _arguments = {
            "model": model,
            "public": public,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.SET_PUBLICITY, _arguments, _options)

    def update_meta(
        self,
        model: str,
        *,
        description: str | None | Omit = omit,
        github_url: str | None | Omit = omit,
        paper_url: str | None | Omit = omit,
        license_url: str | None | Omit = omit,
        readme: str | None | Omit = omit,
        cover_img_url: FileOrUri | None | Omit = omit,
        reported_type: Literal[
            "automatic-speech-recognition",
            "image-classification",
            "question-answering",
            "token-classification",
            "text-to-image",
            "fill-mask",
            "zero-shot-image-classification",
            "text2text-generation",
            "text-generation",
            "text-classification",
            "object-detection",
            "embeddings",
            "dreambooth",
            "custom",
            "text-to-speech",
            "text-to-video",
            "rent-container",
            "reranker",
        ]
        | str
        | None
        | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Change what is shown about a model of your account.

        Only what is given changes.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            description: A few sentences in plain text.
            github_url: Address of the source code; empty text removes it.
            paper_url: Address of the paper; empty text removes it.
            license_url: Address of the license; empty text removes it.
            readme: A longer text in Markdown.
            cover_img_url: A picture as address or `data:` URI; empty text removes it. A path
                object, bytes, a file opened as 'rb' or a picture of PIL is sent as a data URI.
            reported_type: Kind under which the catalogue shows the model.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {host}/models/{model}/meta` (upstream operation
            `model_meta_update_models__model_name__meta_post`).
        """
        _arguments = {
            "model": model,
            "description": description,
            "github_url": github_url,
            "paper_url": paper_url,
            "license_url": license_url,
            "readme": readme,
            "cover_img_url": cover_img_url,
            "reported_type": reported_type,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.UPDATE_META, _arguments, _options)

    def delete(
        self,
        model: str,
        *,
        version: str,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Remove a version of a model of your account, or all of them.

        There is no way back.

        Args:
            model: Id of the model, `owner/name` in exact letter case.
            version: The version to remove; `ALL` removes every one.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `DELETE {host}/models/{model}` (upstream operation
            `model_delete_models__model_name__delete`).
        """
        _arguments = {
            "model": model,
            "version": version,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.DELETE, _arguments, _options)


class ModelsWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Models) -> None:
        """Offer the calls of `resource` in this form."""
        self.list = raw(resource.list)
        self.catalog = raw(resource.catalog)
        self.retrieve = raw(resource.retrieve)
        self.list_featured = raw(resource.list_featured)
        self.list_lora = raw(resource.list_lora)
        self.list_private = raw(resource.list_private)
        self.list_deployment = raw(resource.list_deployment)
        self.list_openrouter = raw(resource.list_openrouter)
        self.list_versions = raw(resource.list_versions)
        self.retrieve_schema = raw(resource.retrieve_schema)
        self.set_publicity = raw(resource.set_publicity)
        self.update_meta = raw(resource.update_meta)
        self.delete = raw(resource.delete)


class ModelsWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Models) -> None:
        """Offer the calls of `resource` in this form."""
        self.list = streamed(resource.list)
        self.catalog = streamed(resource.catalog)
        self.retrieve = streamed(resource.retrieve)
        self.list_featured = streamed(resource.list_featured)
        self.list_lora = streamed(resource.list_lora)
        self.list_private = streamed(resource.list_private)
        self.list_deployment = streamed(resource.list_deployment)
        self.list_openrouter = streamed(resource.list_openrouter)
        self.list_versions = streamed(resource.list_versions)
        self.retrieve_schema = streamed(resource.retrieve_schema)
        self.set_publicity = streamed(resource.set_publicity)
        self.update_meta = streamed(resource.update_meta)
        self.delete = streamed(resource.delete)
