# Generated from codegen/runtime/client/objects/structured/stream.py. Do not edit; run: nox -s generate
"""Streams of an object that grows, and the checked object after the end."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ...closing import AsyncClosing, Closing
from ...errors import ArgumentTypeError, SDKError
from ...kept import Kept
from ..text.events import Finish, TextDelta
from ..text.results import TextResult
from ..text.stream import AsyncTextStream, TextStream
from ..text.streaming import CLOSED, NOT_ENDED
from .events import ObjectEvent, ObjectItem, PartialObject
from .growing import Growing
from .plan import Plan
from .results import ObjectResult
from .verdict import Found, aconclude, conclude

if TYPE_CHECKING:
    pass

T = TypeVar("T")


class _State(Generic[T]):
    """What both forms share: the events that wait, and how the stream came out."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._growing = Growing(plan)
        self._waiting: deque[ObjectEvent] = deque()
        self._text: TextResult | None = None
        """The result of the text, when it has ended and is still to be judged."""
        self._result: ObjectResult[T] | None = None
        self._failure: Kept | None = None
        self._closed = False

    def __repr__(self) -> str:
        state = "closed" if self._closed else "not ended"
        state = "failed" if self._failure is not None else state
        state = "ended" if self._result is not None else state
        return f"<{type(self).__name__} of {self._plan.target.label}: {state}>"

    @property
    def _over(self) -> bool:
        return self._result is not None or self._failure is not None or self._closed

    def _take(self, event: Any) -> None:
        """Take an event of the text. Its end waits until the object was judged."""
        if isinstance(event, Finish):
            self._text = event.result
            self._waiting.extend(self._growing.rest())
        else:
            self._waiting.append(event)
            self._waiting.extend(self._growing.add(event))

    def _end(self, found: Found) -> None:
        """Take the judgement."""
        self._result = found.result
        self._waiting.extend(self._growing.missed(found.text))
        self._waiting.append(Finish(found.result))

    def _known(self) -> ObjectResult[T] | None:
        if self._failure is not None:
            raise self._failure.get()
        if self._text is not None and self._result is None:
            raise SDKError(CLOSED if self._closed else NOT_ENDED)
        return self._result

    def _close(self) -> None:
        self._closed = True
        self._waiting.clear()

    def _check_items(self) -> None:
        if self._plan.target.kind.item is None:
            raise ArgumentTypeError(
                f"`items` is for lists of one kind of element, but {self._plan.target.label} was "
                "asked for: iterate over `partials`"
            )


class ObjectStream(_State[T], Closing):
    """An object as it is written. Iterate over it for all events, or over one of its views.

    The request is sent when `with` begins, or by the first step of an iteration. After the last
    event the answer is checked: an iteration ends with StructuredOutputError when it does not fit.
    """

    def __init__(self, stream: TextStream, plan: Plan) -> None:
        super().__init__(plan)
        self._stream = stream

    def __iter__(self) -> Iterator[ObjectEvent]:
        return self

    def __next__(self) -> ObjectEvent:
        while not self._waiting:
            if self._over:
                raise StopIteration
            if self._text is None:
                self._take(next(self._stream))
                continue
            try:
                found = conclude(self._plan, self._text)
            except Exception as error:
                self._failure = Kept(error)
                raise
            self._end(found)
        return self._waiting.popleft()

    @property
    def partials(self) -> Iterator[Any]:
        """The object as far as it is written, each time that it has grown.

        Decoded JSON, not checked. Numbers are whole; strings and lists may still grow. In a text
        of many thousand characters, very small pieces are taken together.

        The iteration ends with StructuredOutputError when the whole answer does not fit.
        """
        for event in self:
            if isinstance(event, PartialObject):
                yield event.object

    @property
    def items(self) -> Iterator[Any]:
        """The elements of a list, checked, each as soon as it is whole.

        Nothing follows an element that does not fit, and the iteration ends with
        StructuredOutputError.

        Raises ArgumentTypeError when something other than a list was asked for.
        """
        self._check_items()
        return (event.item for event in self if isinstance(event, ObjectItem))

    @property
    def text(self) -> Iterator[str]:
        """The pieces of the JSON text, as the model writes it."""
        for event in self:
            if isinstance(event, TextDelta):
                yield event.text

    @property
    def result(self) -> ObjectResult[T]:
        """The checked object, with everything that is known of its text, after the end.

        Raises SDKError before, and the failure after one: StructuredOutputError when the answer
        does not fit.
        """
        known = self._known()
        if known is None:
            # The text has no result yet either, and tells why.
            raise SDKError(f"there is no object: {self._stream.result!r}")
        return known

    def read(self) -> ObjectResult[T]:
        """Go to the end and return the result.

        Raises StructuredOutputError when the answer does not fit.
        """
        for _ in self:
            pass
        return self.result

    def close(self) -> None:
        """Stop, and give the connection back."""
        self._close()
        self._stream.close()

    def __enter__(self) -> ObjectStream[T]:
        self._stream.__enter__()
        return self


class AsyncObjectStream(_State[T], AsyncClosing):
    """An object as it is written. `async for` over it for all events, or over one of its views.

    The request is sent when `async with` begins, or by the first step of an iteration. After the
    last event the answer is checked: an iteration ends with StructuredOutputError when it does
    not fit.
    """

    def __init__(self, stream: AsyncTextStream, plan: Plan) -> None:
        super().__init__(plan)
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[ObjectEvent]:
        return self

    async def __anext__(self) -> ObjectEvent:
        while not self._waiting:
            if self._over:
                raise StopAsyncIteration
            if self._text is None:
                self._take(await anext(self._stream))
                continue
            try:
                found = await aconclude(self._plan, self._text)
            except Exception as error:
                self._failure = Kept(error)
                raise
            self._end(found)
        return self._waiting.popleft()

    @property
    async def partials(self) -> AsyncIterator[Any]:
        """The object as far as it is written, each time that it has grown.

        Decoded JSON, not checked. Numbers are whole; strings and lists may still grow. In a text
        of many thousand characters, very small pieces are taken together.

        The iteration ends with StructuredOutputError when the whole answer does not fit.
        """
        async for event in self:
            if isinstance(event, PartialObject):
                yield event.object

    @property
    def items(self) -> AsyncIterator[Any]:
        """The elements of a list, checked, each as soon as it is whole.

        Nothing follows an element that does not fit, and the iteration ends with
        StructuredOutputError.

        Raises ArgumentTypeError when something other than a list was asked for.
        """
        self._check_items()
        return (event.item async for event in self if isinstance(event, ObjectItem))

    @property
    async def text(self) -> AsyncIterator[str]:
        """The pieces of the JSON text, as the model writes it."""
        async for event in self:
            if isinstance(event, TextDelta):
                yield event.text

    @property
    def result(self) -> ObjectResult[T]:
        """The checked object, with everything that is known of its text, after the end.

        Raises SDKError before, and the failure after one: StructuredOutputError when the answer
        does not fit.
        """
        known = self._known()
        if known is None:
            # The text has no result yet either, and tells why.
            raise SDKError(f"there is no object: {self._stream.result!r}")
        return known

    async def read(self) -> ObjectResult[T]:
        """Go to the end and return the result.

        Raises StructuredOutputError when the answer does not fit.
        """
        async for _ in self:
            pass
        return self.result

    async def aclose(self) -> None:
        """Stop, and give the connection back."""
        self._close()
        await self._stream.aclose()

    async def __aenter__(self) -> AsyncObjectStream[T]:
        await self._stream.__aenter__()
        return self
