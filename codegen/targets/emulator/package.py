"""All files of the emulator package."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.dialect.settings import BodyForm
from codegen.ir.model.package import Package
from codegen.render.plan import FilePlan
from codegen.render.source import Code, Name, lit
from codegen.targets.emulator import routes, schemas
from codegen.targets.emulator.routes import call
from codegen.targets.runtime import copied

RUNTIME = "emulator"
EXPORTS = {
    "Emulator": "emulator",
    "Faults": "_runtime.faults",
    "PROVIDER": "provider",
    "ReceivedRequest": "_runtime.log",
    "app": "asgi",
}
"""Public names of the package and the modules that define them."""

_PROVIDER_CALLS = frozenset({"Auth", "BodyForm", "ErrorFamily", "Provider"})
_FIXTURE_CALLS = frozenset(
    {"client_fixture", "fresh_fixture", "markers", "session_fixture", "settings"}
)


def plans(package: Package) -> Iterator[FilePlan]:
    """Every file of the emulator package, the copied runtime included."""
    root = package.client.emulator_package
    yield from _front(package)
    yield FilePlan(
        f"{root}/provider.py",
        "emulator/provider.py.j2",
        _provider(package),
        source="schema/client.yaml and schema/errors.yaml",
        names=frozenset({"PROVIDER", "prices"}),
        calls=_PROVIDER_CALLS,
    )
    yield FilePlan(
        f"{root}/pytest_plugin.py",
        "emulator/pytest_plugin.py.j2",
        {
            "client": Name(package.client.client),
            "client_package": Name(package.client.package),
            "emulator_package": Name(root),
        },
        source="schema/client.yaml",
        names=frozenset(
            {
                *("client_class", "emulator_class", "running", "emulator", "client"),
                *("pytest_addoption", "pytest_configure"),
            }
        ),
        calls=_FIXTURE_CALLS,
    )
    yield from routes.plans(package)
    yield from schemas.plans(package)
    yield from copied(RUNTIME, f"{root}/_runtime")


def _front(package: Package) -> Iterator[FilePlan]:
    """The modules that users import or run."""
    root, client = package.client.emulator_package, package.client
    names = {"distribution": client.distribution, "client": Name(client.client)}
    yield FilePlan(
        f"{root}/__init__.py",
        "emulator/__init__.py.j2",
        {
            **names,
            "exports": [
                (Name(name), lit(name), lit(module), Code(module))
                for name, module in EXPORTS.items()
            ],
            "names": [lit(name) for name in sorted([*EXPORTS, "__version__"])],
        },
        source="schema/client.yaml",
    )
    yield FilePlan(f"{root}/py.typed", None)
    yield FilePlan(
        f"{root}/_version.py",
        "client/_version.py.j2",
        {"version": client.version},
        source="schema/client.yaml",
        names=frozenset({"__version__"}),
    )
    for module, defined, calls in (
        ("emulator", {"Emulator"}, {"require"}),
        ("asgi", {"app"}, {"create_app", "require"}),
        ("__main__", set[str](), {"require", "run"}),
    ):
        yield FilePlan(
            f"{root}/{module}.py",
            f"emulator/{module}.py.j2",
            names,
            source="schema/client.yaml",
            names=frozenset(defined),
            calls=frozenset(calls),
        )


def _provider(package: Package) -> dict[str, Any]:
    """The values of the Provider constant."""
    client, errors = package.client, package.errors
    forms = {form.name: _form(form) for form in errors.bodies}
    families = [
        (
            lit(name),
            call(
                "ErrorFamily",
                name=lit(name),
                default=forms[family.default],
                validation=forms[family.validation] if family.validation else lit(None),
                wrong_key=forms[family.wrong_key] if family.wrong_key else lit(None),
                **(
                    {"types": lit(tuple((status, word) for word, status in family.types.items()))}
                    if family.types
                    else {}
                ),
            ),
        )
        for name, family in errors.families.items()
    ]
    fallback = errors.default_family or next(iter(errors.families))
    identity = client.request_id.headers[0] if client.request_id.headers else "x-request-id"
    scheme = lit(client.auth.scheme)
    signers = {
        item.source.prefix: item.source.model or ""
        for one in package.resources()
        for item in one.signers
    }
    signed = tuple(sorted(signers.items()))
    return {
        "client_package": Name(client.package),
        "values": [
            (Name("name"), lit(client.client)),
            (Name("package"), lit(client.emulator_package)),
            (Name("distribution"), lit(client.distribution)),
            (Name("suffix"), lit(client.base_url.suffix or "")),
            (Name("default_family"), lit(fallback)),
            (Name("route_family"), lit(fallback)),
            (Name("request_id_header"), lit(identity)),
            *([(Name("signed"), lit(signed))] if signed else []),
        ],
        "auth": [
            call("Auth", header=lit(client.auth.header), scheme=scheme),
            *(call("Auth", header=lit(header)) for header in client.auth.also),
        ],
        "families": families,
        "tables": [(lit(table.kind), Name(table.kind)) for table in package.tables],
    }


def _form(form: BodyForm) -> Code:
    values = {
        "name": form.name,
        "message": form.message,
        "code": form.code,
        "param": form.param,
        "type": form.type,
        "list": form.list_,
        "fixed": tuple(form.fixed.items()) or None,
    }
    return call(
        "BodyForm", **{key: lit(value) for key, value in values.items() if value is not None}
    )
