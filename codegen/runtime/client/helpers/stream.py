"""Streams of typed events whose end is a typed answer."""

from __future__ import annotations

from typing import Generic, TypeVar

from .events import AnswerEvent
from .followed import AsyncFollowedStream, FollowedStream

A = TypeVar("A")
E = TypeVar("E")
T = TypeVar("T")


class AnswerStream(FollowedStream[E, AnswerEvent[E, A, T], A], Generic[E, A, T]):
    """An answer while it is written. Iterate over it for typed events.

    The request is sent when `with` begins, or by the first step of an iteration. Leaving `with`
    closes the connection.
    """

    @property
    def current_completion_snapshot(self) -> A:
        """The answer as far as it has come.

        Raises SDKError when nothing has come yet.
        """
        return self._snapshot()

    def get_final_completion(self) -> A:
        """Go to the end and return the whole answer.

        Raises StructuredOutputError when it is not what was asked for, APIError when the stream
        fails, and SDKError when it failed or was closed before.
        """
        return self.until_done()._final()


class AsyncAnswerStream(AsyncFollowedStream[E, AnswerEvent[E, A, T], A], Generic[E, A, T]):
    """An answer while it is written. `async for` over it for typed events.

    The request is sent when `async with` begins, or by the first step of an iteration. Leaving
    `async with` closes the connection.
    """

    @property
    def current_completion_snapshot(self) -> A:
        """The answer as far as it has come.

        Raises SDKError when nothing has come yet.
        """
        return self._snapshot()

    async def get_final_completion(self) -> A:
        """Go to the end and return the whole answer.

        Raises StructuredOutputError when it is not what was asked for, APIError when the stream
        fails, and SDKError when it failed or was closed before.
        """
        return (await self.until_done())._final()
