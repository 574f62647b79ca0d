# Generated from codegen/runtime/client/core.py. Do not edit; run: nox -s generate
"""Building requests, without any input or output."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any, Final

from .body import Body, encode
from .checks import check_mapping
from .config import Config, check_options, checked_validation, with_retries
from .errors import InvalidArgumentError
from .headers import check_layer
from .hiding import hidden, secret_arguments
from .operation import Check, Operation
from .options import CallOptions, Omit, RetryPolicy, Timeout, Validation, omit
from .outgoing import request_headers
from .pointer import lookup, matches
from .scan import led
from .url import build_path, build_query

_MAPPINGS = (
    ("extra_headers", '{"X-Name": "value"}'),
    ("extra_query", '{"name": "value"}'),
    ("extra_body", '{"field": value}'),
)

_NO_NAMES: Final[frozenset[str]] = frozenset()
_NOTHING: Final[Mapping[str, Any]] = {}


class Call:
    """A request that is ready to be sent, any number of times."""

    __slots__ = (
        "args",
        "body",
        "config",
        "headers",
        "method",
        "op",
        "place",
        "retries",
        "secrets",
        "timeout",
        "url",
    )

    def __init__(
        self,
        config: Config,
        method: str,
        url: str,
        headers: tuple[tuple[str, str], ...],
        body: Body | None,
        timeout: Timeout,
        retries: RetryPolicy,
        op: Operation[Any],
        args: Mapping[str, Any] = _NOTHING,
        secrets: tuple[str, ...] = (),
    ) -> None:
        self.config = config
        self.method = method
        self.url = url
        place = url.partition("?")[0]
        self.place = hidden(place, secrets) if secrets else place
        """The address without its query and without secrets, for messages."""
        self.secrets = secrets
        """What no message may show, apart from the key."""
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.retries = retries
        self.op = op
        self.args = args
        """What the caller gave."""


def prepare(
    config: Config,
    op: Operation[Any],
    args: Mapping[str, Any],
    options: CallOptions,
    *,
    accept: str | None = None,
    skip: frozenset[str] = frozenset(),
) -> Call:
    """Check the arguments of a call and build its request.

    `skip` names table options that have been checked already. Raises the errors of arguments,
    MissingAPIKeyError and CapabilityError.
    """
    extra_headers, extra_query, extra_body, timeout, max_retries, validation = options
    if extra_headers is not None or extra_query is not None or extra_body is not None:
        _check_options(options)
    validation = checked_validation(validation or config.validation)
    compiled = op.compiled
    given = {name: value for name, value in args.items() if value is not omit}
    if validation != "off":
        check_arguments(config, op, given, extra_body, validation, skip)
    if compiled.path is not None:
        url = config.url(op.root, compiled.path)
    else:
        url = config.root(op.root) + build_path(op.path, args)
    if op.query or extra_query:
        query = build_query(_query(op, args, extra_query), compiled.queried)
        url = f"{url}?{query}" if query else url
    body = encode(op, given, extra_body)
    if compiled.by is not None:
        op = compiled.variant(_deciding(compiled.by, compiled.by_wire, given, options))
        accept = accept or op.compiled.accept
    return Call(
        config,
        op.method,
        url,
        request_headers(config, op, given, extra_headers, body, accept or compiled.accept),
        body,
        config.timeout_for(op.timeout, timeout),
        config.retries if max_retries is None else with_retries(config.retries, max_retries),
        op,
        args,
        secret_arguments(op.secrets, given) if op.secrets else (),
    )


def _deciding(name: str, wire: str, given: Mapping[str, Any], options: CallOptions) -> object:
    """Return the value that decides the form of the answer, wherever it was given."""
    for extra in (options.extra_body, options.extra_query):
        if extra and wire in extra:
            return extra[wire]
    return given.get(name)


def _check_options(options: CallOptions) -> None:
    """Refuse options of a call that have the wrong type."""
    for name, example in _MAPPINGS:
        value: Any = getattr(options, name)
        if value is not None and not isinstance(value, Omit):
            check_mapping(name, value, example)
    if options.extra_headers:
        check_layer(options.extra_headers)


def check_arguments(
    config: Config,
    op: Operation[Any],
    given: Mapping[str, Any],
    extra: Mapping[str, Any] | None,
    validation: Validation,
    skip: frozenset[str],
) -> None:
    """Compare the arguments with the description of the call and with the tables."""
    compiled, check = op.compiled, op.check
    model = given.get(check.model) if check is not None else None
    limited = _NO_NAMES
    if check is not None and isinstance(model, str):
        if check.tasks and config.table(check.table).task(model) not in check.tasks:
            from .tasks import check_task

            check_task(config, check, model, validation)
        limited = config.table(check.table).limited(model) - skip
    # Nearly always nothing is found, and that is known after one walk.
    found = led(compiled.scan(limited), given) or _NO_NAMES
    if op.refused and (extra or not found.isdisjoint(compiled.refused)):
        refuse_unknown(op, given, extra)
    if check is not None and isinstance(model, str):
        options = _options(check, given, limited) if found else {}
        check_options(config, check.table, model, options, validation)
    if not given.keys().isdisjoint(compiled.described):
        _check_given(op, given, validation)


def refuse_unknown(
    op: Operation[Any], args: Mapping[str, Any], extra: Mapping[str, Any] | None
) -> None:
    """Refuse what callers often send although the service does not know it.

    Raises InvalidArgumentError that says what to do in its place.
    """
    names = {wire: name for name, wire in op.wire}
    more = {names.get(key, key): item for key, item in (extra or {}).items()}
    for pattern, hint in op.refused:
        for place in (args, more):
            for found in matches(place, pattern):
                if found is None or isinstance(found, Omit):
                    continue
                path, _, value = pattern.partition("=")
                name = path.rpartition("/")[2]
                shown = f"{name} {value!r}" if value else f"`{name}`"
                raise InvalidArgumentError(
                    f"{shown} is not known to the service: {hint}; "
                    'validation="off" sends it all the same'
                )


def _check_given(op: Operation[Any], args: Mapping[str, Any], validation: Validation) -> None:
    """Refuse values that the call does not take with any model, or warn of them."""
    from .given import check_given

    problem = check_given(op, args)
    if problem is None:
        return
    if validation == "error":
        raise type(problem)(f'{problem.message}; validation="off" sends it all the same')
    from .notices import warn_problem

    warn_problem(problem.message)


def _options(check: Check, given: Mapping[str, Any], limited: AbstractSet[str]) -> dict[str, Any]:
    """Gather the options that the tables limit for a model, as far as they are given."""
    options: dict[str, Any] = {}
    for name, pattern in check.options:
        if name in limited and name not in options:
            value = _option(given, pattern)
            if value is not None:
                options[name] = value
    return options


def _option(args: Mapping[str, Any], pattern: str | tuple[str, ...]) -> Any:
    if isinstance(pattern, tuple):
        values = [lookup(args, item) for item in pattern]
        if any(value is None or isinstance(value, Omit) for value in values):
            return None
        return "x".join(str(value) for value in values)
    found = (value for value in matches(args, pattern) if not isinstance(value, Omit))
    return next((value for value in found if value not in (None, False, "", [], {}, ())), None)


def _query(
    op: Operation[Any], args: Mapping[str, Any], extra: Mapping[str, object] | None
) -> list[tuple[str, Any]]:
    pairs = [(wire, args.get(name)) for name, wire in op.query]
    if extra:
        pairs = [pair for pair in pairs if pair[0] not in extra]
        pairs += extra.items()
    return pairs
