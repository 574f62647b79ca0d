"""Methods of the made-up chat service that return objects."""

from __future__ import annotations

from typing import Any

from codegen.runtime.client.objects.spec import ArgumentSpec, MethodSpec
from codegen.runtime.client.objects.structured.aio import AsyncObjects
from codegen.runtime.client.objects.structured.plan import Plan, plan
from codegen.runtime.client.objects.structured.results import ObjectResult
from codegen.runtime.client.objects.structured.stream import AsyncObjectStream, ObjectStream
from codegen.runtime.client.objects.structured.sync import SyncObjects
from codegen.runtime.client.options import CallOptions
from tests.runtime.kit import AClient, Client, Peer
from tests.runtime.text_kit import FORM, GENERATE, STREAM, answered

OBJECT_FORM = FORM.changed(
    schema_format={
        "kind": "shape",
        "shape": {
            "called": "$name",
            "about": "$description",
            "holds": "$schema",
            "exact": "$strict",
        },
    },
    list_key="many",
    value_key="one",
)
"""How the service is asked for an object."""
ARGUMENTS = (
    ArgumentSpec("schema", None, "schema"),
    ArgumentSpec("schema_name", None, "schema_name"),
    ArgumentSpec("schema_description", None, "schema_description"),
    ArgumentSpec("strict", None, "strict"),
    ArgumentSpec("lenient", None, "lenient"),
    ArgumentSpec("repair_text", None, "repair_text"),
    ArgumentSpec("shape_field", "shape", "format"),
)


def objects(spec: MethodSpec) -> MethodSpec:
    """Make of a method that returns text one that returns an object."""
    arguments = (*spec.arguments, *ARGUMENTS)
    return spec.changed(arguments=arguments, conversation=OBJECT_FORM)


OBJECT = objects(GENERATE)
OBJECT_STREAM = objects(STREAM)


def planned(schema: Any, **given: Any) -> Plan:
    """Plan a call without a model."""
    return plan(OBJECT, {"schema": schema, **given}, awaits=True)


class Model(SyncObjects):
    """A model of the made-up service, blocking."""

    _kind = "image"

    def generate(self, **given: Any) -> ObjectResult[Any]:
        return self._object(OBJECT, given, CallOptions())

    def stream(self, **given: Any) -> ObjectStream[Any]:
        return self._object_stream(OBJECT_STREAM, given, CallOptions())


class AModel(AsyncObjects):
    """A model of the made-up service, awaited."""

    _kind = "image"

    async def generate(self, **given: Any) -> ObjectResult[Any]:
        return await self._object(OBJECT, given, CallOptions())

    def stream(self, **given: Any) -> AsyncObjectStream[Any]:
        return self._object_stream(OBJECT_STREAM, given, CallOptions())


class Asker:
    """Asks a model in one of the ways, with answers written for it."""

    def __init__(self, way: str, server: Peer, client: Client, aclient: AClient) -> None:
        self.way = way
        self.server = server
        self.model = Model(client, "a/free")
        self.amodel = AModel(aclient, "a/free")

    def then(self, *bodies: dict[str, Any]) -> None:
        """Let the service give these answers."""
        for body in bodies:
            self.server.then(answered(body, stream="stream" in self.way))

    @property
    def sent(self) -> list[Any]:
        return [got.json for got in self.server.got]

    async def ask(self, schema: Any, **given: Any) -> ObjectResult[Any]:
        given = {"prompt": "Hello", "schema": schema, **given}
        if self.way == "sync":
            return self.model.generate(**given)
        if self.way == "async":
            return await self.amodel.generate(**given)
        if self.way == "stream":
            return self.model.stream(**given).read()
        return await self.amodel.stream(**given).read()
