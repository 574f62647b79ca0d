# Generated from codegen/runtime/client/objects/tools/hooks.py. Do not edit; run: nox -s generate
"""What users may give to take part in calls of tools."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias

from ...errors import ToolError
from .results import ToolCall

Approve: TypeAlias = Callable[[ToolCall], bool | str]
"""Decides whether a call runs. True runs it; False or a text denies it, and the model reads the
text as the reason.

Where any of the tools sets `needs_approval`, only calls of those are asked about; otherwise every
call of a tool that can be run is. Calls are asked about one after another, in their order, in the
thread of the caller, before the first of them runs. What it raises is raised to the caller.
"""

AsyncApprove: TypeAlias = Callable[[ToolCall], bool | str | Awaitable[bool | str]]
"""As Approve, and may be an async function."""

RepairToolCall: TypeAlias = Callable[
    [ToolCall, ToolError], ToolCall | str | Mapping[str, Any] | None
]
"""Mends a call whose tool is unknown or whose arguments are no JSON or do not fit.

It gets the call and what is wrong, once per call, and returns another call, other arguments (JSON
text or a mapping), or None to give up: then the model reads what is wrong. The id of the call
stays. A call that is still wrong is not mended again. What it raises is raised to the caller.
"""

AsyncRepairToolCall: TypeAlias = Callable[
    [ToolCall, ToolError],
    ToolCall
    | str
    | Mapping[str, Any]
    | Awaitable[ToolCall | str | Mapping[str, Any] | None]
    | None,
]
"""As RepairToolCall, and may be an async function."""
