"""`client.yaml` and `errors.yaml`: the client's settings and the error classes."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from codegen.dialect.base import (
    ClassName,
    Decimal,
    EnvironmentName,
    HeaderName,
    HeaderValue,
    Identifier,
    Node,
    Pointer,
    Prose,
)

Url = Annotated[str, Field(pattern=r"^https?://[A-Za-z0-9.\-:]+(/[A-Za-z0-9._~\-]+)*$")]
PathSuffix = Annotated[str, Field(pattern=r"^(/[A-Za-z0-9._~\-]+)+$")]


class BaseUrl(Node):
    """Where requests go."""

    default: Url
    env: list[EnvironmentName] = []
    suffix: PathSuffix | None = None
    """What the base ends in; the host is the base without it."""
    reduce: list[PathSuffix] = []
    """Endings that users write by habit and that are cut down to `suffix`."""

    @model_validator(mode="after")
    def _ends_in_suffix(self) -> BaseUrl:
        if self.suffix is not None and not self.default.endswith(self.suffix):
            raise ValueError(f"`default` does not end in `suffix` ({self.suffix})")
        return self


class Auth(Node):
    """How a request shows its key."""

    header: HeaderName
    scheme: Annotated[str, Field(pattern=r"^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$")] | None = None
    """The word before the key, such as Bearer; absent when the header is the key alone."""
    also: list[HeaderName] = []
    """Headers in which the service takes the bare key as well. The client sends none of them, so
    that no second copy can reach a log; the emulator takes them from other clients."""
    env: list[EnvironmentName] = Field(min_length=1)
    key_url: str
    """Where a user gets a key; shown when it is missing."""


class TimeoutSpec(Node):
    """Limits in seconds."""

    connect: Decimal | None = None
    read: Decimal | None = None
    first_token: Decimal | None = None
    idle: Decimal | None = None
    total: Decimal | None = None


class Timeouts(Node):
    """The limits of an ordinary call and of named classes of calls."""

    default: TimeoutSpec
    classes: dict[Identifier, TimeoutSpec] = {}


class Retries(Node):
    """When and how often a request is sent again."""

    max_retries: int = Field(ge=0, le=20)
    statuses: list[int]
    server_errors: bool = True
    base: Decimal
    cap: Decimal
    max_retry_after: int = Field(ge=0)


class RequestId(Node):
    """Where an answer names its request."""

    headers: list[HeaderName] = []
    body: list[Pointer] = []


class ClientFile(Node):
    """`schema/client.yaml`."""

    package: Identifier
    emulator_package: Identifier
    distribution: Annotated[str, Field(pattern=r"^[a-z][a-z0-9\-]*$")]
    version: Annotated[str, Field(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+([a-z]+[0-9]+)?$")]
    client: ClassName
    instance: Identifier
    doc: Prose
    base_url: BaseUrl
    auth: Auth
    headers: dict[HeaderName, HeaderValue] = {}
    log_env: list[EnvironmentName] = []
    """Environment variables that set how much is logged: off, warning, info, debug or bodies."""
    user_agent: Annotated[str, Field(pattern=r"^[A-Za-z0-9\-]+$")]
    timeouts: Timeouts
    retries: Retries
    validation: Literal["error", "warn", "off"] = "error"
    request_id: RequestId = RequestId()


class BaseErrorSpec(Node):
    """The root of the error classes."""

    name: ClassName
    doc: Prose


class StatusError(Node):
    """The class of one HTTP status."""

    name: ClassName
    status: int = Field(ge=400, le=599)
    and_above: bool = False
    doc: Prose
    hint: Prose | None = None
    """Advice that is added to the message."""


class BodyForm(Node):
    """One shape of an error body; all pointers are into the body (or the list item)."""

    name: Identifier
    list_: Pointer | None = Field(None, alias="list")
    message: Pointer
    code: Pointer | None = None
    param: Pointer | None = None
    type: Pointer | None = None
    nested: bool = False
    fixed: dict[Pointer, str] = {}
    """What else a body of this form holds, the same in each; only the emulator writes it."""


class ErrorFamily(Node):
    """Which body forms a family of endpoints answers with."""

    default: Identifier
    validation: Identifier | None = None
    wrong_key: Identifier | None = None
    """For a key that is not known; `default` when absent. No key at all has the default form."""
    types: dict[str, int] = {}
    """The type that errors of a status have, where the emulator knows no better one."""


class ErrorsFile(Node):
    """`schema/errors.yaml`."""

    base: BaseErrorSpec
    statuses: list[StatusError] = Field(min_length=1)
    bodies: list[BodyForm] = Field(min_length=1)
    families: dict[Identifier, ErrorFamily] = Field(min_length=1)
    default_family: Identifier | None = None
    types: dict[str, int] = {}
    """Words of an error's code or type and the status that they stand for inside a stream."""
