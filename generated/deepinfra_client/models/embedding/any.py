# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""Any class of the kind `embedding`; what they all take can be called on it."""

from __future__ import annotations

from typing import TypeAlias

from .fixed_768 import Fixed768EmbeddingModel
from .general import EmbeddingModel

AnyEmbeddingModel: TypeAlias = EmbeddingModel | Fixed768EmbeddingModel
"""Any class of the kind `embedding`; what they all take can be called on it."""
