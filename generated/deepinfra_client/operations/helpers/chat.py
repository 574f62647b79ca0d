# Generated from schema/resources/chat.yaml. Do not edit; run: nox -s generate
"""The helpers of `chat` as data: calls, places, forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.helpers.spec import Answering, FollowSpec, ParseSpec, Places
from ..._runtime.operation import Json
from ...models.language import methods as _language
from ...operations import chat as _operations

if TYPE_CHECKING:
    from typing import Any

    from ...helpers.chat import (
        AsyncChatCompletionStream,
        ChatCompletionStream,
        ParsedChatCompletion,
    )


COMPLETIONS_PARSE: ParseSpec[ParsedChatCompletion[Any]] = ParseSpec(
    Answering(
        _operations.COMPLETIONS_CREATE,
        Json("helpers.chat", "ParsedChatCompletion"),
        Places(
            choices="/choices",
            index="/index",
            message="/message",
            finish_reason="/finish_reason",
            text="/content",
            refusal="/refusal",
            calls="/tool_calls",
            call_arguments="/function/arguments",
            usage="/usage",
        ),
        "response_format",
        _language.CONVERSATION,
        finish_reasons=_language.FINISH_REASONS,
        forms=(
            (("type", "text"),),
            (("type", "json_object"),),
            (("type", "json_schema"),),
            (("type", "regex"),),
        ),
    ),
)

COMPLETIONS_STREAM: FollowSpec[ChatCompletionStream[Any], AsyncChatCompletionStream[Any]] = (
    FollowSpec(
        Answering(
            _operations.COMPLETIONS_CREATE,
            Json("helpers.chat", "ParsedChatCompletion"),
            Places(
                choices="/choices",
                index="/index",
                message="/message",
                finish_reason="/finish_reason",
                text="/content",
                refusal="/refusal",
                calls="/tool_calls",
                call_arguments="/function/arguments",
                usage="/usage",
            ),
            "response_format",
            _language.CONVERSATION,
            finish_reasons=_language.FINISH_REASONS,
            forms=(
                (("type", "text"),),
                (("type", "json_object"),),
                (("type", "json_schema"),),
                (("type", "regex"),),
            ),
            defaults=(("stream_options", {"include_usage": True}),),
        ),
        _operations.COMPLETIONS_CREATE_EVENTS,
        Places(
            choices="/choices",
            index="/index",
            message="/delta",
            finish_reason="/finish_reason",
            text="/content",
            refusal="/refusal",
            calls="/tool_calls",
            call_arguments="/function/arguments",
            call_id="/id",
            call_index="/index",
            call_name="/function/name",
            call_extra="/extra_content",
            joined=("/content", "/refusal", "/reasoning_content", "/reasoning"),
        ),
        flag="stream",
        stream="ChatCompletionStream",
        fixed=(("object", "chat.completion"),),
    )
)
