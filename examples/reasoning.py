"""Reasoning: how much a model thinks, what it thought, and sending it back."""

from __future__ import annotations

from deepinfra_client import DeepInfra


def main() -> None:
    """Compare an answer with thinking to one without."""
    client = DeepInfra()
    model = client.language_model("deepseek-ai/DeepSeek-V3.2")

    result = model.generate("How many weekdays has a leap year?", reasoning_effort="high")
    print(result.reasoning)
    print(result.text)
    print(result.usage.reasoning_tokens, "of", result.usage.output_tokens, "tokens were thinking")

    # The thinking goes back with the history; `send_reasoning=False` leaves it out.
    question = {"role": "user", "content": "How many weekdays has a leap year?"}
    after = model.generate(
        "And a common year?", messages=[question, *result.messages], reasoning_effort="none"
    )
    print(after.reasoning, after.text)


if __name__ == "__main__":
    main()
