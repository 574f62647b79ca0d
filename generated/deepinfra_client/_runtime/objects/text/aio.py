# Generated from codegen/runtime/client/objects/text/aio.py. Do not edit; run: nox -s generate
"""Text, awaited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...errors import APIError
from ...options import CallOptions
from ..base import AsyncBase
from ..spec import MethodSpec

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from ...stream import AsyncStream
    from ..tools.results import ToolResult
    from .loop import Action, Run, RunTools
    from .read import Turn
    from .results import TextResult
    from .stream import AsyncTextStream


class AsyncText(AsyncBase):
    """The behaviours that write text."""

    async def _text(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> TextResult:
        from . import read
        from .loop import Done, Run

        prepared = self._prepare(spec, given, options)
        run = Run.of(spec, self.id, given, prepared, blocking=False, told=self._told)
        converse = self._converse(spec, given, options)

        async def ask(args: dict[str, Any]) -> Turn:
            try:
                response = await self._engine.request(spec.operation, args, options, run.checked)
                return read.turn(self._config, spec, self.id, response)
            except APIError as error:
                error.partial = run.partial()
                raise

        play = run.play()
        action = next(play)
        while not isinstance(action, Done):
            action = play.send(await _answer(run, action, converse, ask))
        return action.result

    _completion = _text

    def _text_stream(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> AsyncTextStream:
        from .loop import Run
        from .stream import AsyncTextStream

        events, flag = spec.events, spec.flag
        if events is None or flag is None:
            raise TypeError(f"{spec.name} has no events")
        prepared = self._prepare(spec, given, options)
        run = Run.of(spec, self.id, given, prepared, blocking=False, told=self._told)

        async def send(args: dict[str, Any]) -> AsyncStream[Any]:
            streamed = {**args, flag: True}
            opened = await self._engine.stream(
                spec.operation, events, streamed, options, run.checked
            )
            return opened.parse()

        converse = self._converse(spec, given, options)
        return AsyncTextStream(run, converse, send, lambda action: _work(run, action))

    _completion_stream = _text_stream

    def _converse(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> Callable[[], Awaitable[list[Any]]]:
        """Check the conversation; what is returned loads its files and writes its messages."""
        from ..media.conversation import draft

        check = (options.validation or self._config.validation) != "off"
        made = draft(spec, given, check=check) if spec.conversation is not None else None

        async def complete() -> list[Any]:
            from ..media.aio import acomplete

            return await acomplete(made, self._config.settings.product) if made else []

        return complete


async def _answer(
    run: Run,
    action: Action,
    converse: Callable[[], Awaitable[list[Any]]],
    ask: Callable[[dict[str, Any]], Awaitable[Turn]],
) -> Any:
    """Do what a run says and return what came of it."""
    from .hooks import Ask
    from .loop import Converse, Request, RunTools

    if isinstance(action, Converse):
        return await converse()
    if isinstance(action, Request):
        return await ask(action.args)
    if isinstance(action, RunTools):
        return {at: result async for at, result in _work(run, action)}
    return await action.acall() if isinstance(action, Ask) else None


def _work(run: Run, action: RunTools) -> AsyncIterator[tuple[int, ToolResult]]:
    from ..tools.aio import arun_tools

    plan = run.plan
    return arun_tools(
        plan.toolbox,
        action.calls,
        approve=plan.approve,
        repair=plan.repair,
        max_parallel=plan.max_parallel,
    )
