"""From the events of a stream to typed events and the answer that they add up to."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..config import Config
from ..errors import IncompleteStreamError
from ..models import set_request_id
from ..narrow import is_list, is_object
from ..objects.reading import whole
from ..objects.structured.target import Target
from ..parse import Shape, misfit, shape
from ..pointer import lookup
from ..response import ResponseInfo
from .choice import ChoiceSoFar
from .events import AnswerEvent, ChunkEvent
from .filling import put_arguments, put_object
from .joining import Spot, plain, put, replace
from .repeated import Repeated
from .spec import FollowSpec
from .verdict import failure


def stream_class(config: Config, spec: FollowSpec[Any, Any], prefix: str = "") -> Any:
    """Return the class of a stream; imports its module at first use."""
    module = import_module(f"{config.settings.package}.{spec.answering.answer.module}")
    return getattr(module, f"{prefix}{spec.stream}")


class Following:
    """Puts an answer together. It sends nothing and waits for nothing."""

    def __init__(
        self, config: Config, spec: FollowSpec[Any, Any], target: Target | None, info: ResponseInfo
    ) -> None:
        self._spec = spec
        self._target = target
        self._info = info
        returns = spec.answering.answer
        self._shape: Shape = shape(config.settings.package, returns.module, returns.name)
        self._body: dict[str, Any] = {}
        self._choices: dict[int, ChoiceSoFar] = {}
        self._pieces = Spot(spec.pieces.choices)
        self._index = Spot(spec.pieces.index)
        self._count = 0
        self._made: tuple[int, Any] | None = None
        self._repeated = Repeated(spec.pieces)

    @property
    def begun(self) -> bool:
        """Whether anything has come."""
        return self._count > 0

    def add(self, event: Any) -> list[AnswerEvent[Any, Any, Any]]:
        """Take an event and return what it is made into."""
        self._count += 1
        found: list[AnswerEvent[Any, Any, Any]] = [ChunkEvent(event, self.snapshot)]
        new = self._repeated.text(event)
        if new is not None:
            form, text = new
            if self._choices[form.number].more(form.key, text, found):
                return found
        body = plain(event)
        if is_object(body):
            pieces = self._pieces.take(body)
            replace(self._body, body)
            for position, piece in enumerate(pieces if is_list(pieces) else ()):
                if is_object(piece):
                    number = whole(self._index.get(piece))
                    self._choice(position if number is None else number).add(piece, found)
        self._repeated.learn(event)
        return found

    def _choice(self, number: int) -> ChoiceSoFar:
        if number not in self._choices:
            self._choices[number] = ChoiceSoFar(self._spec, self._target, number)
        return self._choices[number]

    def end(self) -> Any:
        """Give the whole answer, when the stream is over.

        Raises IncompleteStreamError when a choice ended without a reason, and
        StructuredOutputError when one is not what was asked for.
        """
        if not self._choices or not all(choice.ended for choice in self._choices.values()):
            raise IncompleteStreamError(
                "the stream ended without a finish reason; `partial` holds what came",
                in_stream=True,
                url=self._info.url,
                request_id=self._info.request_id,
                attempts=self._info.attempts,
                elapsed=self._info.elapsed,
            )
        answer = self.snapshot()
        for choice in self._ordered():
            verdict = choice.verdict
            if verdict is not None and verdict.fault is not None:
                raise failure(self._spec.answering, verdict, choice.written(), answer)
        return answer

    def _ordered(self) -> list[ChoiceSoFar]:
        return [self._choices[number] for number in sorted(self._choices)]

    def snapshot(self) -> Any:
        """Make the answer of what has come so far; the same one until more comes."""
        if self._made is None or self._made[0] != self._count:
            self._made = self._count, self._answer()
        return self._made[1]

    def _answer(self) -> Any:
        spec = self._spec.answering
        choices = self._ordered()
        body = {**self._body, **dict(self._spec.fixed)}
        put(body, spec.places.choices, [choice.written() for choice in choices])
        answer, _ = misfit(self._shape, body, strict_lists=False)
        set_request_id(answer, self._info.request_id)
        for choice, made in zip(choices, lookup(answer, spec.places.choices) or (), strict=False):
            put_arguments(spec, made)
            if choice.verdict is not None:
                put_object(spec, made, choice.verdict.value)
        return answer
