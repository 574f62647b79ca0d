"""The client classes and the package root."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.ir.model.helpers import AnswerHelper, ResultsHelper
from codegen.ir.model.objects import ModelObject
from codegen.ir.model.package import Package
from codegen.render.plan import FilePlan
from codegen.render.source import Code, Name, dotted, lit
from codegen.render.spell import Imports
from codegen.targets.client.helpers import exports as helper_classes
from codegen.targets.client.objects import any_name, module_name
from codegen.targets.client.objects import class_name as object_class
from codegen.targets.client.resources import RAW, STREAMED
from codegen.targets.client.resources import class_name as resource_class
from codegen.targets.client.settings import BASE_ERRORS
from codegen.targets.client.tables import variant_ids_name
from codegen.targets.docs_text import compose, section

RUNTIME_EXPORTS = {
    "omit": "_runtime.options",
    "Omit": "_runtime.options",
    "Timeout": "_runtime.options",
    "RetryEvent": "_runtime.options",
    "RetryPolicy": "_runtime.options",
    "Validation": "_runtime.options",
    "BinaryResponse": "_runtime.response",
    "RawResponse": "_runtime.response",
    "Stream": "_runtime.stream",
    "AsyncStream": "_runtime.stream",
    "SyncPage": "_runtime.pages",
    "AsyncPage": "_runtime.pages",
    "AsyncPager": "_runtime.pages",
    "ByteStream": "_runtime.bytestream",
    "AsyncByteStream": "_runtime.bytestream",
    "StreamedResponse": "_runtime.streamed",
    "AsyncStreamedResponse": "_runtime.streamed",
    "FileData": "_runtime.filedata",
    "FileInput": "_runtime.files",
}
"""Names of the runtime that users need in their own annotations."""

TABLE_EXPORTS = {
    "Choice": "_runtime.capability",
    "Length": "_runtime.capability",
    "Problem": "_runtime.capability",
    "Range": "_runtime.capability",
    "Size": "_runtime.capability",
}
"""What capability tables consist of."""

RESULT_EXPORTS = {
    "Approve": "_runtime.objects.tools.hooks",
    "AsyncApprove": "_runtime.objects.tools.hooks",
    "AsyncGeneratedVideo": "_runtime.objects.video.results",
    "AsyncObjectStream": "_runtime.objects.structured.stream",
    "AsyncOnProgress": "_runtime.objects.video.hooks",
    "AsyncOnStep": "_runtime.objects.text.hooks",
    "AsyncRepairText": "_runtime.objects.structured.hooks",
    "AsyncRepairToolCall": "_runtime.objects.tools.hooks",
    "AsyncSpeechStream": "_runtime.objects.speech.stream",
    "AsyncStopWhen": "_runtime.objects.text.hooks",
    "AsyncTextStream": "_runtime.objects.text.stream",
    "AsyncVideoResult": "_runtime.objects.video.results",
    "Attachment": "_runtime.objects.media.attachment",
    "Documents": "_runtime.objects.reranking.documents",
    "DownloadPolicy": "_runtime.objects.media.policy",
    "EmbedManyResult": "_runtime.objects.results",
    "EmbedResult": "_runtime.objects.results",
    "Finish": "_runtime.objects.text.events",
    "GeneratedAudio": "_runtime.objects.speech.results",
    "GeneratedImage": "_runtime.objects.results",
    "GeneratedVideo": "_runtime.objects.video.results",
    "ImageInput": "_runtime.objects.image.inputs",
    "ImageInputs": "_runtime.objects.image.inputs",
    "ImageResult": "_runtime.objects.results",
    "MediaInput": "_runtime.objects.media.given",
    "ObjectEvent": "_runtime.objects.structured.events",
    "ObjectItem": "_runtime.objects.structured.events",
    "ObjectResult": "_runtime.objects.structured.results",
    "ObjectStream": "_runtime.objects.structured.stream",
    "OnProgress": "_runtime.objects.video.hooks",
    "OnStep": "_runtime.objects.text.hooks",
    "PartialEmbeddings": "_runtime.objects.results",
    "PartialObject": "_runtime.objects.structured.events",
    "PartialScores": "_runtime.objects.reranking.results",
    "PromptInput": "_runtime.objects.media.attachment",
    "PromptPart": "_runtime.objects.media.attachment",
    "RankedDocument": "_runtime.objects.reranking.results",
    "ReasoningDelta": "_runtime.objects.text.events",
    "RepairText": "_runtime.objects.structured.hooks",
    "RepairToolCall": "_runtime.objects.tools.hooks",
    "RerankResult": "_runtime.objects.reranking.results",
    "ResponseFacts": "_runtime.objects.results",
    "SpeechResult": "_runtime.objects.speech.results",
    "SpeechStream": "_runtime.objects.speech.stream",
    "Step": "_runtime.objects.text.results",
    "StopWhen": "_runtime.objects.text.hooks",
    "TextDelta": "_runtime.objects.text.events",
    "TextEvent": "_runtime.objects.text.events",
    "TextResult": "_runtime.objects.text.results",
    "TextStream": "_runtime.objects.text.stream",
    "Tool": "_runtime.objects.tools.tool",
    "ToolCall": "_runtime.objects.tools.results",
    "ToolInput": "_runtime.objects.tools.tool",
    "ToolInputDelta": "_runtime.objects.text.events",
    "ToolInputEnd": "_runtime.objects.text.events",
    "ToolInputStart": "_runtime.objects.text.events",
    "ToolResult": "_runtime.objects.tools.results",
    "TranscriptSegment": "_runtime.objects.transcription.results",
    "TranscriptWord": "_runtime.objects.transcription.results",
    "TranscriptionResult": "_runtime.objects.transcription.results",
    "Usage": "_runtime.objects.results",
    "VideoProgress": "_runtime.objects.video.hooks",
    "VideoResult": "_runtime.objects.video.results",
}
"""Results, events, inputs and hooks of model objects."""

HELPER_EXPORTS = {
    "AnswerEvent": "_runtime.helpers.events",
    "AnswerStream": "_runtime.helpers.stream",
    "AsyncAnswerStream": "_runtime.helpers.stream",
    "ChunkEvent": "_runtime.helpers.events",
    "ContentDeltaEvent": "_runtime.helpers.events",
    "ContentDoneEvent": "_runtime.helpers.events",
    "FunctionToolCallArgumentsDeltaEvent": "_runtime.helpers.events",
    "FunctionToolCallArgumentsDoneEvent": "_runtime.helpers.events",
    "RefusalDeltaEvent": "_runtime.helpers.events",
    "RefusalDoneEvent": "_runtime.helpers.events",
}
"""What the streams of helpers give."""

GATHER_EXPORTS = {
    "AsyncGatheredStream": "_runtime.helpers.gathered",
    "GatheredStream": "_runtime.helpers.gathered",
}
"""Streams that gather."""

BATCH_EXPORTS = {
    "BatchResult": "_runtime.batches.results",
    "BatchResultError": "_runtime.batches.results",
    "BatchResults": "_runtime.batches.results",
}
"""What helpers of batches give."""

SUBPACKAGES = ("capabilities", "errors", "params", "types")
"""Packages that are attributes of the root; `models` and `helpers` where there are any."""


def plans(package: Package) -> Iterator[FilePlan]:
    """`client.py`, `aclient.py`, `_instance.py`, `__init__.py`, `py.typed`."""
    root = package.client.package
    for is_async, file in ((False, "client.py"), (True, "aclient.py")):
        name = client_class(package, is_async=is_async)
        yield FilePlan(
            f"{root}/{file}",
            "client/client.py.j2",
            _client_context(package, is_async=is_async),
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
    yield FilePlan(f"{root}/__init__.py", "client/__init__.py.j2", _root_context(package))
    yield FilePlan(f"{root}/py.typed", None)


def client_class(package: Package, *, is_async: bool) -> str:
    """The name of a client class."""
    return f"Async{package.client.client}" if is_async else package.client.client


def _client_context(package: Package, *, is_async: bool) -> dict[str, Any]:
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


def _subpackages(package: Package) -> Iterator[str]:
    yield from SUBPACKAGES
    if helper_classes(package):
        yield "helpers"
    if package.objects:
        yield "models"


def _root_context(package: Package) -> dict[str, Any]:
    client = package.client
    exports: dict[str, str] = {
        client.client: "client",
        client_class(package, is_async=True): "aclient",
        client.instance: "_instance",
        package.errors.base.name: "errors",
        **dict.fromkeys(BASE_ERRORS, "errors"),
        **{item.name: "errors" for item in package.errors.statuses},
        **RUNTIME_EXPORTS,
    }
    packages: list[str] = sorted(_subpackages(package))
    if package.tables:
        exports |= TABLE_EXPORTS
    helpers = [item for found in package.helpers.values() for item in found]
    if any(isinstance(item, AnswerHelper) for item in helpers):
        exports |= HELPER_EXPORTS
    if package.gatherings:
        exports |= GATHER_EXPORTS
    exports |= helper_classes(package)
    if any(isinstance(item, ResultsHelper) for item in helpers):
        exports |= BATCH_EXPORTS
    if package.objects:
        exports |= RESULT_EXPORTS
        for item in package.objects:
            exports[item.class_name] = f"models.{item.name}.{module_name(None)}"
            exports[object_class(item, None, is_async=True)] = (
                f"models.aio.{item.name}.{module_name(None)}"
            )
            exports[any_name(item)] = f"models.{item.name}.any"
    modules = sorted(set(exports.values()))
    return {
        "doc": client.doc,
        "names": sorted([*exports, *packages, "__version__"]),
        "imports": [
            (
                dotted(module),
                [Name(name) for name in sorted(exports) if exports[name] == module],
            )
            for module in modules
        ],
        "exports": [
            *((lit(name), lit(module)) for name, module in sorted(exports.items())),
            *((lit(name), lit(f"{name}.")) for name in packages),
        ],
        "subpackages": [Name(name) for name in packages],
    }
