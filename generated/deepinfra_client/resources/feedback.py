# Generated from schema/resources/feedback.yaml. Do not edit; run: nox -s generate
"""The calls of `client.feedback`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import CallOptions, omit
from .._runtime.resource import SyncResource, raw, streamed
from ..operations import feedback as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.options import Omit, Timeout, Validation


class Feedback(SyncResource):
    """Messages to the people who run the service."""

    @property
    def with_raw_response(self) -> FeedbackWithRawResponse:
        """The same calls; each gives status, headers and body, and `parse()`."""
        return FeedbackWithRawResponse(self)

    @property
    def with_streaming_response(self) -> FeedbackWithStreamingResponse:
        """The same calls; each leaves the body unread until it is asked for."""
        return FeedbackWithStreamingResponse(self)

    def create(
        self,
        message: str,
        *,
        contact_email: str | None | Omit = omit,
        extra_headers: Mapping[str, str | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | None = None,
        validation: Validation | None = None,
    ) -> None:
        """Send a message to the people who run the service.

        Args:
            message: What you want to say.
            contact_email: Address for an answer.
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
            `POST {base}/feedback` (upstream operation `submit_feedback_v1_feedback_post`).
        """
        _arguments = {
            "message": message,
            "contact_email": contact_email,
        }
        _options = CallOptions(
            extra_headers, extra_query, extra_body, timeout, max_retries, validation
        )
        return self._call(_operations.CREATE, _arguments, _options)


class FeedbackWithRawResponse:
    """The same calls; each gives status, headers and body, and `parse()`."""

    def __init__(self, resource: Feedback) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = raw(resource.create)


class FeedbackWithStreamingResponse:
    """The same calls; each leaves the body unread until it is asked for."""

    def __init__(self, resource: Feedback) -> None:
        """Offer the calls of `resource` in this form."""
        self.create = streamed(resource.create)
