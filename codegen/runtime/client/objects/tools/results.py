"""Calls that a model asks for, and what came of them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Any

from ...brief import BriefRepr
from ...errors import ToolError, portable, text_of


def new_id() -> str:
    """Make an id for a call whose server gave none."""
    return f"call_{secrets.token_hex(12)}"


@dataclass(frozen=True, slots=True, repr=False)
class ToolCall(BriefRepr):
    """A tool that the model asks for."""

    id: str
    """Of the call. An invented one when the server gave none."""
    name: str
    """Of the tool."""
    arguments: str
    """JSON text, as the model wrote it; it need not be right."""
    extra: Any = field(default=None, repr=False)
    """What the server wants to have back with the call; None when it sent nothing of the kind."""

    @property
    def input(self) -> Any:
        """The decoded arguments; an empty text counts as no arguments.

        Raises ToolError when the text is no JSON object.
        """
        return self._decode()

    def _decode(self) -> dict[str, Any]:
        from .decode import decode

        try:
            return decode(self.arguments)
        except ValueError as error:
            raise ToolError(
                f"the arguments of the tool {self.name!r} {error}", tool=self.name
            ) from error


@dataclass(frozen=True, slots=True, repr=False)
class ToolResult(BriefRepr):
    """What came of a call."""

    call: ToolCall
    """The call; where the arguments were repaired, the repaired one."""
    output: Any
    """What the tool returned; None when it failed or was not run."""
    text: str
    """What the model reads."""
    error: BaseException | None = None
    """Why there is no output; None when the tool ran well, and when it was denied."""
    denied: bool = False
    """True when the call was not approved."""

    @property
    def id(self) -> str:
        """Id of the call."""
        return self.call.id

    @property
    def name(self) -> str:
        """Name of the tool."""
        return self.call.name

    @property
    def is_error(self) -> bool:
        """Whether the call failed; a denied call did not fail."""
        return self.error is not None

    def __reduce__(self) -> tuple[Any, ...]:
        # Tools return and raise anything; errors that hold results must be picklable all the same.
        error = self.error
        if error is not None and portable(error) is not error:
            error = ToolError(f"{type(error).__name__}: {text_of(error)}", tool=self.name)
        return ToolResult, (self.call, portable(self.output), self.text, error, self.denied)

    def __copy__(self) -> ToolResult:
        return self
