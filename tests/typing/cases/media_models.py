"""Models for speech, transcription, reranking and video: what a known id takes is known."""

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type

from deepinfra_client import (
    AsyncDeepInfra,
    AsyncSpeechStream,
    AsyncVideoResult,
    DeepInfra,
    GeneratedAudio,
    RankedDocument,
    RerankResult,
    SpeechModel,
    SpeechResult,
    SpeechStream,
    TranscriptionResult,
    VideoProgress,
    VideoResult,
)


def speech(client: DeepInfra, voice: str, name: str) -> None:
    kokoro = client.speech_model("hexgrad/Kokoro-82M")
    assert_type(kokoro.generate("x", voice="af_bella", format="mp3", speed=1.5), SpeechResult)
    assert_type(kokoro.generate("x").audio, GeneratedAudio)
    assert_type(kokoro.stream("x", voice="af_bella"), SpeechStream)
    kokoro.generate("x", voice="luna")  # expect: refused
    kokoro.generate("x", voice=voice)  # expect: refused
    kokoro.generate("x", format="aac")  # expect: refused
    kokoro.stream("x")  # expect: refused
    kokoro.generate()  # expect: refused
    csm = client.speech_model("sesame/csm-1b")
    csm.generate("x", voice="conversational_a")
    csm.generate("x", voice="af_bella")  # expect: refused
    early = client.speech_model("deepinfra/tts")
    early.generate("x", voice="aura", format="wav")
    early.generate("x", format="mp3")  # expect: refused
    assert_type(client.speech_model(name), SpeechModel)
    client.speech_model(name).generate("x", voice=voice, model_options={"language": "English"})
    client.speech_model("Qwen/Qwen3-TTS").generate("x", voice=voice)
    client.speech_model(name).generate("x", speed="fast")  # expect: refused


def transcription(client: DeepInfra, language: str) -> None:
    whisper = client.transcription_model("openai/whisper-large-v3")
    result = whisper.transcribe(Path("a.wav"), language="en", timestamps="word", prompt="x")
    assert_type(result, TranscriptionResult)
    assert_type(result.words[0].start, float | None)
    assert_type(result.duration, float | None)
    whisper.transcribe(b"x", language="english")  # expect: refused
    whisper.transcribe(b"x", language=language)  # expect: refused
    whisper.transcribe(b"x", timestamps="sentence")  # expect: refused
    whisper.transcribe()  # expect: refused
    turbo = client.transcription_model("openai/whisper-large-v3-turbo")
    turbo.translate(("a.wav", b"x"), language=language)
    turbo.transcribe(7)  # expect: refused


def reranking(client: DeepInfra, documents: list[str], records: list[dict[str, object]]) -> None:
    model = client.reranking_model("Qwen/Qwen3-Reranker-8B")
    result = model.rerank("x", documents, top_n=3, instruction="y")
    assert_type(result, RerankResult)
    assert_type(result.ranking, list[RankedDocument])
    assert_type(result.ranking[0].score, float)
    assert_type(result.ranking[0].document, Any)
    model.rerank("x", records)
    model.rerank("x", ["a", {"text": "b"}])
    model.rerank("x", [7])  # expect: refused
    model.rerank("x")  # expect: refused
    model.rerank("x", documents, top_n="3")  # expect: refused


def video(client: DeepInfra, progress: list[VideoProgress]) -> None:
    veo = client.video_model("google/veo-3.1")
    result = veo.generate("x", aspect_ratio="16:9", resolution="720p", on_progress=progress.append)
    assert_type(result, VideoResult)
    assert_type(result.video.data, bytes)
    assert_type(result.video.save("a.mp4"), Path)
    veo.generate("x", aspect_ratio="1:1")  # expect: refused
    veo.generate("x", resolution="480p")  # expect: refused
    wan = client.video_model("Wan-AI/Wan3.0-Video")
    wan.generate("x", aspect_ratio="adaptive", duration=-1, image=b"x", wait_timeout=None)
    wan.generate("x", aspect_ratio="21:9")  # expect: refused
    client.video_model("PrunaAI/p-video").generate("x", aspect_ratio="7:1", poll_interval=0)
    client.video_model("PrunaAI/p-video").generate("x", duration="5")  # expect: refused


async def awaited(client: AsyncDeepInfra) -> None:
    kokoro = client.speech_model("hexgrad/Kokoro-82M")
    assert_type(await kokoro.generate("x", voice="af_sky"), SpeechResult)
    stream = kokoro.stream("x", voice="af_sky")
    assert_type(stream, AsyncSpeechStream)
    async with stream:
        assert_type([piece async for piece in stream], list[bytes])
    await kokoro.generate("x", voice="luna")  # expect: refused
    whisper = client.transcription_model("openai/whisper-large-v3")
    assert_type(await whisper.transcribe(b"x"), TranscriptionResult)
    reranker = client.reranking_model("Qwen/Qwen3-Reranker-4B")
    assert_type(await reranker.rerank("x", ["y"]), RerankResult)
    made = await client.video_model("google/veo-3.1").generate("x")
    assert_type(made, AsyncVideoResult)
    assert_type(await made.video.read(), bytes)
    _ = made.video.data  # expect: refused
