"""Every operation of the schema with the arguments of two calls: the fewest and all of them."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from codegen import build as builder
from codegen.ir.model.calls import Argument, Endpoint
from codegen.ir.model.package import Package
from codegen.targets.emulator.schemas import json_schema
from deepinfra_emulator.schemas import SCHEMAS
from tests.operations.known import FILES, GIVEN, PICTURE, UNSENT
from tests.operations.samples import Amount, Sampler
from tests.support.paths import SCHEMA

UNKNOWN_MODEL = "acme/model-1"
"""No table knows it, so that every option may be sent with it."""


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation and the values of its arguments, by the names of the method."""

    endpoint: Endpoint
    amount: Amount

    @property
    def id(self) -> str:
        """The dotted name of the method."""
        return self.endpoint.id

    def arguments(self) -> dict[str, Any]:
        """The arguments; fresh ones, since files are read once."""
        sampler = Sampler(SCHEMAS, self.amount)
        unsent = UNSENT.get(self.id, frozenset[str]())
        given = GIVEN.get(self.id, {})
        made = {
            item.name: self._value(item, sampler)
            for item in self.endpoint.arguments
            if not item.refused
            and (item.required or item.name in given or self.amount == "full")
            and item.name not in unsent
        }
        if self.endpoint.stream is not None and self.endpoint.stream.flag is not None:
            made.pop(self.endpoint.stream.flag, None)
        return made

    def _value(self, item: Argument, sampler: Sampler) -> Any:
        given: Mapping[str, Any] = GIVEN.get(self.id, {})
        if item.name in given:
            return given[item.name]
        schema = item.schema
        if schema is None:
            return "text"
        if schema.x_file is not None:
            name, content = FILES.get(self.id, PICTURE)
            return (name, io.BytesIO(content))
        if schema.x_model is not None and self.amount == "full":
            return UNKNOWN_MODEL
        return sampler.value(json_schema(schema))


@cache
def package() -> Package:
    """The schema as the generator understands it."""
    return builder.load(SCHEMA)


def operations(amount: Amount) -> list[Operation]:
    """Every operation, with the fewest arguments or with all."""
    return [Operation(endpoint, amount) for endpoint in package().endpoints()]
