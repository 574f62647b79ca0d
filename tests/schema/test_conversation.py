"""The templates of conversations are what the endpoint takes that they are sent to."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from deepinfra_client._runtime.narrow import is_list, is_map
from deepinfra_client._runtime.objects.shapes import fill
from deepinfra_client.models.language.methods import CONVERSATION
from deepinfra_emulator import Emulator

MODEL = "somebody/knows-everything"
CALL = fill(CONVERSATION.call, {"id": "call_1", "name": "look", "arguments": "{}"})
TOOL = fill(
    CONVERSATION.tool_definition,
    {"name": "look", "description": "Looks.", "parameters": {"type": "object"}, "strict": True},
)
PARTS = {
    "text_part": {"text": "hello"},
    "image_part": {"url": "data:image/png;base64,AA==", "detail": "low"},
    "audio_part": {"base64": "AA==", "format": "wav"},
    "video_part": {"url": "https://example.com/a.mp4"},
    "file_part": {"url": "data:application/pdf;base64,AA==", "name": "a.pdf"},
}
HELLO = {"role": "user", "content": "hello"}
BODIES: dict[str, dict[str, Any]] = {
    "system": {"messages": [fill(CONVERSATION.system, {"text": "be brief"}), HELLO]},
    "user": {"messages": [fill(CONVERSATION.user, {"content": "hello"})]},
    "tools": {
        "messages": [
            HELLO,
            fill(CONVERSATION.assistant, {"text": None, "reasoning": "hm", "calls": [CALL]}),
            fill(CONVERSATION.tool, {"id": "call_1", "text": "found"}),
        ],
        "tools": [TOOL],
        "tool_choice": fill(CONVERSATION.tool_choice, {"name": "look"}),
    },
    "schema_format": {
        "messages": [HELLO],
        "response_format": fill(
            CONVERSATION.schema_format,
            {"name": "answer", "description": "One.", "schema": {"type": "object"}, "strict": True},
        ),
    },
    **{
        name: {
            "messages": [
                fill(CONVERSATION.user, {"content": [fill(getattr(CONVERSATION, name), values)]})
            ]
        }
        for name, values in PARTS.items()
    },
    **{
        word: {"messages": [HELLO], "tools": [TOOL], "tool_choice": word}
        for word in CONVERSATION.tool_choices
    },
}


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    with Emulator() as emulator:
        key = {"Authorization": "Bearer test"}
        with httpx.Client(base_url=emulator.base_url, headers=key) as client:
            yield client


def status(http: httpx.Client, body: dict[str, Any]) -> int:
    answer = http.post(
        "/openai/chat/completions",
        json={"model": MODEL, **body},
    )
    return answer.status_code


@pytest.mark.parametrize("name", BODIES)
def test_templates_are_taken(http: httpx.Client, name: str) -> None:
    assert status(http, BODIES[name]) == 200


def damaged(value: Any) -> Iterator[Any]:
    """Copies of a body, each with one text of a template replaced by a number."""
    if is_map(value):
        for key, item in value.items():
            for other in damaged(item):
                yield {**value, key: other}
    elif is_list(value):
        for position, item in enumerate(value):
            for other in damaged(item):
                yield [*value[:position], other, *value[position + 1 :]]
    elif isinstance(value, str):
        yield 5


@pytest.mark.parametrize("name", BODIES)
def test_the_endpoint_would_notice_a_wrong_template(http: httpx.Client, name: str) -> None:
    bodies = list(damaged(copy.deepcopy(BODIES[name])))
    refused = [body for body in bodies if status(http, body) >= 400]
    assert len(refused) > len(bodies) / 2
