"""The error of this stage."""

from __future__ import annotations


class EmitError(Exception):
    """Rendered files cannot be formatted or written.

    Attributes:
        file: The file concerned, as a path in the tree; empty when there is no single one.
        reason: What was wrong and how to go on.
    """

    def __init__(self, file: str, reason: str) -> None:
        """Put the file in front of the reason."""
        super().__init__(f"{file}: {reason}" if file else reason)
        self.file = file
        self.reason = reason
