# Generated from schema/. Do not edit; run: nox -s generate
"""What helpers return: answers with objects, and streams of typed events."""

from __future__ import annotations

from .._runtime.lazy import exporter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .chat import (
        AsyncChatCompletionStream as AsyncChatCompletionStream,
    )
    from .chat import (
        ChatCompletionStream as ChatCompletionStream,
    )
    from .chat import (
        ChatCompletionStreamEvent as ChatCompletionStreamEvent,
    )
    from .chat import (
        ParsedChatCompletion as ParsedChatCompletion,
    )
    from .chat import (
        ParsedChatCompletionChoice as ParsedChatCompletionChoice,
    )
    from .chat import (
        ParsedChatCompletionMessage as ParsedChatCompletionMessage,
    )
    from .chat import (
        ParsedFunctionCall as ParsedFunctionCall,
    )
    from .chat import (
        ParsedToolCall as ParsedToolCall,
    )
    from .messages_streams import (
        AsyncMessageStream as AsyncMessageStream,
    )
    from .messages_streams import (
        MessageStream as MessageStream,
    )

_EXPORTS = {
    "AsyncChatCompletionStream": "chat",
    "AsyncMessageStream": "messages_streams",
    "ChatCompletionStream": "chat",
    "ChatCompletionStreamEvent": "chat",
    "MessageStream": "messages_streams",
    "ParsedChatCompletion": "chat",
    "ParsedChatCompletionChoice": "chat",
    "ParsedChatCompletionMessage": "chat",
    "ParsedFunctionCall": "chat",
    "ParsedToolCall": "chat",
}

__all__ = [
    "AsyncChatCompletionStream",
    "AsyncMessageStream",
    "ChatCompletionStream",
    "ChatCompletionStreamEvent",
    "MessageStream",
    "ParsedChatCompletion",
    "ParsedChatCompletionChoice",
    "ParsedChatCompletionMessage",
    "ParsedFunctionCall",
    "ParsedToolCall",
]

if not TYPE_CHECKING:
    # Hidden from checkers: with __getattr__ they would accept any name.
    _LAZY = exporter(__name__, _EXPORTS)
    __getattr__ = _LAZY.get
    __dir__ = _LAZY.names
