"""Sound: what is asked for decides the type of the answer."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, assert_type

from deepinfra_client import (
    AsyncByteStream,
    AsyncDeepInfra,
    BinaryResponse,
    ByteStream,
    DeepInfra,
)
from deepinfra_client.types.audio import Transcription, TranscriptionVerbose

MODEL = "openai/whisper-large-v3"
Any3 = Transcription | TranscriptionVerbose | str


def written(client: DeepInfra, file: bytes, form: str, some: Literal["srt", "vtt"]) -> None:
    calls = client.audio.transcriptions
    assert_type(calls.create(model=MODEL, file=file), Transcription)
    assert_type(calls.create(model=MODEL, file=file, response_format=None), Transcription)
    assert_type(calls.create(model=MODEL, file=file, response_format="json"), Transcription)
    timed = calls.create(model=MODEL, file=file, response_format="verbose_json")
    assert_type(timed, TranscriptionVerbose)
    assert_type(calls.create(model=MODEL, file=file, response_format="text"), str)
    assert_type(calls.create(model=MODEL, file=file, response_format=some), str)
    assert_type(calls.create(model=MODEL, file=file, response_format=form), Any3)
    translated = client.audio.translations.create(
        model=MODEL, file=file, response_format="verbose_json"
    )
    assert_type(translated, TranscriptionVerbose)
    print(calls.create(model=MODEL, file=file).segments)  # expect: refused
    print(calls.create(model=MODEL, file=file, response_format="srt").text)  # expect: refused
    calls.create(model=MODEL, file="sound.mp3")  # expect: refused
    calls.create(model=MODEL, file=file, response_format=5)  # expect: refused


async def awaited(client: AsyncDeepInfra, file: bytes) -> None:
    calls = client.audio.transcriptions
    assert_type(await calls.create(model=MODEL, file=file), Transcription)
    timed = await calls.create(model=MODEL, file=file, response_format="verbose_json")
    assert_type(timed, TranscriptionVerbose)
    assert_type(await calls.create(model=MODEL, file=file, response_format="vtt"), str)
    async with client.text_to_speech.stream("af_bella", text="Hi") as stream:
        assert_type(stream, AsyncByteStream)
        assert_type(await stream.save("hi.wav"), Path)
        async for piece in stream:
            assert_type(piece, bytes)
    assert_type(await client.text_to_speech.stream("af_bella", text="Hi"), AsyncByteStream)


def spoken(client: DeepInfra) -> None:
    sound = client.audio.speech.create(model="hexgrad/Kokoro-82M", input="Hi")
    assert_type(sound, BinaryResponse)
    assert_type(sound.suffix, str)
    with client.text_to_speech.stream("af_bella", text="Hi", output_format="mp3") as stream:
        assert_type(stream, ByteStream)
        for piece in stream:
            assert_type(piece, bytes)
    calls = client.with_streaming_response
    with calls.text_to_speech.stream("af_bella", text="Hi") as response:
        assert_type(response.parse(), ByteStream)
    client.audio.speech.create(model="a/b", input="Hi", response_format="mp4")  # expect: refused
    client.text_to_speech.stream(voice_id=5, text="Hi")  # expect: refused
