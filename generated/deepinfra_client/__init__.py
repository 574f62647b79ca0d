# Generated from schema/. Do not edit; run: nox -s generate
"""Typed client for the DeepInfra inference API.

Chat, completions, embeddings, images, audio, video and every other call of the service, sync and
async, with options checked against what each model is known to take.
"""

from __future__ import annotations

from ._runtime.lazy import exporter
from ._version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import (
        capabilities as capabilities,
    )
    from . import (
        errors as errors,
    )
    from . import (
        helpers as helpers,
    )
    from . import (
        models as models,
    )
    from . import (
        params as params,
    )
    from . import (
        types as types,
    )
    from ._instance import (
        deepinfra as deepinfra,
    )
    from ._runtime.batches.results import (
        BatchResult as BatchResult,
    )
    from ._runtime.batches.results import (
        BatchResultError as BatchResultError,
    )
    from ._runtime.batches.results import (
        BatchResults as BatchResults,
    )
    from ._runtime.bytestream import (
        AsyncByteStream as AsyncByteStream,
    )
    from ._runtime.bytestream import (
        ByteStream as ByteStream,
    )
    from ._runtime.capability import (
        Choice as Choice,
    )
    from ._runtime.capability import (
        Length as Length,
    )
    from ._runtime.capability import (
        Problem as Problem,
    )
    from ._runtime.capability import (
        Range as Range,
    )
    from ._runtime.capability import (
        Size as Size,
    )
    from ._runtime.datauri import (
        FileOrUri as FileOrUri,
    )
    from ._runtime.filedata import (
        FileData as FileData,
    )
    from ._runtime.files import (
        FileInput as FileInput,
    )
    from ._runtime.helpers.events import (
        AnswerEvent as AnswerEvent,
    )
    from ._runtime.helpers.events import (
        ChunkEvent as ChunkEvent,
    )
    from ._runtime.helpers.events import (
        ContentDeltaEvent as ContentDeltaEvent,
    )
    from ._runtime.helpers.events import (
        ContentDoneEvent as ContentDoneEvent,
    )
    from ._runtime.helpers.events import (
        FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent,
    )
    from ._runtime.helpers.events import (
        FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent,
    )
    from ._runtime.helpers.events import (
        RefusalDeltaEvent as RefusalDeltaEvent,
    )
    from ._runtime.helpers.events import (
        RefusalDoneEvent as RefusalDoneEvent,
    )
    from ._runtime.helpers.gathered import (
        AsyncGatheredStream as AsyncGatheredStream,
    )
    from ._runtime.helpers.gathered import (
        GatheredStream as GatheredStream,
    )
    from ._runtime.helpers.stream import (
        AnswerStream as AnswerStream,
    )
    from ._runtime.helpers.stream import (
        AsyncAnswerStream as AsyncAnswerStream,
    )
    from ._runtime.objects.image.inputs import (
        ImageInput as ImageInput,
    )
    from ._runtime.objects.image.inputs import (
        ImageInputs as ImageInputs,
    )
    from ._runtime.objects.media.attachment import (
        Attachment as Attachment,
    )
    from ._runtime.objects.media.attachment import (
        PromptInput as PromptInput,
    )
    from ._runtime.objects.media.attachment import (
        PromptPart as PromptPart,
    )
    from ._runtime.objects.media.given import (
        MediaInput as MediaInput,
    )
    from ._runtime.objects.media.policy import (
        DownloadPolicy as DownloadPolicy,
    )
    from ._runtime.objects.reranking.documents import (
        Documents as Documents,
    )
    from ._runtime.objects.reranking.results import (
        PartialScores as PartialScores,
    )
    from ._runtime.objects.reranking.results import (
        RankedDocument as RankedDocument,
    )
    from ._runtime.objects.reranking.results import (
        RerankResult as RerankResult,
    )
    from ._runtime.objects.results import (
        EmbedManyResult as EmbedManyResult,
    )
    from ._runtime.objects.results import (
        EmbedResult as EmbedResult,
    )
    from ._runtime.objects.results import (
        GeneratedImage as GeneratedImage,
    )
    from ._runtime.objects.results import (
        ImageResult as ImageResult,
    )
    from ._runtime.objects.results import (
        PartialEmbeddings as PartialEmbeddings,
    )
    from ._runtime.objects.results import (
        ResponseFacts as ResponseFacts,
    )
    from ._runtime.objects.results import (
        Usage as Usage,
    )
    from ._runtime.objects.speech.results import (
        GeneratedAudio as GeneratedAudio,
    )
    from ._runtime.objects.speech.results import (
        SpeechResult as SpeechResult,
    )
    from ._runtime.objects.speech.stream import (
        AsyncSpeechStream as AsyncSpeechStream,
    )
    from ._runtime.objects.speech.stream import (
        SpeechStream as SpeechStream,
    )
    from ._runtime.objects.structured.events import (
        ObjectEvent as ObjectEvent,
    )
    from ._runtime.objects.structured.events import (
        ObjectItem as ObjectItem,
    )
    from ._runtime.objects.structured.events import (
        PartialObject as PartialObject,
    )
    from ._runtime.objects.structured.hooks import (
        AsyncRepairText as AsyncRepairText,
    )
    from ._runtime.objects.structured.hooks import (
        RepairText as RepairText,
    )
    from ._runtime.objects.structured.results import (
        ObjectResult as ObjectResult,
    )
    from ._runtime.objects.structured.stream import (
        AsyncObjectStream as AsyncObjectStream,
    )
    from ._runtime.objects.structured.stream import (
        ObjectStream as ObjectStream,
    )
    from ._runtime.objects.text.events import (
        Finish as Finish,
    )
    from ._runtime.objects.text.events import (
        ReasoningDelta as ReasoningDelta,
    )
    from ._runtime.objects.text.events import (
        TextDelta as TextDelta,
    )
    from ._runtime.objects.text.events import (
        TextEvent as TextEvent,
    )
    from ._runtime.objects.text.events import (
        ToolInputDelta as ToolInputDelta,
    )
    from ._runtime.objects.text.events import (
        ToolInputEnd as ToolInputEnd,
    )
    from ._runtime.objects.text.events import (
        ToolInputStart as ToolInputStart,
    )
    from ._runtime.objects.text.hooks import (
        AsyncOnStep as AsyncOnStep,
    )
    from ._runtime.objects.text.hooks import (
        AsyncStopWhen as AsyncStopWhen,
    )
    from ._runtime.objects.text.hooks import (
        OnStep as OnStep,
    )
    from ._runtime.objects.text.hooks import (
        StopWhen as StopWhen,
    )
    from ._runtime.objects.text.results import (
        Step as Step,
    )
    from ._runtime.objects.text.results import (
        TextResult as TextResult,
    )
    from ._runtime.objects.text.stream import (
        AsyncTextStream as AsyncTextStream,
    )
    from ._runtime.objects.text.stream import (
        TextStream as TextStream,
    )
    from ._runtime.objects.tools.hooks import (
        Approve as Approve,
    )
    from ._runtime.objects.tools.hooks import (
        AsyncApprove as AsyncApprove,
    )
    from ._runtime.objects.tools.hooks import (
        AsyncRepairToolCall as AsyncRepairToolCall,
    )
    from ._runtime.objects.tools.hooks import (
        RepairToolCall as RepairToolCall,
    )
    from ._runtime.objects.tools.results import (
        ToolCall as ToolCall,
    )
    from ._runtime.objects.tools.results import (
        ToolResult as ToolResult,
    )
    from ._runtime.objects.tools.tool import (
        Tool as Tool,
    )
    from ._runtime.objects.tools.tool import (
        ToolInput as ToolInput,
    )
    from ._runtime.objects.transcription.results import (
        TranscriptionResult as TranscriptionResult,
    )
    from ._runtime.objects.transcription.results import (
        TranscriptSegment as TranscriptSegment,
    )
    from ._runtime.objects.transcription.results import (
        TranscriptWord as TranscriptWord,
    )
    from ._runtime.objects.video.hooks import (
        AsyncOnProgress as AsyncOnProgress,
    )
    from ._runtime.objects.video.hooks import (
        OnProgress as OnProgress,
    )
    from ._runtime.objects.video.hooks import (
        VideoProgress as VideoProgress,
    )
    from ._runtime.objects.video.results import (
        AsyncGeneratedVideo as AsyncGeneratedVideo,
    )
    from ._runtime.objects.video.results import (
        AsyncVideoResult as AsyncVideoResult,
    )
    from ._runtime.objects.video.results import (
        GeneratedVideo as GeneratedVideo,
    )
    from ._runtime.objects.video.results import (
        VideoResult as VideoResult,
    )
    from ._runtime.options import (
        Omit as Omit,
    )
    from ._runtime.options import (
        RetryEvent as RetryEvent,
    )
    from ._runtime.options import (
        RetryPolicy as RetryPolicy,
    )
    from ._runtime.options import (
        Timeout as Timeout,
    )
    from ._runtime.options import (
        Validation as Validation,
    )
    from ._runtime.options import (
        omit as omit,
    )
    from ._runtime.pages import (
        AsyncPage as AsyncPage,
    )
    from ._runtime.pages import (
        AsyncPager as AsyncPager,
    )
    from ._runtime.pages import (
        SyncPage as SyncPage,
    )
    from ._runtime.response import (
        BinaryResponse as BinaryResponse,
    )
    from ._runtime.response import (
        RawResponse as RawResponse,
    )
    from ._runtime.stream import (
        AsyncStream as AsyncStream,
    )
    from ._runtime.stream import (
        Stream as Stream,
    )
    from ._runtime.streamed import (
        AsyncStreamedResponse as AsyncStreamedResponse,
    )
    from ._runtime.streamed import (
        StreamedResponse as StreamedResponse,
    )
    from .aclient import (
        AsyncDeepInfra as AsyncDeepInfra,
    )
    from .client import (
        DeepInfra as DeepInfra,
    )
    from .errors import (
        APIConnectionError as APIConnectionError,
    )
    from .errors import (
        APIError as APIError,
    )
    from .errors import (
        APIResponseValidationError as APIResponseValidationError,
    )
    from .errors import (
        APIStatusError as APIStatusError,
    )
    from .errors import (
        APITimeoutError as APITimeoutError,
    )
    from .errors import (
        ArgumentTypeError as ArgumentTypeError,
    )
    from .errors import (
        AuthenticationError as AuthenticationError,
    )
    from .errors import (
        BadRequestError as BadRequestError,
    )
    from .errors import (
        CapabilityError as CapabilityError,
    )
    from .errors import (
        ConflictError as ConflictError,
    )
    from .errors import (
        ContentTooLargeError as ContentTooLargeError,
    )
    from .errors import (
        DeepInfraError as DeepInfraError,
    )
    from .errors import (
        GoneError as GoneError,
    )
    from .errors import (
        IncompleteStreamError as IncompleteStreamError,
    )
    from .errors import (
        InternalServerError as InternalServerError,
    )
    from .errors import (
        InvalidArgumentError as InvalidArgumentError,
    )
    from .errors import (
        JobError as JobError,
    )
    from .errors import (
        JobFailedError as JobFailedError,
    )
    from .errors import (
        JobTimeoutError as JobTimeoutError,
    )
    from .errors import (
        LockedError as LockedError,
    )
    from .errors import (
        MissingAPIKeyError as MissingAPIKeyError,
    )
    from .errors import (
        NotFoundError as NotFoundError,
    )
    from .errors import (
        PaymentRequiredError as PaymentRequiredError,
    )
    from .errors import (
        PermissionDeniedError as PermissionDeniedError,
    )
    from .errors import (
        RateLimitError as RateLimitError,
    )
    from .errors import (
        StreamError as StreamError,
    )
    from .errors import (
        StreamStalledError as StreamStalledError,
    )
    from .errors import (
        StructuredOutputError as StructuredOutputError,
    )
    from .errors import (
        ToolError as ToolError,
    )
    from .errors import (
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from .errors import (
        UnsupportedOptionError as UnsupportedOptionError,
    )
    from .helpers.chat import (
        AsyncChatCompletionStream as AsyncChatCompletionStream,
    )
    from .helpers.chat import (
        ChatCompletionStream as ChatCompletionStream,
    )
    from .helpers.chat import (
        ChatCompletionStreamEvent as ChatCompletionStreamEvent,
    )
    from .helpers.chat import (
        ParsedChatCompletion as ParsedChatCompletion,
    )
    from .helpers.chat import (
        ParsedChatCompletionChoice as ParsedChatCompletionChoice,
    )
    from .helpers.chat import (
        ParsedChatCompletionMessage as ParsedChatCompletionMessage,
    )
    from .helpers.chat import (
        ParsedFunctionCall as ParsedFunctionCall,
    )
    from .helpers.chat import (
        ParsedToolCall as ParsedToolCall,
    )
    from .helpers.messages_streams import (
        AsyncMessageStream as AsyncMessageStream,
    )
    from .helpers.messages_streams import (
        MessageStream as MessageStream,
    )
    from .models.aio.completion.general import (
        AsyncCompletionModel as AsyncCompletionModel,
    )
    from .models.aio.embedding.general import (
        AsyncEmbeddingModel as AsyncEmbeddingModel,
    )
    from .models.aio.image.general import (
        AsyncImageModel as AsyncImageModel,
    )
    from .models.aio.language.general import (
        AsyncLanguageModel as AsyncLanguageModel,
    )
    from .models.aio.reranking.general import (
        AsyncRerankingModel as AsyncRerankingModel,
    )
    from .models.aio.speech.general import (
        AsyncSpeechModel as AsyncSpeechModel,
    )
    from .models.aio.transcription.general import (
        AsyncTranscriptionModel as AsyncTranscriptionModel,
    )
    from .models.aio.video.general import (
        AsyncVideoModel as AsyncVideoModel,
    )
    from .models.completion.any import (
        AnyCompletionModel as AnyCompletionModel,
    )
    from .models.completion.general import (
        CompletionModel as CompletionModel,
    )
    from .models.embedding.any import (
        AnyEmbeddingModel as AnyEmbeddingModel,
    )
    from .models.embedding.general import (
        EmbeddingModel as EmbeddingModel,
    )
    from .models.image.any import (
        AnyImageModel as AnyImageModel,
    )
    from .models.image.general import (
        ImageModel as ImageModel,
    )
    from .models.language.any import (
        AnyLanguageModel as AnyLanguageModel,
    )
    from .models.language.general import (
        LanguageModel as LanguageModel,
    )
    from .models.reranking.any import (
        AnyRerankingModel as AnyRerankingModel,
    )
    from .models.reranking.general import (
        RerankingModel as RerankingModel,
    )
    from .models.speech.any import (
        AnySpeechModel as AnySpeechModel,
    )
    from .models.speech.general import (
        SpeechModel as SpeechModel,
    )
    from .models.transcription.any import (
        AnyTranscriptionModel as AnyTranscriptionModel,
    )
    from .models.transcription.general import (
        TranscriptionModel as TranscriptionModel,
    )
    from .models.video.any import (
        AnyVideoModel as AnyVideoModel,
    )
    from .models.video.general import (
        VideoModel as VideoModel,
    )

_EXPORTS = {
    "APIConnectionError": "errors",
    "APIError": "errors",
    "APIResponseValidationError": "errors",
    "APIStatusError": "errors",
    "APITimeoutError": "errors",
    "AnswerEvent": "_runtime.helpers.events",
    "AnswerStream": "_runtime.helpers.stream",
    "AnyCompletionModel": "models.completion.any",
    "AnyEmbeddingModel": "models.embedding.any",
    "AnyImageModel": "models.image.any",
    "AnyLanguageModel": "models.language.any",
    "AnyRerankingModel": "models.reranking.any",
    "AnySpeechModel": "models.speech.any",
    "AnyTranscriptionModel": "models.transcription.any",
    "AnyVideoModel": "models.video.any",
    "Approve": "_runtime.objects.tools.hooks",
    "ArgumentTypeError": "errors",
    "AsyncAnswerStream": "_runtime.helpers.stream",
    "AsyncApprove": "_runtime.objects.tools.hooks",
    "AsyncByteStream": "_runtime.bytestream",
    "AsyncChatCompletionStream": "helpers.chat",
    "AsyncCompletionModel": "models.aio.completion.general",
    "AsyncDeepInfra": "aclient",
    "AsyncEmbeddingModel": "models.aio.embedding.general",
    "AsyncGatheredStream": "_runtime.helpers.gathered",
    "AsyncGeneratedVideo": "_runtime.objects.video.results",
    "AsyncImageModel": "models.aio.image.general",
    "AsyncLanguageModel": "models.aio.language.general",
    "AsyncMessageStream": "helpers.messages_streams",
    "AsyncObjectStream": "_runtime.objects.structured.stream",
    "AsyncOnProgress": "_runtime.objects.video.hooks",
    "AsyncOnStep": "_runtime.objects.text.hooks",
    "AsyncPage": "_runtime.pages",
    "AsyncPager": "_runtime.pages",
    "AsyncRepairText": "_runtime.objects.structured.hooks",
    "AsyncRepairToolCall": "_runtime.objects.tools.hooks",
    "AsyncRerankingModel": "models.aio.reranking.general",
    "AsyncSpeechModel": "models.aio.speech.general",
    "AsyncSpeechStream": "_runtime.objects.speech.stream",
    "AsyncStopWhen": "_runtime.objects.text.hooks",
    "AsyncStream": "_runtime.stream",
    "AsyncStreamedResponse": "_runtime.streamed",
    "AsyncTextStream": "_runtime.objects.text.stream",
    "AsyncTranscriptionModel": "models.aio.transcription.general",
    "AsyncVideoModel": "models.aio.video.general",
    "AsyncVideoResult": "_runtime.objects.video.results",
    "Attachment": "_runtime.objects.media.attachment",
    "AuthenticationError": "errors",
    "BadRequestError": "errors",
    "BatchResult": "_runtime.batches.results",
    "BatchResultError": "_runtime.batches.results",
    "BatchResults": "_runtime.batches.results",
    "BinaryResponse": "_runtime.response",
    "ByteStream": "_runtime.bytestream",
    "CapabilityError": "errors",
    "ChatCompletionStream": "helpers.chat",
    "ChatCompletionStreamEvent": "helpers.chat",
    "Choice": "_runtime.capability",
    "ChunkEvent": "_runtime.helpers.events",
    "CompletionModel": "models.completion.general",
    "ConflictError": "errors",
    "ContentDeltaEvent": "_runtime.helpers.events",
    "ContentDoneEvent": "_runtime.helpers.events",
    "ContentTooLargeError": "errors",
    "DeepInfra": "client",
    "DeepInfraError": "errors",
    "Documents": "_runtime.objects.reranking.documents",
    "DownloadPolicy": "_runtime.objects.media.policy",
    "EmbedManyResult": "_runtime.objects.results",
    "EmbedResult": "_runtime.objects.results",
    "EmbeddingModel": "models.embedding.general",
    "FileData": "_runtime.filedata",
    "FileInput": "_runtime.files",
    "FileOrUri": "_runtime.datauri",
    "Finish": "_runtime.objects.text.events",
    "FunctionToolCallArgumentsDeltaEvent": "_runtime.helpers.events",
    "FunctionToolCallArgumentsDoneEvent": "_runtime.helpers.events",
    "GatheredStream": "_runtime.helpers.gathered",
    "GeneratedAudio": "_runtime.objects.speech.results",
    "GeneratedImage": "_runtime.objects.results",
    "GeneratedVideo": "_runtime.objects.video.results",
    "GoneError": "errors",
    "ImageInput": "_runtime.objects.image.inputs",
    "ImageInputs": "_runtime.objects.image.inputs",
    "ImageModel": "models.image.general",
    "ImageResult": "_runtime.objects.results",
    "IncompleteStreamError": "errors",
    "InternalServerError": "errors",
    "InvalidArgumentError": "errors",
    "JobError": "errors",
    "JobFailedError": "errors",
    "JobTimeoutError": "errors",
    "LanguageModel": "models.language.general",
    "Length": "_runtime.capability",
    "LockedError": "errors",
    "MediaInput": "_runtime.objects.media.given",
    "MessageStream": "helpers.messages_streams",
    "MissingAPIKeyError": "errors",
    "NotFoundError": "errors",
    "ObjectEvent": "_runtime.objects.structured.events",
    "ObjectItem": "_runtime.objects.structured.events",
    "ObjectResult": "_runtime.objects.structured.results",
    "ObjectStream": "_runtime.objects.structured.stream",
    "Omit": "_runtime.options",
    "OnProgress": "_runtime.objects.video.hooks",
    "OnStep": "_runtime.objects.text.hooks",
    "ParsedChatCompletion": "helpers.chat",
    "ParsedChatCompletionChoice": "helpers.chat",
    "ParsedChatCompletionMessage": "helpers.chat",
    "ParsedFunctionCall": "helpers.chat",
    "ParsedToolCall": "helpers.chat",
    "PartialEmbeddings": "_runtime.objects.results",
    "PartialObject": "_runtime.objects.structured.events",
    "PartialScores": "_runtime.objects.reranking.results",
    "PaymentRequiredError": "errors",
    "PermissionDeniedError": "errors",
    "Problem": "_runtime.capability",
    "PromptInput": "_runtime.objects.media.attachment",
    "PromptPart": "_runtime.objects.media.attachment",
    "Range": "_runtime.capability",
    "RankedDocument": "_runtime.objects.reranking.results",
    "RateLimitError": "errors",
    "RawResponse": "_runtime.response",
    "ReasoningDelta": "_runtime.objects.text.events",
    "RefusalDeltaEvent": "_runtime.helpers.events",
    "RefusalDoneEvent": "_runtime.helpers.events",
    "RepairText": "_runtime.objects.structured.hooks",
    "RepairToolCall": "_runtime.objects.tools.hooks",
    "RerankResult": "_runtime.objects.reranking.results",
    "RerankingModel": "models.reranking.general",
    "ResponseFacts": "_runtime.objects.results",
    "RetryEvent": "_runtime.options",
    "RetryPolicy": "_runtime.options",
    "Size": "_runtime.capability",
    "SpeechModel": "models.speech.general",
    "SpeechResult": "_runtime.objects.speech.results",
    "SpeechStream": "_runtime.objects.speech.stream",
    "Step": "_runtime.objects.text.results",
    "StopWhen": "_runtime.objects.text.hooks",
    "Stream": "_runtime.stream",
    "StreamError": "errors",
    "StreamStalledError": "errors",
    "StreamedResponse": "_runtime.streamed",
    "StructuredOutputError": "errors",
    "SyncPage": "_runtime.pages",
    "TextDelta": "_runtime.objects.text.events",
    "TextEvent": "_runtime.objects.text.events",
    "TextResult": "_runtime.objects.text.results",
    "TextStream": "_runtime.objects.text.stream",
    "Timeout": "_runtime.options",
    "Tool": "_runtime.objects.tools.tool",
    "ToolCall": "_runtime.objects.tools.results",
    "ToolError": "errors",
    "ToolInput": "_runtime.objects.tools.tool",
    "ToolInputDelta": "_runtime.objects.text.events",
    "ToolInputEnd": "_runtime.objects.text.events",
    "ToolInputStart": "_runtime.objects.text.events",
    "ToolResult": "_runtime.objects.tools.results",
    "TranscriptSegment": "_runtime.objects.transcription.results",
    "TranscriptWord": "_runtime.objects.transcription.results",
    "TranscriptionModel": "models.transcription.general",
    "TranscriptionResult": "_runtime.objects.transcription.results",
    "UnprocessableEntityError": "errors",
    "UnsupportedOptionError": "errors",
    "Usage": "_runtime.objects.results",
    "Validation": "_runtime.options",
    "VideoModel": "models.video.general",
    "VideoProgress": "_runtime.objects.video.hooks",
    "VideoResult": "_runtime.objects.video.results",
    "deepinfra": "_instance",
    "omit": "_runtime.options",
    "capabilities": "capabilities.",
    "errors": "errors.",
    "helpers": "helpers.",
    "models": "models.",
    "params": "params.",
    "types": "types.",
}

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AnswerEvent",
    "AnswerStream",
    "AnyCompletionModel",
    "AnyEmbeddingModel",
    "AnyImageModel",
    "AnyLanguageModel",
    "AnyRerankingModel",
    "AnySpeechModel",
    "AnyTranscriptionModel",
    "AnyVideoModel",
    "Approve",
    "ArgumentTypeError",
    "AsyncAnswerStream",
    "AsyncApprove",
    "AsyncByteStream",
    "AsyncChatCompletionStream",
    "AsyncCompletionModel",
    "AsyncDeepInfra",
    "AsyncEmbeddingModel",
    "AsyncGatheredStream",
    "AsyncGeneratedVideo",
    "AsyncImageModel",
    "AsyncLanguageModel",
    "AsyncMessageStream",
    "AsyncObjectStream",
    "AsyncOnProgress",
    "AsyncOnStep",
    "AsyncPage",
    "AsyncPager",
    "AsyncRepairText",
    "AsyncRepairToolCall",
    "AsyncRerankingModel",
    "AsyncSpeechModel",
    "AsyncSpeechStream",
    "AsyncStopWhen",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AsyncTextStream",
    "AsyncTranscriptionModel",
    "AsyncVideoModel",
    "AsyncVideoResult",
    "Attachment",
    "AuthenticationError",
    "BadRequestError",
    "BatchResult",
    "BatchResultError",
    "BatchResults",
    "BinaryResponse",
    "ByteStream",
    "CapabilityError",
    "ChatCompletionStream",
    "ChatCompletionStreamEvent",
    "Choice",
    "ChunkEvent",
    "CompletionModel",
    "ConflictError",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "ContentTooLargeError",
    "DeepInfra",
    "DeepInfraError",
    "Documents",
    "DownloadPolicy",
    "EmbedManyResult",
    "EmbedResult",
    "EmbeddingModel",
    "FileData",
    "FileInput",
    "FileOrUri",
    "Finish",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "GatheredStream",
    "GeneratedAudio",
    "GeneratedImage",
    "GeneratedVideo",
    "GoneError",
    "ImageInput",
    "ImageInputs",
    "ImageModel",
    "ImageResult",
    "IncompleteStreamError",
    "InternalServerError",
    "InvalidArgumentError",
    "JobError",
    "JobFailedError",
    "JobTimeoutError",
    "LanguageModel",
    "Length",
    "LockedError",
    "MediaInput",
    "MessageStream",
    "MissingAPIKeyError",
    "NotFoundError",
    "ObjectEvent",
    "ObjectItem",
    "ObjectResult",
    "ObjectStream",
    "Omit",
    "OnProgress",
    "OnStep",
    "ParsedChatCompletion",
    "ParsedChatCompletionChoice",
    "ParsedChatCompletionMessage",
    "ParsedFunctionCall",
    "ParsedToolCall",
    "PartialEmbeddings",
    "PartialObject",
    "PartialScores",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "Problem",
    "PromptInput",
    "PromptPart",
    "Range",
    "RankedDocument",
    "RateLimitError",
    "RawResponse",
    "ReasoningDelta",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
    "RepairText",
    "RepairToolCall",
    "RerankResult",
    "RerankingModel",
    "ResponseFacts",
    "RetryEvent",
    "RetryPolicy",
    "Size",
    "SpeechModel",
    "SpeechResult",
    "SpeechStream",
    "Step",
    "StopWhen",
    "Stream",
    "StreamError",
    "StreamStalledError",
    "StreamedResponse",
    "StructuredOutputError",
    "SyncPage",
    "TextDelta",
    "TextEvent",
    "TextResult",
    "TextStream",
    "Timeout",
    "Tool",
    "ToolCall",
    "ToolError",
    "ToolInput",
    "ToolInputDelta",
    "ToolInputEnd",
    "ToolInputStart",
    "ToolResult",
    "TranscriptSegment",
    "TranscriptWord",
    "TranscriptionModel",
    "TranscriptionResult",
    "UnprocessableEntityError",
    "UnsupportedOptionError",
    "Usage",
    "Validation",
    "VideoModel",
    "VideoProgress",
    "VideoResult",
    "__version__",
    "capabilities",
    "deepinfra",
    "errors",
    "helpers",
    "models",
    "omit",
    "params",
    "types",
]

if not TYPE_CHECKING:
    # Hidden from checkers: with __getattr__ they would accept any name.
    _LAZY = exporter(__name__, _EXPORTS)
    __getattr__ = _LAZY.get
    __dir__ = _LAZY.names
