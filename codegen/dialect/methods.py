"""Methods of resources that are no calls: tokens signed here, and maps made of an answer."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from codegen.dialect.base import Identifier, Node, Pointer, PropertyName, Prose
from codegen.dialect.types import Schema

Template = Annotated[
    str, Field(pattern=r"^([^{}]|\{[a-z][a-z0-9_]*(\|(base64|from_now))?\})+$", max_length=200)
]
"""Text with arguments between braces, such as `{user}:{name|base64}`.

`base64` encodes a text, `from_now` adds seconds to the present time. A template that is one
argument and nothing else keeps its type.
"""


class Signer(Node):
    """A token (JWT) that is signed with the key of the client, without a request."""

    doc: Prose
    algorithm: Literal["HS256"] = "HS256"
    prefix: str = ""
    """What the token begins with."""
    arguments: dict[Identifier, Schema] = Field(min_length=1)
    header: dict[PropertyName, Template] = {}
    """Fields of the header besides `alg` and `typ`."""
    payload: dict[PropertyName, Template | list[Template]] = Field(min_length=1)
    """Fields of the payload; of a list, the one template whose arguments are given."""
    model: PropertyName | None = None
    """The field of the payload that names the only model which the token is for."""


class Lookup(Node):
    """A call whose answer is a list, as a map from one field of the items to another one."""

    doc: Prose
    call: Identifier
    """An endpoint of the same resource."""
    items: Pointer
    """Where the answer holds the list."""
    key: Pointer
    """In an item, as is the next."""
    value: Pointer
    divisor: int = Field(1, ge=1)
    """By which the values, which are numbers, are divided."""
    returns: Prose
    """What the map holds."""
