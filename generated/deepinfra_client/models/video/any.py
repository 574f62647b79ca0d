# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""Any class of the kind `video`; what they all take can be called on it."""

from __future__ import annotations

from typing import TypeAlias

from .general import VideoModel
from .seedance import SeedanceVideoModel
from .veo import VeoVideoModel
from .wan3 import Wan3VideoModel

AnyVideoModel: TypeAlias = VideoModel | VeoVideoModel | SeedanceVideoModel | Wan3VideoModel
"""Any class of the kind `video`; what they all take can be called on it."""
