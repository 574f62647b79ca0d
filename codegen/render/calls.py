"""Calls of constructors as source: how data constants are written."""

from __future__ import annotations

from typing import Any

from codegen.render.source import Code, Name, lit


def call_code(function: str, *positional: Any, **named: Any) -> Code:
    """A call whose arguments are literals; keywords that are None are left out."""
    parts = [str(lit(item)) for item in positional]
    parts += [f"{Name(key)}={lit(value)}" for key, value in named.items() if value is not None]
    return Code(f"{Name(function)}({', '.join(parts)})")
