# Generated from codegen/runtime/client/config.py. Do not edit; run: nox -s generate
"""The settings of one client: what the user gave over what the provider's settings say."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from .checks import check_at_least_one, check_count, check_key, check_mapping, wrong_type
from .errors import InvalidArgumentError, MissingAPIKeyError
from .headers import Layer, check_layer, checked, merge
from .hiding import secret_values
from .kept_parts import KeptParts
from .logs import set_up
from .options import Omit, RetryPolicy, Timeout, Validation, omit
from .retry import Budget, Clock, SystemClock
from .settings import Settings
from .url import host_of, normalise_base

if TYPE_CHECKING:
    from .capability import Row, Table

ANSWER_BYTES: Final = 256 * 1024 * 1024
"""Bytes that an answer may have unless the user said otherwise."""

ApiKey: TypeAlias = "str | Callable[[], str]"
"""A key, or a callable that returns one and is asked before every request."""


@dataclass(frozen=True, slots=True)
class Config:
    """Everything a request needs to know of its client; shared by copies made by with_options."""

    settings: Settings
    base: str
    api_key: ApiKey | None = field(default=None, repr=False)
    headers: dict[str, tuple[str, str]] = field(
        default_factory=dict[str, "tuple[str, str]"], repr=False
    )
    """By lower-case name; those of the settings included."""
    removed: frozenset[str] = frozenset()
    """Names (lower-case) that the user took out by giving None."""
    timeout: Timeout = field(default_factory=Timeout)
    """Only what the user gave."""
    transport_timeout: Timeout = field(default_factory=Timeout)
    """What an injected HTTP client asks for; weaker than `timeout`."""
    retries: RetryPolicy = field(default_factory=RetryPolicy)
    validation: Validation = "error"
    max_response_bytes: int | None = None
    """Bytes that an answer or a file it points to may have, unpacked; None: the defaults."""
    clock: Clock = field(default_factory=SystemClock, repr=False)
    budget: Budget = field(default_factory=Budget, repr=False, compare=False)
    """The retries of all calls; copies share it."""
    parts: KeptParts = field(default_factory=KeptParts, init=False, repr=False, compare=False)

    @classmethod
    def make(
        cls,
        settings: Settings,
        *,
        api_key: ApiKey | None,
        base_url: str | None,
        headers: Layer | None,
        timeout: float | Timeout | None,
        max_retries: int | RetryPolicy | None,
        validation: Validation | None,
        max_response_bytes: int | None,
        clock: Clock | None,
        transport_timeout: Timeout,
    ) -> Config:
        """Resolve the arguments of a client's constructor.

        Raises InvalidArgumentError for a base address, header or number that cannot be used,
        ArgumentTypeError for one of the wrong type.
        """
        set_up(settings)
        base = cls(
            settings=settings,
            base=_base(settings, base_url),
            headers=merge({}, dict(settings.headers)),
            transport_timeout=transport_timeout,
            retries=settings.retries,
            validation=settings.validation,
            clock=clock or SystemClock(),
        )
        return base.changed(
            api_key=omit if api_key is None else api_key,
            headers=headers,
            timeout=timeout,
            max_retries=max_retries,
            validation=validation,
            max_response_bytes=max_response_bytes,
        )

    def changed(
        self,
        *,
        api_key: ApiKey | Omit | None = omit,
        base_url: str | None = None,
        headers: Layer | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int | RetryPolicy | None = None,
        validation: Validation | None = None,
        max_response_bytes: int | None = None,
    ) -> Config:
        """Return a copy in which what is given takes the place of what was."""
        changes: dict[str, Any] = {}
        if not isinstance(api_key, Omit):
            if api_key is not None:
                check_key(api_key)
            changes["api_key"] = api_key
        if base_url is not None:
            changes["base"] = _base(self.settings, base_url)
        if headers is not None:
            check_mapping("headers", headers, '{"X-Name": "value"}')
            check_layer(headers)
            gone = {name.lower() for name, value in headers.items() if value is None}
            back = {name.lower() for name, value in headers.items() if value is not None}
            changes["headers"] = merge(self.headers, headers)
            changes["removed"] = (self.removed - back) | gone
        if timeout is not None:
            changes["timeout"] = Timeout.of(timeout).over(self.timeout)
        if max_retries is not None:
            changes["retries"] = with_retries(self.retries, max_retries)
        if validation is not None:
            changes["validation"] = checked_validation(validation)
        if max_response_bytes is not None:
            check_at_least_one("max_response_bytes", max_response_bytes)
            changes["max_response_bytes"] = max_response_bytes
        return replace(self, **changes)

    def keyless(self) -> Config:
        """Return a copy without key, headers and clock, for what answers keep of their client."""
        return replace(self, api_key=None, headers={}, removed=frozenset(), clock=SystemClock())

    @property
    def answer_bytes(self) -> int:
        """Bytes that an answer may have, unpacked, which is read as a whole."""
        return self.max_response_bytes or ANSWER_BYTES

    @property
    def host(self) -> str:
        """The base address without its suffix."""
        return host_of(self.base, self.settings.suffix)

    def url(self, root: Literal["base", "host"], path: str) -> str:
        """Return the address of a path without parameters."""
        known = self.parts.urls.get((root, path))
        if known is None:
            known = self.parts.urls[root, path] = self.root(root) + path
        return known

    def root(self, name: Literal["base", "host"]) -> str:
        """Return what the paths of operations are joined to."""
        return self.base if name == "base" else self.host

    def timeout_for(self, name: str, own: float | Timeout | Omit | None) -> Timeout:
        """Resolve the limits of a call: call, client, HTTP client, class, default."""
        limits = self.parts.timeouts.get(name)
        if limits is None:
            limits = self.parts.timeouts[name] = self._limits(name)
        if own is None or isinstance(own, Omit):
            return limits
        return Timeout.of(own).over(limits)

    def _limits(self, name: str) -> Timeout:
        known = self.settings.timeouts
        limits = known.get("default", Timeout(5.0, 600.0, 600.0, 120.0, None))
        if name != "default" and name in known:
            limits = known[name].over(limits)
        return self.timeout.over(self.transport_timeout).over(limits)

    def auth_value(self, *, needed: bool) -> str | None:
        """Return the value of the header that shows the key.

        Raises MissingAPIKeyError when there is none and one is needed.
        """
        key = self._key()
        if not key:
            if not needed:
                return None
            raise self._missing()
        known, value = self.parts.auth
        if known != key:
            value = self._shown(key)
            self.parts.auth = key, value
        return value

    def key(self) -> str:
        """Return the key itself.

        Raises MissingAPIKeyError.
        """
        key = self._key()
        if not key:
            raise self._missing()
        return key

    def _shown(self, key: str) -> str:
        scheme = self.settings.auth_scheme
        with suppress(InvalidArgumentError):
            return checked(self.settings.auth_header, f"{scheme} {key}" if scheme else key)
        raise InvalidArgumentError("the API key holds a line break or a character outside of ASCII")

    def _key(self) -> str:
        given = self.api_key
        if given is None:
            found = (os.environ.get(name, "").strip() for name in self.settings.key_env)
            return next((key for key in found if key), "")
        key: Any = given if isinstance(given, str) else given()
        if not isinstance(key, str):
            raise wrong_type("api_key", "a callable that returns a str", key)
        return key.strip()

    def _missing(self) -> MissingAPIKeyError:
        names = " or ".join(self.settings.key_env)
        text = "the API key that was given is empty" if self.api_key is not None else "no API key"
        ways = f"pass api_key= to {self.settings.client}"
        if names:
            ways += f", or set {names}"
            if self.api_key is None:
                ways += " (looked at, unset or empty)"
        end = f"; get a key at {self.settings.key_url}" if self.settings.key_url else ""
        return MissingAPIKeyError(f"{text}: {ways}{end}")

    def secrets(self) -> tuple[str, ...]:
        """List what no error text may show."""
        try:
            key = self._key()
        except Exception:
            key = ""
        auth = self.settings.auth_header
        return secret_values(((auth, key), *self.headers.values()), auth)

    def table(self, kind: str) -> Table[Row]:
        """Return a capability table of the package."""
        known = self.parts.tables.get(kind)
        if known is None:
            known = self.parts.tables[kind] = load_table(self.settings, kind)
        return known


def load_table(settings: Settings, kind: str) -> Table[Row]:
    """Import the tables and return one."""
    module = importlib.import_module(f"{settings.package}.{settings.tables}")
    table: Table[Row] = getattr(module, kind)
    return table


def _base(settings: Settings, given: Any) -> str:
    if given is None:
        found = (os.environ.get(name, "").strip() for name in settings.base_url_env)
        given = next((text for text in found if text), settings.base_url)
    if not isinstance(given, str):
        raise wrong_type("base_url", "a str", given)
    return normalise_base(given, settings.suffix, settings.reduce)


def with_retries(policy: RetryPolicy, given: Any) -> RetryPolicy:
    """Put a number of retries into a policy, or take a whole policy.

    Raises ArgumentTypeError and InvalidArgumentError for what is neither.
    """
    if isinstance(given, RetryPolicy):
        return given
    check_count("max_retries", given)
    return replace(policy, max_retries=given)


def checked_validation(value: Validation) -> Validation:
    """Refuse a word that is no mode of validation."""
    if value not in ("error", "warn", "off"):
        raise InvalidArgumentError(f'validation must be "error", "warn" or "off", found {value!r}')
    return value


def check_options(
    config: Config,
    kind: str,
    model: Any,
    options: Mapping[str, Any],
    validation: Validation,
) -> None:
    """Compare the options of a call with the tables, before anything is sent.

    Raises CapabilityError with `validation="error"`; warns with "warn".
    """
    if validation == "off" or not isinstance(model, str):
        return
    table = config.table(kind)
    row = table.rows.get(model)
    if row is None:
        return
    if row.retired is not None:
        from .notices import warn_retired

        warn_retired(table, model)
    problems = table.check(model, options) if options else None
    if not problems:
        return
    error = table.error(model, problems)
    if validation == "error":
        raise error
    from .notices import warn_problem

    warn_problem(str(error))
