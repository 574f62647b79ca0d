"""Errors: what they tell, and what is left of a call that failed."""

from __future__ import annotations

from deepinfra_client import (
    APIConnectionError,
    APIError,
    APIStatusError,
    CapabilityError,
    DeepInfra,
    RateLimitError,
)

MODEL = "meta-llama/Llama-3.3-70B-Instruct-Turbo"


def main() -> None:
    """Run into a few errors on purpose."""
    client = DeepInfra(max_retries=1)
    try:
        client.language_model("nobody/nothing").generate("Hello")
    except RateLimitError as error:
        print("busy:", error.attempts)
    except APIStatusError as error:
        print(error.status_code, error.message, error.request_id)
    except APIConnectionError as error:
        print("not reached:", error)

    text_only: str = MODEL
    try:
        client.language_model(text_only).generate(
            ["What is this?", b"\x89PNG\r\n\x1a\n" + b"\x00" * 16]
        )
    except CapabilityError as error:
        print(error.model, error.option, error.source)

    try:
        with client.language_model(MODEL).stream("Tell me a story.") as stream:
            for text in stream.text:
                print(text, end="")
            print()
    except APIError as error:
        print("so far:", error.partial.text if error.partial else "nothing")


if __name__ == "__main__":
    main()
