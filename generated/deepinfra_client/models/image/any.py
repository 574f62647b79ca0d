# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""Any class of the kind `image`; what they all take can be called on it."""

from __future__ import annotations

from typing import TypeAlias

from .general import ImageModel
from .ratio_gemini import RatioGeminiImageModel
from .ratio_sd import RatioSdImageModel
from .sized import SizedImageModel
from .sized_32 import Sized32ImageModel

AnyImageModel: TypeAlias = (
    ImageModel | Sized32ImageModel | RatioSdImageModel | SizedImageModel | RatioGeminiImageModel
)
"""Any class of the kind `image`; what they all take can be called on it."""
