# Generated from codegen/runtime/client/objects/sync.py. Do not edit; run: nox -s generate
"""The base of generated blocking model objects: the behaviours."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from ..options import CallOptions
from . import arguments
from .model import ModelObject, parallel
from .spec import MethodSpec

if TYPE_CHECKING:
    from ..response import RawResponse
    from ..stream import Stream
    from ..sync import SyncClient
    from .results import EmbedManyResult, EmbedResult, ImageResult, TextResult
    from .text_stream import TextStream

X = TypeVar("X")
Y = TypeVar("Y")


class SyncModel(ModelObject):
    """A model whose methods block."""

    def __init__(self, client: SyncClient, id: str) -> None:
        self._client = client
        self._engine = client._engine  # pyright: ignore[reportPrivateUsage]
        super().__init__(self._engine.config, id)

    def _prepare(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> arguments.Prepared:
        return arguments.prepare(self._config, self._kind, self.id, spec, given, options)

    def _text(self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions) -> TextResult:
        from . import text

        args, checked = self._prepare(spec, given, options)
        text.add_messages(spec, given, args)
        return text.result(
            spec, self.id, self._engine.request(spec.operation, args, options, checked)
        )

    _completion = _text

    def _text_stream(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> TextStream:
        from . import text
        from .text_stream import TextStream

        args, checked = self._prepare(spec, given, options)
        text.add_messages(spec, given, args)
        events = spec.events
        if events is None or spec.flag is None:
            raise TypeError(f"{spec.name} has no events")
        args[spec.flag] = True

        def start() -> Stream[Any]:
            return self._engine.stream(spec.operation, events, args, options, checked).parse()

        return TextStream(start, lambda info: text.Collector(spec, self.id, info))

    _completion_stream = _text_stream

    def _embed(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> EmbedResult:
        from . import embedding

        embedding.check_one(spec, given)
        args, checked = self._prepare(spec, given, options)
        response = self._engine.request(spec.operation, args, options, checked)
        return embedding.one(self._config, spec, self.id, response)

    def _embed_many(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> EmbedManyResult:
        from . import embedding

        args, checked = self._prepare(spec, given, options)
        field = arguments.values_field(spec)
        parts = embedding.chunks(arguments.role_value(spec, "values", given), spec.inputs_per_call)

        def ask(part: list[Any]) -> RawResponse[Any]:
            return self._engine.request(spec.operation, {**args, field: part}, options, checked)

        limit = arguments.role_value(spec, "max_parallel", given)
        responses = _map(ask, parts, parallel(limit, len(parts)))
        return embedding.many(self._config, spec, self.id, parts, responses)

    def _images(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> ImageResult:
        from . import image

        args, checked = self._prepare(spec, given, options)
        calls = image.plan(spec, given, args)
        limit = arguments.role_value(spec, "max_parallel", given)
        responses = _map(
            lambda call: self._engine.request(spec.operation, call, options, checked),
            calls,
            parallel(limit, len(calls)),
        )
        pictures = [
            image.picture(self._load(response, source), source, seed)
            for response in responses
            for source, seed in image.sources(self._config, spec, response)
        ]
        return image.result(spec, self.id, image.wanted(spec, given), responses, pictures)

    def _load(self, response: RawResponse[Any], source: str) -> bytes:
        from . import image

        if image.is_address(source):
            return self._engine.fetch(source)
        return image.decode(self._config, response, source)


def _map(call: Callable[[X], Y], items: Sequence[X], workers: int) -> list[Y]:
    """Call for each item, several at once, results in order; the first failure ends it."""
    if len(items) <= 1 or workers == 1:
        return [call(item) for item in items]
    from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait

    with ThreadPoolExecutor(workers) as pool:
        futures = [pool.submit(call, item) for item in items]
        done, waiting = wait(futures, return_when=FIRST_EXCEPTION)
        for future in waiting:
            future.cancel()
        for future in futures:
            if future in done and (error := future.exception()) is not None:
                raise error
        return [future.result() for future in futures]
