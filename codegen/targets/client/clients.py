"""The modules of the client classes and the package root."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.ir.model.package import Package
from codegen.render.plan import FilePlan
from codegen.render.source import Name
from codegen.targets.client.client_classes import client_class, client_context
from codegen.targets.client.exports import root_context
from codegen.targets.client.resources import RAW, STREAMED


def plans(package: Package) -> Iterator[FilePlan]:
    """`client.py`, `aclient.py`, `_instance.py`, `__init__.py`, `py.typed`."""
    root = package.client.package
    for is_async, file in ((False, "client.py"), (True, "aclient.py")):
        name = client_class(package, is_async=is_async)
        yield FilePlan(
            f"{root}/{file}",
            "client/client.py.j2",
            client_context(package, is_async=is_async),
            source="schema/",
            names=frozenset({name, f"{name}{RAW}", f"{name}{STREAMED}"}),
        )
    yield FilePlan(
        f"{root}/_instance.py",
        "client/_instance.py.j2",
        {"name": Name(package.client.instance), "client": Name(package.client.client)},
        source="schema/client.yaml",
        names=frozenset({package.client.instance, "make"}),
        calls=frozenset({"Deferred"}),
    )
    yield FilePlan(f"{root}/__init__.py", "client/__init__.py.j2", root_context(package))
    yield FilePlan(f"{root}/py.typed", None)
