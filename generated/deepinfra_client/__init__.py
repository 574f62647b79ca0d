# Generated from schema/. Do not edit; run: nox -s generate
"""Typed client for the DeepInfra inference API.

Chat, completions, embeddings, images, audio, video and every other call of the service, sync and
async, with options checked against what each model is known to take.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import exporter
from ._version import __version__

if TYPE_CHECKING:
    from . import (
        capabilities as capabilities,
    )
    from . import (
        errors as errors,
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
    from ._runtime.capability import (
        Choice as Choice,
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
    from ._runtime.files import (
        FileInput as FileInput,
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
        ResponseFacts as ResponseFacts,
    )
    from ._runtime.objects.results import (
        TextResult as TextResult,
    )
    from ._runtime.objects.results import (
        ToolCall as ToolCall,
    )
    from ._runtime.objects.results import (
        Usage as Usage,
    )
    from ._runtime.objects.text import (
        Finish as Finish,
    )
    from ._runtime.objects.text import (
        ReasoningDelta as ReasoningDelta,
    )
    from ._runtime.objects.text import (
        TextDelta as TextDelta,
    )
    from ._runtime.objects.text import (
        TextEvent as TextEvent,
    )
    from ._runtime.objects.text import (
        ToolCallDelta as ToolCallDelta,
    )
    from ._runtime.objects.text_stream import (
        AsyncTextStream as AsyncTextStream,
    )
    from ._runtime.objects.text_stream import (
        TextStream as TextStream,
    )
    from ._runtime.options import (
        Omit as Omit,
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

_EXPORTS = {
    "APIConnectionError": "errors",
    "APIError": "errors",
    "APIResponseValidationError": "errors",
    "APIStatusError": "errors",
    "APITimeoutError": "errors",
    "AnyCompletionModel": "models.completion.any",
    "AnyEmbeddingModel": "models.embedding.any",
    "AnyImageModel": "models.image.any",
    "AnyLanguageModel": "models.language.any",
    "ArgumentTypeError": "errors",
    "AsyncCompletionModel": "models.aio.completion.general",
    "AsyncDeepInfra": "aclient",
    "AsyncEmbeddingModel": "models.aio.embedding.general",
    "AsyncImageModel": "models.aio.image.general",
    "AsyncLanguageModel": "models.aio.language.general",
    "AsyncPage": "_runtime.pages",
    "AsyncPager": "_runtime.pages",
    "AsyncStream": "_runtime.stream",
    "AsyncStreamedResponse": "_runtime.streamed",
    "AsyncTextStream": "_runtime.objects.text_stream",
    "AuthenticationError": "errors",
    "BadRequestError": "errors",
    "BinaryResponse": "_runtime.response",
    "CapabilityError": "errors",
    "Choice": "_runtime.capability",
    "CompletionModel": "models.completion.general",
    "ConflictError": "errors",
    "ContentTooLargeError": "errors",
    "DeepInfra": "client",
    "DeepInfraError": "errors",
    "EmbedManyResult": "_runtime.objects.results",
    "EmbedResult": "_runtime.objects.results",
    "EmbeddingModel": "models.embedding.general",
    "FileInput": "_runtime.files",
    "Finish": "_runtime.objects.text",
    "GeneratedImage": "_runtime.objects.results",
    "GoneError": "errors",
    "ImageModel": "models.image.general",
    "ImageResult": "_runtime.objects.results",
    "IncompleteStreamError": "errors",
    "InternalServerError": "errors",
    "InvalidArgumentError": "errors",
    "LanguageModel": "models.language.general",
    "LockedError": "errors",
    "MissingAPIKeyError": "errors",
    "NotFoundError": "errors",
    "Omit": "_runtime.options",
    "PaymentRequiredError": "errors",
    "PermissionDeniedError": "errors",
    "Problem": "_runtime.capability",
    "Range": "_runtime.capability",
    "RateLimitError": "errors",
    "RawResponse": "_runtime.response",
    "ReasoningDelta": "_runtime.objects.text",
    "ResponseFacts": "_runtime.objects.results",
    "RetryPolicy": "_runtime.options",
    "Size": "_runtime.capability",
    "Stream": "_runtime.stream",
    "StreamError": "errors",
    "StreamStalledError": "errors",
    "StreamedResponse": "_runtime.streamed",
    "StructuredOutputError": "errors",
    "SyncPage": "_runtime.pages",
    "TextDelta": "_runtime.objects.text",
    "TextEvent": "_runtime.objects.text",
    "TextResult": "_runtime.objects.results",
    "TextStream": "_runtime.objects.text_stream",
    "Timeout": "_runtime.options",
    "ToolCall": "_runtime.objects.results",
    "ToolCallDelta": "_runtime.objects.text",
    "ToolError": "errors",
    "UnprocessableEntityError": "errors",
    "UnsupportedOptionError": "errors",
    "Usage": "_runtime.objects.results",
    "Validation": "_runtime.options",
    "deepinfra": "_instance",
    "omit": "_runtime.options",
    "capabilities": "capabilities.",
    "errors": "errors.",
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
    "AnyCompletionModel",
    "AnyEmbeddingModel",
    "AnyImageModel",
    "AnyLanguageModel",
    "ArgumentTypeError",
    "AsyncCompletionModel",
    "AsyncDeepInfra",
    "AsyncEmbeddingModel",
    "AsyncImageModel",
    "AsyncLanguageModel",
    "AsyncPage",
    "AsyncPager",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AsyncTextStream",
    "AuthenticationError",
    "BadRequestError",
    "BinaryResponse",
    "CapabilityError",
    "Choice",
    "CompletionModel",
    "ConflictError",
    "ContentTooLargeError",
    "DeepInfra",
    "DeepInfraError",
    "EmbedManyResult",
    "EmbedResult",
    "EmbeddingModel",
    "FileInput",
    "Finish",
    "GeneratedImage",
    "GoneError",
    "ImageModel",
    "ImageResult",
    "IncompleteStreamError",
    "InternalServerError",
    "InvalidArgumentError",
    "LanguageModel",
    "LockedError",
    "MissingAPIKeyError",
    "NotFoundError",
    "Omit",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "Problem",
    "Range",
    "RateLimitError",
    "RawResponse",
    "ReasoningDelta",
    "ResponseFacts",
    "RetryPolicy",
    "Size",
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
    "ToolCall",
    "ToolCallDelta",
    "ToolError",
    "UnprocessableEntityError",
    "UnsupportedOptionError",
    "Usage",
    "Validation",
    "__version__",
    "capabilities",
    "deepinfra",
    "errors",
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
