"""What both forms of a stream of text share: parts that wait, and how the stream came out."""

from __future__ import annotations

from collections import deque
from typing import Any

from ...errors import APIError, SDKError
from ...events import EMPTY
from ...kept import Kept
from ...response import ResponseInfo
from ..tools.results import ToolResult
from .collect import Collector
from .events import Finish, TextEvent
from .loop import Action, Done, Request, Run, StepDone
from .results import TextResult

NOT_ENDED = "the stream has not ended; iterate over it first"
CLOSED = "the stream was closed before its end, so there is no result"


class StreamState:
    """A run that is read bit by bit. It sends nothing and waits for nothing."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._play = run.play()
        self._action: Action = next(self._play)
        self._parts: deque[TextEvent] = deque()
        self._stream: Any = None
        """The events of the step that is being answered."""
        self._collector: Collector | None = None
        self._ran: dict[int, ToolResult] = {}
        self._result: TextResult | None = None
        self._failure: Kept | None = None
        self._closed = False

    @property
    def result(self) -> TextResult:
        """The whole result, after the end.

        Raises SDKError before, and after a failure; that error has the failure as its cause.
        """
        if self._result is not None:
            return self._result
        if self._failure is None:
            raise SDKError(CLOSED if self._closed else NOT_ENDED)
        failure = self._failure.get()
        text = getattr(failure, "message", "") or str(failure) or type(failure).__name__
        hint = ""
        if getattr(failure, "partial", None) is not None:
            hint = "; what came before is in `partial` of that error"
        raise SDKError(f"the stream failed, so there is no result: {text}{hint}") from failure

    def __repr__(self) -> str:
        state = "open" if self._collector is not None else "not started"
        if self._result is not None:
            state = "ended"
        elif self._failure is not None:
            state = "failed"
        elif self._closed:
            state = "closed"
        return f"<{type(self).__name__}: {state}>"

    @property
    def _over(self) -> bool:
        return self._result is not None or self._failure is not None or self._closed

    @property
    def _args(self) -> dict[str, Any]:
        """What to send now."""
        return self._action.args if isinstance(self._action, Request) else {}

    def _reply(self, answer: Any) -> None:
        """Tell what came of the action, and take the next one that has to be done."""
        self._action = self._play.send(answer)
        if isinstance(self._action, StepDone):
            self._parts.append(self._action.step)
            self._reply(None)
        elif isinstance(self._action, Done):
            self._result = self._action.result
            self._parts.append(Finish(self._result))

    def _opened(self, info: ResponseInfo) -> None:
        """Begin with the answer of a step."""
        self._collector = Collector(self._run.spec, self._run.model, info)

    def _at_once(self) -> bool:
        """Take the next event if that needs no waiting; False when it does."""
        stream, collector = self._stream, self._collector
        if stream is None or collector is None:
            return False
        event = stream.ready()
        if event is EMPTY:
            return False
        self._parts.extend(collector.add(event))
        return True

    def _took(self, event: Any) -> None:
        if self._collector is not None:
            self._parts.extend(self._collector.add(event))

    def _ended(self) -> None:
        """Note that the answer has come to its end.

        Raises IncompleteStreamError when that is not where it should end.
        """
        if self._collector is not None:
            self._parts.extend(self._collector.end())

    def _answered(self) -> None:
        if self._collector is not None:
            self._reply(self._collector.turn())

    def _tool_done(self, position: int, result: ToolResult) -> None:
        self._ran[position] = result
        self._parts.append(result)

    def _tools_done(self) -> None:
        ran, self._ran = self._ran, {}
        self._reply(ran)

    def _broke(self, error: APIError, *, begun: bool) -> None:
        """Put into an error what came before it."""
        turn = self._collector.turn() if begun and self._collector is not None else None
        error.partial = self._run.partial(turn)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Exception):
            self._failure = Kept(error)

    def _stop(self) -> None:
        self._closed = True
        self._parts.clear()
