"""Files inside of answers: their bytes, whichever text the answer held them in."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .sniff import HEAD
from .sniff import media_type as sniffed_type

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

_UNKNOWN = "application/octet-stream"


class FileData:
    """A file that an answer holds, such as a sound. `bytes(file)` gives its content, too."""

    __slots__ = ("content", "media_type")

    def __init__(self, content: bytes, media_type: str | None = None) -> None:
        """`media_type` is what is said of the file; unset, its first bytes tell."""
        self.content = content
        """All bytes of the file."""
        self.media_type = media_type or sniffed_type(content[:HEAD]) or _UNKNOWN
        """What the file is, such as `audio/wav`."""

    @classmethod
    def of(cls, text: str) -> FileData:
        """Read a data URI, or base64 without a front.

        Raises ValueError for another text.
        """
        # Loaded here: most answers hold no file.
        from .objects.media.load import is_data, read, unbase64

        if not is_data(text):
            return cls(unbase64(text.encode("ascii")))
        loaded = read(text)
        return cls(loaded.data, (loaded.said or "").partition(";")[0] or None)

    @property
    def data_uri(self) -> str:
        """The file as a data URI."""
        import base64

        return f"data:{self.media_type};base64,{base64.b64encode(self.content).decode()}"

    def iter_bytes(self, chunk_size: int = 65536) -> Iterator[bytes]:
        """Give the content in pieces of `chunk_size` bytes."""
        from .checks import check_at_least_one

        check_at_least_one("chunk_size", chunk_size)
        for start in range(0, len(self.content), chunk_size):
            yield self.content[start : start + chunk_size]

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the content to a file, whole or not at all, and return its path.

        Raises OSError that names the target.
        """
        from .response import save

        return save(path, (self.content,))

    def __bytes__(self) -> bytes:
        return self.content

    def __len__(self) -> int:
        return len(self.content)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, FileData):
            return NotImplemented
        return (self.content, self.media_type) == (other.content, other.media_type)

    def __hash__(self) -> int:
        return hash((self.content, self.media_type))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.media_type}, {len(self.content):,} bytes>"

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: Any, _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        def validate(value: object) -> FileData:
            if isinstance(value, FileData):
                return value
            if isinstance(value, bytes):
                return cls(value)
            if not isinstance(value, str):
                raise ValueError("a file is a data URI or base64")
            try:
                return cls.of(value)
            except ValueError:
                problem = "the text is neither a data URI nor base64"
            raise ValueError(problem)

        return core_schema.no_info_plain_validator_function(
            validate,
            json_schema_input_schema=core_schema.str_schema(),
            serialization=core_schema.plain_serializer_function_ser_schema(
                lambda file: file.data_uri,
                return_schema=core_schema.str_schema(),
                when_used="json",
            ),
        )
