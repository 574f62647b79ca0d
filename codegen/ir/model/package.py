"""The whole of what the targets write."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.dialect.capabilities import PriceEntry
from codegen.dialect.settings import ClientFile, ErrorsFile
from codegen.ir.model.calls import Endpoint
from codegen.ir.model.helpers import Gathering, Helper
from codegen.ir.model.objects import ModelObject
from codegen.ir.model.resources import Resource, ResourceModule
from codegen.ir.model.tables import Table
from codegen.ir.model.types import TypeDef, TypeId


@dataclass(frozen=True, slots=True)
class Package:
    """Everything that the targets write."""

    client: ClientFile
    errors: ErrorsFile
    types: Mapping[TypeId, TypeDef]
    modules: tuple[ResourceModule, ...]
    tables: tuple[Table, ...]
    prices: Mapping[str, tuple[PriceEntry, ...]]
    prices_doc: str
    objects: tuple[ModelObject, ...]
    digests: Mapping[str, str] = field(default_factory=dict[str, str])
    helpers: Mapping[tuple[str, ...], tuple[Helper, ...]] = field(
        default_factory=dict[tuple[str, ...], tuple[Helper, ...]]
    )
    """Path of a resource and its helpers."""
    gatherings: Mapping[tuple[str, ...], tuple[Gathering, ...]] = field(
        default_factory=dict[tuple[str, ...], tuple[Gathering, ...]]
    )
    """Path of a resource and its helpers that gather streams."""

    def endpoints(self) -> tuple[Endpoint, ...]:
        """Every endpoint of the API."""
        return tuple(endpoint for module in self.modules for endpoint in module.endpoints())

    def resources(self) -> tuple[Resource, ...]:
        """Every resource of the API."""
        return tuple(resource for module in self.modules for resource in module.walk())
