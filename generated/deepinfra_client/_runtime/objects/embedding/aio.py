# Generated from codegen/runtime/client/objects/embedding/aio.py. Do not edit; run: nox -s generate
"""Embeddings, awaited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...options import CallOptions
from .. import arguments
from ..base import AsyncBase
from ..model import parallel
from ..parallel import run_async
from ..spec import MethodSpec

if TYPE_CHECKING:
    from ..results import EmbedManyResult, EmbedResult
    from .calls import Chunk, Embedded


class AsyncEmbedding(AsyncBase):
    """The behaviours that turn texts into vectors."""

    async def _embed(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> EmbedResult:
        from . import calls as embedding

        embedding.check_one(spec, given, filled=embedding.filled(spec, self._config, options))
        prepared = self._prepare(spec, given, options)
        args = {**prepared.args, **prepared.extra}
        response = await self._engine.request(spec.operation, args, options, prepared.checked)
        found = embedding.one(self._config, spec, self.id, response, prepared.warnings)
        return self._told(found)

    async def _embed_many(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> EmbedManyResult:
        from . import calls as embedding

        prepared = self._prepare(spec, given, options)
        args = {**prepared.args, **prepared.extra}
        field = arguments.values_field(spec)
        size = embedding.batch_size(spec, arguments.role_value(spec, "batch_size", given))
        values = arguments.role_value(spec, "values", given)
        filled = embedding.filled(spec, self._config, options)
        parts = embedding.chunks(values, size, filled=filled)

        async def ask(part: Chunk) -> Embedded:
            response = await self._engine.request(
                spec.operation, {**args, field: part.values}, options, prepared.checked
            )
            return embedding.read(self._config, spec, part, response)

        limit = arguments.role_value(spec, "max_parallel", given)
        outcomes = await run_async(ask, parts, parallel(limit, len(parts)))
        answers = outcomes.settle(lambda found: embedding.partial(spec, parts, found))
        return self._told(embedding.many(spec, self.id, answers, prepared.warnings))
