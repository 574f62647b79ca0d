"""Language models: prompts, instructions, options, and what the result tells."""

from __future__ import annotations

from deepinfra_client import DeepInfra


def main() -> None:
    """Ask one question, then go on with the conversation."""
    client = DeepInfra()
    model = client.language_model("meta-llama/Llama-3.3-70B-Instruct-Turbo")

    result = model.generate(
        "Write a vegetarian lasagna recipe for 4 people.",
        instructions="Answer as a cook who loves short sentences.",
        max_tokens=200,
        temperature=0.7,
        top_k=40,
        min_p=0.05,
        repetition_penalty=1.05,
        stop=["###"],
        seed=7,
    )
    print(result.text)
    print(result.finish_reason, result.usage.input_tokens, result.usage.output_tokens, result.cost)
    print(result.response.id, result.response.model, result.response.time)

    # Messages take the system role anywhere, and earlier answers as they are.
    history = [{"role": "user", "content": "Which cheese?"}]
    first = model.generate(messages=history)
    second = model.generate(
        messages=[
            *history,
            *first.messages,
            {"role": "system", "content": "Be brief from now on."},
            {"role": "user", "content": "And without cheese?"},
        ]
    )
    print(second.text)


if __name__ == "__main__":
    main()
