"""From failures of all kinds to the error that the user sees."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .alternatives import alternatives
from .errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    StreamError,
    snapshot,
)
from .errortree import Found, decode, describe, shorten
from .hiding import hide, secrets
from .pointer import lookup

if TYPE_CHECKING:
    from .config import Config
    from .core import Call
    from .response import ResponseInfo
    from .retry import FailureKind

_BODY_LIMIT = 100_000


class TransportFailure(Exception):
    """A request that got no (whole) answer; never leaves the package."""

    def __init__(self, kind: FailureKind, text: str, cause: BaseException | None = None) -> None:
        super().__init__(text)
        self.kind: FailureKind = kind
        self.text = text
        self.cause = cause


class TooLarge(Exception):
    """A body has more bytes than are taken; never leaves the package."""


class Rejected(Exception):
    """An answer that began well and turned out to be an error; never leaves the package."""

    def __init__(self, error: APIError) -> None:
        super().__init__(str(error))
        self.error = error


def scrub(config: Config, content: bytes) -> bytes:
    """Take the key out of a body, should the server have repeated it."""
    for secret in config.secrets():
        content = content.replace(secret.encode(), b"***")
    return content


def request_id(config: Config, info: ResponseInfo, body: Any = None) -> str | None:
    """Find the id of a request in the headers, else in the body."""
    if info.request_id is not None:
        return info.request_id
    for pointer in config.settings.request_id_pointers:
        found = lookup(body, pointer)
        if isinstance(found, str) and found:
            return found
    return None


def facts(config: Config, info: ResponseInfo, body: Any = None) -> dict[str, Any]:
    """Collect what every error that has an answer carries."""
    return {
        "status_code": info.status_code,
        "body": shortened(body),
        "request_id": request_id(config, info, body),
        "url": info.url,
        "attempts": info.attempts,
        "elapsed": info.elapsed,
        "resent": info.resent,
        "response": snapshot(info.status_code, info.headers),
    }


def shortened(body: Any) -> Any:
    """Cut a long text body; JSON stays whole."""
    return body[:_BODY_LIMIT] if isinstance(body, str) else body


def status_error(call: Call, info: ResponseInfo, content: bytes) -> APIStatusError:
    """Make the error of an answer with an error status."""
    config = call.config
    body = decode(scrub(config, content))
    found = describe(config.settings.errors, body, reason(info.status_code))
    cls = config.settings.errors.error_class(info.status_code) or APIStatusError
    others, note = alternatives(call, info.status_code, found.param)
    if info.status_code == 404:
        note = f"Asked: {info.url}."
        # A server that says in its own words what is missing knew the path.
        if info.url.startswith(config.host) and _says_nothing(found, info.status_code):
            note += (
                f" If the path looks wrong, check base_url (now {config.base}, "
                f"usually {config.settings.base_url})."
            )
    elif info.status_code < 400:
        target = info.headers.get("location", "").partition("?")[0]
        note = f"The server redirects to {shorten(target) or 'nowhere'}; set base_url to follow."
    details = facts(config, info, body)
    error = cls(found.message, **_said(found), **details, note=note, alternatives=others)
    return hide(error, secrets(call))


def _says_nothing(found: Found, status: int) -> bool:
    """Whether the text of an error is no more than the name of its status."""
    text = found.message.strip().rstrip(".").lower()
    return text in ("", reason(status).lower()) or text.startswith("<")


def _said(found: Found) -> dict[str, str | None]:
    return {"code": found.code, "param": found.param, "type": found.type}


def reason(status: int) -> str:
    """Name a status."""
    from http import HTTPStatus

    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "the server gave no reason"


def event_error(call: Call, info: ResponseInfo, found: Found, body: Any) -> APIError:
    """Make the error of an event: the class of the status that it stands for, if that is known."""
    tree = call.config.settings.errors
    status = tree.status_of(found)
    cls = tree.error_class(status) if status is not None else None
    details = facts(call.config, info, body)
    details["status_code"] = status
    if status is not None:
        details["alternatives"], details["note"] = alternatives(call, status, found.param)
    error = (cls or StreamError)(found.message, in_stream=True, **_said(found), **details)
    return hide(error, secrets(call))


def invalid_answer(
    config: Config, info: ResponseInfo, content: bytes, why: str, *, in_stream: bool = False
) -> APIResponseValidationError:
    """Make the error of a successful answer that is not what it should be."""
    body = decode(scrub(config, content))
    error = APIResponseValidationError(why, in_stream=in_stream, **facts(config, info, body))
    return hide(error, config.secrets())


def too_large(config: Config, info: ResponseInfo, most: int) -> APIResponseValidationError:
    """Make the error of a body that has more bytes than the client takes."""
    text = (
        f"the answer is larger than {most:,} bytes, the most taken; "
        "make the client with a greater max_response_bytes, or read it bit by bit with "
        "with_streaming_response"
    )
    return APIResponseValidationError(text, **facts(config, info))


def connection_error(call: Call, failure: TransportFailure, **details: Any) -> APIConnectionError:
    """Make the error of a request that got no answer, or half of one."""
    cls = APITimeoutError if failure.kind in ("timeout", "pool") else APIConnectionError
    if failure.kind in ("connect", "tls"):
        details["note"] = (
            f"Tried: {_tried(call, failure)}. Check base_url (now {origin(call.config.base)}), "
            "the network, and whether a proxy is needed or set that should not be."
        )
    return cls(failure.text, **details)


def _tried(call: Call, failure: TransportFailure) -> str:
    """Name the server that could not be reached: after a redirect it is another one."""
    try:
        asked: Any = failure.cause
        return origin(str(asked.request.url))
    except Exception:  # HTTP libraries differ in what they tell
        return origin(call.url)


def origin(url: str) -> str:
    """Give scheme, host and port of an address: no user, no path, no query."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{re.split('[/?#]', rest, maxsplit=1)[0].rpartition('@')[2]}"
