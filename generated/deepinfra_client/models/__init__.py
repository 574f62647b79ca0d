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

_EXPORTS = {
    "AnyCompletionModel": "completion.any",
    "AnyEmbeddingModel": "embedding.any",
    "AnyImageModel": "image.any",
    "AnyLanguageModel": "language.any",
    "AsyncCompletionModel": "aio.completion.general",
    "AsyncEmbeddingModel": "aio.embedding.general",
    "AsyncFixed768EmbeddingModel": "aio.embedding.fixed_768",
    "AsyncImageModel": "aio.image.general",
    "AsyncLanguageModel": "aio.language.general",
    "AsyncNoToolsLanguageModel": "aio.language.no_tools",
    "AsyncNoToolsNoObjectsLanguageModel": "aio.language.no_tools_no_objects",
    "AsyncRatioGeminiImageModel": "aio.image.ratio_gemini",
    "AsyncRatioSdImageModel": "aio.image.ratio_sd",
    "AsyncSized32ImageModel": "aio.image.sized_32",
    "AsyncSizedImageModel": "aio.image.sized",
    "AsyncTextOnlyNoToolsLanguageModel": "aio.language.text_only_no_tools",
    "AsyncTextOnlyNoToolsNoObjectsLanguageModel": "aio.language.text_only_no_tools_no_objects",
    "CompletionModel": "completion.general",
    "EmbeddingModel": "embedding.general",
    "Fixed768EmbeddingModel": "embedding.fixed_768",
    "ImageModel": "image.general",
    "LanguageModel": "language.general",
    "NoToolsLanguageModel": "language.no_tools",
    "NoToolsNoObjectsLanguageModel": "language.no_tools_no_objects",
    "RatioGeminiImageModel": "image.ratio_gemini",
    "RatioSdImageModel": "image.ratio_sd",
    "Sized32ImageModel": "image.sized_32",
    "SizedImageModel": "image.sized",
    "TextOnlyNoToolsLanguageModel": "language.text_only_no_tools",
    "TextOnlyNoToolsNoObjectsLanguageModel": "language.text_only_no_tools_no_objects",
}

__all__ = [
    "AnyCompletionModel",
    "AnyEmbeddingModel",
    "AnyImageModel",
    "AnyLanguageModel",
    "AsyncCompletionModel",
    "AsyncEmbeddingModel",
    "AsyncFixed768EmbeddingModel",
    "AsyncImageModel",
    "AsyncLanguageModel",
    "AsyncNoToolsLanguageModel",
    "AsyncNoToolsNoObjectsLanguageModel",
    "AsyncRatioGeminiImageModel",
    "AsyncRatioSdImageModel",
    "AsyncSized32ImageModel",
    "AsyncSizedImageModel",
    "AsyncTextOnlyNoToolsLanguageModel",
    "AsyncTextOnlyNoToolsNoObjectsLanguageModel",
    "CompletionModel",
    "EmbeddingModel",
    "Fixed768EmbeddingModel",
    "ImageModel",
    "LanguageModel",
    "NoToolsLanguageModel",
    "NoToolsNoObjectsLanguageModel",
    "RatioGeminiImageModel",
    "RatioSdImageModel",
    "Sized32ImageModel",
    "SizedImageModel",
    "TextOnlyNoToolsLanguageModel",
    "TextOnlyNoToolsNoObjectsLanguageModel",
]

if not TYPE_CHECKING:
    # Hidden from checkers: with __getattr__ they would accept any name.
    _LAZY = exporter(__name__, _EXPORTS)
    __getattr__ = _LAZY.get
    __dir__ = _LAZY.names
