# Generated from schema/. Do not edit; run: nox -s generate
"""All calls that the emulator answers."""

from __future__ import annotations

from .._runtime.route import Route
from .account import ROUTES as account
from .agents import ROUTES as agents
from .api_tokens import ROUTES as api_tokens
from .audio import ROUTES as audio
from .batches import ROUTES as batches
from .billing import ROUTES as billing
from .chat import ROUTES as chat
from .cli import ROUTES as cli
from .completions import ROUTES as completions
from .containers import ROUTES as containers
from .deployments import ROUTES as deployments
from .embeddings import ROUTES as embeddings
from .feedback import ROUTES as feedback
from .files import ROUTES as files
from .hardware import ROUTES as hardware
from .images import ROUTES as images
from .inference import ROUTES as inference
from .login import ROUTES as login
from .logs import ROUTES as logs
from .lora import ROUTES as lora
from .messages import ROUTES as messages
from .metrics import ROUTES as metrics
from .model_families import ROUTES as model_families
from .models import ROUTES as models
from .request_costs import ROUTES as request_costs
from .sandboxes import ROUTES as sandboxes
from .scoped_jwt import ROUTES as scoped_jwt
from .ssh_keys import ROUTES as ssh_keys
from .text_to_speech import ROUTES as text_to_speech
from .usage import ROUTES as usage
from .videos import ROUTES as videos
from .voices import ROUTES as voices

ROUTES: tuple[Route, ...] = (
    *account,
    *agents,
    *api_tokens,
    *audio,
    *batches,
    *billing,
    *chat,
    *cli,
    *completions,
    *containers,
    *deployments,
    *embeddings,
    *feedback,
    *files,
    *hardware,
    *images,
    *inference,
    *login,
    *logs,
    *lora,
    *messages,
    *metrics,
    *model_families,
    *models,
    *request_costs,
    *sandboxes,
    *scoped_jwt,
    *ssh_keys,
    *text_to_speech,
    *usage,
    *videos,
    *voices,
)
