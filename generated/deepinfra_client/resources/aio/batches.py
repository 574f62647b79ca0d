# Generated from schema/resources/batches.yaml. Do not edit; run: nox -s generate
"""The calls of `client.batches`, to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._runtime.options import CallOptions, omit
from ..._runtime.resource import AsyncResource, async_raw, async_streamed
from ...operations import batches as _operations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Literal

    from ..._runtime.batches.results import BatchResults
    from ..._runtime.options import Omit, Timeout, Validation
    from ..._runtime.pages import AsyncPager
    from ..._runtime.protocols import Dumpable
    from ...params.batches import BatchOutputExpiryParam
    from ...types.batches import Batch
    from ...types.chat import ChatCompletion
    from ...types.completions import Completion
    from ...types.embeddings import EmbeddingList


class AsyncBatches(AsyncResource):
    """Many requests in one file, answered within a day at a lower price."""

    @property
    def with_raw_response(self) -> AsyncBatchesWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return AsyncBatchesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBatchesWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return AsyncBatchesWithStreamingResponse(self)

    async def create(
        self,
        *,
        input_file_id: str,
        endpoint: Literal["/v1/chat/completions", "/v1/completions", "/v1/embeddings"],
        completion_window: Literal["24h"],
        metadata: Mapping[str, str] | None | Omit = omit,
        output_expires_after: BatchOutputExpiryParam
        | Dumpable
        | Mapping[str, object]
        | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Batch:
        """Start a batch with a file that was uploaded before.

        The file is checked after the batch is made, so a mistake in it shows as the status `failed`
        with `errors`, not as an error of this call. At most 100 batches run at a time.

        Args:
            input_file_id: The file of the requests, by its id - at most 50000 lines and 200 MB.
                Each line is a JSON object with `custom_id` (your own, once per file), `method`
                (`POST`), `url` (the endpoint) and `body`. All lines name the same model.
            endpoint: The call that all lines make, in its short form. Embeddings may have at
                most 50000 inputs in all lines together.
            completion_window: Time within which the batch is worked on; there is nothing but
                `24h`.
            metadata: Your own notes - up to 16 pairs, keys up to 64 and values up to 512
                characters.
            output_expires_after: When the files of the results are deleted by themselves.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A batch and how far it is. Times are in seconds since 1970.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/openai/batches` (upstream operation
            `create_openai_batch_v1_openai_batches_post`).
        """
        _arguments = {
            "input_file_id": input_file_id,
            "endpoint": endpoint,
            "completion_window": completion_window,
            "metadata": metadata,
            "output_expires_after": output_expires_after,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.CREATE, _arguments, _options)

    async def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Batch:
        """Look a batch up by its id, to see how far it is.

        Args:
            batch_id: Id of the batch.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A batch and how far it is. Times are in seconds since 1970.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/openai/batches/{batch_id}` (upstream operation
            `retrieve_openai_batch_v1_openai_batches__batch_id__get`).
        """
        _arguments = {
            "batch_id": batch_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.RETRIEVE, _arguments, _options)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> AsyncPager[Batch]:
        """List the batches of the account, newest first.

        Iterating over the answer gives the batches of all pages.

        Args:
            after: The batch after which the page begins, by its id.
            limit: Batches on a page, 1 to 100. Default of the service: 20.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A page of batches. Iterate over it to get the items, further pages are fetched as
            needed.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/openai/batches` (upstream operation
            `retrieve_openai_batches_v1_openai_batches_get`).
        """
        _arguments = {
            "after": after,
            "limit": limit,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._page(_operations.LIST, _operations.LIST_PAGES, _arguments, _options)

    async def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Batch:
        """Ask for the end of a batch.

        Lines that are done stay done and are charged. The service does what it can - a batch that
        is nearly ready may still become `completed`. One that is cancelled already raises
        BadRequestError.

        Args:
            batch_id: Id of the batch.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A batch and how far it is. Times are in seconds since 1970.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/openai/batches/{batch_id}/cancel`. Guide of the service; not in the
            document of 2026-03-25.
        """
        _arguments = {
            "batch_id": batch_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return await self._call(_operations.CANCEL, _arguments, _options)

    async def wait(
        self,
        batch_id: str | Batch,
        *,
        poll_interval: float | Omit = omit,
        timeout: float | Omit | None = omit,
        on_progress: Callable[[Batch], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        max_retries: int | None = None,
    ) -> Batch:
        """Wait for the end of a batch, and give it as it is then.

        The end may be `completed`, `failed`, `expired` or `cancelled`. Looks that fail for reasons
        that pass, such as a lost connection, are made again.

        Args:
            batch_id: Id of the batch. Or the object itself, which has it.
            poll_interval: Seconds between the first looks; each pause is longer than the one
                before, up to 60 seconds. Default: 5.
            timeout: Seconds after which the waiting ends, None: never. Default: 90000.
            on_progress: A function or an `async def` that is called with what each look found.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            max_retries: How often the call is sent again; default: the client's.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.
            JobTimeoutError: The time is up; `job` is its last state.

        Source:
            Calls `batches.retrieve`.
        """
        from ..._runtime.jobs.aio import wait_for
        from ..._runtime.jobs.spec import Waiting
        from ...operations.helpers import batches as _helpers

        _arguments = {
            "batch_id": batch_id,
        }
        _options = CallOptions(extra_headers, extra_query, None, None, max_retries, None)
        return await wait_for(
            self._engine,
            _helpers.WAIT,
            _arguments,
            Waiting(poll_interval, timeout, on_progress),
            _options,
        )

    async def results(
        self,
        batch_id: str | Batch,
        *,
        with_requests: bool = False,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
    ) -> BatchResults[ChatCompletion | Completion | EmbeddingList]:
        """Read the results of a batch, each as the call itself would answer.

        The lines of the file of answers and of the file of errors come together. They stand in
        another order than the requests; `with_requests` puts them in order and tells of requests
        without any result. Everything is read into memory, up to some hundred megabytes.

        Args:
            batch_id: Id of the batch. Or the batch itself.
            with_requests: Whether the file of requests is read as well, so that each result
                comes with its request, in their order.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.
            JobError: It has not ended, or (JobFailedError) it has failed.

        Source:
            Calls `batches.retrieve`, `files.content`.
        """
        from ..._runtime.batches.aio import batch_results
        from ...operations.helpers import batches as _helpers

        _arguments = {
            "batch_id": batch_id,
        }
        _options = CallOptions(extra_headers, extra_query, None, timeout, max_retries, None)
        return await batch_results(
            self._engine,
            _helpers.RESULTS,
            _arguments,
            with_requests,
            _options,
        )

    @overload
    async def create_and_wait(
        self,
        requests: Iterable[
            Mapping[str, object] | Dumpable | tuple[str, Mapping[str, object] | Dumpable]
        ],
        *,
        endpoint: Literal["/v1/chat/completions"],
        completion_window: Literal["24h"] | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        output_expires_after: BatchOutputExpiryParam
        | Dumpable
        | Mapping[str, object]
        | Omit = omit,
        poll_interval: float | Omit = omit,
        timeout: float | Omit | None = omit,
        on_progress: Callable[[Batch], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> BatchResults[ChatCompletion]: ...

    @overload
    async def create_and_wait(
        self,
        requests: Iterable[
            Mapping[str, object] | Dumpable | tuple[str, Mapping[str, object] | Dumpable]
        ],
        *,
        endpoint: Literal["/v1/completions"],
        completion_window: Literal["24h"] | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        output_expires_after: BatchOutputExpiryParam
        | Dumpable
        | Mapping[str, object]
        | Omit = omit,
        poll_interval: float | Omit = omit,
        timeout: float | Omit | None = omit,
        on_progress: Callable[[Batch], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> BatchResults[Completion]: ...

    @overload
    async def create_and_wait(
        self,
        requests: Iterable[
            Mapping[str, object] | Dumpable | tuple[str, Mapping[str, object] | Dumpable]
        ],
        *,
        endpoint: Literal["/v1/embeddings"],
        completion_window: Literal["24h"] | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        output_expires_after: BatchOutputExpiryParam
        | Dumpable
        | Mapping[str, object]
        | Omit = omit,
        poll_interval: float | Omit = omit,
        timeout: float | Omit | None = omit,
        on_progress: Callable[[Batch], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> BatchResults[EmbeddingList]: ...

    @overload
    async def create_and_wait(
        self,
        requests: Iterable[
            Mapping[str, object] | Dumpable | tuple[str, Mapping[str, object] | Dumpable]
        ],
        *,
        endpoint: str,
        completion_window: Literal["24h"] | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        output_expires_after: BatchOutputExpiryParam
        | Dumpable
        | Mapping[str, object]
        | Omit = omit,
        poll_interval: float | Omit = omit,
        timeout: float | Omit | None = omit,
        on_progress: Callable[[Batch], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> BatchResults[ChatCompletion | Completion | EmbeddingList]: ...

    async def create_and_wait(
        self,
        requests: Iterable[
            Mapping[str, object] | Dumpable | tuple[str, Mapping[str, object] | Dumpable]
        ],
        *,
        endpoint: str,
        completion_window: Literal["24h"] | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        output_expires_after: BatchOutputExpiryParam
        | Dumpable
        | Mapping[str, object]
        | Omit = omit,
        poll_interval: float | Omit = omit,
        timeout: float | Omit | None = omit,
        on_progress: Callable[[Batch], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> BatchResults[ChatCompletion | Completion | EmbeddingList]:
        """Have many requests answered in one batch, at a lower price within a day.

        Writes the requests into a file, uploads it, starts the batch, waits for its end and gives
        the results in the order of the requests. What would be refused - an id that stands twice,
        several models, a stream, more lines than a batch may have, an option that the model does
        not take - is refused before anything is sent. A batch whose file the service refuses raises
        JobFailedError; one that expires or is cancelled gives what there is.

        Args:
            requests: The bodies of the requests, or pairs (custom id, body), or whole lines as
                they stand in a file. A body without an id gets one by its place, `request-0`
                for the first.
            endpoint: The call that all lines make, in its short form. Embeddings may have at
                most 50000 inputs in all lines together.
            completion_window: Time within which the batch is worked on; there is nothing but
                `24h`.
            metadata: Your own notes - up to 16 pairs, keys up to 64 and values up to 512
                characters.
            output_expires_after: When the files of the results are deleted by themselves.
            poll_interval: Seconds between the first looks; each pause is longer than the one
                before, up to 60 seconds. Default: 5.
            timeout: Seconds after which the waiting ends, None: never. Default: 90000.
            on_progress: A function or an `async def` that is called with what each look found.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
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
            JobFailedError: It has ended, and failed; `job` is its last state.
            JobTimeoutError: The time is up; `job` is its last state.

        Source:
            Calls `files.create`, `batches.create`, `batches.retrieve`, `files.content`.
        """
        from ..._runtime.batches.aio import run_batch
        from ..._runtime.jobs.spec import Waiting
        from ...operations.helpers import batches as _helpers

        _arguments = {
            "endpoint": endpoint,
            "completion_window": completion_window,
            "metadata": metadata,
            "output_expires_after": output_expires_after,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, None, max_retries, validation
        )
        return await run_batch(
            self._engine,
            _helpers.CREATE_AND_WAIT,
            requests,
            _arguments,
            Waiting(poll_interval, timeout, on_progress),
            _options,
        )


class AsyncBatchesWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: AsyncBatches) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = async_raw(resource.create)
        self.retrieve = async_raw(resource.retrieve)
        self.list = async_raw(resource.list)
        self.cancel = async_raw(resource.cancel)


class AsyncBatchesWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: AsyncBatches) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = async_streamed(resource.create)
        self.retrieve = async_streamed(resource.retrieve)
        self.list = async_streamed(resource.list)
        self.cancel = async_streamed(resource.cancel)
