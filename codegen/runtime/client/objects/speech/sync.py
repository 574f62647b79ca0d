"""Speech, blocking."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...options import CallOptions
from ..base import SyncBase
from ..spec import MethodSpec

if TYPE_CHECKING:
    from ...bytestream import ByteStream
    from .results import SpeechResult
    from .stream import SpeechStream


class SyncSpeech(SyncBase):
    """The behaviours that speak."""

    def _speech(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> SpeechResult:
        from . import read

        prepared = self._prepare(spec, given, options)
        args = {**prepared.args, **prepared.extra}
        response = self._engine.request(spec.operation, args, options, prepared.checked)
        found = read.sound(self._config, spec, response)
        data = found.data if found.address is None else self._engine.fetch(found.address)
        warnings = prepared.warnings
        return self._told(read.result(spec, self.id, response, found, data, warnings))

    def _speech_stream(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> SpeechStream:
        from ...bytecalls import stream_bytes
        from .stream import SpeechStream

        prepared = self._prepare(spec, given, options)
        args = {**prepared.args, **prepared.extra}

        def send() -> ByteStream:
            return stream_bytes(
                self._engine, spec.operation, args, options, prepared.checked
            ).parse()

        return self._told(SpeechStream(send, prepared.warnings))
