# Generated from codegen/runtime/client/response.py. Do not edit; run: nox -s generate
"""Answers: their facts, the raw form, binary results."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Generic, NamedTuple, TypeVar

from .checks import check_at_least_one
from .errors import APIError, APIResponseValidationError, snapshot
from .headers import Headers

R = TypeVar("R")


class ResponseInfo(NamedTuple):
    """The facts of an answer."""

    status_code: int
    headers: Headers
    url: str
    """Without query."""
    request_id: str | None
    attempts: int
    """Requests that were sent for it."""
    elapsed: float
    """Seconds from the call to the answer's headers, waits included."""
    resent: int = 0
    """How often the request was sent again although the service may have acted on it before."""


class RawResponse(Generic[R]):
    """An answer with its body and, by `parse()`, the result."""

    __slots__ = ("_cache", "_parse", "content", "info")

    def __init__(
        self, info: ResponseInfo, content: bytes, parse: Callable[[RawResponse[R]], R]
    ) -> None:
        self.info = info
        self.content = content
        """The body."""
        self._parse = parse
        self._cache: list[R] = []

    def parse(self) -> R:
        """Return the result; the same object every time.

        Raises APIResponseValidationError when the body is not what it should be.
        """
        if not self._cache:
            self._cache.append(self._parse(self))
        return self._cache[0]

    @property
    def status_code(self) -> int:
        """HTTP status."""
        return self.info.status_code

    @property
    def headers(self) -> Headers:
        """Headers of the answer."""
        return self.info.headers

    @property
    def request_id(self) -> str | None:
        """Id of the request, from the headers."""
        return self.info.request_id

    @property
    def attempts(self) -> int:
        """Requests that were sent for the answer."""
        return self.info.attempts

    @property
    def elapsed(self) -> float:
        """Seconds that the call took, waits included."""
        return self.info.elapsed

    @property
    def resent(self) -> int:
        """How often the request was sent again although the service may have acted on it before."""
        return self.info.resent

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """Return the body as decoded JSON.

        Raises APIResponseValidationError when it is none.
        """
        import json

        with suppress(ValueError, RecursionError):
            return json.loads(self.content)
        info = self.info
        raise APIResponseValidationError(
            "the answer is no JSON",
            status_code=info.status_code,
            url=info.url,
            request_id=info.request_id,
            attempts=info.attempts,
            elapsed=info.elapsed,
            response=snapshot(info.status_code, info.headers),
        )

    def __repr__(self) -> str:
        media = self.headers.media_type or "no media type"
        request = f", request {self.request_id}" if self.request_id else ""
        size = f"{len(self.content):,} bytes"
        return f"<{type(self).__name__} {self.status_code}, {media}, {size}{request}>"


class BinaryResponse:
    """A result that is a file: audio, a picture, a document."""

    __slots__ = ("_usual", "content", "info")

    def __init__(self, info: ResponseInfo, content: bytes, usual: str = "") -> None:
        """`usual` is the media type that was asked for."""
        self.info = info
        self.content = content
        """All bytes of the file."""
        self._usual = usual

    @property
    def media_type(self) -> str:
        """Media type that the server states, without parameters.

        Where it states none but "some bytes", the first bytes decide, then what was asked for.
        """
        return file_type(self.info.headers.media_type, self.content, self._usual)

    @property
    def suffix(self) -> str:
        """End of a file name that fits the media type, such as `.mp3`; empty when none is known.

        The file names that servers send along are never used.
        """
        from .suffixes import suffix_of

        return suffix_of(self.media_type)

    @property
    def headers(self) -> Headers:
        """Headers of the answer."""
        return self.info.headers

    @property
    def request_id(self) -> str | None:
        """Id of the request, from the headers."""
        return self.info.request_id

    @property
    def text(self) -> str:
        """The content as text, of a file that holds such."""
        return self.content.decode("utf-8", "replace")

    def read(self) -> bytes:
        """Return the content, as files and streams do."""
        return self.content

    def iter_bytes(self, chunk_size: int = 65536) -> Iterator[bytes]:
        """Give the content in pieces of `chunk_size` bytes."""
        check_at_least_one("chunk_size", chunk_size)
        for start in range(0, len(self.content), chunk_size):
            yield self.content[start : start + chunk_size]

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the content to a file, whole or not at all, and return its path."""
        return save(path, (self.content,))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.media_type or 'data'}, {len(self.content)} bytes>"


def file_type(stated: str, head: bytes, usual: str) -> str:
    """Decide the media type of a file from what the server states, its beginning, and the request.

    A type that says nothing, such as `application/octet-stream`, counts only when nothing else
    tells.
    """
    if stated not in ("", "application/octet-stream", "binary/octet-stream"):
        return stated
    from .sniff import HEAD, media_type

    # Raw samples can look like the first frame of MP3 or AAC.
    found = None if usual and head[:1] == b"\xff" else media_type(head[:HEAD])
    return found or usual or stated


def save(path: str | os.PathLike[str], chunks: Iterable[bytes]) -> Path:
    """Write chunks to a temporary file beside the target, then move it there.

    What had arrived when an answer broke is kept as `NAME.part`, see `writing`.

    Raises OSError (FileNotFoundError, IsADirectoryError, ...) that names the target.
    """
    with writing(path) as (file, target):
        for chunk in chunks:
            file.write(chunk)
    return target


@contextmanager
def writing(path: str | os.PathLike[str]) -> Generator[tuple[IO[bytes], Path]]:
    """Open a temporary file beside a target, and move it there when the block ends well.

    Gives the file and the path of the target. What had been written when an answer broke is kept
    as `NAME.part` beside the target, and `partial` of the error is its path. Raises the errors of
    `save`.
    """
    target, beside = _places(path)
    failure: OSError | None = None
    try:
        with beside.open("xb") as file:
            yield file, target
        beside.replace(target)
    except OSError as error:
        failure = error
    except APIError as error:
        _keep(beside, target, error)
        raise
    finally:
        # After the move there is none.
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    if failure is None:
        return
    if failure.filename != str(beside):
        raise failure
    raise OSError(failure.errno, failure.strerror, str(target))


def _keep(written: Path, target: Path, error: APIError) -> None:
    """Keep the beginning of a file whose rest did not arrive."""
    kept = target.with_name(f"{target.name}.part")
    with suppress(OSError):
        if written.stat().st_size:
            written.replace(kept)
            error.partial = kept
            error.note = f"{error.note} What had arrived is kept in {kept}.".strip()


def _places(path: str | os.PathLike[str]) -> tuple[Path, Path]:
    """Return the target and a temporary file beside it."""
    import secrets

    target = Path(path)
    if not os.fspath(path):
        raise FileNotFoundError(errno.ENOENT, "The path to save to is empty", "")
    if target.is_dir():
        text = "The path to save to is a folder; add the name of a file"
        raise IsADirectoryError(errno.EISDIR, text, str(target))
    if not target.parent.exists():
        text = "The folder to save to does not exist; make it first"
        raise FileNotFoundError(errno.ENOENT, text, str(target))
    return target, target.with_name(f".{secrets.token_hex(8)}.part")
