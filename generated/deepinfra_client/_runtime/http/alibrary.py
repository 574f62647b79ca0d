# Generated from codegen/runtime/client/http/alibrary.py. Do not edit; run: nox -s generate
"""The HTTP library's asynchronous client as a backend: for proxies, and where a user gave one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator
from typing import Any, cast

from ..cancelling import UNLIMITED, Gently, limit_all, spawn
from .library import LibraryHead, built, spoiled
from .protocols import Limits, Remaining, Request


class AsyncLibraryAnswer(LibraryHead):
    """An answer of the library's asynchronous client."""

    __slots__ = ("_loop", "_own")

    def __init__(self, response: Any, *, own: bool) -> None:
        """`own` says that the client is not an injected one."""
        super().__init__(response)
        self._own = own
        try:
            self._loop: asyncio.AbstractEventLoop | None = asyncio.get_running_loop()
        except RuntimeError:  # of another kind, under an injected client
            self._loop = None

    def limit(self, seconds: float | None, remaining: Remaining) -> None:
        """Limit each read from now on, also by what is left of the call."""
        super().limit(UNLIMITED if seconds is None and self._own else seconds, remaining)

    def pieces(self) -> AsyncIterator[bytes]:
        """Give the body as it comes, without what the library does at its end.

        There it closes the answer, and where a task is cancelled just then, the connection is
        never given back. `aclose` takes care of that.
        """
        response = self._response
        if not self._as_sent():
            unpacked: AsyncIterator[bytes] = response.aiter_bytes()
            return unpacked
        source = getattr(response, "stream", None)
        if not isinstance(source, AsyncIterable):
            pieces: AsyncIterator[bytes] = response.aiter_raw()
            return pieces
        response.is_stream_consumed = True
        pieces = aiter(cast("AsyncIterable[bytes]", source))
        return pieces if self._loop is None else _gently(pieces, limited=self._own)

    async def aclose(self) -> None:
        """Give the connection back when the body was read to its end, else close it.

        Goes on by itself when the task that waits for it is cancelled: half closed, a connection
        would be lost for good.
        """
        self._release()
        if self._loop is None or getattr(self._response, "is_closed", False):
            await _finish(self._response)
        else:
            await asyncio.shield(spawn(_finish(self._response)))

    def drop(self) -> None:
        """Close an answer that nobody holds any more."""
        if self._loop is not None:
            self._release()
            _let_go(self._response)


class AsyncLibrary:
    """The library's asynchronous client; an injected one may run on other kinds of event loops."""

    def __init__(self, client: Any, *, own: bool) -> None:
        self.client = client
        self._own = own

    async def send(self, request: Request, limits: Limits) -> AsyncLibraryAnswer:
        """Send a request, and wait for the head of its answer.

        Raises the errors of the library.
        """
        if self._own:
            # What has no limit is known to be cleaning up, which must not be cancelled.
            limit_all(limits)
        made = built(self.client, request, limits)
        sending = self.client.send(made, stream=True, follow_redirects=request.follow)
        response = await (Gently(sending, _let_go, limited=True) if self._own else sending)
        return AsyncLibraryAnswer(response, own=self._own)

    async def aclose(self) -> None:
        """Close all connections, also those that are in use."""
        await self.client.aclose()


async def _gently(pieces: AsyncIterator[bytes], *, limited: bool) -> AsyncIterator[bytes]:
    """Give pieces; a cancellation does not disturb what the library does after a failure."""
    while (piece := await Gently(anext(pieces, None), limited=limited)) is not None:
        yield piece


async def _finish(response: Any) -> None:
    """Close an answer; that the connection is broken already is no failure."""
    from ..reply import translate

    try:
        if spoiled(response):
            await response.extensions["network_stream"].aclose()
        await response.aclose()
    except Exception as error:
        if translate(error) is None:
            raise


def _let_go(response: Any) -> None:
    spawn(_finish(response))
