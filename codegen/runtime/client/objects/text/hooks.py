"""Functions of the caller that take part in a run of several steps."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any, TypeAlias

from ...errors import ArgumentTypeError
from .results import Step

OnStep: TypeAlias = Callable[[Step], object]
"""Is called after each step, when its tools have run. What it returns is not looked at, and what
it raises is raised to the caller."""

StopWhen: TypeAlias = Callable[[Sequence[Step]], bool]
"""Is asked after each step, with all steps so far; True ends the run. What it raises is raised to
the caller."""

AsyncOnStep: TypeAlias = Callable[[Step], object]
"""As OnStep, and may be an async function; it is awaited before the next step."""

AsyncStopWhen: TypeAlias = Callable[[Sequence[Step]], bool | Awaitable[bool]]
"""As StopWhen, and may be an async function."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A function to call, and what to give it. The answer is what it returns."""

    name: str
    function: Callable[[Any], Any]
    value: Any

    def call(self) -> Any:
        """Call it where nothing can be awaited.

        Raises ArgumentTypeError when it returns something to await.
        """
        answer = self.function(self.value)
        if isawaitable(answer):
            close = getattr(answer, "close", None)
            if callable(close):
                close()  # Or Python complains that it was never awaited.
            raise no_async(self.name)
        return answer

    async def acall(self) -> Any:
        """Call it and await what it returns, if that can be awaited."""
        answer = self.function(self.value)
        return await answer if isawaitable(answer) else answer


def no_async(name: str) -> ArgumentTypeError:
    """Make the error of an async function that was given to a blocking client."""
    return ArgumentTypeError(
        f"`{name}` is an async function, and a blocking client cannot await it; give an ordinary "
        "function, or use the asynchronous client"
    )
