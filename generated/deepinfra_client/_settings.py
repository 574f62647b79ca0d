# Generated from schema/client.yaml and schema/errors.yaml. Do not edit; run: nox -s generate
"""The facts about the service that the runtime works with."""

from __future__ import annotations

from ._runtime.errortree import BodyForm, ErrorTree
from ._runtime.options import RetryPolicy, Timeout
from ._runtime.settings import Settings
from .errors import (
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ContentTooLargeError,
    GoneError,
    InternalServerError,
    LockedError,
    NotFoundError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
    UnsupportedOptionError,
)

ERRORS = ErrorTree(
    statuses=(
        (400, False, BadRequestError),
        (401, False, AuthenticationError),
        (402, False, PaymentRequiredError),
        (403, False, PermissionDeniedError),
        (404, False, NotFoundError),
        (405, False, UnsupportedOptionError),
        (409, False, ConflictError),
        (410, False, GoneError),
        (413, False, ContentTooLargeError),
        (422, False, UnprocessableEntityError),
        (423, False, LockedError),
        (429, False, RateLimitError),
        (500, True, InternalServerError),
    ),
    bodies=(
        BodyForm(
            name="error_object",
            message="/error/message",
            code="/error/code",
            param="/error/param",
            type="/error/type",
        ),
        BodyForm(name="typed_error", message="/error/message", type="/error/type"),
        BodyForm(name="event", message="/error_message", type="/error_type", nested=True),
        BodyForm(name="detail_list", message="/msg", param="/loc", type="/type", list="/detail"),
        BodyForm(name="detail_object", message="/detail/error"),
        BodyForm(name="detail_text", message="/detail"),
        BodyForm(name="error_text", message="/error"),
        BodyForm(name="message_text", message="/message"),
    ),
    types=(
        ("validation_error", 422),
        ("invalid_request_error", 400),
        ("engine_overloaded", 429),
        ("rate_limit_exceeded", 429),
        ("server_error", 500),
        ("authentication_error", 401),
        ("permission_error", 403),
        ("not_found_error", 404),
        ("request_too_large", 413),
        ("rate_limit_error", 429),
        ("api_error", 500),
        ("overloaded_error", 529),
    ),
)
"""Error classes by status and the shapes of error bodies, in the order of looking."""

SETTINGS = Settings(
    package="deepinfra_client",
    client="DeepInfra",
    product="deepinfra-client/0.1.0",
    base_url="https://api.deepinfra.com/v1",
    base_url_env=("DEEPINFRA_BASE_URL",),
    suffix="/v1",
    reduce=("/v1/openai", "/v1/inference", "/anthropic/v1", "/anthropic", "/inference", "/openai"),
    auth_header="Authorization",
    auth_scheme="Bearer",
    key_env=("DEEPINFRA_API_KEY", "DEEPINFRA_API_TOKEN"),
    key_url="https://deepinfra.com/dash/api_keys",
    log_env=("DEEPINFRA_LOG",),
    headers=(),
    validation="error",
    request_id_headers=("x-request-id", "request-id"),
    request_id_pointers=("/request_id",),
    tables="capabilities",
    timeouts={
        "default": Timeout(connect=5.0, read=600.0, first_token=600.0, idle=120.0),
        "login": Timeout(connect=5.0, read=330.0),
        "generation": Timeout(connect=5.0, read=660.0, first_token=660.0, idle=120.0),
        "embedding": Timeout(connect=5.0, read=660.0),
        "image": Timeout(connect=5.0, read=660.0),
        "audio": Timeout(connect=5.0, read=660.0, first_token=660.0, idle=120.0),
        "inference": Timeout(connect=5.0, read=660.0, first_token=660.0, idle=120.0),
        "catalogue": Timeout(connect=5.0, read=60.0),
        "transfer": Timeout(connect=5.0, read=600.0),
        "management": Timeout(connect=5.0, read=60.0),
        "execution": Timeout(connect=5.0, read=3600.0, first_token=3600.0, idle=3600.0),
    },
    retries=RetryPolicy(
        max_retries=2,
        statuses=(408, 409, 429),
        server_errors=True,
        base=0.5,
        cap=8.0,
        max_retry_after=120.0,
    ),
    errors=ERRORS,
)
"""Where the service is, how a request shows its key, what is waited for and sent again."""
