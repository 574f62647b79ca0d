"""Objects, blocking."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...options import CallOptions
from ..spec import MethodSpec
from ..text.sync import SyncText

if TYPE_CHECKING:
    from .results import ObjectResult
    from .stream import ObjectStream


class SyncObjects(SyncText):
    """The behaviours that write text which is an object."""

    def _object(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> ObjectResult[Any]:
        from .plan import plan
        from .verdict import conclude

        asked = plan(spec, given, awaits=False)
        return conclude(asked, self._text(spec, asked.given, options)).result

    def _object_stream(
        self, spec: MethodSpec, given: Mapping[str, Any], options: CallOptions
    ) -> ObjectStream[Any]:
        from .plan import plan
        from .stream import ObjectStream

        asked = plan(spec, given, awaits=False)
        return ObjectStream(self._text_stream(spec, asked.given, options), asked)
