"""Text as it is written: pieces, events, and the result at the end."""

from __future__ import annotations

from deepinfra_client import DeepInfra, Finish, ReasoningDelta, TextDelta


def main() -> None:
    """Print pieces of text, then all kinds of events."""
    client = DeepInfra()

    with client.language_model("meta-llama/Llama-3.3-70B-Instruct-Turbo").stream(
        "Count from one to five.", max_tokens=60
    ) as stream:
        for text in stream.text:
            print(text, end="", flush=True)
        print()
        print(stream.result.finish_reason, stream.result.usage.total_tokens)

    with client.language_model("deepseek-ai/DeepSeek-V3.2").stream(
        "Why is the sky blue?", reasoning_effort="low", max_tokens=80
    ) as stream:
        for event in stream:
            match event:
                case ReasoningDelta(text=thought):
                    print(f"({thought})", end="")
                case TextDelta(text=text):
                    print(text, end="")
                case Finish(result=result):
                    print()
                    print(result.usage.reasoning_tokens, "tokens of thinking")
                case _:
                    pass


if __name__ == "__main__":
    main()
