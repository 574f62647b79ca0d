"""Objects, asynchronous."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...options import CallOptions
from ..spec import MethodSpec
from ..text.aio import AsyncText

if TYPE_CHECKING:
    from .results import ObjectResult
    from .stream import AsyncObjectStream


class AsyncObjects(AsyncText):
    """The behaviours that write text which is an object."""

    async def _object(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> ObjectResult[Any]:
        from .plan import plan
        from .verdict import aconclude

        asked = plan(spec, given, awaits=True)
        text = await self._text(spec, asked.given, options)
        return (await aconclude(asked, text)).result

    def _object_stream(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> AsyncObjectStream[Any]:
        from .plan import plan
        from .stream import AsyncObjectStream

        asked = plan(spec, given, awaits=True)
        return AsyncObjectStream(self._text_stream(spec, asked.given, options), asked)
