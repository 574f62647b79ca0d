# Generated from schema/resources/files.yaml. Do not edit; run: nox -s generate
"""The calls of `client.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import files as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.files import FileInput
    from .._runtime.options import Omit, Timeout, Validation
    from .._runtime.pages import SyncPage
    from .._runtime.protocols import Dumpable
    from .._runtime.response import BinaryResponse
    from .._runtime.uploads.spec import UploadInput
    from ..params.files import FileExpiryParam
    from ..types.files import FileDeleted, FileObject


class Files(SyncResource):
    """Files on the servers of the service - requests of batches, and what came of them."""

    @property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return FilesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return FilesWithStreamingResponse(self)

    def create(
        self,
        *,
        file: FileInput,
        purpose: Literal["batch"] | str,
        expires_after: FileExpiryParam | Dumpable | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> FileObject:
        """Upload a file.

        Large files are read from the disk while they are sent. The answer holds the id by which
        other calls name the file.

        Args:
            file: The file - at most 512 MB, for a batch 200 MB. All files of an account may
                hold 2 GB together.
            purpose: What the file is for; `batch` for the requests of a batch.
            expires_after: When the file is deleted by itself. Without it that is 30 days after
                the upload.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A file, without its content.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/openai/files` (upstream operation `openai_files_v1_openai_files_post`).
        """
        _arguments = {
            "file": file,
            "purpose": purpose,
            "expires_after": expires_after,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CREATE, _arguments, _options)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        purpose: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> SyncPage[FileObject]:
        """List the files of the account, newest first.

        Iterating over the answer gives the files of all pages.

        Args:
            after: The file after which the page begins, by its id.
            limit: Files on a page, 1 to 10000. The documents of the service disagree on the
                number without it - 100 or 10000.
            order: By time of upload - `desc` has the newest first, `asc` the oldest.
            purpose: Only files for this, such as `batch`.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A page of files. Iterate over it to get the items, further pages are fetched as
            needed.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/openai/files` (upstream operation `list_files_v1_openai_files_get`).
        """
        _arguments = {
            "after": after,
            "limit": limit,
            "order": order,
            "purpose": purpose,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._page(_operations.LIST, _operations.LIST_PAGES, _arguments, _options)

    def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> FileObject:
        """Look a file up by its id; `content` gives what is in it.

        Args:
            file_id: Id of the file.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A file, without its content.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/openai/files/{file_id}`. Guide of the service; not in the document of
            2026-03-25.
        """
        _arguments = {
            "file_id": file_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RETRIEVE, _arguments, _options)

    def content(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> BinaryResponse:
        """Download what is in a file.

        All of it is held in memory; `save` writes it to the disk.

        Args:
            file_id: Id of the file.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Binary content: binary/octet-stream, application/json, application/jsonl.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/openai/files/{file_id}/content`. Guide of the service; not in the
            document of 2026-03-25.
        """
        _arguments = {
            "file_id": file_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CONTENT, _arguments, _options)

    def delete(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> FileDeleted:
        """Delete a file. One that is already gone raises NotFoundError.

        Args:
            file_id: Id of the file.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            The end of a file.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `DELETE {base}/openai/files/{file_id}`. Guide of the service; not in the document of
            2026-03-25.
        """
        _arguments = {
            "file_id": file_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.DELETE, _arguments, _options)

    def upload(
        self,
        file: UploadInput,
        *,
        purpose: Literal["batch"] | str,
        expires_after: FileExpiryParam | Dumpable | Mapping[str, object] | Omit = omit,
        filename: str | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> FileObject:
        """Upload a file in whatever form it is there.

        A path may be a text. Objects, such as the lines of a batch, become a file of JSON lines
        that is written bit by bit, to the disk when it is large.

        Args:
            file: The file - a path, bytes, a file opened as `rb`, a pair (name, content), or an
                iterable of objects, which are written as JSON lines without holding them all in
                memory.
            purpose: What the file is for; `batch` for the requests of a batch.
            expires_after: When the file is deleted by itself. Without it that is 30 days after
                the upload.
            filename: Name that the file gets; else it keeps its own.
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
            Calls `files.create`.
        """
        from .._runtime.uploads.sync import upload_file
        from ..operations.helpers import files as _helpers

        _arguments = {
            "file": file,
            "purpose": purpose,
            "expires_after": expires_after,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return upload_file(
            self._engine,
            _helpers.UPLOAD,
            _arguments,
            filename,
            _options,
        )


class FilesWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Files) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.retrieve = raw(resource.retrieve)
        self.content = raw(resource.content)
        self.delete = raw(resource.delete)


class FilesWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Files) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = streamed(resource.create)
        self.list = streamed(resource.list)
        self.retrieve = streamed(resource.retrieve)
        self.content = streamed(resource.content)
        self.delete = streamed(resource.delete)
