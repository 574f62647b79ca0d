# Generated from schema/model_objects.yaml. Do not edit; run: nox -s generate
"""Model objects: classes by kind and profile."""

from __future__ import annotations

from .._runtime.lazy import exporter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .aio.completion.general import (
        AsyncCompletionModel as AsyncCompletionModel,
    )
    from .aio.embedding.fixed_768 import (
        AsyncFixed768EmbeddingModel as AsyncFixed768EmbeddingModel,
    )
    from .aio.embedding.general import (
        AsyncEmbeddingModel as AsyncEmbeddingModel,
    )
    from .aio.image.general import (
        AsyncImageModel as AsyncImageModel,
    )
    from .aio.image.ratio_gemini import (
        AsyncRatioGeminiImageModel as AsyncRatioGeminiImageModel,
    )
    from .aio.image.ratio_sd import (
        AsyncRatioSdImageModel as AsyncRatioSdImageModel,
    )
    from .aio.image.sized import (
        AsyncSizedImageModel as AsyncSizedImageModel,
    )
    from .aio.image.sized_32 import (
        AsyncSized32ImageModel as AsyncSized32ImageModel,
    )
    from .aio.language.general import (
        AsyncLanguageModel as AsyncLanguageModel,
    )
    from .aio.language.no_tools import (
        AsyncNoToolsLanguageModel as AsyncNoToolsLanguageModel,
    )
    from .aio.language.no_tools_no_objects import (
        AsyncNoToolsNoObjectsLanguageModel as AsyncNoToolsNoObjectsLanguageModel,
    )
    from .aio.language.text_only_no_tools import (
        AsyncTextOnlyNoToolsLanguageModel as AsyncTextOnlyNoToolsLanguageModel,
    )
    from .aio.language.text_only_no_tools_no_objects import (
        AsyncTextOnlyNoToolsNoObjectsLanguageModel as AsyncTextOnlyNoToolsNoObjectsLanguageModel,
    )
    from .aio.reranking.general import (
        AsyncRerankingModel as AsyncRerankingModel,
    )
    from .aio.speech.csm import (
        AsyncCsmSpeechModel as AsyncCsmSpeechModel,
    )
    from .aio.speech.early import (
        AsyncEarlySpeechModel as AsyncEarlySpeechModel,
    )
    from .aio.speech.general import (
        AsyncSpeechModel as AsyncSpeechModel,
    )
    from .aio.speech.kokoro import (
        AsyncKokoroSpeechModel as AsyncKokoroSpeechModel,
    )
    from .aio.transcription.general import (
        AsyncTranscriptionModel as AsyncTranscriptionModel,
    )
    from .aio.transcription.whisper import (
        AsyncWhisperTranscriptionModel as AsyncWhisperTranscriptionModel,
    )
    from .aio.video.general import (
        AsyncVideoModel as AsyncVideoModel,
    )
    from .aio.video.seedance import (
        AsyncSeedanceVideoModel as AsyncSeedanceVideoModel,
    )
    from .aio.video.veo import (
        AsyncVeoVideoModel as AsyncVeoVideoModel,
    )
    from .aio.video.wan3 import (
        AsyncWan3VideoModel as AsyncWan3VideoModel,
    )
    from .completion.any import (
        AnyCompletionModel as AnyCompletionModel,
    )
    from .completion.general import (
        CompletionModel as CompletionModel,
    )
    from .embedding.any import (
        AnyEmbeddingModel as AnyEmbeddingModel,
    )
    from .embedding.fixed_768 import (
        Fixed768EmbeddingModel as Fixed768EmbeddingModel,
    )
    from .embedding.general import (
        EmbeddingModel as EmbeddingModel,
    )
    from .image.any import (
        AnyImageModel as AnyImageModel,
    )
    from .image.general import (
        ImageModel as ImageModel,
    )
    from .image.ratio_gemini import (
        RatioGeminiImageModel as RatioGeminiImageModel,
    )
    from .image.ratio_sd import (
        RatioSdImageModel as RatioSdImageModel,
    )
    from .image.sized import (
        SizedImageModel as SizedImageModel,
    )
    from .image.sized_32 import (
        Sized32ImageModel as Sized32ImageModel,
    )
    from .language.any import (
        AnyLanguageModel as AnyLanguageModel,
    )
    from .language.general import (
        LanguageModel as LanguageModel,
    )
    from .language.no_tools import (
        NoToolsLanguageModel as NoToolsLanguageModel,
    )
    from .language.no_tools_no_objects import (
        NoToolsNoObjectsLanguageModel as NoToolsNoObjectsLanguageModel,
    )
    from .language.text_only_no_tools import (
        TextOnlyNoToolsLanguageModel as TextOnlyNoToolsLanguageModel,
    )
    from .language.text_only_no_tools_no_objects import (
        TextOnlyNoToolsNoObjectsLanguageModel as TextOnlyNoToolsNoObjectsLanguageModel,
    )
    from .reranking.any import (
        AnyRerankingModel as AnyRerankingModel,
    )
    from .reranking.general import (
        RerankingModel as RerankingModel,
    )
    from .speech.any import (
        AnySpeechModel as AnySpeechModel,
    )
    from .speech.csm import (
        CsmSpeechModel as CsmSpeechModel,
    )
    from .speech.early import (
        EarlySpeechModel as EarlySpeechModel,
    )
    from .speech.general import (
        SpeechModel as SpeechModel,
    )
    from .speech.kokoro import (
        KokoroSpeechModel as KokoroSpeechModel,
    )
    from .transcription.any import (
        AnyTranscriptionModel as AnyTranscriptionModel,
    )
    from .transcription.general import (
        TranscriptionModel as TranscriptionModel,
    )
    from .transcription.whisper import (
        WhisperTranscriptionModel as WhisperTranscriptionModel,
    )
    from .video.any import (
        AnyVideoModel as AnyVideoModel,
    )
    from .video.general import (
        VideoModel as VideoModel,
    )
    from .video.seedance import (
        SeedanceVideoModel as SeedanceVideoModel,
    )
    from .video.veo import (
        VeoVideoModel as VeoVideoModel,
    )
    from .video.wan3 import (
        Wan3VideoModel as Wan3VideoModel,
    )

_EXPORTS = {
    "AnyCompletionModel": "completion.any",
    "AnyEmbeddingModel": "embedding.any",
    "AnyImageModel": "image.any",
    "AnyLanguageModel": "language.any",
    "AnyRerankingModel": "reranking.any",
    "AnySpeechModel": "speech.any",
    "AnyTranscriptionModel": "transcription.any",
    "AnyVideoModel": "video.any",
    "AsyncCompletionModel": "aio.completion.general",
    "AsyncCsmSpeechModel": "aio.speech.csm",
    "AsyncEarlySpeechModel": "aio.speech.early",
    "AsyncEmbeddingModel": "aio.embedding.general",
    "AsyncFixed768EmbeddingModel": "aio.embedding.fixed_768",
    "AsyncImageModel": "aio.image.general",
    "AsyncKokoroSpeechModel": "aio.speech.kokoro",
    "AsyncLanguageModel": "aio.language.general",
    "AsyncNoToolsLanguageModel": "aio.language.no_tools",
    "AsyncNoToolsNoObjectsLanguageModel": "aio.language.no_tools_no_objects",
    "AsyncRatioGeminiImageModel": "aio.image.ratio_gemini",
    "AsyncRatioSdImageModel": "aio.image.ratio_sd",
    "AsyncRerankingModel": "aio.reranking.general",
    "AsyncSeedanceVideoModel": "aio.video.seedance",
    "AsyncSized32ImageModel": "aio.image.sized_32",
    "AsyncSizedImageModel": "aio.image.sized",
    "AsyncSpeechModel": "aio.speech.general",
    "AsyncTextOnlyNoToolsLanguageModel": "aio.language.text_only_no_tools",
    "AsyncTextOnlyNoToolsNoObjectsLanguageModel": "aio.language.text_only_no_tools_no_objects",
    "AsyncTranscriptionModel": "aio.transcription.general",
    "AsyncVeoVideoModel": "aio.video.veo",
    "AsyncVideoModel": "aio.video.general",
    "AsyncWan3VideoModel": "aio.video.wan3",
    "AsyncWhisperTranscriptionModel": "aio.transcription.whisper",
    "CompletionModel": "completion.general",
    "CsmSpeechModel": "speech.csm",
    "EarlySpeechModel": "speech.early",
    "EmbeddingModel": "embedding.general",
    "Fixed768EmbeddingModel": "embedding.fixed_768",
    "ImageModel": "image.general",
    "KokoroSpeechModel": "speech.kokoro",
    "LanguageModel": "language.general",
    "NoToolsLanguageModel": "language.no_tools",
    "NoToolsNoObjectsLanguageModel": "language.no_tools_no_objects",
    "RatioGeminiImageModel": "image.ratio_gemini",
    "RatioSdImageModel": "image.ratio_sd",
    "RerankingModel": "reranking.general",
    "SeedanceVideoModel": "video.seedance",
    "Sized32ImageModel": "image.sized_32",
    "SizedImageModel": "image.sized",
    "SpeechModel": "speech.general",
    "TextOnlyNoToolsLanguageModel": "language.text_only_no_tools",
    "TextOnlyNoToolsNoObjectsLanguageModel": "language.text_only_no_tools_no_objects",
    "TranscriptionModel": "transcription.general",
    "VeoVideoModel": "video.veo",
    "VideoModel": "video.general",
    "Wan3VideoModel": "video.wan3",
    "WhisperTranscriptionModel": "transcription.whisper",
}

__all__ = [
    "AnyCompletionModel",
    "AnyEmbeddingModel",
    "AnyImageModel",
    "AnyLanguageModel",
    "AnyRerankingModel",
    "AnySpeechModel",
    "AnyTranscriptionModel",
    "AnyVideoModel",
    "AsyncCompletionModel",
    "AsyncCsmSpeechModel",
    "AsyncEarlySpeechModel",
    "AsyncEmbeddingModel",
    "AsyncFixed768EmbeddingModel",
    "AsyncImageModel",
    "AsyncKokoroSpeechModel",
    "AsyncLanguageModel",
    "AsyncNoToolsLanguageModel",
    "AsyncNoToolsNoObjectsLanguageModel",
    "AsyncRatioGeminiImageModel",
    "AsyncRatioSdImageModel",
    "AsyncRerankingModel",
    "AsyncSeedanceVideoModel",
    "AsyncSized32ImageModel",
    "AsyncSizedImageModel",
    "AsyncSpeechModel",
    "AsyncTextOnlyNoToolsLanguageModel",
    "AsyncTextOnlyNoToolsNoObjectsLanguageModel",
    "AsyncTranscriptionModel",
    "AsyncVeoVideoModel",
    "AsyncVideoModel",
    "AsyncWan3VideoModel",
    "AsyncWhisperTranscriptionModel",
    "CompletionModel",
    "CsmSpeechModel",
    "EarlySpeechModel",
    "EmbeddingModel",
    "Fixed768EmbeddingModel",
    "ImageModel",
    "KokoroSpeechModel",
    "LanguageModel",
    "NoToolsLanguageModel",
    "NoToolsNoObjectsLanguageModel",
    "RatioGeminiImageModel",
    "RatioSdImageModel",
    "RerankingModel",
    "SeedanceVideoModel",
    "Sized32ImageModel",
    "SizedImageModel",
    "SpeechModel",
    "TextOnlyNoToolsLanguageModel",
    "TextOnlyNoToolsNoObjectsLanguageModel",
    "TranscriptionModel",
    "VeoVideoModel",
    "VideoModel",
    "Wan3VideoModel",
    "WhisperTranscriptionModel",
]

if not TYPE_CHECKING:
    # Hidden from checkers: with __getattr__ they would accept any name.
    _LAZY = exporter(__name__, _EXPORTS)
    __getattr__ = _LAZY.get
    __dir__ = _LAZY.names
