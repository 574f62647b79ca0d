# Generated from codegen/runtime/client/objects/video/sync.py. Do not edit; run: nox -s generate
"""Videos, blocking."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ...options import CallOptions
from ..base import SyncBase
from ..spec import Job, MethodSpec

if TYPE_CHECKING:
    from ...response import RawResponse
    from .calls import Order
    from .follow import Following
    from .results import GeneratedVideo, VideoResult


class SyncVideos(SyncBase):
    """The behaviour that makes videos."""

    def _video(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> VideoResult:
        from . import calls, read
        from .results import VideoResult

        order = calls.order(self._config, self._kind, self.id, spec, given, options)
        job = order.spec.job
        following = None
        if job is not None:
            from .follow import Following

            following = Following(self._config, order.spec, job, given)
        args = self._complete(order)
        response = self._engine.request(order.spec.operation, args, options, order.checked)
        if following is not None:
            response = self._follow(following, response, options)
        id = None if following is None else following.key
        videos = self._videos(order, job, id, response, options)
        facts = read.facts(order, self.id, id, response)
        return self._told(VideoResult(**facts, videos=tuple(videos)))

    def _complete(self, order: Order) -> dict[str, Any]:
        """Load the picture, if there is one."""
        fetched = None
        if order.wanted is not None and order.wanted.address is not None:
            from ..media.download import download

            product = self._config.settings.product
            fetched = download(order.wanted.policy, order.wanted.address, product)
        return order.complete(fetched)

    def _follow(
        self, following: Following, response: RawResponse[Any], options: CallOptions
    ) -> RawResponse[Any]:
        """Ask for a job until it is done, and return the answer that says so."""
        from ...jobs.sync import follow, tell

        if following.on_progress is not None:
            following.hook = following.tell
        following.take(response)
        tell(following)
        follow(self._engine, following.spec, following, {}, _asking(options))
        following.check()
        return following.response or response

    def _videos(
        self,
        order: Order,
        job: Job | None,
        id: str | None,
        response: RawResponse[Any],
        options: CallOptions,
    ) -> list[GeneratedVideo]:
        """Say where the videos are, without loading them."""
        from . import read
        from .results import GeneratedVideo

        places, length = read.places(self._config, order, response), read.length(order, response)
        most = self._config.answer_bytes
        if job is not None and job.content is not None and len(places) <= 1:
            operation, args = job.content, {job.content_id: id}

            @contextmanager
            def made() -> Generator[Iterator[bytes]]:
                opened = self._engine.open(operation, args, _asking(options))
                try:
                    yield opened.iter_bytes()
                finally:
                    opened.close()

            return [GeneratedVideo(made, next(iter(places), None), length, most)]
        return [self._at(response, place, length, most) for place in places]

    def _at(
        self, response: RawResponse[Any], place: str, length: float | None, most: int
    ) -> GeneratedVideo:
        """Make a video of an address or a data URI."""
        from ..media.load import is_web
        from . import read
        from .results import GeneratedVideo

        if is_web(place):

            @contextmanager
            def fetched() -> Generator[Iterator[bytes]]:
                opened = self._engine.open_file(place)
                try:
                    yield opened.iter_bytes()
                finally:
                    opened.close()

            return GeneratedVideo(fetched, place, length, most)
        data = read.decode(self._config, response, place)

        @contextmanager
        def held() -> Generator[Iterator[bytes]]:
            yield iter((data,))

        return GeneratedVideo(held, None, length, most)


def _asking(options: CallOptions) -> CallOptions:
    """Return the options of further calls: what belongs to the body is not for them."""
    return options._replace(extra_body=None)
