"""Reranking, blocking."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...options import CallOptions
from ..base import SyncBase
from ..parallel import run_sync
from ..spec import MethodSpec

if TYPE_CHECKING:
    from .calls import Chunk, Scored
    from .results import RerankResult


class SyncReranking(SyncBase):
    """The behaviour that scores documents."""

    def _rerank(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> RerankResult:
        from . import calls

        order = calls.order(self._config, self._kind, self.id, spec, given, options)

        def ask(chunk: Chunk) -> Scored:
            args = order.request(chunk)
            response = self._engine.request(spec.operation, args, options, order.checked)
            return calls.read(self._config, order, chunk, response)

        outcomes = run_sync(ask, order.chunks, order.workers)
        answers = outcomes.settle(lambda found: calls.partial(order, found))
        return self._told(calls.result(order, answers))
