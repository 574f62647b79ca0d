# Generated from codegen/runtime/client/objects/base.py. Do not edit; run: nox -s generate
"""What the behaviours of model objects stand on: a client's engine and prepared arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..options import CallOptions
from . import arguments
from .model import ModelObject
from .spec import MethodSpec

if TYPE_CHECKING:
    from ..aio import AsyncClient
    from ..sync import SyncClient


class _Base(ModelObject):
    _client: Any

    def _prepare(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> arguments.Prepared:
        return arguments.prepare(self._config, self._kind, self.id, spec, given, options)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._client, self.id)


class SyncBase(_Base):
    """A model whose methods block."""

    def __init__(self, client: SyncClient, id: str) -> None:
        self._client = client
        self._engine = client._engine  # pyright: ignore[reportPrivateUsage]
        super().__init__(self._engine.config, id)


class AsyncBase(_Base):
    """A model whose methods are awaited."""

    def __init__(self, client: AsyncClient, id: str) -> None:
        self._client = client
        self._engine = client._engine  # pyright: ignore[reportPrivateUsage]
        super().__init__(self._engine.config, id)
