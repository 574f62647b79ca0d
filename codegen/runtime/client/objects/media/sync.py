"""The messages of a request, blocking."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..spec import MethodSpec
from .conversation import Draft, Key, Wanted, draft, located
from .load import Loaded, read


def messages(
    spec: MethodSpec, given: Mapping[str, Any], *, check: bool = True, product: str = ""
) -> list[Any]:
    """Write the messages of a request and load the files that they hold.

    `check` refuses a history in which the result of a tool is missing; `product` names this side
    to servers that files are downloaded from.

    Raises ArgumentTypeError and InvalidArgumentError for what cannot be sent, and the errors of a
    download.
    """
    return complete(draft(spec, given, check=check), product)


def complete(made: Draft, product: str = "") -> list[Any]:
    """Load the files of a draft and write its messages."""
    loaded: dict[Key, Loaded] = {}
    for item in made.wanted:
        with located(item.where):
            loaded[item.key] = load(item, product)
    return made.messages(loaded)


def load(item: Wanted, product: str) -> Loaded:
    """Load one file."""
    url, policy = item.attachment.address, item.attachment.download
    if url is None or policy is None:
        return read(item.attachment.source)
    from .download import download

    return download(policy, url, product)
