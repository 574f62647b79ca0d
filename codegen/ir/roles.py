"""What the roles of arguments mean for their types: some are types of the runtime."""

from __future__ import annotations

from typing import Final

from codegen.ir.model import TypeRef
from codegen.ir.types import OBJECT, builtin, union, with_none

OWN: Final = frozenset(
    {
        "active_tools",
        "approve",
        "batch_size",
        "instructions",
        "lenient",
        "max_parallel",
        "max_steps",
        "on_step",
        "repair_text",
        "repair_tool_call",
        "schema",
        "schema_description",
        "schema_name",
        "send_reasoning",
        "stop_when",
        "strict",
    }
)
"""Roles that the behaviour uses itself and that have no field of their own."""

_TYPES: Final = {
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


def own_type(role: str | None, *, conversation: bool) -> TypeRef | None:
    """The type that a role has by itself; None when the field or the schema says it."""
    if role == "prompt" and conversation:
        return PROMPT
    known = _TYPES.get(role or "")
    return known if known is None or known is OBJECT else with_none(known)


def widened(role: str | None, ref: TypeRef) -> TypeRef:
    """The type of the field with what the behaviour takes besides."""
    if role == "tool_choice" and ref.kind == "union":
        return union((*ref.args[:-1], builtin("str"), ref.args[-1]))
    return ref
