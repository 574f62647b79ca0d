"""No key and no network: the emulator answers every call."""

from __future__ import annotations

from deepinfra_client import DeepInfra
from deepinfra_emulator import Emulator


def main() -> None:
    """Start the emulator and call it."""
    with (
        Emulator() as emulator,
        DeepInfra(base_url=emulator.base_url, api_key="test") as client,
    ):
        print(client.language_model("deepseek-ai/DeepSeek-V3").generate("Hello").text)
        print(emulator.requests[-1].path)


if __name__ == "__main__":
    main()
