# Generated from schema/. Do not edit; run: nox -s generate
"""All named types of the API as JSON Schema."""

from __future__ import annotations

from typing import Any

from .api_tokens import SCHEMAS as api_tokens
from .audio import SCHEMAS as audio
from .batches import SCHEMAS as batches
from .chat import SCHEMAS as chat
from .common import SCHEMAS as common
from .completions import SCHEMAS as completions
from .containers import SCHEMAS as containers
from .deployments import SCHEMAS as deployments
from .embeddings import SCHEMAS as embeddings
from .files import SCHEMAS as files
from .images import SCHEMAS as images
from .inference import SCHEMAS as inference
from .lora import SCHEMAS as lora
from .messages import SCHEMAS as messages
from .models import SCHEMAS as models
from .scoped_jwt import SCHEMAS as scoped_jwt
from .ssh_keys import SCHEMAS as ssh_keys
from .text_to_speech import SCHEMAS as text_to_speech
from .videos import SCHEMAS as videos
from .voices import SCHEMAS as voices

SCHEMAS: dict[str, Any] = {
    **api_tokens,
    **audio,
    **batches,
    **chat,
    **common,
    **completions,
    **containers,
    **deployments,
    **embeddings,
    **files,
    **images,
    **inference,
    **lora,
    **messages,
    **models,
    **scoped_jwt,
    **ssh_keys,
    **text_to_speech,
    **videos,
    **voices,
}
