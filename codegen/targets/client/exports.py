"""The package root: every name that it gives, and the module that each is in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.ir.model.helpers import AnswerHelper, ResultsHelper
from codegen.ir.model.package import Package
from codegen.render.source import Name, dotted, lit
from codegen.targets.client.client_classes import client_class
from codegen.targets.client.helpers import exports as helper_classes
from codegen.targets.client.object_names import any_name, module_name
from codegen.targets.client.object_names import class_name as object_class
from codegen.targets.client.settings import BASE_ERRORS

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
    "FileOrUri": "_runtime.datauri",
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


def subpackages(package: Package) -> Iterator[str]:
    """The packages that are attributes of the root."""
    yield from SUBPACKAGES
    if helper_classes(package):
        yield "helpers"
    if package.objects:
        yield "models"


def root_context(package: Package) -> dict[str, Any]:
    """What the template of the package root needs."""
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
    packages: list[str] = sorted(subpackages(package))
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
