# Generated from codegen/runtime/client/body.py. Do not edit; run: nox -s generate
"""Request bodies: which arguments go in, how they are written."""

from __future__ import annotations

import math
import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final, cast

from .brief import brief
from .checks import kind
from .errors import ArgumentTypeError, InvalidArgumentError
from .loops import in_thread
from .narrow import is_map, is_row
from .operation import Operation
from .options import Omit, omit
from .protocols import SENDING

if TYPE_CHECKING:
    from .filebody import FileBody
    from .multipart import Multipart


class Body:
    """An encoded body: bytes, or one with files that is read while it is sent."""

    __slots__ = ("content", "content_type", "parts")

    def __init__(
        self, content_type: str, content: bytes = b"", parts: Multipart | FileBody | None = None
    ) -> None:
        self.content_type = content_type
        self.content = content
        self.parts = parts

    @property
    def length(self) -> int | None:
        """Bytes, when known."""
        return len(self.content) if self.parts is None else self.parts.length

    @property
    def sendable(self) -> bool:
        """Whether it can be sent (again): not when a file that cannot be rewound was begun."""
        return self.parts is None or not self.parts.started or self.parts.replayable


class SyncChunks:
    """The pieces of a body with files for a blocking transport."""

    def __init__(self, parts: Multipart | FileBody) -> None:
        self._parts = parts

    def __iter__(self) -> Iterator[bytes]:
        return self._parts.chunks()


class AsyncChunks:
    """The pieces of a body with files for an asynchronous transport; disks are read in a thread."""

    def __init__(self, parts: Multipart | FileBody) -> None:
        self._parts = parts

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = self._parts.chunks()
        while (chunk := await in_thread(next, chunks, None)) is not None:
            yield chunk


def collect(op: Operation[Any], args: Mapping[str, Any], extra: Mapping[str, Any] | None) -> Any:
    """Gather what the body holds, by wire name; `omit` when there is no body.

    Raises ArgumentTypeError when `extra_body` gives a field another value.
    """
    if op.whole is not None:
        whole = args.get(op.whole, omit)
        return _with_extra(whole, extra) if extra else whole
    if op.body == "none":
        return dict(extra) if extra else omit
    compiled = op.compiled
    outside, wire, nullable = compiled.outside, compiled.wire, compiled.nullable
    values: dict[str, Any] = {}
    for name, value in args.items():
        if value is omit or name in outside:
            continue
        if value is None and nullable is not None and name not in nullable:
            continue
        if not value and name in compiled.skip_empty and isinstance(value, list | tuple):
            continue
        values[wire.get(name, name)] = value
    return _with_extra(values, extra) if extra else values


def _with_extra(values: Any, extra: Mapping[str, Any]) -> Any:
    if isinstance(values, Omit):
        return dict(extra)
    if not is_map(values):
        raise ArgumentTypeError(
            f"extra_body needs a body that is an object, this one is {type(values).__name__}"
        )
    merged: dict[str, Any] = dict(values)
    for name, value in extra.items():
        if name in merged and not _same(merged[name], value):
            raise ArgumentTypeError(
                f"extra_body sets {name!r}, which was also given as an argument with another "
                "value; give it once"
            )
        if not isinstance(value, Omit):
            merged[name] = value
    return merged


def _same(left: Any, right: Any) -> bool:
    try:
        return bool(left is right or left == right)
    except Exception:
        return False


def encode(
    op: Operation[Any], args: Mapping[str, Any], extra: Mapping[str, Any] | None
) -> Body | None:
    """Build the body of a call; None when it has none."""
    if op.uris:
        from .datauri import written

        args = written(op, args)
    values = collect(op, args, extra)
    if isinstance(values, Omit):
        return None
    wire = op.compiled.wire
    files = tuple(wire.get(name, name) for name in op.files) if op.files else ()
    if op.body in ("json", "none") and not (files and _has_file(values, files)):
        _refuse_files(values, op)
        return Body("application/json", encode_json(values))
    if op.body == "bytes":
        from .filebody import file_body

        return file_body(op.whole or "", values, op.media)
    from .multipart import Multipart, form_fields

    if op.body == "form":
        from urllib.parse import urlencode

        pairs = [
            pair for name, value in values.items() for pair in form_fields(name, value, op.arrays)
        ]
        return Body("application/x-www-form-urlencoded", urlencode(pairs).encode())
    parts = Multipart(values, files, op.arrays)
    small = parts.small() if parts.replayable else None
    if small is not None:
        return Body(parts.content_type, small)
    return Body(parts.content_type, parts=parts)


def _has_file(values: Mapping[str, Any], names: tuple[str, ...]) -> bool:
    """Whether a field holds a file; a text in its place is a data URI or an address.

    Raises ArgumentTypeError for another text, and where one field has a file and another a text.
    """
    given = {name: values[name] for name in names if values.get(name) is not None}
    texts = [name for name, value in given.items() if isinstance(value, str)]
    for name in texts:
        if not given[name][:8].lower().startswith(("data:", "http://", "https://")):
            raise ArgumentTypeError(
                f"`{name}` must be a file, a data URI or an http(s) address, found the str "
                f"{brief(given[name])}: wrap a path in pathlib.Path, decode base64 into bytes"
            )
    if texts and len(texts) < len(given):
        files = ", ".join(f"`{name}`" for name in given if name not in texts)
        raise ArgumentTypeError(
            f"`{texts[0]}` is a text while {files} is a file, and one request carries either "
            "texts or files; give both as files or both as texts"
        )
    return bool(given) and not texts


def _refuse_files(values: Any, op: Operation[Any]) -> None:
    """Refuse files as fields of a JSON body: a path would be sent as a text.

    Raises ArgumentTypeError.
    """
    for name, value in values.items() if is_map(values) else ():
        if type(value) in _NO_FILES:
            continue
        if isinstance(value, os.PathLike | bytes | bytearray | memoryview) or (
            not isinstance(value, type) and callable(getattr(value, "read", None))
        ):
            given = {wire: argument for argument, wire in op.wire}.get(name, name)
            raise ArgumentTypeError(
                f"`{given}` is a field of JSON, which holds no file, found "
                f"{kind(cast('object', value))}; decode bytes that are text; a field for files "
                "takes base64, a data URI or an address, as its description says"
            )


_NO_FILES: Final = frozenset({str, int, float, bool, list, dict, tuple, type(None)})
_CIRCULAR: Final = "the body contains itself"


@cache
def _encoder() -> Callable[..., bytes]:
    """Return the encoder, loaded by the first request."""
    from pydantic_core import to_json

    return to_json


def encode_json(value: Any) -> bytes:
    """Encode a JSON body once.

    Raises InvalidArgumentError for NaN and infinities, ArgumentTypeError for values that
    JSON cannot hold.
    """
    try:
        encoded = _encoder()(value, context=SENDING)
    except (ValueError, RecursionError, TypeError):  # the encoder's own error is a ValueError
        encoded = None
    if encoded is None:
        return _encode_slowly(value)
    # Looking for one byte first takes a fortieth of the time.
    if (b"N" in encoded and b"NaN" in encoded) or (b"I" in encoded and b"Infinity" in encoded):
        _refuse_nan(value, "")
    return encoded


def _encode_slowly(value: Any) -> bytes:
    """Encode what the fast encoder cannot, such as text with half of a surrogate pair."""
    import json

    try:
        return json.dumps(value, allow_nan=False, default=_plain).encode()
    except RecursionError:
        problem: Exception = ArgumentTypeError(_CIRCULAR)
    except ValueError as error:
        text = f"the body cannot be written as JSON: {error}"
        circular = "Circular" in str(error)
        problem = ArgumentTypeError(_CIRCULAR) if circular else InvalidArgumentError(text)
    except TypeError as error:
        problem = ArgumentTypeError(
            f"the body cannot be written as JSON: {error}; allowed: dict, list, str, int, float, "
            "bool, None, pydantic models and dataclasses"
        )
    if isinstance(problem, InvalidArgumentError):
        _refuse_nan(value, "")
    raise problem


def _plain(value: Any) -> Any:
    from pydantic_core import PydanticSerializationError, to_jsonable_python

    kind = cast("Any", type(value))
    if kind is Omit:
        raise TypeError("`omit` inside of a value; leave the key out")
    try:
        rebuild = getattr(kind, "model_rebuild", None)
        if callable(rebuild):
            # Before pydantic 2.14, a model inside of an answer has no serializer of its own yet.
            rebuild()
        return to_jsonable_python(value, context=SENDING)
    except PydanticSerializationError as error:
        raise TypeError(str(error)) from None


def _refuse_nan(value: Any, where: str) -> None:
    """Find a number that JSON does not have; a text that holds the word is fine."""
    if isinstance(value, float) and not math.isfinite(value):
        raise InvalidArgumentError(f"{where or 'the body'} is {value}, which JSON cannot hold")
    if is_map(value):
        for key, item in value.items():
            _refuse_nan(item, f"{where}.{key}" if where else str(key))
    elif is_row(value):
        for index, item in enumerate(value):
            _refuse_nan(item, f"{where}[{index}]")
    elif not isinstance(value, str | bytes | int | type(None)):
        dump = getattr(value, "model_dump", None)
        if callable(dump):
            _refuse_nan(dump(), where)
