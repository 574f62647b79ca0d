# Generated from codegen/runtime/client/objects/aio.py. Do not edit; run: nox -s generate
"""The base of generated asynchronous model objects: all behaviours together."""

from __future__ import annotations

from .embedding.aio import AsyncEmbedding
from .image.aio import AsyncImages
from .structured.aio import AsyncObjects


class AsyncModel(AsyncObjects, AsyncEmbedding, AsyncImages):
    """A model whose methods are awaited."""
