"""Conversations in the form of the Anthropic API: blocks, tools, streams."""

from __future__ import annotations

from collections.abc import Mapping

from deepinfra_client import DeepInfra
from deepinfra_client.types import TextBlock, ToolUseBlock

MODEL = "meta-llama/Llama-3.3-70B-Instruct-Turbo"
WEATHER = {
    "name": "get_weather",
    "description": "The weather of a city.",
    "input_schema": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
    },
}


def main() -> None:
    """Count, ask, let a tool be used, and stream."""
    client = DeepInfra()
    question = {"role": "user", "content": "How is the weather in Lisbon?"}

    count = client.messages.count_tokens(model=MODEL, messages=[question], tools=[WEATHER])
    print(count.input_tokens, "tokens to read")

    answer = client.messages.create(model=MODEL, messages=[question], tools=[WEATHER])
    results = list[dict[str, object]]()
    for block in answer.content:
        if isinstance(block, ToolUseBlock):
            print("use", block.name, block.input)
            results.append(
                {"type": "tool_result", "tool_use_id": block.id, "content": "22 degrees, sunny"}
            )
        elif isinstance(block, TextBlock):
            print(block.text)

    conversation: list[Mapping[str, object]] = [
        question,
        {"role": "assistant", "content": answer.content},
        {"role": "user", "content": results or "Thank you. And in Porto?"},
    ]
    with client.messages.stream(
        model=MODEL, messages=conversation, tools=[WEATHER], system="Be brief.", max_tokens=500
    ) as stream:
        for text in stream.text_stream:
            print(text, end="", flush=True)
        message = stream.get_final_message()
    print()
    print(message.stop_reason, message.usage)


if __name__ == "__main__":
    main()
