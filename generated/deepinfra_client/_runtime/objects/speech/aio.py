# Generated from codegen/runtime/client/objects/speech/aio.py. Do not edit; run: nox -s generate
"""Speech, awaited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...options import CallOptions
from ..base import AsyncBase
from ..spec import MethodSpec

if TYPE_CHECKING:
    from ...bytestream import AsyncByteStream
    from .results import SpeechResult
    from .stream import AsyncSpeechStream


class AsyncSpeech(AsyncBase):
    """The behaviours that speak."""

    async def _speech(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> SpeechResult:
        from . import read

        prepared = self._prepare(spec, given, options)
        args = {**prepared.args, **prepared.extra}
        response = await self._engine.request(spec.operation, args, options, prepared.checked)
        found = read.sound(self._config, spec, response)
        data = found.data if found.address is None else await self._engine.fetch(found.address)
        warnings = prepared.warnings
        return self._told(read.result(spec, self.id, response, found, data, warnings))

    def _speech_stream(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> AsyncSpeechStream:
        from ...bytecalls import astream_bytes
        from .stream import AsyncSpeechStream

        prepared = self._prepare(spec, given, options)
        args = {**prepared.args, **prepared.extra}

        async def send() -> AsyncByteStream:
            opened = await astream_bytes(
                self._engine, spec.operation, args, options, prepared.checked
            )
            return opened.parse()

        return self._told(AsyncSpeechStream(send, prepared.warnings))
