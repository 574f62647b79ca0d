# Generated from codegen/runtime/client/options.py. Do not edit; run: nox -s generate
"""Values that say how a call is made: the sentinel `omit`, limits, retries, per-call options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple, TypeAlias, final

from .checks import check_count, check_flag, check_seconds, check_statuses, check_wait, wrong_type

Validation: TypeAlias = Literal["error", "warn", "off"]
"""What happens when an option contradicts the tables: raise, warn once, or nothing."""


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
class RetryPolicy:
    """When a request is sent again, and how long to wait before it is.

    The wait before retry n (from 0) is `base * 2**n` seconds, at most `cap`, shortened by up to a
    quarter at random. A wait that the server asks for (`Retry-After`) takes its place; one of more
    than `max_retry_after` seconds ends the call at once.

    Raises ArgumentTypeError and InvalidArgumentError for a field that cannot be used.

    Attributes:
        max_retries: Requests after the first one at most; 0 never repeats a call.
        statuses: HTTP statuses that are worth another request.
        server_errors: Whether every status from 500 on is worth another request as well.
        base: Seconds to wait before the first retry; doubled for each further one.
        cap: Seconds that such a wait has at most.
        max_retry_after: Seconds that the server may ask to wait; when it asks for more, the error
            is raised at once.
    """

    max_retries: int = 2
    statuses: tuple[int, ...] = (408, 409, 429)
    server_errors: bool = True
    base: float = 0.5
    cap: float = 8.0
    max_retry_after: float = 120.0

    def __post_init__(self) -> None:
        check_count("max_retries", self.max_retries)
        check_statuses("statuses", self.statuses)
        check_flag("server_errors", self.server_errors)
        for name in ("base", "cap", "max_retry_after"):
            check_wait(name, getattr(self, name))


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
