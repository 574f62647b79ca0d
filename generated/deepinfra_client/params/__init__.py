# Generated from schema/. Do not edit; run: nox -s generate
"""TypedDicts of nested values that requests carry."""

from __future__ import annotations

from .._runtime.lazy import exporter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .account import (
        AccountUpdateParams as AccountUpdateParams,
    )
    from .account import (
        GpuLimitRequestParams as GpuLimitRequestParams,
    )
    from .account import (
        RateLimitRequestParams as RateLimitRequestParams,
    )
    from .account import (
        TeamDisplayNameParams as TeamDisplayNameParams,
    )
    from .agents import (
        AgentCreateParams as AgentCreateParams,
    )
    from .api_tokens import (
        ApiTokenParams as ApiTokenParams,
    )
    from .api_tokens import (
        VercelExportParams as VercelExportParams,
    )
    from .audio import (
        SpeechParams as SpeechParams,
    )
    from .batches import (
        BatchCreateParams as BatchCreateParams,
    )
    from .batches import (
        BatchOutputExpiryParam as BatchOutputExpiryParam,
    )
    from .billing import (
        DeepStartParams as DeepStartParams,
    )
    from .billing import (
        FundsParams as FundsParams,
    )
    from .billing import (
        SpendingLimitParams as SpendingLimitParams,
    )
    from .billing import (
        TopUpParams as TopUpParams,
    )
    from .chat import (
        AssistantMessageParam as AssistantMessageParam,
    )
    from .chat import (
        AudioPartParam as AudioPartParam,
    )
    from .chat import (
        ChatParams as ChatParams,
    )
    from .chat import (
        ChatToolParam as ChatToolParam,
    )
    from .chat import (
        ContentPartParam as ContentPartParam,
    )
    from .chat import (
        FileContentParam as FileContentParam,
    )
    from .chat import (
        FilePartParam as FilePartParam,
    )
    from .chat import (
        FunctionCallParam as FunctionCallParam,
    )
    from .chat import (
        FunctionDefinitionParam as FunctionDefinitionParam,
    )
    from .chat import (
        FunctionNameParam as FunctionNameParam,
    )
    from .chat import (
        ImagePartParam as ImagePartParam,
    )
    from .chat import (
        ImageUrlParam as ImageUrlParam,
    )
    from .chat import (
        InputAudioParam as InputAudioParam,
    )
    from .chat import (
        NamedToolChoiceParam as NamedToolChoiceParam,
    )
    from .chat import (
        PromptCacheBreakpointParam as PromptCacheBreakpointParam,
    )
    from .chat import (
        PromptCacheOptionsParam as PromptCacheOptionsParam,
    )
    from .chat import (
        ReasoningSettingsParam as ReasoningSettingsParam,
    )
    from .chat import (
        SystemMessageParam as SystemMessageParam,
    )
    from .chat import (
        TextPartParam as TextPartParam,
    )
    from .chat import (
        ToolCallParam as ToolCallParam,
    )
    from .chat import (
        ToolMessageParam as ToolMessageParam,
    )
    from .chat import (
        UserMessageParam as UserMessageParam,
    )
    from .chat import (
        VideoPartParam as VideoPartParam,
    )
    from .chat import (
        VideoUrlParam as VideoUrlParam,
    )
    from .common import (
        JsonObjectFormatParam as JsonObjectFormatParam,
    )
    from .common import (
        JsonSchemaDefinitionParam as JsonSchemaDefinitionParam,
    )
    from .common import (
        JsonSchemaFormatParam as JsonSchemaFormatParam,
    )
    from .common import (
        RegexFormatParam as RegexFormatParam,
    )
    from .common import (
        StreamOptionsParam as StreamOptionsParam,
    )
    from .common import (
        TextFormatParam as TextFormatParam,
    )
    from .completions import (
        CompletionDataParam as CompletionDataParam,
    )
    from .completions import (
        CompletionParams as CompletionParams,
    )
    from .containers import (
        ContainerParams as ContainerParams,
    )
    from .containers import (
        ContainerUpdateParams as ContainerUpdateParams,
    )
    from .deployments import (
        DeploymentCreateParams as DeploymentCreateParams,
    )
    from .deployments import (
        DeploymentUpdateParams as DeploymentUpdateParams,
    )
    from .deployments import (
        HuggingFaceDeploymentParams as HuggingFaceDeploymentParams,
    )
    from .deployments import (
        HuggingFaceWeightsParam as HuggingFaceWeightsParam,
    )
    from .deployments import (
        LegacyDeploymentParams as LegacyDeploymentParams,
    )
    from .deployments import (
        ScaleSettingsParam as ScaleSettingsParam,
    )
    from .embeddings import (
        EmbeddingParams as EmbeddingParams,
    )
    from .feedback import (
        FeedbackParams as FeedbackParams,
    )
    from .files import (
        FileExpiryParam as FileExpiryParam,
    )
    from .images import (
        ImageGenerateParams as ImageGenerateParams,
    )
    from .inference import (
        CogParams as CogParams,
    )
    from .inference import (
        NativeInputParams as NativeInputParams,
    )
    from .inference import (
        NativeRerankParams as NativeRerankParams,
    )
    from .inference import (
        NativeSpeechParams as NativeSpeechParams,
    )
    from .inference import (
        NativeTextParams as NativeTextParams,
    )
    from .inference import (
        QuestionAnsweringParams as QuestionAnsweringParams,
    )
    from .inference import (
        TextToImageParams as TextToImageParams,
    )
    from .lora import (
        LoraCreateParams as LoraCreateParams,
    )
    from .lora import (
        LoraSourceParam as LoraSourceParam,
    )
    from .lora import (
        LoraUpdateParams as LoraUpdateParams,
    )
    from .lora import (
        LoraUploadParams as LoraUploadParams,
    )
    from .messages import (
        CacheMarkParam as CacheMarkParam,
    )
    from .messages import (
        DocumentBlockParam as DocumentBlockParam,
    )
    from .messages import (
        ImageBlockParam as ImageBlockParam,
    )
    from .messages import (
        InputMessageParam as InputMessageParam,
    )
    from .messages import (
        MediaSourceParam as MediaSourceParam,
    )
    from .messages import (
        MessageParams as MessageParams,
    )
    from .messages import (
        MessagesConversationParam as MessagesConversationParam,
    )
    from .messages import (
        MessageToolChoiceParam as MessageToolChoiceParam,
    )
    from .messages import (
        MessageToolParam as MessageToolParam,
    )
    from .messages import (
        RedactedThinkingBlockParam as RedactedThinkingBlockParam,
    )
    from .messages import (
        TextBlockParam as TextBlockParam,
    )
    from .messages import (
        ThinkingBlockParam as ThinkingBlockParam,
    )
    from .messages import (
        ThinkingSettingsParam as ThinkingSettingsParam,
    )
    from .messages import (
        TokenCountParams as TokenCountParams,
    )
    from .messages import (
        ToolResultBlockParam as ToolResultBlockParam,
    )
    from .messages import (
        ToolUseBlockParam as ToolUseBlockParam,
    )
    from .models import (
        ModelMetaParams as ModelMetaParams,
    )
    from .models import (
        ModelPublicityParams as ModelPublicityParams,
    )
    from .request_costs import (
        RequestCostParams as RequestCostParams,
    )
    from .sandboxes import (
        SandboxCreateParams as SandboxCreateParams,
    )
    from .sandboxes import (
        SandboxExecParams as SandboxExecParams,
    )
    from .scoped_jwt import (
        ScopedTokenParams as ScopedTokenParams,
    )
    from .ssh_keys import (
        SshKeyParams as SshKeyParams,
    )
    from .text_to_speech import (
        TextToSpeechParams as TextToSpeechParams,
    )
    from .videos import (
        VideoCreateParams as VideoCreateParams,
    )
    from .voices import (
        VoiceUpdateParams as VoiceUpdateParams,
    )

_EXPORTS = {
    "AccountUpdateParams": "account",
    "AgentCreateParams": "agents",
    "ApiTokenParams": "api_tokens",
    "AssistantMessageParam": "chat",
    "AudioPartParam": "chat",
    "BatchCreateParams": "batches",
    "BatchOutputExpiryParam": "batches",
    "CacheMarkParam": "messages",
    "ChatParams": "chat",
    "ChatToolParam": "chat",
    "CogParams": "inference",
    "CompletionDataParam": "completions",
    "CompletionParams": "completions",
    "ContainerParams": "containers",
    "ContainerUpdateParams": "containers",
    "ContentPartParam": "chat",
    "DeepStartParams": "billing",
    "DeploymentCreateParams": "deployments",
    "DeploymentUpdateParams": "deployments",
    "DocumentBlockParam": "messages",
    "EmbeddingParams": "embeddings",
    "FeedbackParams": "feedback",
    "FileContentParam": "chat",
    "FileExpiryParam": "files",
    "FilePartParam": "chat",
    "FunctionCallParam": "chat",
    "FunctionDefinitionParam": "chat",
    "FunctionNameParam": "chat",
    "FundsParams": "billing",
    "GpuLimitRequestParams": "account",
    "HuggingFaceDeploymentParams": "deployments",
    "HuggingFaceWeightsParam": "deployments",
    "ImageBlockParam": "messages",
    "ImageGenerateParams": "images",
    "ImagePartParam": "chat",
    "ImageUrlParam": "chat",
    "InputAudioParam": "chat",
    "InputMessageParam": "messages",
    "JsonObjectFormatParam": "common",
    "JsonSchemaDefinitionParam": "common",
    "JsonSchemaFormatParam": "common",
    "LegacyDeploymentParams": "deployments",
    "LoraCreateParams": "lora",
    "LoraSourceParam": "lora",
    "LoraUpdateParams": "lora",
    "LoraUploadParams": "lora",
    "MediaSourceParam": "messages",
    "MessageParams": "messages",
    "MessageToolChoiceParam": "messages",
    "MessageToolParam": "messages",
    "MessagesConversationParam": "messages",
    "ModelMetaParams": "models",
    "ModelPublicityParams": "models",
    "NamedToolChoiceParam": "chat",
    "NativeInputParams": "inference",
    "NativeRerankParams": "inference",
    "NativeSpeechParams": "inference",
    "NativeTextParams": "inference",
    "PromptCacheBreakpointParam": "chat",
    "PromptCacheOptionsParam": "chat",
    "QuestionAnsweringParams": "inference",
    "RateLimitRequestParams": "account",
    "ReasoningSettingsParam": "chat",
    "RedactedThinkingBlockParam": "messages",
    "RegexFormatParam": "common",
    "RequestCostParams": "request_costs",
    "SandboxCreateParams": "sandboxes",
    "SandboxExecParams": "sandboxes",
    "ScaleSettingsParam": "deployments",
    "ScopedTokenParams": "scoped_jwt",
    "SpeechParams": "audio",
    "SpendingLimitParams": "billing",
    "SshKeyParams": "ssh_keys",
    "StreamOptionsParam": "common",
    "SystemMessageParam": "chat",
    "TeamDisplayNameParams": "account",
    "TextBlockParam": "messages",
    "TextFormatParam": "common",
    "TextPartParam": "chat",
    "TextToImageParams": "inference",
    "TextToSpeechParams": "text_to_speech",
    "ThinkingBlockParam": "messages",
    "ThinkingSettingsParam": "messages",
    "TokenCountParams": "messages",
    "ToolCallParam": "chat",
    "ToolMessageParam": "chat",
    "ToolResultBlockParam": "messages",
    "ToolUseBlockParam": "messages",
    "TopUpParams": "billing",
    "UserMessageParam": "chat",
    "VercelExportParams": "api_tokens",
    "VideoCreateParams": "videos",
    "VideoPartParam": "chat",
    "VideoUrlParam": "chat",
    "VoiceUpdateParams": "voices",
}

__all__ = [
    "AccountUpdateParams",
    "AgentCreateParams",
    "ApiTokenParams",
    "AssistantMessageParam",
    "AudioPartParam",
    "BatchCreateParams",
    "BatchOutputExpiryParam",
    "CacheMarkParam",
    "ChatParams",
    "ChatToolParam",
    "CogParams",
    "CompletionDataParam",
    "CompletionParams",
    "ContainerParams",
    "ContainerUpdateParams",
    "ContentPartParam",
    "DeepStartParams",
    "DeploymentCreateParams",
    "DeploymentUpdateParams",
    "DocumentBlockParam",
    "EmbeddingParams",
    "FeedbackParams",
    "FileContentParam",
    "FileExpiryParam",
    "FilePartParam",
    "FunctionCallParam",
    "FunctionDefinitionParam",
    "FunctionNameParam",
    "FundsParams",
    "GpuLimitRequestParams",
    "HuggingFaceDeploymentParams",
    "HuggingFaceWeightsParam",
    "ImageBlockParam",
    "ImageGenerateParams",
    "ImagePartParam",
    "ImageUrlParam",
    "InputAudioParam",
    "InputMessageParam",
    "JsonObjectFormatParam",
    "JsonSchemaDefinitionParam",
    "JsonSchemaFormatParam",
    "LegacyDeploymentParams",
    "LoraCreateParams",
    "LoraSourceParam",
    "LoraUpdateParams",
    "LoraUploadParams",
    "MediaSourceParam",
    "MessageParams",
    "MessageToolChoiceParam",
    "MessageToolParam",
    "MessagesConversationParam",
    "ModelMetaParams",
    "ModelPublicityParams",
    "NamedToolChoiceParam",
    "NativeInputParams",
    "NativeRerankParams",
    "NativeSpeechParams",
    "NativeTextParams",
    "PromptCacheBreakpointParam",
    "PromptCacheOptionsParam",
    "QuestionAnsweringParams",
    "RateLimitRequestParams",
    "ReasoningSettingsParam",
    "RedactedThinkingBlockParam",
    "RegexFormatParam",
    "RequestCostParams",
    "SandboxCreateParams",
    "SandboxExecParams",
    "ScaleSettingsParam",
    "ScopedTokenParams",
    "SpeechParams",
    "SpendingLimitParams",
    "SshKeyParams",
    "StreamOptionsParam",
    "SystemMessageParam",
    "TeamDisplayNameParams",
    "TextBlockParam",
    "TextFormatParam",
    "TextPartParam",
    "TextToImageParams",
    "TextToSpeechParams",
    "ThinkingBlockParam",
    "ThinkingSettingsParam",
    "TokenCountParams",
    "ToolCallParam",
    "ToolMessageParam",
    "ToolResultBlockParam",
    "ToolUseBlockParam",
    "TopUpParams",
    "UserMessageParam",
    "VercelExportParams",
    "VideoCreateParams",
    "VideoPartParam",
    "VideoUrlParam",
    "VoiceUpdateParams",
]

if not TYPE_CHECKING:
    # Hidden from checkers: with __getattr__ they would accept any name.
    _LAZY = exporter(__name__, _EXPORTS)
    __getattr__ = _LAZY.get
    __dir__ = _LAZY.names
