# Generated from codegen/runtime/client/objects/structured/labels.py. Do not edit; run: nox -s generate
"""What types are called in the texts of errors."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

_LONGEST: Final = 80


def label(form: Any) -> str:
    """Write a type without modules, as in `list[Recipe] | None`; long ones are cut."""
    text = _text(form)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def _text(form: Any) -> str:
    origin, args = get_origin(form), get_args(form)
    if origin is Annotated:
        return _text(args[0])
    if origin is Literal:
        return f"Literal[{', '.join(map(repr, args))}]"
    if origin in (Union, UnionType):
        return " | ".join(map(_text, args))
    if origin is not None and args:
        return f"{_text(origin)}[{', '.join(map(_text, args))}]"
    if form is NoneType or form is Ellipsis:
        return "None" if form is NoneType else "..."
    name = getattr(form, "__name__", None)
    return name if isinstance(name, str) else repr(form)
