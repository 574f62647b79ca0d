# Generated from schema/. Do not edit; run: nox -s generate
"""All named types of the API as JSON Schema."""

from __future__ import annotations

from typing import Any

from .account import SCHEMAS as account
from .agents import SCHEMAS as agents
from .api_tokens import SCHEMAS as api_tokens
from .audio import SCHEMAS as audio
from .batches import SCHEMAS as batches
from .billing import SCHEMAS as billing
from .chat import SCHEMAS as chat
from .cli import SCHEMAS as cli
from .common import SCHEMAS as common
from .completions import SCHEMAS as completions
from .containers import SCHEMAS as containers
from .deployments import SCHEMAS as deployments
from .embeddings import SCHEMAS as embeddings
from .feedback import SCHEMAS as feedback
from .files import SCHEMAS as files
from .hardware import SCHEMAS as hardware
from .images import SCHEMAS as images
from .inference import SCHEMAS as inference
from .login import SCHEMAS as login
from .logs import SCHEMAS as logs
from .lora import SCHEMAS as lora
from .messages import SCHEMAS as messages
from .metrics import SCHEMAS as metrics
from .model_families import SCHEMAS as model_families
from .models import SCHEMAS as models
from .request_costs import SCHEMAS as request_costs
from .sandboxes import SCHEMAS as sandboxes
from .scoped_jwt import SCHEMAS as scoped_jwt
from .ssh_keys import SCHEMAS as ssh_keys
from .text_to_speech import SCHEMAS as text_to_speech
from .usage import SCHEMAS as usage
from .videos import SCHEMAS as videos
from .voices import SCHEMAS as voices

SCHEMAS: dict[str, Any] = {
    **account,
    **agents,
    **api_tokens,
    **audio,
    **batches,
    **billing,
    **chat,
    **cli,
    **common,
    **completions,
    **containers,
    **deployments,
    **embeddings,
    **feedback,
    **files,
    **hardware,
    **images,
    **inference,
    **login,
    **logs,
    **lora,
    **messages,
    **metrics,
    **model_families,
    **models,
    **request_costs,
    **sandboxes,
    **scoped_jwt,
    **ssh_keys,
    **text_to_speech,
    **usage,
    **videos,
    **voices,
}
