# Generated from schema/. Do not edit; run: nox -s generate
"""Models of what the service answers: open, lenient, typed."""

from __future__ import annotations

from .._runtime.lazy import exporter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .account import (
        AccountEmails as AccountEmails,
    )
    from .account import (
        AccountInfo as AccountInfo,
    )
    from .account import (
        GpuLimit as GpuLimit,
    )
    from .account import (
        RateLimit as RateLimit,
    )
    from .account import (
        VercelConnection as VercelConnection,
    )
    from .agents import (
        Agent as Agent,
    )
    from .agents import (
        AgentBackup as AgentBackup,
    )
    from .api_tokens import (
        ApiToken as ApiToken,
    )
    from .audio import (
        Transcription as Transcription,
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
    from .billing import (
        BillingChecklist as BillingChecklist,
    )
    from .billing import (
        BillingPortal as BillingPortal,
    )
    from .billing import (
        BillingSettings as BillingSettings,
    )
    from .billing import (
        DeepStartApplication as DeepStartApplication,
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
    from .cli import (
        CliVersion as CliVersion,
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
    from .hardware import (
        DedicatedPricing as DedicatedPricing,
    )
    from .hardware import (
        HardwareList as HardwareList,
    )
    from .hardware import (
        HardwareOption as HardwareOption,
    )
    from .hardware import (
        ServerlessPricing as ServerlessPricing,
    )
    from .images import (
        Image as Image,
    )
    from .images import (
        ImagesResponse as ImagesResponse,
    )
    from .inference import (
        ClassificationResult as ClassificationResult,
    )
    from .inference import (
        CogMetrics as CogMetrics,
    )
    from .inference import (
        CogResult as CogResult,
    )
    from .inference import (
        DetectedObject as DetectedObject,
    )
    from .inference import (
        FilledMask as FilledMask,
    )
    from .inference import (
        FillMaskResult as FillMaskResult,
    )
    from .inference import (
        GeneratedText as GeneratedText,
    )
    from .inference import (
        InferenceResult as InferenceResult,
    )
    from .inference import (
        InferenceStatus as InferenceStatus,
    )
    from .inference import (
        LabelScore as LabelScore,
    )
    from .inference import (
        NativeEmbeddingsResult as NativeEmbeddingsResult,
    )
    from .inference import (
        NativeRerankResult as NativeRerankResult,
    )
    from .inference import (
        NativeSpeechResult as NativeSpeechResult,
    )
    from .inference import (
        NativeTextDetails as NativeTextDetails,
    )
    from .inference import (
        NativeTextEvent as NativeTextEvent,
    )
    from .inference import (
        NativeTextResult as NativeTextResult,
    )
    from .inference import (
        NativeToken as NativeToken,
    )
    from .inference import (
        NativeTranscriptionResult as NativeTranscriptionResult,
    )
    from .inference import (
        NativeVideoResult as NativeVideoResult,
    )
    from .inference import (
        ObjectBox as ObjectBox,
    )
    from .inference import (
        ObjectDetectionResult as ObjectDetectionResult,
    )
    from .inference import (
        QuestionAnsweringResult as QuestionAnsweringResult,
    )
    from .inference import (
        RecognizedSegment as RecognizedSegment,
    )
    from .inference import (
        RecognizedWord as RecognizedWord,
    )
    from .inference import (
        TextEntity as TextEntity,
    )
    from .inference import (
        TextToImageResult as TextToImageResult,
    )
    from .inference import (
        TokenClassificationResult as TokenClassificationResult,
    )
    from .login import (
        CliLogin as CliLogin,
    )
    from .logs import (
        DeploymentLogLines as DeploymentLogLines,
    )
    from .logs import (
        LogLines as LogLines,
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
    from .metrics import (
        LiveMetrics as LiveMetrics,
    )
    from .model_families import (
        FamilyPrice as FamilyPrice,
    )
    from .model_families import (
        FamilyPriceSection as FamilyPriceSection,
    )
    from .model_families import (
        FamilyQuestion as FamilyQuestion,
    )
    from .model_families import (
        ModelFamily as ModelFamily,
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
    from .request_costs import (
        RequestCost as RequestCost,
    )
    from .request_costs import (
        RequestCostList as RequestCostList,
    )
    from .sandboxes import (
        Sandbox as Sandbox,
    )
    from .sandboxes import (
        SandboxOutput as SandboxOutput,
    )
    from .sandboxes import (
        SandboxPlan as SandboxPlan,
    )
    from .sandboxes import (
        SandboxResult as SandboxResult,
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
    from .usage import (
        AccountUsage as AccountUsage,
    )
    from .usage import (
        RentUsage as RentUsage,
    )
    from .usage import (
        UsageDiscount as UsageDiscount,
    )
    from .usage import (
        UsageInterval as UsageInterval,
    )
    from .usage import (
        UsageItem as UsageItem,
    )
    from .usage import (
        UsageModel as UsageModel,
    )
    from .usage import (
        UsageMonth as UsageMonth,
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
    "AccountEmails": "account",
    "AccountInfo": "account",
    "AccountUsage": "usage",
    "Agent": "agents",
    "AgentBackup": "agents",
    "ApiToken": "api_tokens",
    "Batch": "batches",
    "BatchError": "batches",
    "BatchErrors": "batches",
    "BatchInputDetails": "batches",
    "BatchList": "batches",
    "BatchOutputDetails": "batches",
    "BatchRequestCounts": "batches",
    "BatchUsage": "batches",
    "BillingChecklist": "billing",
    "BillingPortal": "billing",
    "BillingSettings": "billing",
    "CacheMark": "messages",
    "CatalogModel": "models",
    "ChatCompletion": "chat",
    "ChatCompletionChoice": "chat",
    "ChatCompletionChunk": "chat",
    "ChatCompletionChunkChoice": "chat",
    "ChatCompletionDelta": "chat",
    "ChatCompletionMessage": "chat",
    "ChoiceLogprobs": "chat",
    "ClassificationResult": "inference",
    "CliLogin": "login",
    "CliVersion": "cli",
    "CogMetrics": "inference",
    "CogResult": "inference",
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
    "DedicatedPricing": "hardware",
    "DeepStartApplication": "billing",
    "Deployment": "deployments",
    "DeploymentConfig": "deployments",
    "DeploymentInstances": "deployments",
    "DeploymentLogLines": "logs",
    "DeploymentRef": "deployments",
    "DeploymentRequests": "deployments",
    "DeploymentStats": "deployments",
    "DetailedDeploymentStats": "deployments",
    "DetectedObject": "inference",
    "Embedding": "embeddings",
    "EmbeddingDeploymentStats": "deployments",
    "EmbeddingList": "embeddings",
    "EmbeddingUsage": "embeddings",
    "FamilyPrice": "model_families",
    "FamilyPriceSection": "model_families",
    "FamilyQuestion": "model_families",
    "FileDeleted": "files",
    "FileList": "files",
    "FileObject": "files",
    "FillMaskResult": "inference",
    "FilledMask": "inference",
    "FrameUnitPricing": "models",
    "FunctionCall": "chat",
    "FunctionCallDelta": "chat",
    "GeneratedText": "inference",
    "GpuAvailability": "deployments",
    "GpuLimit": "account",
    "GpuOffer": "deployments",
    "HardwareList": "hardware",
    "HardwareOption": "hardware",
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
    "LabelScore": "inference",
    "LanguageDeploymentStats": "deployments",
    "LiveMetrics": "metrics",
    "LogLines": "logs",
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
    "ModelFamily": "model_families",
    "ModelField": "models",
    "ModelInfo": "models",
    "ModelList": "models",
    "ModelMetadata": "models",
    "ModelSchemaVariant": "models",
    "ModelVersion": "models",
    "NativeEmbeddingsResult": "inference",
    "NativeRerankResult": "inference",
    "NativeSpeechResult": "inference",
    "NativeTextDetails": "inference",
    "NativeTextEvent": "inference",
    "NativeTextResult": "inference",
    "NativeToken": "inference",
    "NativeTranscriptionResult": "inference",
    "NativeVideoResult": "inference",
    "ObjectBox": "inference",
    "ObjectDetectionResult": "inference",
    "OpenRouterDatacenter": "models",
    "OpenRouterModel": "models",
    "OpenRouterModelList": "models",
    "OpenRouterPricing": "models",
    "OutputLengthPricing": "models",
    "PricingBase": "models",
    "PromptTokensDetails": "common",
    "QuestionAnsweringResult": "inference",
    "RateLimit": "account",
    "RecognizedSegment": "inference",
    "RecognizedWord": "inference",
    "RedactedThinkingBlock": "messages",
    "RentUsage": "usage",
    "RequestCost": "request_costs",
    "RequestCostList": "request_costs",
    "Sandbox": "sandboxes",
    "SandboxOutput": "sandboxes",
    "SandboxPlan": "sandboxes",
    "SandboxResult": "sandboxes",
    "ScaleSettings": "deployments",
    "ScopedToken": "scoped_jwt",
    "ScopedTokenInfo": "scoped_jwt",
    "ServerlessPricing": "hardware",
    "SignatureDelta": "messages",
    "SshKey": "ssh_keys",
    "TextBlock": "messages",
    "TextBlockDelta": "messages",
    "TextEntity": "inference",
    "TextToImageResult": "inference",
    "ThinkingBlock": "messages",
    "ThinkingBlockDelta": "messages",
    "TimePricing": "models",
    "TimedDeploymentStats": "deployments",
    "TokenClassificationResult": "inference",
    "TokenCount": "messages",
    "TokenLogprob": "chat",
    "TokenPricing": "models",
    "ToolCall": "chat",
    "ToolCallDelta": "chat",
    "ToolUseBlock": "messages",
    "TopLogprob": "chat",
    "Transcription": "audio",
    "TranscriptionSegment": "audio",
    "TranscriptionVerbose": "audio",
    "TranscriptionWord": "audio",
    "UnknownContentBlock": "messages",
    "UnknownContentBlockDelta": "messages",
    "UnknownMessageStreamEvent": "messages",
    "UnknownModelPricing": "models",
    "UptimePricing": "models",
    "Usage": "common",
    "UsageDiscount": "usage",
    "UsageInterval": "usage",
    "UsageItem": "usage",
    "UsageModel": "usage",
    "UsageMonth": "usage",
    "VercelConnection": "account",
    "VideoData": "videos",
    "VideoJob": "videos",
    "Voice": "voices",
    "VoiceList": "voices",
}

__all__ = [
    "AccountEmails",
    "AccountInfo",
    "AccountUsage",
    "Agent",
    "AgentBackup",
    "ApiToken",
    "Batch",
    "BatchError",
    "BatchErrors",
    "BatchInputDetails",
    "BatchList",
    "BatchOutputDetails",
    "BatchRequestCounts",
    "BatchUsage",
    "BillingChecklist",
    "BillingPortal",
    "BillingSettings",
    "CacheMark",
    "CatalogModel",
    "ChatCompletion",
    "ChatCompletionChoice",
    "ChatCompletionChunk",
    "ChatCompletionChunkChoice",
    "ChatCompletionDelta",
    "ChatCompletionMessage",
    "ChoiceLogprobs",
    "ClassificationResult",
    "CliLogin",
    "CliVersion",
    "CogMetrics",
    "CogResult",
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
    "DedicatedPricing",
    "DeepStartApplication",
    "Deployment",
    "DeploymentConfig",
    "DeploymentInstances",
    "DeploymentLogLines",
    "DeploymentRef",
    "DeploymentRequests",
    "DeploymentStats",
    "DetailedDeploymentStats",
    "DetectedObject",
    "Embedding",
    "EmbeddingDeploymentStats",
    "EmbeddingList",
    "EmbeddingUsage",
    "FamilyPrice",
    "FamilyPriceSection",
    "FamilyQuestion",
    "FileDeleted",
    "FileList",
    "FileObject",
    "FillMaskResult",
    "FilledMask",
    "FrameUnitPricing",
    "FunctionCall",
    "FunctionCallDelta",
    "GeneratedText",
    "GpuAvailability",
    "GpuLimit",
    "GpuOffer",
    "HardwareList",
    "HardwareOption",
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
    "LabelScore",
    "LanguageDeploymentStats",
    "LiveMetrics",
    "LogLines",
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
    "ModelFamily",
    "ModelField",
    "ModelInfo",
    "ModelList",
    "ModelMetadata",
    "ModelSchemaVariant",
    "ModelVersion",
    "NativeEmbeddingsResult",
    "NativeRerankResult",
    "NativeSpeechResult",
    "NativeTextDetails",
    "NativeTextEvent",
    "NativeTextResult",
    "NativeToken",
    "NativeTranscriptionResult",
    "NativeVideoResult",
    "ObjectBox",
    "ObjectDetectionResult",
    "OpenRouterDatacenter",
    "OpenRouterModel",
    "OpenRouterModelList",
    "OpenRouterPricing",
    "OutputLengthPricing",
    "PricingBase",
    "PromptTokensDetails",
    "QuestionAnsweringResult",
    "RateLimit",
    "RecognizedSegment",
    "RecognizedWord",
    "RedactedThinkingBlock",
    "RentUsage",
    "RequestCost",
    "RequestCostList",
    "Sandbox",
    "SandboxOutput",
    "SandboxPlan",
    "SandboxResult",
    "ScaleSettings",
    "ScopedToken",
    "ScopedTokenInfo",
    "ServerlessPricing",
    "SignatureDelta",
    "SshKey",
    "TextBlock",
    "TextBlockDelta",
    "TextEntity",
    "TextToImageResult",
    "ThinkingBlock",
    "ThinkingBlockDelta",
    "TimePricing",
    "TimedDeploymentStats",
    "TokenClassificationResult",
    "TokenCount",
    "TokenLogprob",
    "TokenPricing",
    "ToolCall",
    "ToolCallDelta",
    "ToolUseBlock",
    "TopLogprob",
    "Transcription",
    "TranscriptionSegment",
    "TranscriptionVerbose",
    "TranscriptionWord",
    "UnknownContentBlock",
    "UnknownContentBlockDelta",
    "UnknownMessageStreamEvent",
    "UnknownModelPricing",
    "UptimePricing",
    "Usage",
    "UsageDiscount",
    "UsageInterval",
    "UsageItem",
    "UsageModel",
    "UsageMonth",
    "VercelConnection",
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
