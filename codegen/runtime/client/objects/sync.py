"""The base of generated blocking model objects: all behaviours together."""

from __future__ import annotations

from .embedding.sync import SyncEmbedding
from .image.sync import SyncImages
from .structured.sync import SyncObjects


class SyncModel(SyncObjects, SyncEmbedding, SyncImages):
    """A model whose methods block."""
