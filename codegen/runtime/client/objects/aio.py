"""The base of generated asynchronous model objects: the behaviours."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from ..options import CallOptions
from . import arguments
from .model import ModelObject, parallel
from .spec import MethodSpec

if TYPE_CHECKING:
    from ..aio import AsyncClient
    from ..response import RawResponse
    from ..stream import AsyncStream
    from .results import EmbedManyResult, EmbedResult, ImageResult, TextResult
    from .text_stream import AsyncTextStream

X = TypeVar("X")
Y = TypeVar("Y")


class AsyncModel(ModelObject):
    """A model whose methods are awaited."""

    def __init__(self, client: AsyncClient, id: str) -> None:
        self._client = client
        self._engine = client._engine  # pyright: ignore[reportPrivateUsage]
        super().__init__(self._engine.config, id)

    def _prepare(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> arguments.Prepared:
        return arguments.prepare(self._config, self._kind, self.id, spec, given, options)

    async def _text(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> TextResult:
        from . import text

        args, checked = self._prepare(spec, given, options)
        text.add_messages(spec, given, args)
        return text.result(
            spec, self.id, await self._engine.request(spec.operation, args, options, checked)
        )

    _completion = _text

    def _text_stream(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> AsyncTextStream:
        from . import text
        from .text_stream import AsyncTextStream

        args, checked = self._prepare(spec, given, options)
        text.add_messages(spec, given, args)
        events = spec.events
        if events is None or spec.flag is None:
            raise TypeError(f"{spec.name} has no events")
        args[spec.flag] = True

        async def start() -> AsyncStream[Any]:
            opened = await self._engine.stream(spec.operation, events, args, options, checked)
            return opened.parse()

        return AsyncTextStream(start, lambda info: text.Collector(spec, self.id, info))

    _completion_stream = _text_stream

    async def _embed(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> EmbedResult:
        from . import embedding

        embedding.check_one(spec, given)
        args, checked = self._prepare(spec, given, options)
        response = await self._engine.request(spec.operation, args, options, checked)
        return embedding.one(self._config, spec, self.id, response)

    async def _embed_many(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> EmbedManyResult:
        from . import embedding

        args, checked = self._prepare(spec, given, options)
        field = arguments.values_field(spec)
        parts = embedding.chunks(arguments.role_value(spec, "values", given), spec.inputs_per_call)

        async def ask(part: list[Any]) -> RawResponse[Any]:
            return await self._engine.request(
                spec.operation, {**args, field: part}, options, checked
            )

        limit = arguments.role_value(spec, "max_parallel", given)
        responses = await _map(ask, parts, parallel(limit, len(parts)))
        return embedding.many(self._config, spec, self.id, parts, responses)

    async def _images(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> ImageResult:
        from . import image

        args, checked = self._prepare(spec, given, options)
        calls = image.plan(spec, given, args)
        limit = arguments.role_value(spec, "max_parallel", given)
        responses = await _map(
            lambda call: self._engine.request(spec.operation, call, options, checked),
            calls,
            parallel(limit, len(calls)),
        )
        pictures = [
            image.picture(await self._load(response, source), source, seed)
            for response in responses
            for source, seed in image.sources(self._config, spec, response)
        ]
        return image.result(spec, self.id, image.wanted(spec, given), responses, pictures)

    async def _load(self, response: RawResponse[Any], source: str) -> bytes:
        from . import image

        if image.is_address(source):
            return await self._engine.fetch(source)
        return image.decode(self._config, response, source)


async def _map(call: Callable[[X], Awaitable[Y]], items: Sequence[X], workers: int) -> list[Y]:
    """Call for each item, several at once, results in order; the first failure ends it."""
    import asyncio

    gate = asyncio.Semaphore(workers)

    async def one(item: X) -> Y:
        async with gate:
            return await call(item)

    tasks = [asyncio.ensure_future(one(item)) for item in items]
    try:
        return list(await asyncio.gather(*tasks))
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
