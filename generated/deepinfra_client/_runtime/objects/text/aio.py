# Generated from codegen/runtime/client/objects/text/aio.py. Do not edit; run: nox -s generate
"""Text, awaited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...errors import APIError
from ...options import CallOptions
from ..arguments import present
from ..base import AsyncBase
from ..spec import MethodSpec

if TYPE_CHECKING:
    from ...stream import AsyncStream
    from .arunning import Turn
    from .results import TextResult
    from .stream import AsyncTextStream


class AsyncText(AsyncBase):
    """The behaviours that write text."""

    async def _text(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> TextResult:
        from .arunning import begin, finish, turn

        given = present(given)
        prepared = self._prepare(spec, given, options)
        check = (options.validation or self._config.validation) != "off"
        product = self._config.settings.product
        run, converse = begin(
            spec, self.id, given, prepared, self._told, check=check, product=product
        )

        async def ask(args: dict[str, Any]) -> Turn:
            try:
                response = await self._engine.request(spec.operation, args, options, run.checked)
                return turn(self._config, spec, self.id, response)
            except APIError as error:
                error.partial = run.partial()
                raise

        return await finish(run, converse, ask)

    _completion = _text

    def _text_stream(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> AsyncTextStream:
        from .arunning import begin, work
        from .stream import AsyncTextStream

        events, flag = spec.events, spec.flag
        if events is None or flag is None:
            raise TypeError(f"{spec.name} has no events")
        given = present(given)
        prepared = self._prepare(spec, given, options)
        check = (options.validation or self._config.validation) != "off"
        product = self._config.settings.product
        run, converse = begin(
            spec, self.id, given, prepared, self._told, check=check, product=product
        )

        async def send(args: dict[str, Any]) -> AsyncStream[Any]:
            streamed = {**args, flag: True}
            opened = await self._engine.stream(
                spec.operation, events, streamed, options, run.checked
            )
            return opened.parse()

        return AsyncTextStream(run, converse, send, lambda action: work(run, action))

    _completion_stream = _text_stream
