"""The templates of conversations: which values each one has, and that they stand in it."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any, Final, cast

from codegen.dialect.objects import ConversationSpec
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.types import TypeIndex

_VALUES: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = {
    name: (frozenset(needed.split()), frozenset(others.split()))
    for name, needed, others in (
        ("system", "text", ""),
        ("user", "content", ""),
        ("assistant", "text", "reasoning calls"),
        ("tool", "text id", "name"),
        ("call", "id name arguments", "extra"),
        ("text_part", "text", ""),
        ("image_part", "url", "detail"),
        ("audio_part", "base64 format", ""),
        ("video_part", "url", ""),
        ("file_part", "url", "name"),
        ("tool_definition", "name parameters", "description strict"),
        ("tool_choice", "name", ""),
        ("schema_format", "schema", "name description strict"),
    )
}
"""Template -> the values that it must hold and those that it may hold."""


def check_conversation(
    index: TypeIndex, file: str, spec: ConversationSpec, path: SchemaPath
) -> None:
    """Report templates with values that nobody fills, and such as lack one that they need."""
    for name, (needed, others) in _VALUES.items():
        template = getattr(spec, name)
        if template is None:
            continue
        allowed = sorted(needed | others)
        found: set[str] = set()
        for place, value in _placeholders(template, (*path, name)):
            found.add(value)
            if value not in allowed:
                close = difflib.get_close_matches(value, allowed, n=1)
                index.error(
                    file,
                    place,
                    "unknown-value",
                    f"`{name}` has no value `${value}`",
                    f"did you mean `${close[0]}`?"
                    if close
                    else f"values: {', '.join(f'${item}' for item in allowed)}",
                )
        for value in sorted(needed - found):
            index.error(
                file,
                (*path, name),
                "missing-value",
                f"`{name}` has no place for `${value}`",
                "write the value where the service expects it",
            )


def _placeholders(template: Any, path: SchemaPath) -> Iterator[tuple[SchemaPath, str]]:
    if isinstance(template, str) and template.startswith("$"):
        yield path, template[1:]
    elif isinstance(template, dict):
        for key, item in cast("dict[str, Any]", template).items():
            yield from _placeholders(item, (*path, key))
    elif isinstance(template, list):
        for position, item in enumerate(cast("Any", template)):
            yield from _placeholders(item, (*path, position))
