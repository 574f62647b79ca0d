"""Values that say how a call is made: the sentinel `omit`, limits, retries, per-call options."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias, final

from .checks import (
    check_callback,
    check_count,
    check_flag,
    check_seconds,
    check_share,
    check_statuses,
    check_wait,
    check_word,
    wrong_type,
)

if TYPE_CHECKING:
    from .errors import APIError

Validation: TypeAlias = Literal["error", "warn", "off"]
"""What happens when an option contradicts the tables: raise, warn once, or nothing."""

Resend: TypeAlias = Literal["auto", "always", "never"]
"""Whether a request is sent again although the service may have acted on it; see `RetryPolicy`."""


@final
class Omit:
    """The type of `omit`, which stands for "not given"; falsy, one instance, survives pickling."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"

    def __copy__(self) -> Omit:
        return self

    def __deepcopy__(self, memo: object) -> Omit:
        return self


omit: Final = Omit()
"""Leave the argument out of the request. `None`, in contrast, is sent as null."""


@dataclass(frozen=True, slots=True)
class Timeout:
    """Limits in seconds; `None` is no limit, a field that is not given is taken from below.

    A limit of a call wins over that of the client, which wins over the generated defaults. A
    plain number in place of a `Timeout` limits each single wait (`connect`, `read`,
    `first_token`, `idle`), not the whole call; an `httpx.Timeout` is understood likewise.

    Raises ArgumentTypeError for what is no number, InvalidArgumentError for one that is not
    above 0.

    Attributes:
        connect: Seconds for opening the connection.
        read: Seconds to wait for the answer of an ordinary call, and for each further part of it.
        first_token: Seconds to wait for the first event of a stream.
        idle: Seconds to wait between two events of a stream.
        total: Seconds for the whole call with its retries and waits; for a stream, until its end.
    """

    connect: float | Omit | None = omit
    read: float | Omit | None = omit
    first_token: float | Omit | None = omit
    idle: float | Omit | None = omit
    total: float | Omit | None = omit

    def __post_init__(self) -> None:
        for name in FIELDS:
            value = getattr(self, name)
            if value is not None and not isinstance(value, Omit):
                check_seconds(name, value)

    @classmethod
    def of(cls, value: object) -> Timeout:
        """Read a number of seconds, a `Timeout`, or the timeout of an HTTP library.

        A number limits every single wait, not the whole call. Raises ArgumentTypeError for
        anything else.
        """
        if isinstance(value, Timeout):
            return value
        if isinstance(value, int | float) and not isinstance(value, bool):
            return cls(connect=value, read=value, first_token=value, idle=value)
        if isinstance(value, type) or not (hasattr(value, "connect") and hasattr(value, "read")):
            raise wrong_type("timeout", "a number of seconds or a Timeout", value)
        read: Any = getattr(value, "read", None)
        return cls(getattr(value, "connect", None), read, first_token=read, idle=read)

    def over(self, base: Timeout) -> Timeout:
        """Fill the fields that are not given from `base`."""
        pairs = [(getattr(self, name), getattr(base, name)) for name in FIELDS]
        return Timeout(*(low if isinstance(own, Omit) else own for own, low in pairs))


FIELDS: Final = ("connect", "read", "first_token", "idle", "total")
"""The fields of `Timeout`."""


@dataclass(frozen=True, slots=True)
class RetryEvent:
    """A request failed and will be sent again: what `RetryPolicy.on_retry` is told."""

    error: APIError
    """What would have been raised; with status, request id and the text of the service."""
    attempts: int
    """Requests sent so far."""
    wait: float
    """Seconds until the next one."""
    elapsed: float
    """Seconds since the call began."""
    method: str
    url: str
    """Without query."""
    uncertain: bool
    """True when the service may have acted on the request that failed: a second one may then
    cost a second time."""


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """When a request is sent again, and how long to wait before it is.

    The wait before retry n (from 0) is `base * 2**n` seconds, at most `cap`, shortened at random by
    up to the share `jitter`. A wait that the server asks for (`Retry-After`) takes its place; one
    of more than `max_retry_after` seconds ends the call at once. A server that sends
    `x-should-retry` decides in place of `statuses`. Status 402 is never tried again.

    Raises ArgumentTypeError and InvalidArgumentError for a field that cannot be used.

    Attributes:
        max_retries: Requests after the first one at most; 0 never repeats a call.
        statuses: HTTP statuses that are worth another request.
        server_errors: Whether every status from 500 on is worth another request as well.
        base: Seconds to wait before the first retry; doubled for each further one.
        cap: Seconds that such a wait has at most.
        max_retry_after: Seconds that the server may ask to wait; when it asks for more, the error
            is raised at once.
        jitter: The share of a wait that chance may take off, from 0 to 1.
        budget: Retries that a client and its copies have in hand for all calls together, so that
            a service that is down is not hammered; None is no limit. A retry takes one, a call
            that succeeds gives back what its own retries took, or a fifth of one when it had
            none. When nothing is left, errors are raised at once. A retry for which the server
            named the time takes none.
        resend: What follows when the connection broke, or a limit of time was passed, after the
            request was sent, so that nobody knows whether the service acted on it. `auto` sends
            calls again that may be repeated (all that only read or compute), `always` all calls,
            `never` only those that read (GET). The answer and the error tell by `resent` how often
            it happened.
        on_retry: Called with a `RetryEvent` before each wait, in the thread or task of the call:
            a function that returns soon. With the asynchronous client it may be an `async def`,
            and is awaited before the wait begins. What it raises ends the call.
    """

    max_retries: int = 2
    statuses: tuple[int, ...] = (408, 409, 429)
    server_errors: bool = True
    base: float = 0.5
    cap: float = 8.0
    max_retry_after: float = 120.0
    jitter: float = 0.25
    budget: int | None = 100
    resend: Resend = "auto"
    on_retry: Callable[[RetryEvent], object] | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        check_count("max_retries", self.max_retries)
        check_statuses("statuses", self.statuses)
        check_flag("server_errors", self.server_errors)
        for name in ("base", "cap", "max_retry_after"):
            check_wait(name, getattr(self, name))
        check_share("jitter", self.jitter)
        if self.budget is not None:
            check_count("budget", self.budget)
        check_word("resend", self.resend, ("auto", "always", "never"))
        check_callback("on_retry", self.on_retry)


class CallOptions(NamedTuple):
    """What a single call may change; `None` (or `omit`) leaves the client's own setting."""

    extra_headers: Mapping[str, str | None] | None = None
    """Win over the client's headers; None removes one."""
    extra_query: Mapping[str, object] | None = None
    extra_body: Mapping[str, Any] | None = None
    """Fields added to the body as they are."""
    timeout: float | Timeout | Omit | None = None
    max_retries: int | None = None
    validation: Validation | None = None


NO_OPTIONS: Final = CallOptions()
"""The options of a call that changes nothing."""
