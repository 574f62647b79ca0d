"""The lists of taken names are complete: they follow the language, the targets and the runtime."""

from __future__ import annotations

import keyword
from importlib import import_module

from codegen.ir import taken
from codegen.ir.names import argument_name, param_name, reserved
from codegen.runtime.client.aio import AsyncClient
from codegen.runtime.client.resource import AsyncResource, SyncResource
from codegen.runtime.client.sync import SyncClient
from codegen.targets.client import behaviors, exports, settings


def public(*classes: type) -> set[str]:
    """The public attributes of classes."""
    return {name for item in classes for name in dir(item) if not name.startswith("_")}


def test_keywords() -> None:
    assert set(keyword.kwlist) <= taken.KEYWORDS <= reserved()


def test_attributes_of_clients_resources_and_objects() -> None:
    assert public(SyncClient, AsyncClient) <= taken.CLIENT
    assert public(SyncResource, AsyncResource) == set()
    for family, name in behaviors.FAMILIES.items():
        for module, prefix in (("sync", "Sync"), ("aio", "Async")):
            package = f"codegen.runtime.client.objects.{family}.{module}"
            base = getattr(import_module(package), f"{prefix}{name}")
            assert {"id", *public(base)} <= taken.OBJECT_METHODS


def test_exports_of_the_root_package() -> None:
    offered = {*exports.RUNTIME_EXPORTS, *exports.RESULT_EXPORTS, *settings.BASE_ERRORS}
    classes = {name for name in offered if name[0].isupper()}
    assert classes <= taken.EXPORTS
    assert {*exports.SUBPACKAGES, *(offered - classes)} <= taken.ROOT


def test_argument_names() -> None:
    names = {
        "maxTokens": "max_tokens",
        "from": "from_",
        "timeout": "timeout_",
        "X-Trace-Id": "x_trace_id",
        "a.b[c]": "a_b_c",
        "model_fields": "model_fields_",
        "HTTPCode": "httpcode",
    }
    assert {wire: argument_name(wire) for wire in names} == names


def test_param_names() -> None:
    names = {"Thing": "ThingParam", "ThingParam": "ThingParam", "ThingParams": "ThingParams"}
    assert {name: param_name(name) for name in names} == names
