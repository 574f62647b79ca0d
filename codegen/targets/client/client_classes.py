"""The client classes."""

from __future__ import annotations

from typing import Any

from codegen.ir.model.objects import ModelObject
from codegen.ir.model.package import Package
from codegen.render.source import Code, Name, dotted
from codegen.render.spell import Imports
from codegen.targets.client.object_names import class_name as object_class
from codegen.targets.client.object_names import module_name
from codegen.targets.client.resources import RAW, STREAMED
from codegen.targets.client.resources import class_name as resource_class
from codegen.targets.client.tables import variant_ids_name
from codegen.targets.docs_text import compose, section


def client_class(package: Package, *, is_async: bool) -> str:
    """The name of a client class."""
    return f"Async{package.client.client}" if is_async else package.client.client


def client_context(package: Package, *, is_async: bool) -> dict[str, Any]:
    """What the template of a client class needs."""
    imports, runtime = Imports(1), Imports(1)
    runtime.local(f"_runtime.{'aio' if is_async else 'sync'}", _base(is_async=is_async))
    runtime.local("_settings", "SETTINGS")
    http_client = "AsyncHTTPClient" if is_async else "SyncHTTPClient"
    imports.local("_runtime.config", "ApiKey")
    imports.local("_runtime.options", "RetryPolicy", "Timeout", "Validation")
    imports.local("_runtime.pool", http_client)
    imports.add("collections.abc", "Mapping")
    runtime.add("functools", "cached_property")
    runtime.add("typing", "Any", "overload")
    resources: list[dict[str, Any]] = []
    for module in package.modules:
        resource = module.resource
        name = resource_class(resource, is_async=is_async)
        path = f"resources.aio.{module.name}" if is_async else f"resources.{module.name}"
        imports.local(path, name, f"{name}{RAW}", f"{name}{STREAMED}")
        resources.append(
            {
                "name": Name(resource.name),
                "class_name": Name(name),
                "module": Code(
                    f".{'resources.aio' if is_async else 'resources'}.{Name(module.name)}"
                ),
                "doc": resource.doc,
            }
        )
    objects = [_factory(item, package, imports, is_async=is_async) for item in package.objects]
    return {
        "init_doc": _init_doc(package),
        "http_client": Name(http_client),
        "module_doc": f"The client{', its calls to be awaited' if is_async else ''}.",
        "doc": package.client.doc,
        "name": Name(client_class(package, is_async=is_async)),
        "base": Name(_base(is_async=is_async)),
        "is_async": is_async,
        "imports": runtime.lines(),
        "type_imports": imports.lines(),
        "resources": resources,
        "objects": objects,
        "forms": [
            (
                Name(RAW),
                Name("with_raw_response"),
                "The same calls; each gives status, headers and body.",
            ),
            (
                Name(STREAMED),
                Name("with_streaming_response"),
                "The same calls; each leaves the body unread until asked for.",
            ),
        ],
        "key_names": " and ".join(package.client.auth.env),
    }


def _init_doc(package: Package) -> str:
    """The arguments of the constructor with their defaults."""
    client = package.client
    keys, bases = ", then ".join(client.auth.env), ", then ".join(client.base_url.env)
    limits = client.timeouts.default.model_dump(exclude_none=True)
    seconds = ", ".join(f"{name} {value}" for name, value in limits.items())
    return compose(
        "Nothing is sent and no connection is made before the first request.",
        section(
            "Args",
            [
                (
                    "api_key",
                    "The key, or a callable that is asked for it before every request; default: "
                    f"the environment ({keys}), looked at by the first request.",
                ),
                (
                    "base_url",
                    f"Address of the service; default: {f'{bases}, else ' if bases else ''}"
                    f"{client.base_url.default}.",
                ),
                ("headers", "Sent with every call; a call's own win, None removes one."),
                (
                    "timeout",
                    f"Seconds for each wait, or a Timeout; default in seconds: {seconds}. Calls "
                    "that take long have longer ones.",
                ),
                (
                    "max_retries",
                    "How often a failed request is sent again, or a RetryPolicy; default "
                    f"{client.retries.max_retries}.",
                ),
                (
                    "http_client",
                    "An HTTP client of your own, for proxies, certificates or a transport for "
                    "tests.",
                ),
                (
                    "validation",
                    "What an option that the model does not take leads to: `error`, `warn` or "
                    f"`off`; default `{client.validation}`.",
                ),
                (
                    "max_response_bytes",
                    "Bytes that an answer or a file it points to may have, unpacked, when it is "
                    "read as a whole; default 256 MiB for an answer, 64 MiB for a file.",
                ),
            ],
        ),
        section(
            "Raises",
            [
                ("InvalidArgumentError", "An address, header or number that cannot be used."),
                ("ArgumentTypeError", "A setting of another type."),
            ],
        ),
    )


def _base(*, is_async: bool) -> str:
    return "AsyncClient" if is_async else "SyncClient"


def _factory(
    item: ModelObject, package: Package, imports: Imports, *, is_async: bool
) -> dict[str, Any]:
    folder = f"models.aio.{item.name}" if is_async else f"models.{item.name}"
    general = object_class(item, None, is_async=is_async)
    imports.local(f"{folder}.{module_name(None)}", general)
    overloads: list[tuple[Name, Name]] = []
    for variant in item.variants:
        name = object_class(item, variant, is_async=is_async)
        ids = variant_ids_name(item.table, variant.profile.class_prefix)
        imports.local(f"{folder}.{module_name(variant)}", name)
        imports.local("capabilities.ids", ids)
        overloads.append((Name(ids), Name(name)))
    return {
        "factory": Name(item.factory),
        "general": Name(general),
        "doc": item.doc,
        "callable": item.callable,
        "overloads": overloads,
        "module": dotted(f".{folder}.{module_name(None)}"),
    }
