# Generated from codegen/runtime/client/protocols.py. Do not edit; run: nox -s generate
"""What arguments may be besides the types of this package."""

from __future__ import annotations

from typing import Any, Final, Protocol

SENDING: Final[dict[str, Any]] = {"sending": True}
"""The context in which models are written into a request."""


class Dumpable(Protocol):
    """A pydantic model, such as the message of an answer that goes back into a conversation."""

    def model_dump_json(self) -> str:
        """Write the model as JSON text."""
        ...
