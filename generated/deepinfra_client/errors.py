# Generated from schema/errors.yaml. Do not edit; run: nox -s generate
"""Every error that this package raises."""

from __future__ import annotations

from ._runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ArgumentTypeError,
    CapabilityError,
    IncompleteStreamError,
    InvalidArgumentError,
    JobError,
    JobFailedError,
    JobTimeoutError,
    MissingAPIKeyError,
    SDKError,
    StreamError,
    StreamStalledError,
    StructuredOutputError,
    ToolError,
    publish,
)

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "ArgumentTypeError",
    "AuthenticationError",
    "BadRequestError",
    "CapabilityError",
    "ConflictError",
    "ContentTooLargeError",
    "DeepInfraError",
    "GoneError",
    "IncompleteStreamError",
    "InternalServerError",
    "InvalidArgumentError",
    "JobError",
    "JobFailedError",
    "JobTimeoutError",
    "LockedError",
    "MissingAPIKeyError",
    "NotFoundError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimitError",
    "StreamError",
    "StreamStalledError",
    "StructuredOutputError",
    "ToolError",
    "UnprocessableEntityError",
    "UnsupportedOptionError",
]

DeepInfraError = SDKError
"""Base class of everything that this package raises on purpose."""

publish(__name__, "DeepInfraError")


class BadRequestError(APIStatusError):
    """The service understood the request and refuses it (status 400).

    Usual reasons: the text does not fit in the context of the model, an embedding input is longer
    than the model reads, a picture or PDF could not be fetched, the list of tools is empty.
    """

    status_code = 400
    hint = "The text above names the reason; sending the same request again gives the same answer."


class AuthenticationError(APIStatusError):
    """The key is missing, misspelt, revoked or expired (status 401)."""

    status_code = 401
    hint = (
        "Check the key in your settings or make a new one at https://deepinfra.com/dash/api_keys."
    )


class PaymentRequiredError(APIStatusError):
    """The account has no balance left or is suspended (status 402); never sent again by itself."""

    status_code = 402
    hint = "Add funds at https://deepinfra.com/dash/billing, then repeat the call."


class PermissionDeniedError(APIStatusError):
    """The key is valid but may not do this, for instance use a private model (status 403)."""

    status_code = 403
    hint = "Look at the models and the spending limit that the key was made for."


class NotFoundError(APIStatusError):
    """The model, the object or the path does not exist (status 404)."""

    status_code = 404
    hint = "Letter case counts in ids, and those of models contain their owner, as in owner/name."


class UnsupportedOptionError(APIStatusError):
    """The model cannot do what was asked, such as tools, JSON output or pictures (status 405).

    `param` names the option where the service tells it. The same status answers a path that does
    not take the HTTP method.
    """

    status_code = 405
    hint = "Leave the option out or choose a model that has it; capabilities.find(...) lists them."


class ConflictError(APIStatusError):
    """The name is taken or the object is in a state that does not allow this (status 409)."""

    status_code = 409


class GoneError(APIStatusError):
    """The object existed and was removed, such as a deployment (status 410)."""

    status_code = 410


class ContentTooLargeError(APIStatusError):
    """The body of the request is larger than the service accepts (status 413)."""

    status_code = 413
    hint = "Send less at once, or give a URL in place of the data."


class UnprocessableEntityError(APIStatusError):
    """A field is missing, unknown in this place or has a value that is not allowed (status 422).

    `param` holds the place of the first finding where the service tells it.
    """

    status_code = 422


class LockedError(APIStatusError):
    """The model exists but is not ready to answer (status 423)."""

    status_code = 423
    hint = "Try again in a few minutes or use another model."


class RateLimitError(APIStatusError):
    """Too many requests are under way, or the model is busy just now (status 429).

    The limit counts requests that run at the same time per model and account, 200 unless raised. A
    busy model answers like this below that limit too.
    """

    status_code = 429
    hint = "Run fewer calls at once, raise max_retries, or ask for a higher limit of the account."


class InternalServerError(APIStatusError):
    """The service failed (status 500 and above); sent again as far as the retry policy allows."""

    status_code = 500
