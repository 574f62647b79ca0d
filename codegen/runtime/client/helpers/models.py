"""The base of parts of answers that hold what was read of them."""

from __future__ import annotations

from typing import Any

from pydantic import SerializationInfo, SerializerFunctionWrapHandler, model_serializer

from ..models import WireModel
from ..narrow import is_object
from ..protocols import SENDING
from .filling import PARSED, PARSED_ARGUMENTS


class ReadModel(WireModel):
    """A part of an answer. What was read of it is not sent when it goes back to the service."""

    @model_serializer(mode="wrap")
    def _written(self, write: SerializerFunctionWrapHandler, info: SerializationInfo) -> Any:
        fields: Any = write(self)
        if info.context is SENDING and is_object(fields):
            fields.pop(PARSED, None)
            fields.pop(PARSED_ARGUMENTS, None)
        return fields
