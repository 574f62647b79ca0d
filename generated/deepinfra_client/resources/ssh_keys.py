# Generated from schema/resources/ssh_keys.yaml. Do not edit; run: nox -s generate
"""The calls of `client.ssh_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import ssh_keys as _operations

if TYPE_CHECKING:
    from builtins import list as list_
    from collections.abc import Mapping

    from .._runtime.options import Omit, Timeout, Validation
    from ..types.ssh_keys import SshKey


class SshKeys(SyncResource):
    """Public SSH keys that rented containers let in."""

    @property
    def with_raw_response(self) -> SshKeysWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return SshKeysWithRawResponse(self)

    @property
    def with_streaming_response(self) -> SshKeysWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return SshKeysWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> list_[SshKey]:
        """List the SSH keys of the account.

        Args:
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A list. Each item: a public SSH key.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/ssh_keys` (upstream operation `get_ssh_keys_v1_ssh_keys_get`).
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.LIST, _arguments, _options)

    def create(
        self,
        *,
        name: str,
        key: str,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> SshKey:
        """Add a public SSH key.

        A name or a key that is there already is a ConflictError.

        Args:
            name: Name of the key, 1 to 64 characters.
            key: The public key as one line of OpenSSH, at most 32000 characters.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A public SSH key.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/ssh_keys` (upstream operation `create_ssh_key_v1_ssh_keys_post`).
        """
        _arguments = {
            "name": name,
            "key": key,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CREATE, _arguments, _options)

    def delete(
        self,
        ssh_key_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Remove an SSH key.

        Containers that run already keep letting it in.

        Args:
            ssh_key_id: Id of the key.
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
            `DELETE {base}/ssh_keys/{ssh_key_id}` (upstream operation
            `delete_ssh_key_v1_ssh_keys__ssh_key_id__delete`).
        """
        _arguments = {
            "ssh_key_id": ssh_key_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.DELETE, _arguments, _options)


class SshKeysWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: SshKeys) -> None:
        """Offer the calls of `resource` in this form."""
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.delete = raw(resource.delete)


class SshKeysWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: SshKeys) -> None:
        """Offer the calls of `resource` in this form."""
        self.list = streamed(resource.list)
        self.create = streamed(resource.create)
        self.delete = streamed(resource.delete)
