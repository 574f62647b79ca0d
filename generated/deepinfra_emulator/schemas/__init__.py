# Generated from schema/. Do not edit; run: nox -s generate
"""All named types of the API as JSON Schema."""

from __future__ import annotations

from typing import Any

from .audio import SCHEMAS as audio
from .batches import SCHEMAS as batches
from .chat import SCHEMAS as chat
from .common import SCHEMAS as common
from .completions import SCHEMAS as completions
from .deployments import SCHEMAS as deployments
from .embeddings import SCHEMAS as embeddings
from .files import SCHEMAS as files
from .images import SCHEMAS as images
from .inference import SCHEMAS as inference
from .models import SCHEMAS as models
from .text_to_speech import SCHEMAS as text_to_speech
from .videos import SCHEMAS as videos
from .voices import SCHEMAS as voices

SCHEMAS: dict[str, Any] = {
    **audio,
    **batches,
    **chat,
    **common,
    **completions,
    **deployments,
    **embeddings,
    **files,
    **images,
    **inference,
    **models,
    **text_to_speech,
    **videos,
    **voices,
}
