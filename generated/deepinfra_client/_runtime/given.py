# Generated from codegen/runtime/client/given.py. Do not edit; run: nox -s generate
"""Arguments against what the description of a call says of them: words and texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .checks import kind, wrong_type
from .errors import ArgumentTypeError, InvalidArgumentError, SDKError
from .operation import Operation
from .options import Omit

_TEXT = {str}
_SHORT = 60
"""Characters of a text that a message repeats."""


def check_given(op: Operation[Any], args: Mapping[str, Any]) -> SDKError | None:
    """Find the first argument that no model can take, before anything is sent.

    Returns an InvalidArgumentError, or an ArgumentTypeError for texts that are none.
    """
    for name, allowed in op.choices:
        value = args.get(name)
        if value is None or isinstance(value, Omit):
            continue
        if (found := _misfit(name, value, allowed)) is not None:
            return found
    for name in op.texts:
        value = args.get(name)
        if value is None or isinstance(value, Omit):
            continue
        if (found := _no_text(name, value)) is not None:
            return found
    for name in op.lists:
        if (found := _no_list(name, args.get(name), secret=name in op.secrets)) is not None:
            return found
    return None


def _no_list(name: str, value: Any, *, secret: bool) -> SDKError | None:
    """Refuse a single text where several are wanted; type checkers let it pass as a sequence."""
    if isinstance(value, bytes | bytearray | memoryview | Mapping):
        return wrong_type(name, "a list of str", value)
    if not isinstance(value, str):
        return None
    text = str.__str__(value)
    if secret or len(text) > _SHORT:
        return wrong_type(name, "a list of str", value)
    return ArgumentTypeError(
        f"`{name}` must be a list of str, found the str {text!r}; write {name}=[{text!r}]"
    )


def _misfit(name: str, value: Any, allowed: tuple[Any, ...]) -> SDKError | None:
    """Say what an argument takes that has a closed list of values."""
    if isinstance(value, str | int) and value in allowed:
        return None
    words = ", ".join(repr(item) for item in allowed)
    text = f"`{name}` must be one of {words}, found {_shown(value)}"
    if isinstance(value, str):
        import difflib

        known = [item for item in allowed if isinstance(item, str)]
        if close := difflib.get_close_matches(value.strip().lower(), known, n=1):
            text += f"; did you mean {close[0]!r}?"
    return InvalidArgumentError(text)


def _shown(value: Any) -> str:
    shown = repr(value) if isinstance(value, str | int | float) else kind(value)
    return shown if len(shown) <= 80 else f"{shown[:77]}..."


def _no_text(name: str, value: Any) -> SDKError | None:
    """Refuse what is neither a text nor a list of texts, and texts that are empty."""
    if isinstance(value, str):
        return empty_text(name) if not value else None
    if isinstance(value, bytes | bytearray | memoryview | Mapping):
        return wrong_type(name, "a str or a list of str", value)
    if not isinstance(value, Sequence):
        # Objects of other packages are written by the body, which says what it cannot write.
        return None
    if set(map(type, value)) == _TEXT and all(value):  # pyright: ignore[reportUnknownArgumentType]
        return None
    for position, item in enumerate(value):  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        if not isinstance(item, str):
            return no_text(f"{name}[{position}]", item)
        if not item:
            return empty_text(f"{name}[{position}]")
    return None


def no_text(place: str, value: Any) -> SDKError:
    """Make the error of something else in place of a text."""
    hint = "; token ids are not accepted, give the text itself" if _is_token(value) else ""
    return type(found := wrong_type(place, "a str", value))(f"{found.message}{hint}")


def _is_token(value: Any) -> bool:
    if isinstance(value, list | tuple) and value:
        value = value[0]  # pyright: ignore[reportUnknownVariableType]
    return isinstance(value, int) and not isinstance(value, bool)


def empty_text(place: str) -> SDKError:
    """Make the error of a text that holds nothing."""
    return InvalidArgumentError(
        f"`{place}` is an empty text, which the service refuses; leave it out"
    )
