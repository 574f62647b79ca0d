"""Batches as data: the calls behind them, how lines look, and what is allowed."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from ..jobs.spec import WaitSpec
from ..operation import Operation
from ..record import Record

R_co = TypeVar("R_co", covariant=True)


class LineForm(Record):
    """How a request stands in a line; pointers."""

    id: str
    target: str
    body: str
    constants: tuple[tuple[str, Any], ...]


class LineLimits(Record):
    """What a file of requests may hold; pointers lead into a body."""

    lines: int | None
    bytes: int | None
    same: tuple[str, ...]
    """What all lines have in common."""
    totals: tuple[tuple[str, int], ...]
    """Lists, and how many elements those of all lines may have together."""
    refused: tuple[tuple[str, str], ...]
    """What no line may have, and why."""


class ResultForm(Record):
    """How a result stands in a line; pointers."""

    id: str
    body: str
    status: str | None
    request_id: str | None
    error: str
    code: str | None
    """In an error, as is `message`."""
    message: str | None


class ResultsSpec(Record, Generic[R_co]):
    """How the results of a batch are read; `R_co` is what requests are answered with."""

    retrieve: Operation[Any]
    key: str
    """The argument of `retrieve` that names the batch."""
    content: Operation[Any]
    content_key: str
    """The argument of `content` that names the file."""
    target: str
    """In the batch: the call that lines make, as are the next three."""
    state: str
    input: str
    outputs: tuple[str, ...]
    line: LineForm
    result: ResultForm
    calls: tuple[tuple[str, Operation[Any]], ...]
    """The calls that lines make, by how a batch names them."""
    wait: WaitSpec[Any]


class BatchSpec(Record, Generic[R_co]):
    """How a batch is made."""

    operation: Operation[Any]
    target: str
    """The argument of the operation that says which call the lines make."""
    input: str
    """That which takes the id of the file."""
    defaults: tuple[tuple[str, Any], ...]
    upload: Operation[Any]
    file: str
    """The argument of `upload` that takes the file."""
    constants: tuple[tuple[str, Any], ...]
    """Other arguments of `upload`."""
    file_id: str
    """In the answer of `upload`: the id of the file."""
    limits: LineLimits
    wait: WaitSpec[Any]
    results: ResultsSpec[R_co]
