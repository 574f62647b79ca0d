"""Models for sound, documents and videos: speech, transcription, reranking, video."""

from __future__ import annotations

import tempfile
from pathlib import Path

from deepinfra_client import CapabilityError, DeepInfra, VideoProgress

TEXT = "The quick brown fox jumps over the lazy dog."


def main() -> None:
    """Speak and write down, sort documents, and make a video."""
    client = DeepInfra()
    with tempfile.TemporaryDirectory() as folder:
        recording = speak(client, Path(folder))
        write_down(client, recording)
        rank(client)
        film(client, Path(folder))
    show_refusal(client, "hexgrad/Kokoro-82M")


def speak(client: DeepInfra, folder: Path) -> Path:
    """Speak a text, at once and while it is made."""
    model = client.speech_model("hexgrad/Kokoro-82M")
    result = model.generate(TEXT, voice="af_bella", format="wav")
    print(result.audio.media_type, result.audio.duration, result.request_id)

    with model.stream(TEXT, voice="bm_george", format="mp3") as stream:
        print(stream.media_type, stream.save(folder / "fox.mp3").name)
    return result.audio.save(folder / "fox.wav")


def write_down(client: DeepInfra, recording: Path) -> None:
    """Write down what is said, with the times of the words."""
    model = client.transcription_model("openai/whisper-large-v3")
    result = model.transcribe(recording, language="en", timestamps="word")
    print(result.text, result.language, result.duration, result.cost)
    print([(word.text, word.start, word.end) for word in result.words[:3]])


def rank(client: DeepInfra) -> None:
    """Sort documents by how well they answer a query."""
    documents = [
        {"text": "The train to Kyoto leaves at nine.", "page": 4},
        {"text": "Green tea was brought to Kyoto by monks.", "page": 9},
    ]
    result = client.reranking_model("Qwen/Qwen3-Reranker-0.6B").rerank(
        "when does the train leave", documents, top_n=1
    )
    for place in result.ranking:
        print(place.index, round(place.score, 3), place.document)
    print(result.cost, result.usage.input_tokens)


def film(client: DeepInfra, folder: Path) -> None:
    """Make a video; it is loaded when it is saved."""
    result = client.video_model("PrunaAI/p-video").generate(
        "A fox jumps over a dog", aspect_ratio="16:9", poll_interval=0.01, on_progress=show
    )
    print(result.job, result.video.save(folder / "fox.mp4").name)


def show(progress: VideoProgress) -> None:
    """Say how far a job is."""
    print(progress.status)


def show_refusal(client: DeepInfra, model: str) -> None:
    """Ask for a voice that the model does not have: nothing is sent, nothing is paid."""
    try:
        client.speech_model(model).generate(TEXT, voice="af_bela")
    except CapabilityError as error:
        print(f"{error.option}={error.value!r}; nearest: {error.nearest}")


if __name__ == "__main__":
    main()
