"""Results of model objects. Values that the answer does not hold are None."""

from __future__ import annotations

import os
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..brief import BriefRepr
from ..headers import Headers
from ..response import save

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self


@dataclass(frozen=True, slots=True, repr=False)
class Usage(BriefRepr):
    """Tokens that a call used."""

    input_tokens: int | None = None
    output_tokens: int | None = None
    """Reasoning included."""
    cached_tokens: int | None = None
    """Part of the input that was read from a cache."""
    reasoning_tokens: int | None = None
    """Part of the output that is reasoning."""
    total_tokens: int | None = None
    raw: Any = field(default=None, repr=False)
    """The usage as the server wrote it."""

    @property
    def text_tokens(self) -> int | None:
        """Part of the output that is no reasoning; None when the server does not say."""
        if self.output_tokens is None:
            return None
        return max(0, self.output_tokens - (self.reasoning_tokens or 0))


@dataclass(frozen=True, slots=True, repr=False)
class ResponseFacts(BriefRepr):
    """Where a result comes from."""

    id: str | None = None
    model: str | None = None
    """The model that answered, as the server names it."""
    created: int | None = None
    """Seconds since 1970."""
    headers: Headers = field(default_factory=Headers, repr=False)
    request_id: str | None = None
    body: Any = field(default=None, repr=False)
    """The parsed answer; for a stream None."""

    @property
    def time(self) -> datetime | None:
        """Time of the answer by the server's clock, in UTC; None when the server does not say."""
        from datetime import UTC, datetime

        try:
            return None if self.created is None else datetime.fromtimestamp(self.created, UTC)
        except (OverflowError, OSError, ValueError):
            return None


@dataclass(frozen=True, slots=True, repr=False)
class EmbedResult(BriefRepr):
    """The vector of one value."""

    vector: list[float]
    usage: Usage
    cost: float | None
    response: ResponseFacts
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class EmbedManyResult(BriefRepr):
    """The vectors of several values, in their order."""

    vectors: list[list[float]]
    usage: Usage
    """Summed over all requests."""
    cost: float | None
    responses: tuple[ResponseFacts, ...]
    warnings: tuple[str, ...] = ()
    _found: tuple[list[float] | array[float], ...] = field(default=(), repr=False, compare=False)
    """The vectors as they came, until somebody asks for lists."""

    @classmethod
    def of(
        cls,
        vectors: Sequence[list[float] | array[float]],
        usage: Usage,
        cost: float | None,
        responses: tuple[ResponseFacts, ...],
        warnings: tuple[str, ...],
    ) -> Self:
        """Take vectors as they came: lists of those that are arrays are made when asked for."""
        lists = [one for one in vectors if isinstance(one, list)]
        if len(lists) == len(vectors):
            return cls(lists, usage, cost, responses, warnings)
        made = cls([], usage, cost, responses, warnings, tuple(vectors))
        object.__delattr__(made, "vectors")
        return made

    @property
    def arrays(self) -> list[array[float]]:
        """The vectors as arrays of 32-bit floats.

        Where the service was asked for base64 they are what came, and no list is made. NumPy
        takes such an array without a copy: `numpy.asarray(array)`.
        """
        return [
            one if isinstance(one, array) else array("f", one)
            for one in self._found or self.vectors
        ]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # Only asked for what has no value yet.
            if name != "vectors":
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            made = [one.tolist() if isinstance(one, array) else one for one in self._found]
            object.__setattr__(self, "vectors", made)
            return made


@dataclass(frozen=True, slots=True, repr=False)
class PartialEmbeddings(BriefRepr):
    """What came before `embed_many` failed: the attribute `partial` of its error."""

    vectors: dict[int, list[float]]
    """By the position of their values."""
    missing: tuple[int, ...]
    """Positions of the values without a vector: what is left to ask for."""
    usage: Usage
    """Summed over the requests that succeeded."""
    cost: float | None
    """US dollars for the requests that succeeded; None when one of them states none."""
    responses: tuple[ResponseFacts, ...] = field(default=(), repr=False)
    """Of the requests that succeeded, in the order of their values."""


@dataclass(frozen=True, slots=True, repr=False)
class GeneratedImage(BriefRepr):
    """A picture."""

    data: bytes
    media_type: str
    """Read from the data itself, such as image/png."""
    width: int | None
    height: int | None
    seed: int | None = None
    """Seed of the request that made it; None when neither side named one."""
    nsfw: bool | None = None
    """Whether the service marked it as not safe for work; None when it does not say."""

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the picture to a file, whole or not at all, and return its path."""
        return save(path, (self.data,))

    def _repr_png_(self) -> bytes | None:
        """Show the picture in a notebook."""
        return self.data if self.media_type == "image/png" else None

    def _repr_jpeg_(self) -> bytes | None:
        """Show the picture in a notebook."""
        return self.data if self.media_type == "image/jpeg" else None


@dataclass(frozen=True, slots=True, repr=False)
class ImageResult(BriefRepr):
    """Pictures that a model made.

    As the attribute `partial` of an error it holds the pictures of the requests that succeeded;
    `warnings` say which are missing.
    """

    images: tuple[GeneratedImage, ...]
    seed: int | None
    """Seed of the first request; None when neither side named one."""
    cost: float | None
    """US dollars, summed over all requests; None when one of them states none."""
    request_id: str | None
    response: ResponseFacts
    """Of the first request."""
    responses: tuple[ResponseFacts, ...] = field(repr=False)
    warnings: tuple[str, ...] = ()

    @property
    def image(self) -> GeneratedImage:
        """The first picture.

        Raises IndexError when there is none, as can be in the `partial` of an error.
        """
        return self.images[0]
