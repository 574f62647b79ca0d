"""Tools in a stream: calls as they are written, results as they come."""

from __future__ import annotations

from deepinfra_client import (
    DeepInfra,
    Step,
    TextDelta,
    ToolCall,
    ToolInputDelta,
    ToolInputStart,
    ToolResult,
)


def add(a: int, b: int) -> int:
    """Add two whole numbers.

    Args:
        a: The first number.
        b: The second number.
    """
    return a + b


def main() -> None:
    """Print every event of a loop."""
    client = DeepInfra()
    with client.language_model("meta-llama/Llama-3.3-70B-Instruct-Turbo").stream(
        "What is 17 plus 25?", tools=[add], max_steps=3
    ) as stream:
        for event in stream:
            match event:
                case ToolInputStart(name=name):
                    print(f"{name}: ", end="")
                case ToolInputDelta(arguments=piece):
                    print(piece, end="")
                case ToolCall(name=name, input=arguments):
                    print(f"\ncall {name} with {arguments}")
                case ToolResult(output=output):
                    print(f"result {output}")
                case Step(number=number, finish_reason=reason):
                    print(f"step {number} ended: {reason}")
                case TextDelta(text=text):
                    print(text, end="")
                case _:
                    pass
        print()
        print(stream.result.text)


if __name__ == "__main__":
    main()
