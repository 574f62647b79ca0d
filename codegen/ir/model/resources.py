"""Resources: the attributes of the client, and the methods that they have besides calls."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.dialect.methods import Lookup as LookupSource
from codegen.dialect.methods import Signer as SignerSource
from codegen.ir.model.calls import Argument, Endpoint
from codegen.ir.model.methods import Method


@dataclass(frozen=True, slots=True)
class Signer(Method):
    """A method that signs a token with the key of the client, without a request."""

    arguments: tuple[Argument, ...]
    source: SignerSource


@dataclass(frozen=True, slots=True)
class Lookup(Method):
    """A method that makes a call and gives its answer as a map."""

    endpoint: Endpoint
    source: LookupSource


@dataclass(frozen=True, slots=True)
class Resource:
    """An attribute of the client or of another resource."""

    name: str
    class_name: str
    doc: str
    path: tuple[str, ...]
    endpoints: tuple[Endpoint, ...]
    children: tuple[Resource, ...]
    lookups: tuple[Lookup, ...] = ()
    signers: tuple[Signer, ...] = ()


@dataclass(frozen=True, slots=True)
class ResourceModule:
    """A resource of `schema/resources/`: one module per kind of output."""

    name: str
    file: str
    """The file of the resource; its parts have files of their own."""
    resource: Resource

    def walk(self) -> tuple[Resource, ...]:
        """Every resource of the file, children before their parents."""
        found: list[Resource] = []

        def visit(resource: Resource) -> None:
            for child in resource.children:
                visit(child)
            found.append(resource)

        visit(self.resource)
        return tuple(found)

    def endpoints(self) -> tuple[Endpoint, ...]:
        """Every endpoint of the file."""
        return tuple(endpoint for item in self.walk() for endpoint in item.endpoints)
