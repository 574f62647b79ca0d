"""Settings, errors and version of the client package."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.dialect.settings import BodyForm, TimeoutSpec
from codegen.ir.model.package import Package
from codegen.render.plan import FilePlan
from codegen.render.source import Code, Name, lit

BASE_ERRORS = (
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "CapabilityError",
    "ArgumentTypeError",
    "IncompleteStreamError",
    "InvalidArgumentError",
    "JobError",
    "JobFailedError",
    "JobTimeoutError",
    "MissingAPIKeyError",
    "StreamError",
    "StreamStalledError",
    "StructuredOutputError",
    "ToolError",
)
"""The error classes of the runtime that the package offers under their own names."""


def plans(package: Package) -> Iterator[FilePlan]:
    """`_version.py`, `errors.py` and `_settings.py`."""
    root = package.client.package
    yield FilePlan(
        f"{root}/_version.py",
        "client/_version.py.j2",
        {"version": package.client.version},
        source="schema/client.yaml",
        names=frozenset({"__version__"}),
    )
    statuses = sorted(package.errors.statuses, key=lambda item: item.status)
    yield FilePlan(
        f"{root}/errors.py",
        "client/errors.py.j2",
        {
            "base": Name(package.errors.base.name),
            "base_doc": package.errors.base.doc,
            "bases": [Name(name) for name in BASE_ERRORS],
            "statuses": statuses_view(package),
            "exported": [
                lit(name)
                for name in sorted(
                    {package.errors.base.name, *BASE_ERRORS, *(item.name for item in statuses)}
                )
            ],
        },
        source="schema/errors.yaml",
    )
    yield FilePlan(
        f"{root}/_settings.py",
        "client/_settings.py.j2",
        settings_context(package),
        source="schema/client.yaml and schema/errors.yaml",
    )


def statuses_view(package: Package) -> list[dict[str, Any]]:
    """The classes of single statuses."""
    return [
        {
            "name": Name(item.name),
            "status": item.status,
            "and_above": item.and_above,
            "doc": item.doc,
            "hint": " ".join((item.hint or "").split()),
        }
        for item in sorted(package.errors.statuses, key=lambda item: item.status)
    ]


def settings_context(package: Package) -> dict[str, Any]:
    """The values of the Settings constant."""
    client, retries = package.client, package.client.retries
    values = {
        "package": client.package,
        "client": client.client,
        "product": f"{client.user_agent}/{client.version}",
        "base_url": client.base_url.default,
        "base_url_env": tuple(client.base_url.env),
        "suffix": client.base_url.suffix or "",
        "reduce": tuple(client.base_url.reduce),
        "auth_header": client.auth.header,
        "auth_scheme": client.auth.scheme,
        "key_env": tuple(client.auth.env),
        "key_url": client.auth.key_url,
        "log_env": tuple(client.log_env),
        "headers": tuple(client.headers.items()),
        "validation": client.validation,
        "request_id_headers": tuple(client.request_id.headers),
        "request_id_pointers": tuple(client.request_id.body),
        "tables": "capabilities",
    }
    return {
        "values": [(Name(key), lit(value)) for key, value in values.items()],
        "timeouts": [
            (lit(name), _timeout(spec))
            for name, spec in (
                ("default", client.timeouts.default),
                *client.timeouts.classes.items(),
            )
        ],
        "retries": Code(
            f"RetryPolicy(max_retries={retries.max_retries}, "
            f"statuses={lit(tuple(retries.statuses))}, server_errors={retries.server_errors}, "
            f"base={lit(float(retries.base))}, cap={lit(float(retries.cap))}, "
            f"max_retry_after={lit(float(retries.max_retry_after))})"
        ),
        "statuses": statuses_view(package),
        "bodies": [_form(form) for form in package.errors.bodies],
        "types": lit(tuple(package.errors.types.items())),
    }


def _timeout(spec: TimeoutSpec) -> Code:
    """The limits that a class states; the default class states all, absent ones as no limit."""
    fields = spec.model_dump(exclude_none=True)
    parts = [f"{Name(name)}={lit(float(value))}" for name, value in fields.items()]
    return Code(f"Timeout({', '.join(parts)})")


def _form(form: BodyForm) -> Code:
    fields = {
        "name": form.name,
        "message": form.message,
        "code": form.code,
        "param": form.param,
        "type": form.type,
        "list": form.list_,
        "nested": form.nested or None,
    }
    parts = [f"{Name(key)}={lit(value)}" for key, value in fields.items() if value is not None]
    return Code(f"BodyForm({', '.join(parts)})")
