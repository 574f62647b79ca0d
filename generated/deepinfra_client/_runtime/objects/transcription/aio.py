# Generated from codegen/runtime/client/objects/transcription/aio.py. Do not edit; run: nox -s generate
"""Transcription, awaited."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...loops import in_thread
from ...options import CallOptions
from ..base import AsyncBase
from ..spec import MethodSpec

if TYPE_CHECKING:
    from .results import TranscriptionResult


class AsyncTranscription(AsyncBase):
    """The behaviour that writes down what is said."""

    async def _transcription(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> TranscriptionResult:
        from ..media.given import look
        from . import read

        target = spec.argument("audio")
        if target is None or target.field is None:
            raise TypeError(f"{spec.name} has no argument with the role audio")
        recording = look(target.name, given.get(target.name))
        prepared = self._prepare(spec, given, options)
        fetched = None
        if recording.address is not None:
            from ..media.download import adownload

            product = self._config.settings.product
            fetched = await adownload(recording.policy, recording.address, product)
        args = {
            **prepared.args,
            **prepared.extra,
            target.field: await in_thread(recording.upload, fetched),
        }
        response = await self._engine.request(spec.operation, args, options, prepared.checked)
        found = read.result(self._config, spec, self.id, response, prepared.warnings)
        return self._told(found)
