"""Refusals of a request and the bodies that they are answered with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .route import BodyForm, ErrorFamily
from .values import put

INVALID = "invalid_request_error"
"""The error type of every refusal that does not name its own."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with a request: where, what, and the kind of the error."""

    place: tuple[str | int, ...]
    message: str
    type: str = "value_error"


class Refusal(Exception):
    """The request is not answered but refused with an HTTP status.

    `param` names the part of the request at fault, such as `messages.0.role`. `faults` are the
    findings of validation; with them the validation form of the error family is used.
    """

    wrong_key = False
    """Whether the key is the reason; error families may have a form of their own for it."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        param: str | None = None,
        code: str | None = None,
        type: str | None = None,
        faults: Sequence[Fault] = (),
        headers: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.param = param
        self.code = code
        self.type = type
        self.faults = tuple(faults)
        self.headers = tuple(headers)


class WrongKey(Refusal):
    """A request whose key is not one of those that are taken (status 401)."""

    wrong_key = True

    def __init__(self) -> None:
        super().__init__(401, "The key is not authorized to access this resource.")


def invalid(faults: Sequence[Fault]) -> Refusal:
    """Return the refusal of a request that fails validation (status 422)."""
    first = faults[0]
    inner = first.place[1:] if len(first.place) > 1 else first.place
    param = ".".join(str(part) for part in inner)
    return Refusal(422, f"{param}: {first.message}", param=param, faults=faults)


def error_body(refusal: Refusal, family: ErrorFamily) -> dict[str, object]:
    """Write a refusal in the form of an error family."""
    form = family.default
    if refusal.faults and family.validation is not None:
        form = family.validation
    if refusal.wrong_key and family.wrong_key is not None:
        form = family.wrong_key
    body: dict[str, object] = {}
    for pointer, text in form.fixed:
        put(body, pointer, text)
    if form.list is None:
        kind = refusal.type or dict(family.types).get(refusal.status, INVALID)
        _fill(body, form, refusal.message, refusal.param, kind, refusal.code)
        return body
    faults = refusal.faults or (Fault((refusal.param or "body",), refusal.message),)
    findings: list[object] = []
    for fault in faults:
        finding: dict[str, object] = {}
        _fill(finding, form, fault.message, list(fault.place), fault.type, refusal.code)
        findings.append(finding)
    if form.list == "":
        raise ValueError(f"error form {form.name!r}: its list cannot be the whole body")
    put(body, form.list, findings)
    return body


def _fill(target: dict[str, object], form: BodyForm, *values: object) -> None:
    pointers = (form.message, form.param, form.type, form.code)
    for pointer, value in zip(pointers, values, strict=True):
        if pointer is not None:
            put(target, pointer, value)
