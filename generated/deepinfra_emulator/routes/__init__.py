# Generated from schema/. Do not edit; run: nox -s generate
"""All calls that the emulator answers."""

from __future__ import annotations

from .._runtime.route import Route
from .chat import ROUTES as chat
from .completions import ROUTES as completions
from .embeddings import ROUTES as embeddings
from .images import ROUTES as images
from .inference import ROUTES as inference
from .models import ROUTES as models

ROUTES: tuple[Route, ...] = (
    *chat,
    *completions,
    *embeddings,
    *images,
    *inference,
    *models,
)
