"""Reranking, awaited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...options import CallOptions
from ..base import AsyncBase
from ..parallel import run_async
from ..spec import MethodSpec

if TYPE_CHECKING:
    from .calls import Chunk, Scored
    from .results import RerankResult


class AsyncReranking(AsyncBase):
    """The behaviour that scores documents."""

    async def _rerank(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> RerankResult:
        from . import calls

        order = calls.order(self._config, self._kind, self.id, spec, given, options)

        async def ask(chunk: Chunk) -> Scored:
            args = order.request(chunk)
            response = await self._engine.request(spec.operation, args, options, order.checked)
            return calls.read(self._config, order, chunk, response)

        outcomes = await run_async(ask, order.chunks, order.workers)
        answers = outcomes.settle(lambda found: calls.partial(order, found))
        return self._told(calls.result(order, answers))
