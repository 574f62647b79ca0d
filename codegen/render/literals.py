"""Values as Python literals."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from typing import cast

from codegen.render.code import Code, SchemaText


def lit(value: object) -> Code:
    """Give the Python literal of `value`, in ASCII, read back and compared.

    Taken: text (also `SchemaText`), int, finite float, bool, None, and tuples, lists,
    mappings and frozensets of these. Mappings keep their order, frozensets are sorted.

    Raises:
        TypeError: A value of another type is inside.
        ValueError: A float is not finite, or the literal does not read back.
    """
    text = _literal(value)
    if not _is_simple(value):
        _verify(value, text)
    return Code(text)


_PLAIN = re.compile(r"[A-Za-z0-9_./:@ \-]*")
"""Texts that need no escape."""


def _is_simple(value: object) -> bool:
    """Whether nothing can go wrong with the literal of a value: there is nothing to escape."""
    if type(value) is str:
        return _PLAIN.fullmatch(value) is not None
    if type(value) is tuple:
        return all(_is_simple(item) for item in cast("tuple[object, ...]", value))
    return value is None or type(value) in (int, bool)


def _literal(value: object) -> str:
    if isinstance(value, SchemaText):
        return _text(value.value)
    if isinstance(value, str):
        # A subclass may have a representation of its own.
        return _text(str.__str__(value))
    if value is None or type(value) in (int, bool):
        return repr(value)
    if type(value) is float:
        text = repr(value)
        if text.strip("-") in ("inf", "nan"):
            raise ValueError(f"{text} has no literal: only finite numbers")
        return text
    if isinstance(value, tuple):
        items = [_literal(item) for item in cast("tuple[object, ...]", value)]
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
    if isinstance(value, list):
        return f"[{', '.join(_literal(item) for item in cast('list[object]', value))}]"
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return f"{{{', '.join(f'{_literal(key)}: {_literal(item)}' for key, item in pairs)}}}"
    if isinstance(value, frozenset):
        members = sorted(_literal(item) for item in cast("frozenset[object]", value))
        return f"frozenset({{{', '.join(members)}}})" if members else "frozenset()"
    raise TypeError(
        f"a value of type {type(value).__name__} has no literal; allowed are text, int, float, "
        "bool, None, and tuples, lists, mappings and frozensets of these"
    )


def _text(value: str) -> str:
    """Quote with double quotes, as formatters do, where that needs no further escapes."""
    text = ascii(value)
    return f'"{text[1:-1]}"' if text.startswith("'") and '"' not in text else text


def _verify(value: object, text: str) -> None:
    """Read the literal back; a wrong one would be code of somebody else's making."""
    if not text.isascii() or "\n" in text or _read(ast.parse(text, mode="eval").body) != text:
        raise ValueError(f"the literal of {value!r:.80} does not read back")


def _read(node: ast.expr) -> str:
    """Give the literal of the value that `node` stands for, calling nothing but frozenset."""
    if isinstance(node, ast.Call):
        if not (isinstance(node.func, ast.Name) and node.func.id == "frozenset"):
            raise ValueError("a call in a literal")
        if not node.args:
            return "frozenset()"
        (members,) = node.args
        assert isinstance(members, ast.Set)
        return f"frozenset({{{', '.join(sorted(map(_read, members.elts)))}}})"
    if isinstance(node, ast.Tuple):
        items = [_read(item) for item in node.elts]
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
    if isinstance(node, ast.List):
        return f"[{', '.join(map(_read, node.elts))}]"
    if isinstance(node, ast.Dict):
        keys = [_read(key) for key in node.keys if key is not None]
        values = [_read(item) for item in node.values]
        pairs = zip(keys, values, strict=True)
        return f"{{{', '.join(f'{key}: {item}' for key, item in pairs)}}}"
    return _literal(ast.literal_eval(node))
