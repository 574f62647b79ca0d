# Generated from codegen/runtime/client/core.py. Do not edit; run: nox -s generate
"""Building requests, without any input or output."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .body import Body, encode
from .capability import Table
from .checks import check_mapping
from .config import Config, check_options, checked_validation, with_retries
from .errors import InvalidArgumentError
from .headers import check_layer, merge
from .operation import Check, Operation
from .options import CallOptions, Omit, RetryPolicy, Timeout, Validation
from .pointer import lookup, matches
from .url import build_path, build_query

_MAPPINGS = (
    ("extra_headers", '{"X-Name": "value"}'),
    ("extra_query", '{"name": "value"}'),
    ("extra_body", '{"field": value}'),
)
_ACCEPT = {"Json": "application/json", "Bytes": "*/*", "Text": "*/*", "Nothing": "*/*"}


@dataclass(frozen=True, slots=True)
class Call:
    """A request that is ready to be sent, any number of times."""

    config: Config
    method: str
    url: str = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: Body | None = field(repr=False)
    timeout: Timeout
    retries: RetryPolicy
    op: Operation[Any]
    args: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    """What the caller gave."""

    @property
    def place(self) -> str:
        """The address without its query, for messages."""
        return self.url.partition("?")[0]


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
    _check_options(options)
    validation = checked_validation(options.validation or config.validation)
    if validation != "off":
        if op.refused:
            refuse_unknown(op, args, options.extra_body)
        if op.check is not None:
            _check(config, op.check, args, validation, skip)
        if op.choices or op.texts:
            _check_given(op, args, validation)
    root = config.base if op.root == "base" else config.host
    url = root + build_path(op.path, args)
    query = build_query(_query(op, args, options.extra_query))
    body = encode(op, args, options.extra_body)
    return Call(
        config=config,
        method=op.method,
        url=f"{url}?{query}" if query else url,
        headers=_headers(config, op, args, options, body, accept),
        body=body,
        timeout=config.timeout_for(op.timeout, options.timeout),
        retries=config.retries
        if options.max_retries is None
        else with_retries(config.retries, options.max_retries),
        op=op,
        args=args,
    )


def _check_options(options: CallOptions) -> None:
    """Refuse options of a call that have the wrong type."""
    for name, example in _MAPPINGS:
        value: Any = getattr(options, name)
        if value is not None and not isinstance(value, Omit):
            check_mapping(name, value, example)
    if options.extra_headers:
        check_layer(options.extra_headers)


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


def _check(
    config: Config,
    check: Check,
    args: Mapping[str, Any],
    validation: Validation,
    skip: frozenset[str],
) -> None:
    model = args.get(check.model)
    if not isinstance(model, str):
        return
    table: Table[Any] = config.table(check.table)
    limited = {name for name, _ in table.limits(model)} - skip
    options: dict[str, Any] = {}
    if limited:
        for name, pattern in check.options:
            if name in limited and name not in options:
                value = _option(args, pattern)
                if value is not None:
                    options[name] = value
    check_options(config, check.table, model, options, validation)


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


def _headers(
    config: Config,
    op: Operation[Any],
    args: Mapping[str, Any],
    options: CallOptions,
    body: Body | None,
    accept: str | None,
) -> tuple[tuple[str, str], ...]:
    extra = options.extra_headers or {}
    own: dict[str, str | None] = {"Accept": accept or _ACCEPT[type(op.returns).__name__]}
    if body is not None:
        own["Content-Type"] = body.content_type
        if body.length is not None:
            own["Content-Length"] = str(body.length)
    auth = config.settings.auth_header
    if auth.lower() not in config.removed | config.headers.keys() | {n.lower() for n in extra}:
        own[auth] = config.auth_value(needed=op.auth)
    merged = merge({}, own)
    merged.update(config.headers)
    for name in config.removed:
        merged.pop(name, None)
    given = {wire: args.get(name) for name, wire in op.headers}
    params = {
        name: value
        for name, value in given.items()
        if value is not None and not isinstance(value, Omit)
    }
    merged = merge(merge(merged, params), extra)
    theirs = merged.pop("user-agent", ("", ""))[1]
    product = config.settings.product
    merged["user-agent"] = ("User-Agent", f"{theirs} {product}" if theirs else product)
    return tuple(merged.values())
