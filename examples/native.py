"""Native calls: what only the models' own routes offer, with the cost of each call."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from deepinfra_client import DeepInfra


def main() -> None:
    """Rank, fill a gap, speak, write down what was said, and stream a text."""
    with DeepInfra() as client, TemporaryDirectory() as folder:
        documents = ["Bananas are yellow.", "Paris is the capital of France."]
        ranked = client.inference.rerank(
            "Qwen/Qwen3-Reranker-0.6B", queries=["capital of France"], documents=documents
        )
        best = max(zip(ranked.scores or [], documents, strict=True))
        print("best document:", best[1])

        filled = client.inference.fill_mask("bert-base-cased", input="Paris is a [MASK].")
        for way in filled.results or []:
            print(f"{way.score or 0:.2f} {way.sequence}")

        spoken = client.inference.text_to_speech("hexgrad/Kokoro-82M", text="Good morning!")
        assert spoken.audio is not None
        path = spoken.audio.save(Path(folder) / "morning.wav")
        # A path is sent piece by piece; an address or a data URI would go as text.
        heard = client.inference.automatic_speech_recognition("openai/whisper-large-v3", audio=path)
        print("heard:", heard.text)
        if heard.inference_status is not None:
            print("cost in US dollars:", heard.inference_status.cost)

        with client.inference.text_generation(
            "deepseek-ai/DeepSeek-V3", input="Once upon a time", max_new_tokens=20, stream=True
        ) as events:
            for event in events:
                print(event.token.text if event.token else "", end="")
                if event.details is not None:
                    print(f"\nended by: {event.details.finish_reason}")


if __name__ == "__main__":
    main()
