# Generated from codegen/runtime/client/helpers/gathered.py. Do not edit; run: nox -s generate
"""Streams that hand out their events as they are, and gather the message that these add up to."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from .followed import AsyncFollowedStream, FollowedStream
from .gathering import Gathering

if TYPE_CHECKING:
    from .followed import Follower

A = TypeVar("A")
E = TypeVar("E")


def _gathering(found: Follower | None) -> Gathering:
    return cast("Gathering", found)  # there is one when there is an event


class GatheredStream(FollowedStream[E, E, A], Generic[E, A]):
    """A message while it is written. Iterate over it for the events of the service.

    The request is sent when `with` begins, or by the first step of an iteration. Leaving `with`
    closes the connection.
    """

    @property
    def text_stream(self) -> Iterator[str]:
        """The new texts alone, as they come."""
        for event in self:
            if text := _gathering(self._following).new_text(event):
                yield text

    @property
    def current_message_snapshot(self) -> A:
        """The message as far as it has come.

        Raises SDKError when nothing has come yet.
        """
        return self._snapshot()

    def get_final_message(self) -> A:
        """Go to the end and return the whole message.

        Raises IncompleteStreamError when the stream ends before the message, APIError when it
        fails, and SDKError when it failed or was closed before.
        """
        return self.until_done()._final()

    def get_final_text(self) -> str:
        """Go to the end and return all text of the message; raises what the message does."""
        self.get_final_message()
        return _gathering(self._following).text()


class AsyncGatheredStream(AsyncFollowedStream[E, E, A], Generic[E, A]):
    """A message while it is written. `async for` over it for the events of the service.

    The request is sent when `async with` begins, or by the first step of an iteration. Leaving
    `async with` closes the connection.
    """

    @property
    async def text_stream(self) -> AsyncIterator[str]:
        """The new texts alone, as they come."""
        async for event in self:
            if text := _gathering(self._following).new_text(event):
                yield text

    @property
    def current_message_snapshot(self) -> A:
        """The message as far as it has come.

        Raises SDKError when nothing has come yet.
        """
        return self._snapshot()

    async def get_final_message(self) -> A:
        """Go to the end and return the whole message.

        Raises IncompleteStreamError when the stream ends before the message, APIError when it
        fails, and SDKError when it failed or was closed before.
        """
        return (await self.until_done())._final()

    async def get_final_text(self) -> str:
        """Go to the end and return all text of the message; raises what the message does."""
        await self.get_final_message()
        return _gathering(self._following).text()
