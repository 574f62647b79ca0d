# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""Any class of the kind `reranking`; what they all take can be called on it."""

from __future__ import annotations

from typing import TypeAlias

from .general import RerankingModel

AnyRerankingModel: TypeAlias = RerankingModel
"""Any class of the kind `reranking`; what they all take can be called on it."""
