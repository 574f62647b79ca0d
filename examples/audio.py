"""Sound: speech that is saved while it is made, and what is said in it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from deepinfra_client import DeepInfra, IncompleteStreamError

TEXT = "The quick brown fox jumps over the lazy dog."


def main() -> None:
    """Speak a text in three ways, and write one of the recordings down."""
    client = DeepInfra()
    with tempfile.TemporaryDirectory() as folder:
        # Whole: the answer comes when everything has been spoken.
        sound = client.audio.speech.create(
            model="hexgrad/Kokoro-82M", input=TEXT, voice="af_bella", response_format="mp3"
        )
        print(sound.save(Path(folder, f"fox{sound.suffix}")).name, sound.media_type)

        # To a file while it arrives, without holding it in memory.
        calls = client.with_streaming_response.audio.speech
        with calls.create(model="hexgrad/Kokoro-82M", input=TEXT) as response:
            print(response.save(Path(folder, "fox.wav")).name)

        recording = save_live(client, Path(folder, "live.flac"))
        write_down(client, recording)


def save_live(client: DeepInfra, path: Path) -> Path:
    """Save speech while it is being made; what had come before a break is kept beside."""
    with client.text_to_speech.stream("af_bella", text=TEXT, output_format="flac") as stream:
        try:
            print(stream.save(path).name, stream.media_type)
        except IncompleteStreamError as error:
            print("broke off; the beginning is in", error.partial)
            raise
    return path


def write_down(client: DeepInfra, recording: Path) -> None:
    """Ask for the text alone, with times, and as subtitles: each has a type of its own."""
    model = "openai/whisper-large-v3-turbo"
    print(client.audio.transcriptions.create(model=model, file=recording).text)

    timed = client.audio.transcriptions.create(
        model=model,
        file=recording,
        response_format="verbose_json",
        timestamp_granularities=["word"],
    )
    print(timed.duration, [(word.word, word.start) for word in timed.words or []][:3])

    subtitles = client.audio.transcriptions.create(
        model=model, file=recording, response_format="srt"
    )
    print(subtitles.splitlines()[1])


if __name__ == "__main__":
    main()
