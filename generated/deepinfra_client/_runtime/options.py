# Generated from codegen/runtime/client/options.py. Do not edit; run: nox -s generate
"""Values that say how a call is made: the sentinel `omit`, limits, retries, per-call options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple, TypeAlias, final

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


class Timeout(NamedTuple):
    """Limits in seconds; `None` is no limit, a field that is not given is taken from below.

    A limit of a call wins over that of the client, which wins over the generated defaults.
    """

    connect: float | Omit | None = omit
    """Opening the connection."""
    read: float | Omit | None = omit
    """Waiting for the answer of an ordinary call, and for each further part of it."""
    first_token: float | Omit | None = omit
    """Waiting for the first event of a stream."""
    idle: float | Omit | None = omit
    """Waiting between two events of a stream."""
    total: float | Omit | None = omit
    """The whole call with its retries; for a stream, until its end."""

    @classmethod
    def of(cls, value: float | Timeout) -> Timeout:
        """Read a plain number: it limits every single wait, not the whole call."""
        if isinstance(value, Timeout):
            return value
        return cls(connect=value, read=value, first_token=value, idle=value)

    def over(self, base: Timeout) -> Timeout:
        """Fill the fields that are not given from `base`."""
        if omit not in self:
            return self
        return Timeout(
            *(low if isinstance(own, Omit) else own for own, low in zip(self, base, strict=True))
        )


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """When a request is sent again, and how long to wait before it is.

    The wait before retry n (from 0) is `base * 2**n` seconds, at most `cap`, shortened by up to a
    quarter at random. A wait that the server asks for (`Retry-After`) takes its place; one of more
    than `max_retry_after` seconds ends the call at once.
    """

    max_retries: int = 2
    statuses: tuple[int, ...] = (408, 409, 429)
    server_errors: bool = True
    """Also every status from 500 on."""
    base: float = 0.5
    cap: float = 8.0
    max_retry_after: float = 120.0


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
