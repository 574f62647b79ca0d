# Generated from schema/. Do not edit; run: nox -s generate
"""Models of what the service answers: open, lenient, typed."""

from __future__ import annotations

from .._runtime.lazy import exporter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .api_tokens import (
        ApiToken as ApiToken,
    )
    from .audio import (
        TranscriptionSegment as TranscriptionSegment,
    )
    from .audio import (
        TranscriptionVerbose as TranscriptionVerbose,
    )
    from .audio import (
        TranscriptionWord as TranscriptionWord,
    )
    from .batches import (
        Batch as Batch,
    )
    from .batches import (
        BatchError as BatchError,
    )
    from .batches import (
        BatchErrors as BatchErrors,
    )
    from .batches import (
        BatchInputDetails as BatchInputDetails,
    )
    from .batches import (
        BatchList as BatchList,
    )
    from .batches import (
        BatchOutputDetails as BatchOutputDetails,
    )
    from .batches import (
        BatchRequestCounts as BatchRequestCounts,
    )
    from .batches import (
        BatchUsage as BatchUsage,
    )
    from .chat import (
        ChatCompletion as ChatCompletion,
    )
    from .chat import (
        ChatCompletionChoice as ChatCompletionChoice,
    )
    from .chat import (
        ChatCompletionChunk as ChatCompletionChunk,
    )
    from .chat import (
        ChatCompletionChunkChoice as ChatCompletionChunkChoice,
    )
    from .chat import (
        ChatCompletionDelta as ChatCompletionDelta,
    )
    from .chat import (
        ChatCompletionMessage as ChatCompletionMessage,
    )
    from .chat import (
        ChoiceLogprobs as ChoiceLogprobs,
    )
    from .chat import (
        FunctionCall as FunctionCall,
    )
    from .chat import (
        FunctionCallDelta as FunctionCallDelta,
    )
    from .chat import (
        TokenLogprob as TokenLogprob,
    )
    from .chat import (
        ToolCall as ToolCall,
    )
    from .chat import (
        ToolCallDelta as ToolCallDelta,
    )
    from .chat import (
        TopLogprob as TopLogprob,
    )
    from .common import (
        CompletionTokensDetails as CompletionTokensDetails,
    )
    from .common import (
        PromptTokensDetails as PromptTokensDetails,
    )
    from .common import (
        Usage as Usage,
    )
    from .completions import (
        Completion as Completion,
    )
    from .completions import (
        CompletionChoice as CompletionChoice,
    )
    from .completions import (
        CompletionLogprobs as CompletionLogprobs,
    )
    from .containers import (
        Container as Container,
    )
    from .containers import (
        ContainerGpu as ContainerGpu,
    )
    from .containers import (
        ContainerGpuList as ContainerGpuList,
    )
    from .containers import (
        ContainerOptions as ContainerOptions,
    )
    from .containers import (
        ContainerStarted as ContainerStarted,
    )
    from .deployments import (
        Deployment as Deployment,
    )
    from .deployments import (
        DeploymentConfig as DeploymentConfig,
    )
    from .deployments import (
        DeploymentInstances as DeploymentInstances,
    )
    from .deployments import (
        DeploymentRef as DeploymentRef,
    )
    from .deployments import (
        DeploymentRequests as DeploymentRequests,
    )
    from .deployments import (
        DeploymentStats as DeploymentStats,
    )
    from .deployments import (
        DetailedDeploymentStats as DetailedDeploymentStats,
    )
    from .deployments import (
        EmbeddingDeploymentStats as EmbeddingDeploymentStats,
    )
    from .deployments import (
        GpuAvailability as GpuAvailability,
    )
    from .deployments import (
        GpuOffer as GpuOffer,
    )
    from .deployments import (
        HuggingFaceWeights as HuggingFaceWeights,
    )
    from .deployments import (
        LanguageDeploymentStats as LanguageDeploymentStats,
    )
    from .deployments import (
        ScaleSettings as ScaleSettings,
    )
    from .deployments import (
        TimedDeploymentStats as TimedDeploymentStats,
    )
    from .embeddings import (
        Embedding as Embedding,
    )
    from .embeddings import (
        EmbeddingList as EmbeddingList,
    )
    from .embeddings import (
        EmbeddingUsage as EmbeddingUsage,
    )
    from .files import (
        FileDeleted as FileDeleted,
    )
    from .files import (
        FileList as FileList,
    )
    from .files import (
        FileObject as FileObject,
    )
    from .images import (
        Image as Image,
    )
    from .images import (
        ImagesResponse as ImagesResponse,
    )
    from .inference import (
        InferenceResult as InferenceResult,
    )
    from .inference import (
        InferenceStatus as InferenceStatus,
    )
    from .inference import (
        NativeRerankResult as NativeRerankResult,
    )
    from .inference import (
        NativeSpeechResult as NativeSpeechResult,
    )
    from .inference import (
        NativeTranscriptionResult as NativeTranscriptionResult,
    )
    from .inference import (
        NativeVideoResult as NativeVideoResult,
    )
    from .inference import (
        RecognizedSegment as RecognizedSegment,
    )
    from .inference import (
        RecognizedWord as RecognizedWord,
    )
    from .inference import (
        TextToImageResult as TextToImageResult,
    )
    from .lora import (
        LoraAdapter as LoraAdapter,
    )
    from .lora import (
        LoraStatus as LoraStatus,
    )
    from .messages import (
        CacheMark as CacheMark,
    )
    from .messages import (
        ContentBlockDeltaEvent as ContentBlockDeltaEvent,
    )
    from .messages import (
        ContentBlockStartEvent as ContentBlockStartEvent,
    )
    from .messages import (
        ContentBlockStopEvent as ContentBlockStopEvent,
    )
    from .messages import (
        InputJsonDelta as InputJsonDelta,
    )
    from .messages import (
        Message as Message,
    )
    from .messages import (
        MessageDelta as MessageDelta,
    )
    from .messages import (
        MessageDeltaEvent as MessageDeltaEvent,
    )
    from .messages import (
        MessageStartEvent as MessageStartEvent,
    )
    from .messages import (
        MessageStopEvent as MessageStopEvent,
    )
    from .messages import (
        MessageUsage as MessageUsage,
    )
    from .messages import (
        RedactedThinkingBlock as RedactedThinkingBlock,
    )
    from .messages import (
        SignatureDelta as SignatureDelta,
    )
    from .messages import (
        TextBlock as TextBlock,
    )
    from .messages import (
        TextBlockDelta as TextBlockDelta,
    )
    from .messages import (
        ThinkingBlock as ThinkingBlock,
    )
    from .messages import (
        ThinkingBlockDelta as ThinkingBlockDelta,
    )
    from .messages import (
        TokenCount as TokenCount,
    )
    from .messages import (
        ToolUseBlock as ToolUseBlock,
    )
    from .messages import (
        UnknownContentBlock as UnknownContentBlock,
    )
    from .messages import (
        UnknownContentBlockDelta as UnknownContentBlockDelta,
    )
    from .messages import (
        UnknownMessageStreamEvent as UnknownMessageStreamEvent,
    )
    from .models import (
        CatalogModel as CatalogModel,
    )
    from .models import (
        FrameUnitPricing as FrameUnitPricing,
    )
    from .models import (
        ImageUnitPricing as ImageUnitPricing,
    )
    from .models import (
        InputCharacterPricing as InputCharacterPricing,
    )
    from .models import (
        InputLengthPricing as InputLengthPricing,
    )
    from .models import (
        InputTokenPricing as InputTokenPricing,
    )
    from .models import (
        Model as Model,
    )
    from .models import (
        ModelCallSchema as ModelCallSchema,
    )
    from .models import (
        ModelDocBlock as ModelDocBlock,
    )
    from .models import (
        ModelField as ModelField,
    )
    from .models import (
        ModelInfo as ModelInfo,
    )
    from .models import (
        ModelList as ModelList,
    )
    from .models import (
        ModelMetadata as ModelMetadata,
    )
    from .models import (
        ModelSchemaVariant as ModelSchemaVariant,
    )
    from .models import (
        ModelVersion as ModelVersion,
    )
    from .models import (
        OpenRouterDatacenter as OpenRouterDatacenter,
    )
    from .models import (
        OpenRouterModel as OpenRouterModel,
    )
    from .models import (
        OpenRouterModelList as OpenRouterModelList,
    )
    from .models import (
        OpenRouterPricing as OpenRouterPricing,
    )
    from .models import (
        OutputLengthPricing as OutputLengthPricing,
    )
    from .models import (
        PricingBase as PricingBase,
    )
    from .models import (
        TimePricing as TimePricing,
    )
    from .models import (
        TokenPricing as TokenPricing,
    )
    from .models import (
        UnknownModelPricing as UnknownModelPricing,
    )
    from .models import (
        UptimePricing as UptimePricing,
    )
    from .scoped_jwt import (
        ScopedToken as ScopedToken,
    )
    from .scoped_jwt import (
        ScopedTokenInfo as ScopedTokenInfo,
    )
    from .ssh_keys import (
        SshKey as SshKey,
    )
    from .unions import (
        MessageStreamEvent as MessageStreamEvent,
    )
    from .videos import (
        VideoData as VideoData,
    )
    from .videos import (
        VideoJob as VideoJob,
    )
    from .voices import (
        Voice as Voice,
    )
    from .voices import (
        VoiceList as VoiceList,
    )

_EXPORTS = {
    "ApiToken": "api_tokens",
    "Batch": "batches",
    "BatchError": "batches",
    "BatchErrors": "batches",
    "BatchInputDetails": "batches",
    "BatchList": "batches",
    "BatchOutputDetails": "batches",
    "BatchRequestCounts": "batches",
    "BatchUsage": "batches",
    "CacheMark": "messages",
    "CatalogModel": "models",
    "ChatCompletion": "chat",
    "ChatCompletionChoice": "chat",
    "ChatCompletionChunk": "chat",
    "ChatCompletionChunkChoice": "chat",
    "ChatCompletionDelta": "chat",
    "ChatCompletionMessage": "chat",
    "ChoiceLogprobs": "chat",
    "Completion": "completions",
    "CompletionChoice": "completions",
    "CompletionLogprobs": "completions",
    "CompletionTokensDetails": "common",
    "Container": "containers",
    "ContainerGpu": "containers",
    "ContainerGpuList": "containers",
    "ContainerOptions": "containers",
    "ContainerStarted": "containers",
    "ContentBlockDeltaEvent": "messages",
    "ContentBlockStartEvent": "messages",
    "ContentBlockStopEvent": "messages",
    "Deployment": "deployments",
    "DeploymentConfig": "deployments",
    "DeploymentInstances": "deployments",
    "DeploymentRef": "deployments",
    "DeploymentRequests": "deployments",
    "DeploymentStats": "deployments",
    "DetailedDeploymentStats": "deployments",
    "Embedding": "embeddings",
    "EmbeddingDeploymentStats": "deployments",
    "EmbeddingList": "embeddings",
    "EmbeddingUsage": "embeddings",
    "FileDeleted": "files",
    "FileList": "files",
    "FileObject": "files",
    "FrameUnitPricing": "models",
    "FunctionCall": "chat",
    "FunctionCallDelta": "chat",
    "GpuAvailability": "deployments",
    "GpuOffer": "deployments",
    "HuggingFaceWeights": "deployments",
    "Image": "images",
    "ImageUnitPricing": "models",
    "ImagesResponse": "images",
    "InferenceResult": "inference",
    "InferenceStatus": "inference",
    "InputCharacterPricing": "models",
    "InputJsonDelta": "messages",
    "InputLengthPricing": "models",
    "InputTokenPricing": "models",
    "LanguageDeploymentStats": "deployments",
    "LoraAdapter": "lora",
    "LoraStatus": "lora",
    "Message": "messages",
    "MessageDelta": "messages",
    "MessageDeltaEvent": "messages",
    "MessageStartEvent": "messages",
    "MessageStopEvent": "messages",
    "MessageStreamEvent": "unions",
    "MessageUsage": "messages",
    "Model": "models",
    "ModelCallSchema": "models",
    "ModelDocBlock": "models",
    "ModelField": "models",
    "ModelInfo": "models",
    "ModelList": "models",
    "ModelMetadata": "models",
    "ModelSchemaVariant": "models",
    "ModelVersion": "models",
    "NativeRerankResult": "inference",
    "NativeSpeechResult": "inference",
    "NativeTranscriptionResult": "inference",
    "NativeVideoResult": "inference",
    "OpenRouterDatacenter": "models",
    "OpenRouterModel": "models",
    "OpenRouterModelList": "models",
    "OpenRouterPricing": "models",
    "OutputLengthPricing": "models",
    "PricingBase": "models",
    "PromptTokensDetails": "common",
    "RecognizedSegment": "inference",
    "RecognizedWord": "inference",
    "RedactedThinkingBlock": "messages",
    "ScaleSettings": "deployments",
    "ScopedToken": "scoped_jwt",
    "ScopedTokenInfo": "scoped_jwt",
    "SignatureDelta": "messages",
    "SshKey": "ssh_keys",
    "TextBlock": "messages",
    "TextBlockDelta": "messages",
    "TextToImageResult": "inference",
    "ThinkingBlock": "messages",
    "ThinkingBlockDelta": "messages",
    "TimePricing": "models",
    "TimedDeploymentStats": "deployments",
    "TokenCount": "messages",
    "TokenLogprob": "chat",
    "TokenPricing": "models",
    "ToolCall": "chat",
    "ToolCallDelta": "chat",
    "ToolUseBlock": "messages",
    "TopLogprob": "chat",
    "TranscriptionSegment": "audio",
    "TranscriptionVerbose": "audio",
    "TranscriptionWord": "audio",
    "UnknownContentBlock": "messages",
    "UnknownContentBlockDelta": "messages",
    "UnknownMessageStreamEvent": "messages",
    "UnknownModelPricing": "models",
    "UptimePricing": "models",
    "Usage": "common",
    "VideoData": "videos",
    "VideoJob": "videos",
    "Voice": "voices",
    "VoiceList": "voices",
}

__all__ = [
    "ApiToken",
    "Batch",
    "BatchError",
    "BatchErrors",
    "BatchInputDetails",
    "BatchList",
    "BatchOutputDetails",
    "BatchRequestCounts",
    "BatchUsage",
    "CacheMark",
    "CatalogModel",
    "ChatCompletion",
    "ChatCompletionChoice",
    "ChatCompletionChunk",
    "ChatCompletionChunkChoice",
    "ChatCompletionDelta",
    "ChatCompletionMessage",
    "ChoiceLogprobs",
    "Completion",
    "CompletionChoice",
    "CompletionLogprobs",
    "CompletionTokensDetails",
    "Container",
    "ContainerGpu",
    "ContainerGpuList",
    "ContainerOptions",
    "ContainerStarted",
    "ContentBlockDeltaEvent",
    "ContentBlockStartEvent",
    "ContentBlockStopEvent",
    "Deployment",
    "DeploymentConfig",
    "DeploymentInstances",
    "DeploymentRef",
    "DeploymentRequests",
    "DeploymentStats",
    "DetailedDeploymentStats",
    "Embedding",
    "EmbeddingDeploymentStats",
    "EmbeddingList",
    "EmbeddingUsage",
    "FileDeleted",
    "FileList",
    "FileObject",
    "FrameUnitPricing",
    "FunctionCall",
    "FunctionCallDelta",
    "GpuAvailability",
    "GpuOffer",
    "HuggingFaceWeights",
    "Image",
    "ImageUnitPricing",
    "ImagesResponse",
    "InferenceResult",
    "InferenceStatus",
    "InputCharacterPricing",
    "InputJsonDelta",
    "InputLengthPricing",
    "InputTokenPricing",
    "LanguageDeploymentStats",
    "LoraAdapter",
    "LoraStatus",
    "Message",
    "MessageDelta",
    "MessageDeltaEvent",
    "MessageStartEvent",
    "MessageStopEvent",
    "MessageStreamEvent",
    "MessageUsage",
    "Model",
    "ModelCallSchema",
    "ModelDocBlock",
    "ModelField",
    "ModelInfo",
    "ModelList",
    "ModelMetadata",
    "ModelSchemaVariant",
    "ModelVersion",
    "NativeRerankResult",
    "NativeSpeechResult",
    "NativeTranscriptionResult",
    "NativeVideoResult",
    "OpenRouterDatacenter",
    "OpenRouterModel",
    "OpenRouterModelList",
    "OpenRouterPricing",
    "OutputLengthPricing",
    "PricingBase",
    "PromptTokensDetails",
    "RecognizedSegment",
    "RecognizedWord",
    "RedactedThinkingBlock",
    "ScaleSettings",
    "ScopedToken",
    "ScopedTokenInfo",
    "SignatureDelta",
    "SshKey",
    "TextBlock",
    "TextBlockDelta",
    "TextToImageResult",
    "ThinkingBlock",
    "ThinkingBlockDelta",
    "TimePricing",
    "TimedDeploymentStats",
    "TokenCount",
    "TokenLogprob",
    "TokenPricing",
    "ToolCall",
    "ToolCallDelta",
    "ToolUseBlock",
    "TopLogprob",
    "TranscriptionSegment",
    "TranscriptionVerbose",
    "TranscriptionWord",
    "UnknownContentBlock",
    "UnknownContentBlockDelta",
    "UnknownMessageStreamEvent",
    "UnknownModelPricing",
    "UptimePricing",
    "Usage",
    "VideoData",
    "VideoJob",
    "Voice",
    "VoiceList",
]

if not TYPE_CHECKING:
    # Hidden from checkers: with __getattr__ they would accept any name.
    _LAZY = exporter(__name__, _EXPORTS)
    __getattr__ = _LAZY.get
    __dir__ = _LAZY.names
