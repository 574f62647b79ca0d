"""Videos, awaited."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from ...options import CallOptions
from ..base import AsyncBase
from ..spec import Job, MethodSpec

if TYPE_CHECKING:
    from ...response import RawResponse
    from .calls import Order
    from .follow import Following
    from .results import AsyncGeneratedVideo, AsyncVideoResult


class AsyncVideos(AsyncBase):
    """The behaviour that makes videos."""

    async def _video(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> AsyncVideoResult:
        from . import calls, read
        from .results import AsyncVideoResult

        order = calls.order(self._config, self._kind, self.id, spec, given, options)
        job = order.spec.job
        following = None
        if job is not None:
            from .follow import Following

            following = Following(self._config, order.spec, job, given)
        args = await self._complete(order)
        response = await self._engine.request(order.spec.operation, args, options, order.checked)
        if following is not None:
            response = await self._follow(following, response, options)
        id = None if following is None else following.key
        videos = self._videos(order, job, id, response, options)
        facts = read.facts(order, self.id, id, response)
        return self._told(AsyncVideoResult(**facts, videos=tuple(videos)))

    async def _complete(self, order: Order) -> dict[str, Any]:
        """Load the picture, if there is one."""
        fetched = None
        if order.wanted is not None and order.wanted.address is not None:
            from ..media.download import adownload

            product = self._config.settings.product
            fetched = await adownload(order.wanted.policy, order.wanted.address, product)
        return order.complete(fetched)

    async def _follow(
        self, following: Following, response: RawResponse[Any], options: CallOptions
    ) -> RawResponse[Any]:
        """Ask for a job until it is done, and return the answer that says so."""
        from ...jobs.aio import follow, tell

        if following.on_progress is not None:
            following.hook = following.tell_async
        following.take(response)
        await tell(following)
        await follow(self._engine, following.spec, following, {}, _asking(options))
        following.check()
        return following.response or response

    def _videos(
        self,
        order: Order,
        job: Job | None,
        id: str | None,
        response: RawResponse[Any],
        options: CallOptions,
    ) -> list[AsyncGeneratedVideo]:
        """Say where the videos are, without loading them."""
        from . import read
        from .results import AsyncGeneratedVideo

        places, length = read.places(self._config, order, response), read.length(order, response)
        most = self._config.answer_bytes
        if job is not None and job.content is not None and len(places) <= 1:
            operation, args = job.content, {job.content_id: id}

            @asynccontextmanager
            async def made() -> AsyncGenerator[AsyncIterator[bytes]]:
                opened = await self._engine.open(operation, args, _asking(options))
                try:
                    yield opened.iter_bytes()
                finally:
                    await opened.aclose()

            return [AsyncGeneratedVideo(made, next(iter(places), None), length, most)]
        return [self._at(response, place, length, most) for place in places]

    def _at(
        self, response: RawResponse[Any], place: str, length: float | None, most: int
    ) -> AsyncGeneratedVideo:
        """Make a video of an address or a data URI."""
        from ..media.load import is_web
        from . import read
        from .results import AsyncGeneratedVideo

        if is_web(place):

            @asynccontextmanager
            async def fetched() -> AsyncGenerator[AsyncIterator[bytes]]:
                opened = await self._engine.open_file(place)
                try:
                    yield opened.iter_bytes()
                finally:
                    await opened.aclose()

            return AsyncGeneratedVideo(fetched, place, length, most)
        data = read.decode(self._config, response, place)

        @asynccontextmanager
        async def held() -> AsyncGenerator[AsyncIterator[bytes]]:
            yield _pieces(data)

        return AsyncGeneratedVideo(held, None, length, most)


def _asking(options: CallOptions) -> CallOptions:
    """Return the options of further calls: what belongs to the body is not for them."""
    return options._replace(extra_body=None)


async def _pieces(data: bytes) -> AsyncIterator[bytes]:
    yield data
