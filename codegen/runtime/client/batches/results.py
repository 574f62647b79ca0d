"""What came of the requests of a batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

R_co = TypeVar("R_co", covariant=True)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BatchResultError:
    """Why there is no answer to a request of a batch."""

    message: str
    code: str | None = None
    """What the service calls the error, such as an HTTP status; None when the fault was found
    here."""
    details: Any = None
    """All that the service says; the text of a line that cannot be read."""


@dataclass(frozen=True, slots=True)
class BatchResult(Generic[R_co]):
    """What came of one request: `response`, or `error`."""

    custom_id: str | None
    """The id of the request; None for a line that cannot be read."""
    response: R_co | None
    """The answer, as the call itself gives it."""
    error: BatchResultError | None
    request: Mapping[str, Any] | None = None
    """The body of the request; None where the requests are not known."""
    status_code: int | None = None
    """HTTP status of the answer."""
    request_id: str | None = None
    """What the service calls the request."""

    @property
    def ok(self) -> bool:
        """Whether there is an answer."""
        return self.error is None


class BatchResults(Generic[R_co]):
    """The results of a batch, read line by line each time they are gone through.

    They come in the order of the requests where these are known, else in that of the files, which
    is another one. Lines that cannot be read are results too, with an error and no id; requests
    without a line are so as well, where the requests are known.
    """

    def __init__(
        self,
        batch: Any,
        places: Sequence[tuple[str | None, int]],
        read: Callable[[int], BatchResult[R_co]],
    ) -> None:
        """`places` names each result and where it is found, for `read`."""
        self.batch = batch
        """The batch as it was seen last."""
        self._places = places
        self._read = read
        self._by_id = {name: place for name, place in places if name is not None}

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[BatchResult[R_co]]:
        return (self._read(place) for _, place in self._places)

    def __getitem__(self, custom_id: str) -> BatchResult[R_co]:
        """Return the result of a request.

        Raises KeyError when there is none.
        """
        return self._read(self._by_id[custom_id])

    def get(self, custom_id: str) -> BatchResult[R_co] | None:
        """Return the result of a request, None when there is none."""
        place = self._by_id.get(custom_id)
        return None if place is None else self._read(place)

    def __contains__(self, custom_id: object) -> bool:
        return custom_id in self._by_id

    def ids(self) -> list[str]:
        """Return the ids of all requests that have a result."""
        return list(self._by_id)

    @property
    def failed(self) -> Iterator[BatchResult[R_co]]:
        """The results without an answer."""
        return (item for item in self if not item.ok)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self)} results>"
