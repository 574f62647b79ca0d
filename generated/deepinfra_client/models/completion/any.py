# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""Any class of the kind `completion`; what they all take can be called on it."""

from __future__ import annotations

from typing import TypeAlias

from .general import CompletionModel
from .no_tools_no_objects import NoToolsNoObjectsCompletionModel
from .text_only_no_tools_no_objects import TextOnlyNoToolsNoObjectsCompletionModel

AnyCompletionModel: TypeAlias = (
    CompletionModel | NoToolsNoObjectsCompletionModel | TextOnlyNoToolsNoObjectsCompletionModel
)
"""Any class of the kind `completion`; what they all take can be called on it."""
