"""Helpers for files, and for batches of requests in files of JSON lines."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from codegen.dialect.base import Identifier, Node, Place, PropertyName, Prose

Dotted = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$", max_length=200)]
"""An endpoint of any resource, such as `files.create`."""

Count = Annotated[int, Field(ge=1)]


class UploadHelper(Node):
    """Sends a file in whatever form it is there.

    The method takes a path (text too), bytes, an open file, or an iterable of objects, which
    becomes a file of JSON lines that is written to the disk when it is large.

    ```yaml
      upload:
        behavior: upload
        doc: Upload a file.
        call: create    # an endpoint of the resource with a multipart body
        file: file      # its argument that takes the file
    ```
    """

    behavior: Literal["upload"]
    doc: Prose
    call: Identifier
    file: PropertyName


class LineForm(Node):
    """How a request stands in a line: where its id, its target and its body are."""

    id: Place
    target: Place
    """The call that is made."""
    body: Place
    constants: dict[PropertyName, Any] = {}
    """What every line has besides."""


class LineLimits(Node):
    """What a file of requests may hold."""

    lines: Count | None = None
    bytes: Count | None = None
    same: list[Place] = []
    """In a body: what all lines have in common, such as the model."""
    totals: dict[Place, Count] = {}
    """In a body: a list, and how many elements those of all lines may have together. What is no
    list counts as one."""
    refused: dict[Place, Prose] = {}
    """In a body: what a line may not have, and why."""


class ResultForm(Node):
    """How a result stands in a line; all are pointers."""

    id: Place
    """The id of the request."""
    body: Place
    """What the request was answered with."""
    status: Place | None = None
    """The HTTP status of the answer."""
    request_id: Place | None = None
    error: Place
    """What went wrong; nothing there when all went well."""
    code: Place | None = None
    """In an error, as is `message`."""
    message: Place | None = None


class ResultsHelper(Node):
    """Reads the files of results of a batch: each line typed, and with the request it belongs to.

    The method takes a batch or its id. `retrieve` looks a batch up that is given by its id.
    """

    behavior: Literal["batch_results"]
    doc: Prose
    retrieve: Identifier
    """The endpoint of the same resource that looks at a batch."""
    content: Dotted
    """The endpoint that gives the bytes of a file by its id."""
    wait: Identifier
    """The helper of the same resource that waits for a batch: it knows which batch has ended."""
    target: Place
    """In the batch: the call that its lines make."""
    state: Place
    """In the batch: how far it is."""
    input: Place
    """In the batch: the id of the file of requests."""
    outputs: list[Place] = Field(min_length=1)
    """In the batch: the ids of the files of results; those that are null are left out."""
    line: LineForm
    """A line of the file of requests."""
    result: ResultForm
    """A line of the files of results."""
    calls: dict[str, Dotted] = Field(min_length=1)
    """What stands at `target` -> the endpoint whose answers the lines then hold."""


class BatchHelper(Node):
    """Makes a batch of requests: writes their file, uploads it, starts, waits, gives the results.

    The method takes `requests`, and the arguments of `call` but the file. What is known of the
    limits is checked before anything is sent.
    """

    behavior: Literal["batch"]
    doc: Prose
    call: Identifier
    """The endpoint of the same resource that starts a batch."""
    wait: Identifier
    """The helper of the same resource that waits for a batch."""
    results: Identifier
    """The helper of the same resource that reads results."""
    target: PropertyName
    """The argument of `call` that says which call the lines make."""
    input: PropertyName
    """The argument of `call` that takes the id of the file."""
    defaults: dict[PropertyName, Any] = {}
    """Arguments of `call` that are sent unless the caller gives them."""
    upload: Dotted
    """The endpoint that takes a file."""
    file: PropertyName
    """The argument of `upload` that takes the file."""
    constants: dict[PropertyName, Any] = {}
    """The other arguments of `upload`."""
    file_id: Place
    """In the answer of `upload`: the id of the file."""
    limits: LineLimits = LineLimits()
