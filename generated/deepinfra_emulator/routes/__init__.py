# Generated from schema/. Do not edit; run: nox -s generate
"""All calls that the emulator answers."""

from __future__ import annotations

from .._runtime.route import Route
from .api_tokens import ROUTES as api_tokens
from .audio import ROUTES as audio
from .batches import ROUTES as batches
from .chat import ROUTES as chat
from .completions import ROUTES as completions
from .containers import ROUTES as containers
from .deployments import ROUTES as deployments
from .embeddings import ROUTES as embeddings
from .files import ROUTES as files
from .images import ROUTES as images
from .inference import ROUTES as inference
from .lora import ROUTES as lora
from .messages import ROUTES as messages
from .models import ROUTES as models
from .scoped_jwt import ROUTES as scoped_jwt
from .ssh_keys import ROUTES as ssh_keys
from .text_to_speech import ROUTES as text_to_speech
from .videos import ROUTES as videos
from .voices import ROUTES as voices

ROUTES: tuple[Route, ...] = (
    *api_tokens,
    *audio,
    *batches,
    *chat,
    *completions,
    *containers,
    *deployments,
    *embeddings,
    *files,
    *images,
    *inference,
    *lora,
    *messages,
    *models,
    *scoped_jwt,
    *ssh_keys,
    *text_to_speech,
    *videos,
    *voices,
)
