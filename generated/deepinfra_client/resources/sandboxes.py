# Generated from schema/resources/sandboxes.yaml. Do not edit; run: nox -s generate
"""The calls of `client.sandboxes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import sandboxes as _operations

if TYPE_CHECKING:
    from builtins import list as list_
    from collections.abc import Callable, Mapping, Sequence

    from .._runtime.files import FileInput
    from .._runtime.options import Omit, Timeout, Validation
    from .._runtime.response import BinaryResponse
    from .._runtime.stream import Stream
    from ..types.sandboxes import Sandbox, SandboxOutput, SandboxPlan, SandboxResult


class Sandboxes(SyncResource):
    """Small machines of your own in which programs run that nobody else should meet."""

    @property
    def with_raw_response(self) -> SandboxesWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return SandboxesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> SandboxesWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return SandboxesWithStreamingResponse(self)

    def create(
        self,
        *,
        plan: str | Omit = omit,
        image: str | Omit = omit,
        tags: Mapping[str, str] | Omit = omit,
        timeout_seconds: int | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Sandbox:
        """Make a sandbox. It costs money by the hour until it is stopped or deleted.

        The answer has its id alone; `wait` tells when it is `running`. An account has 5 at a time.

        Args:
            plan: Id of the plan; `catalog` lists them. The service chooses one when unset.
            image: Container image that it starts from; that of the service when unset.
            tags: Marks of your own, name and value.
            timeout_seconds: Seconds after which the sandbox ends by itself; 0 leaves that to
                the service.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A sandbox and its state. Right after making one, only its id is known.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/sandboxes`. Known from the documentation and the Python package of the
            service.
        """
        _arguments = {
            "plan": plan,
            "image": image,
            "tags": tags,
            "timeout_seconds": timeout_seconds,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CREATE, _arguments, _options)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> list_[Sandbox]:
        """List the sandboxes of the account.

        Args:
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A list. Each item: a sandbox and its state. Right after making one, only its id is
            known.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/sandboxes`. Known from the documentation and the Python package of the
            service.
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.LIST, _arguments, _options)

    def catalog(
        self,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> list_[SandboxPlan]:
        """List the plans with their prices per hour.

        Args:
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A list. Each item: a size of sandboxes and what it costs.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/sandboxes/catalog`. Known from the Python package of the service.
        """
        _arguments: dict[str, object] = {}
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CATALOG, _arguments, _options)

    def retrieve(
        self,
        sandbox_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Sandbox:
        """Tell the state of a sandbox.

        Args:
            sandbox_id: Id of the sandbox.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A sandbox and its state. Right after making one, only its id is known.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/sandboxes/{sandbox_id}`. Known from the documentation and the Python
            package of the service.
        """
        _arguments = {
            "sandbox_id": sandbox_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.RETRIEVE, _arguments, _options)

    def exec(
        self,
        sandbox_id: str,
        command: Sequence[str],
        *,
        timeout_seconds: int | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Stream[SandboxOutput]:
        """Run a command in a running sandbox and read what it writes while it runs.

        Gives a stream of pieces of `stdout` and `stderr`; the last one has `returncode`. When the
        command could not be run to its end the stream raises a StreamError. `ended` of the stream
        tells whether the last piece arrived; `run` gives all of it at once. The client waits as
        long as the command may be silent.

        Args:
            sandbox_id: Id of the sandbox.
            command: The program and its arguments. There is no shell around it; for one write
                `["bash", "-c", "..."]`.
            timeout_seconds: Seconds after which the command is ended; 0 leaves that to the
                service, which takes 60.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            A stream. Each event: a piece of what a command writes, or how it ended.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `POST {base}/sandboxes/{sandbox_id}/exec`. Known from the documentation and the
            Python package of the service.
        """
        _arguments = {
            "sandbox_id": sandbox_id,
            "command": command,
            "timeout_seconds": timeout_seconds,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._stream(_operations.EXEC, _operations.EXEC_EVENTS, _arguments, _options)

    def write_file(
        self,
        sandbox_id: str,
        path: str,
        content: FileInput,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Write a file in a running sandbox; one that is there is replaced.

        Args:
            sandbox_id: Id of the sandbox.
            path: Where the file is, below `/workspace`, such as `/workspace/data.csv`.
            content: The file, of at most 100 MiB (104,857,600 bytes).
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
            `PUT {base}/sandboxes/{sandbox_id}/fs/content`. Known from the documentation of the
            service.
        """
        _arguments = {
            "sandbox_id": sandbox_id,
            "path": path,
            "content": content,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.WRITE_FILE, _arguments, _options)

    def read_file(
        self,
        sandbox_id: str,
        path: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> BinaryResponse:
        """Read a file of a running sandbox.

        The answer has its bytes as `content`, and `save` to write them to a disk.

        Args:
            sandbox_id: Id of the sandbox.
            path: Where the file is, below `/workspace`, such as `/workspace/data.csv`.
            extra_headers: Headers of this call; they win over the client's, None removes one.
            extra_query: Query parameters of this call.
            extra_body: Body fields beyond the arguments above, sent as they are.
            timeout: Limit in seconds, or a Timeout; default: the client's.
            max_retries: How often the call is sent again; default: the client's.
            validation: `error`, `warn` or `off`: what an option that the model does not take
                leads to.

        Returns:
            Binary content: application/octet-stream.

        Raises:
            MissingAPIKeyError: No key was given and DEEPINFRA_API_KEY and DEEPINFRA_API_TOKEN
                are not set.
            APIStatusError: The service answered with an error status; see `errors` for its
                classes.
            APIConnectionError: The service could not be reached, or not in time.
            APIResponseValidationError: The answer is not what it should be.

        Source:
            `GET {base}/sandboxes/{sandbox_id}/fs/content`. Known from the documentation of the
            service.
        """
        _arguments = {
            "sandbox_id": sandbox_id,
            "path": path,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.READ_FILE, _arguments, _options)

    def stop(
        self,
        sandbox_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Stop a running sandbox. Its files stay.

        It is `stopped` after a while, and can be started again then.

        Args:
            sandbox_id: Id of the sandbox.
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
            `POST {base}/sandboxes/{sandbox_id}/stop`. Known from the documentation of the
            service.
        """
        _arguments = {
            "sandbox_id": sandbox_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.STOP, _arguments, _options)

    def start(
        self,
        sandbox_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Start a stopped sandbox again.

        It is `running` after a while.

        Args:
            sandbox_id: Id of the sandbox.
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
            `POST {base}/sandboxes/{sandbox_id}/start`. Known from the documentation of the
            service.
        """
        _arguments = {
            "sandbox_id": sandbox_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.START, _arguments, _options)

    def delete(
        self,
        sandbox_id: str,
        *,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Remove a sandbox with its files.

        Args:
            sandbox_id: Id of the sandbox.
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
            `DELETE {base}/sandboxes/{sandbox_id}`. Known from the documentation and the Python
            package of the service.
        """
        _arguments = {
            "sandbox_id": sandbox_id,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.DELETE, _arguments, _options)

    def run(
        self,
        sandbox_id: str,
        command: Sequence[str],
        *,
        timeout_seconds: int | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> SandboxResult:
        """Run a command in a running sandbox, wait for its end, and give all that it wrote.

        A command that fails is no error here; look at `returncode`. `exec` gives what is written
        while the command runs. When the command could not be run to its end, such as after
        `timeout_seconds`, a StreamError is raised; its `partial` has what was written before, None
        when nothing was.

        Args:
            sandbox_id: Id of the sandbox.
            command: The program and its arguments. There is no shell around it; for one write
                `["bash", "-c", "..."]`.
            timeout_seconds: Seconds after which the command is ended; 0 leaves that to the
                service, which takes 60.
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
            StreamError: It broke off; `partial` is what came before.

        Source:
            Calls `sandboxes.exec`.
        """
        from .._runtime.collecting.sync import collect
        from ..operations.helpers import sandboxes as _helpers

        _arguments = {
            "sandbox_id": sandbox_id,
            "command": command,
            "timeout_seconds": timeout_seconds,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return collect(
            self._engine,
            _helpers.RUN,
            _arguments,
            _options,
        )

    def wait(
        self,
        sandbox_id: str | Sandbox,
        *,
        poll_interval: float | Omit = omit,
        timeout: float | Omit | None = omit,
        on_progress: Callable[[Sandbox], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        max_retries: int | None = None,
    ) -> Sandbox:
        """Wait until a sandbox runs or has stopped, and give it as it is then.

        After `create` and `start` that is `running`, after `stop` it is `stopped`; `failed` and
        `deleted` are ends too. Give the id after `start` and `stop`: what was read before them
        tells the state of then, and is not looked at again when that was an end.

        Args:
            sandbox_id: Id of the sandbox. Or the object itself, which has it.
            poll_interval: Seconds between the first looks; each pause is longer than the one
                before, up to 10 seconds. Default: 1.
            timeout: Seconds after which the waiting ends, None: never. Default: 300.
            on_progress: A function that is called with what each look found.
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
            Calls `sandboxes.retrieve`.
        """
        from .._runtime.jobs.spec import Waiting
        from .._runtime.jobs.sync import wait_for
        from ..operations.helpers import sandboxes as _helpers

        _arguments = {
            "sandbox_id": sandbox_id,
        }
        _options = CallOptions(extra_headers, extra_query, None, None, max_retries, None)
        return wait_for(
            self._engine,
            _helpers.WAIT,
            _arguments,
            Waiting(poll_interval, timeout, on_progress),
            _options,
        )

    def create_and_wait(
        self,
        *,
        plan: str | Omit = omit,
        image: str | Omit = omit,
        tags: Mapping[str, str] | Omit = omit,
        timeout_seconds: int | Omit = omit,
        poll_interval: float | Omit = omit,
        timeout: float | Omit | None = omit,
        on_progress: Callable[[Sandbox], object] | None = None,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> Sandbox:
        """Make a sandbox and wait until it runs.

        Args:
            plan: Id of the plan; `catalog` lists them. The service chooses one when unset.
            image: Container image that it starts from; that of the service when unset.
            tags: Marks of your own, name and value.
            timeout_seconds: Seconds after which the sandbox ends by itself; 0 leaves that to
                the service.
            poll_interval: Seconds between the first looks; each pause is longer than the one
                before, up to 10 seconds. Default: 1.
            timeout: Seconds after which the waiting ends, None: never. Default: 300.
            on_progress: A function that is called with what each look found.
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
            Calls `sandboxes.create`, `sandboxes.retrieve`.
        """
        from .._runtime.jobs.spec import Waiting
        from .._runtime.jobs.sync import start_and_wait
        from ..operations.helpers import sandboxes as _helpers

        _arguments = {
            "plan": plan,
            "image": image,
            "tags": tags,
            "timeout_seconds": timeout_seconds,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, None, max_retries, validation
        )
        return start_and_wait(
            self._engine,
            _helpers.CREATE_AND_WAIT,
            _arguments,
            Waiting(poll_interval, timeout, on_progress),
            _options,
        )


class SandboxesWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Sandboxes) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = raw(resource.create)
        self.list = raw(resource.list)
        self.catalog = raw(resource.catalog)
        self.retrieve = raw(resource.retrieve)
        self.exec = raw(resource.exec)
        self.write_file = raw(resource.write_file)
        self.read_file = raw(resource.read_file)
        self.stop = raw(resource.stop)
        self.start = raw(resource.start)
        self.delete = raw(resource.delete)


class SandboxesWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Sandboxes) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = streamed(resource.create)
        self.list = streamed(resource.list)
        self.catalog = streamed(resource.catalog)
        self.retrieve = streamed(resource.retrieve)
        self.exec = streamed(resource.exec)
        self.write_file = streamed(resource.write_file)
        self.read_file = streamed(resource.read_file)
        self.stop = streamed(resource.stop)
        self.start = streamed(resource.start)
        self.delete = streamed(resource.delete)
