# Generated from codegen/runtime/emulator/reading.py. Do not edit; run: nox -s generate
"""Read a request from the wire: its body within limits, compression undone, form fields."""

from __future__ import annotations

import json
import zlib
from typing import Final

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import ClientDisconnect, Request
from starlette.types import Message

from .failures import Fault, Refusal, invalid
from .scope import Upload

LARGEST_BODY: Final = 256 * 1024 * 1024
"""Bytes of a body, after decompression; more is refused with 413."""

_MOST_PARTS: Final = 4096


async def read_payload(request: Request, limit: int = LARGEST_BODY) -> bytes:
    """Return the body of a request. Raises Refusal (413, 415, 400) when it cannot be taken."""
    encoding = request.headers.get("content-encoding", "").strip().lower()
    if encoding not in ("", "identity", "gzip"):
        raise Refusal(415, f"Content-Encoding {encoding!r} is not understood; send gzip or none.")
    received = bytearray()
    try:
        async for chunk in request.stream():
            received += chunk
            if len(received) > limit:
                raise _too_large(limit)
    except ClientDisconnect:
        raise Refusal(400, "The request ended before its body did.") from None
    return _unzipped(bytes(received), limit) if encoding == "gzip" else bytes(received)


def _too_large(limit: int) -> Refusal:
    return Refusal(413, f"The body is larger than {limit} bytes.")


def _unzipped(data: bytes, limit: int) -> bytes:
    unzipper = zlib.decompressobj(wbits=31)
    try:
        made = unzipper.decompress(data, limit + 1)
    except zlib.error as error:
        raise Refusal(400, f"The body is not gzip: {error}") from None
    if len(made) > limit or unzipper.unconsumed_tail:
        raise _too_large(limit)
    if not unzipper.eof:
        raise Refusal(400, "The body is not gzip: it ends too early.")
    return made


async def read_fields(request: Request, payload: bytes) -> list[tuple[str, str | Upload]] | None:
    """Return the fields of a form in the order sent; None when the body is no form.

    Raises Refusal (422) for a form that cannot be read.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in ("application/x-www-form-urlencoded", "multipart/form-data"):
        return None

    async def receive() -> Message:
        return {"type": "http.request", "body": payload, "more_body": False}

    scope = {key: value for key, value in request.scope.items() if key != "app"}
    fields: list[tuple[str, str | Upload]] = []
    try:
        async with Request(scope, receive).form(
            max_files=_MOST_PARTS, max_fields=_MOST_PARTS, max_part_size=LARGEST_BODY
        ) as form:
            for name, value in form.multi_items():
                fields.append((name, value if isinstance(value, str) else await _upload(value)))
    except (MultiPartException, KeyError) as error:
        fault = Fault(("body",), f"is not a valid form: {error}", "form_invalid")
        raise invalid([fault]) from None
    return fields


async def _upload(file: UploadFile) -> Upload:
    data = await file.read()
    return Upload(file.filename or "", file.content_type or "application/octet-stream", data)


def as_json(payload: bytes) -> object:
    """Return the JSON value of a payload for the log, None when it is none."""
    try:
        return json.loads(payload) if payload else None
    except (ValueError, RecursionError):
        return None
