"""Completion models: text that goes on where the prompt ends."""

from __future__ import annotations

from deepinfra_client import DeepInfra


def main() -> None:
    """Continue a prompt, whole and in pieces."""
    client = DeepInfra()
    model = client.completion_model("meta-llama/Llama-3.3-70B-Instruct-Turbo")

    # The prompt goes out as it is: no roles, no template, no hidden stop text.
    print(model.generate("Once upon a time", max_tokens=30, stop="\n").text)

    with model.stream("The three primary colours are", max_tokens=20) as stream:
        for text in stream.text:
            print(text, end="")
        print()


if __name__ == "__main__":
    main()
