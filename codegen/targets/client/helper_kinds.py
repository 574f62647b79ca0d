"""Helpers that make several calls: what they are, where their runtime is, what they give."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from codegen.ir.model.helpers import (
    BatchHelper,
    CollectHelper,
    ResultsHelper,
    StartHelper,
    UploadHelper,
    WaitHelper,
)
from codegen.ir.model.types import TypeRef
from codegen.render.source import Code
from codegen.render.spell import Speller

Calling = WaitHelper | StartHelper | UploadHelper | ResultsHelper | BatchHelper | CollectHelper
"""The helpers that make several calls."""

FUNCTIONS: Final[Mapping[type[Any], tuple[str, str]]] = {
    WaitHelper: ("jobs", "wait_for"),
    StartHelper: ("jobs", "start_and_wait"),
    UploadHelper: ("uploads", "upload_file"),
    ResultsHelper: ("batches", "batch_results"),
    BatchHelper: ("batches", "run_batch"),
    CollectHelper: ("collecting", "collect"),
}
"""Package of the runtime, and the function there."""


def answer_type(helper: Calling, speller: Speller) -> Code:
    """The class that a helper gives, or of what its results hold."""
    if isinstance(helper, CollectHelper):
        return speller.spell(helper.answer)
    if isinstance(helper, BatchHelper):
        return answer_type(helper.results, speller)
    if isinstance(helper, ResultsHelper):
        refs = tuple(dict.fromkeys(found.result.type for _, found in helper.calls))
        return speller.spell(refs[0] if len(refs) == 1 else TypeRef("union", args=refs))
    return speller.spell(helper.endpoint.result.type)
