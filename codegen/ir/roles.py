"""What the roles of arguments mean for their types: some are types of the runtime."""

from __future__ import annotations

from typing import Final

from codegen.ir.model.types import TypeRef
from codegen.ir.typerefs import OBJECT, builtin, union, with_none

OWN: Final = frozenset(
    {
        "active_tools",
        "approve",
        "batch_size",
        "instructions",
        "lenient",
        "max_parallel",
        "max_steps",
        "on_progress",
        "on_step",
        "poll_interval",
        "repair_text",
        "repair_tool_call",
        "schema",
        "schema_description",
        "schema_name",
        "send_reasoning",
        "stop_when",
        "strict",
        "top_n",
        "wait_timeout",
    }
)
"""Roles that the behaviour uses itself and that have no field of their own."""

_TYPES: Final = {
    "audio": TypeRef("runtime", "MediaInput", "objects.media.given"),
    "documents": TypeRef("runtime", "Documents", "objects.reranking.documents"),
    "on_progress": TypeRef("hook", "OnProgress", "objects.video.hooks"),
    "picture": TypeRef("runtime", "MediaInput", "objects.media.given"),
    "approve": TypeRef("hook", "Approve", "objects.tools.hooks"),
    "images": TypeRef("runtime", "ImageInputs", "objects.image.inputs"),
    "mask": TypeRef("runtime", "ImageInput", "objects.image.inputs"),
    "on_step": TypeRef("hook", "OnStep", "objects.text.hooks"),
    "repair_text": TypeRef("hook", "RepairText", "objects.structured.hooks"),
    "repair_tool_call": TypeRef("hook", "RepairToolCall", "objects.tools.hooks"),
    "schema": OBJECT,
    "stop_when": TypeRef("hook", "StopWhen", "objects.text.hooks"),
    "tools": TypeRef("runtime", "Tools", "objects.tools.tool"),
}
"""The type of a role whatever the field says."""

PROMPT: Final = TypeRef("runtime", "PromptInput", "objects.media.attachment")
"""What a prompt may be where there is a conversation."""


_NEVER_NONE: Final = frozenset({"audio", "documents"})
"""Roles of arguments that a call cannot do without."""


def own_type(role: str | None, *, conversation: bool) -> TypeRef | None:
    """The type that a role has by itself; None when the field or the schema says it."""
    if role == "prompt" and conversation:
        return PROMPT
    known = _TYPES.get(role or "")
    plain = known is None or known is OBJECT or role in _NEVER_NONE
    return known if plain or known is None else with_none(known)


def widened(role: str | None, ref: TypeRef) -> TypeRef:
    """The type of the field with what the behaviour takes besides."""
    if role == "tool_choice" and ref.kind == "union":
        return union((*ref.args[:-1], builtin("str"), ref.args[-1]))
    return ref
