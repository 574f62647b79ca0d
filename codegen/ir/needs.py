"""What the behaviours of methods need and read: arguments of some roles, templates, results."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Final

from codegen.dialect.objects import Behavior, ConversationSpec
from codegen.ir.model.objects import ObjectCall
from codegen.ir.schema_paths import SchemaPath
from codegen.ir.types import TypeIndex

_ROLES: Final[dict[Behavior, tuple[str, ...]]] = {
    "object": ("schema", "format"),
    "object_stream": ("schema", "format"),
    "embed": ("value",),
    "embed_many": ("values",),
    "transcription": ("audio",),
    "rerank": ("query", "documents"),
}
_TALKS: Final = ("text", "text_stream", "object", "object_stream")
"""Behaviours that hold the conversation, where there is one."""

_COMMON: Final = (
    *("id", "model", "created", "request_id", "cost", "usage", "input_tokens", "output_tokens"),
    *("cached_tokens", "reasoning_tokens", "total_tokens"),
)
_TEXT: Final = ("text", "finish_reason", "choice_index")
_SAID: Final = (
    *(*_TEXT, "reasoning", "refusal", "tool_calls"),
    *("call_id", "call_name", "call_arguments", "call_index", "call_extra"),
)
_VECTORS: Final = ("items", "vector", "index")
_RESULTS: Final[dict[Behavior, tuple[str, ...]]] = {
    "text": _SAID,
    "text_stream": _SAID,
    "object": _SAID,
    "object_stream": _SAID,
    "completion": _TEXT,
    "completion_stream": _TEXT,
    "embed": _VECTORS,
    "embed_many": _VECTORS,
    "images": ("images", "image", "image_url", "nsfw", "seed"),
    "speech": ("audio", "duration"),
    "speech_stream": (),
    "transcription": (
        *("text", "segments", "words", "language", "duration", "duration_ms"),
        *("segment_text", "segment_start", "segment_end", "segment_words"),
        *("word_text", "word_start", "word_end"),
    ),
    "rerank": ("items", "score", "index"),
    "video": ("video", "videos", "seed", "duration", "status", "error"),
}
"""The results that a behaviour reads, besides those that all do."""


def check_results(
    index: TypeIndex,
    file: str,
    behaviors: Iterable[Behavior],
    names: Iterable[str],
    path: SchemaPath,
) -> None:
    """Report results that nobody reads; `path` is that of what has `results`."""
    known = [*_COMMON, *(name for item in behaviors for name in _RESULTS[item])]
    for name in names:
        if name not in known:
            close = difflib.get_close_matches(name, known, n=1)
            index.error(
                file,
                (*path, "results", name),
                "unknown-result",
                f"no behavior reads a result `{name}` here",
                f"did you mean `{close[0]}`?"
                if close
                else f"results: {', '.join(dict.fromkeys(known))}",
            )


def check_needs(
    index: TypeIndex,
    file: str,
    behavior: Behavior,
    call: ObjectCall,
    conversation: ConversationSpec | None,
    path: SchemaPath,
) -> None:
    """Report roles and templates that a method lacks; `path` is that of the method."""
    roles = {argument.role for argument in call.arguments}
    needed = list(_ROLES.get(behavior, ()))
    if conversation is not None and behavior in _TALKS:
        needed.append("messages")
    for role in needed:
        if role not in roles:
            index.error(
                file,
                (*path, "arguments"),
                "missing-role",
                f"the behavior `{behavior}` needs an argument with the role `{role}`",
                f"give the argument that means it `role: {role}`",
            )
    asks_for_object = behavior in ("object", "object_stream")
    for name, wanted, why in (
        ("schema_format", asks_for_object, f"the behavior `{behavior}`"),
        ("tool_definition", "tools" in roles, "the role `tools`"),
    ):
        if wanted and getattr(conversation, name, None) is None:
            index.error(
                file,
                (*path, "behavior"),
                "missing-template",
                f"{why} needs the template `{name}`",
                f"add `{name}:` to `conversation:` of the object",
            )
