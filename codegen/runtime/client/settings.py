"""The facts about a provider that the runtime needs, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping

from .errortree import ErrorTree
from .options import RetryPolicy, Timeout, Validation
from .record import Record

_NO_TIMEOUTS: Mapping[str, Timeout] = {}


class Settings(Record):
    """Made once by generated code; the client reads everything provider-specific from here."""

    package: str
    """Absolute import name of the generated package; modules of results are relative to it."""
    client: str
    """Class name of the client, for messages."""
    product: str
    """User agent token, `name/version`."""
    base_url: str
    """Default base, with its suffix."""
    base_url_env: tuple[str, ...] = ()
    suffix: str = ""
    """What the base ends in; the host is the base without it."""
    reduce: tuple[str, ...] = ()
    """Endings that users write by habit and that are cut down to `suffix`."""
    auth_header: str = "Authorization"
    auth_scheme: str | None = "Bearer"
    """The word before the key; None when the header is the key alone."""
    key_env: tuple[str, ...] = ()
    key_url: str = ""
    """Where a user gets a key."""
    log_env: tuple[str, ...] = ()
    """Environment variables that set how much is logged."""
    headers: tuple[tuple[str, str], ...] = ()
    timeouts: Mapping[str, Timeout] = _NO_TIMEOUTS
    """Limits by class name; `default` is filled in below every other one."""
    retries: RetryPolicy = RetryPolicy()
    validation: Validation = "error"
    request_id_headers: tuple[str, ...] = ()
    request_id_pointers: tuple[str, ...] = ()
    errors: ErrorTree = ErrorTree()
    tables: str = ""
    """Module of the capability tables, relative to the package: one attribute per kind."""
