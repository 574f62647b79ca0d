"""Text, blocking."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...errors import APIError
from ...options import CallOptions
from ..base import SyncBase
from ..spec import MethodSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ...stream import Stream
    from ..tools.results import ToolResult
    from .loop import Action, Run, RunTools
    from .read import Turn
    from .results import TextResult
    from .stream import TextStream


class SyncText(SyncBase):
    """The behaviours that write text."""

    def _text(self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions) -> TextResult:
        from . import read
        from .loop import Done, Run

        prepared = self._prepare(spec, given, options)
        run = Run.of(spec, self.id, given, prepared, blocking=True, told=self._told)
        converse = self._converse(spec, given, options)

        def ask(args: dict[str, Any]) -> Turn:
            try:
                response = self._engine.request(spec.operation, args, options, run.checked)
                return read.turn(self._config, spec, self.id, response)
            except APIError as error:
                error.partial = run.partial()
                raise

        play = run.play()
        action = next(play)
        while not isinstance(action, Done):
            action = play.send(_answer(run, action, converse, ask))
        return action.result

    _completion = _text

    def _text_stream(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> TextStream:
        from .loop import Run
        from .stream import TextStream

        events, flag = spec.events, spec.flag
        if events is None or flag is None:
            raise TypeError(f"{spec.name} has no events")
        prepared = self._prepare(spec, given, options)
        run = Run.of(spec, self.id, given, prepared, blocking=True, told=self._told)

        def send(args: dict[str, Any]) -> Stream[Any]:
            streamed = {**args, flag: True}
            return self._engine.stream(
                spec.operation, events, streamed, options, run.checked
            ).parse()

        converse = self._converse(spec, given, options)
        return TextStream(run, converse, send, lambda action: _work(run, action))

    _completion_stream = _text_stream

    def _converse(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> Callable[[], list[Any]]:
        """Check the conversation; what is returned loads its files and writes its messages."""
        if spec.conversation is None:
            return list
        from ..media.conversation import draft

        check = (options.validation or self._config.validation) != "off"
        made = draft(spec, given, check=check)

        def complete() -> list[Any]:
            from ..media.sync import complete

            return complete(made, self._config.settings.product)

        return complete


def _answer(
    run: Run,
    action: Action,
    converse: Callable[[], list[Any]],
    ask: Callable[[dict[str, Any]], Turn],
) -> Any:
    """Do what a run says and return what came of it."""
    from .hooks import Ask
    from .loop import Converse, Request, RunTools

    if isinstance(action, Converse):
        return converse()
    if isinstance(action, Request):
        return ask(action.args)
    if isinstance(action, RunTools):
        return dict(_work(run, action))
    return action.call() if isinstance(action, Ask) else None


def _work(run: Run, action: RunTools) -> Iterator[tuple[int, ToolResult]]:
    from ..tools.sync import run_tools

    plan = run.plan
    return run_tools(
        plan.toolbox,
        action.calls,
        approve=plan.approve,
        repair=plan.repair,
        max_parallel=plan.max_parallel,
    )
