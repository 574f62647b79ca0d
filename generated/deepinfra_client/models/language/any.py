# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""Any class of the kind `language`; what they all take can be called on it."""

from __future__ import annotations

from typing import TypeAlias

from .general import LanguageModel
from .no_tools import NoToolsLanguageModel
from .no_tools_no_objects import NoToolsNoObjectsLanguageModel
from .text_only_no_tools import TextOnlyNoToolsLanguageModel
from .text_only_no_tools_no_objects import TextOnlyNoToolsNoObjectsLanguageModel

AnyLanguageModel: TypeAlias = (
    LanguageModel
    | NoToolsLanguageModel
    | NoToolsNoObjectsLanguageModel
    | TextOnlyNoToolsLanguageModel
    | TextOnlyNoToolsNoObjectsLanguageModel
)
"""Any class of the kind `language`; what they all take can be called on it."""
