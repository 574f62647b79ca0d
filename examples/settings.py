"""Settings of the client: key, address, headers, limits."""

from __future__ import annotations

from deepinfra_client import DeepInfra, RetryPolicy, Timeout, deepinfra


def main() -> None:
    """Make clients in different ways and call the service with each."""
    # The default client is made from the environment when it is first used.
    print(len(deepinfra.models.list().data), "models")

    with DeepInfra(
        headers={"X-Team": "search"},
        timeout=Timeout(connect=5, read=60, first_token=30, idle=30),
        max_retries=RetryPolicy(max_retries=4, cap=20),
        validation="warn",
    ) as client:
        patient = client.with_options(timeout=120, max_retries=1)
        print(patient.language_model("deepseek-ai/DeepSeek-V3").generate("Hello").text)


if __name__ == "__main__":
    main()
