"""Helpers that collect: they read a stream to its end and give its pieces as one answer."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from codegen.dialect.base import Identifier, Node, Prose
from codegen.dialect.types import Reference

Member = Annotated[str, Field(pattern=r"^/[^\s/]+$", max_length=100)]
"""A property, as a pointer of one step."""


class CollectHelper(Node):
    """Reads a stream to its end, and gives what its events say as one answer.

    Events and answer have properties of the same names. The texts of `joined` are put together in
    the order in which they came; of everything else the last value counts that is not null.

    ```yaml
    helpers:
      run:
        behavior: collect
        doc: Run a program and give what it wrote.
        call: exec                   # an endpoint of the resource that always streams
        returns: "#/types/Finished"  # the answer
        joined: [/stdout, /stderr]   # texts that come in pieces; empty when none came
    ```
    """

    behavior: Literal["collect"]
    doc: Prose
    call: Identifier
    """An endpoint of the same resource that always streams, and says which event is its last."""
    returns: Reference
    """The type of the answer."""
    joined: list[Member] = Field(min_length=1)
    """Properties of events and of the answer: texts that come in pieces."""
