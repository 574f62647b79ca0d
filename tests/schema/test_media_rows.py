"""Facts of the tables for speech, transcription, reranking and video, typed out by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from deepinfra_client import Choice, Length, Range, capabilities

KOKORO = "hexgrad/Kokoro-82M"
WHISPER = "openai/whisper-large-v3"
WAN = "Wan-AI/Wan3.0-Video"


def test_kokoro_has_54_voices_and_5_formats() -> None:
    row = capabilities.speech[KOKORO]
    assert isinstance(row.voices, Choice)
    assert len(row.voices.allowed) == 54
    assert {"af_bella", "zm_yunyang"} <= set(row.voices.allowed)
    assert row.response_formats == Choice(("mp3", "opus", "flac", "wav", "pcm"))


def test_a_list_of_voices_that_is_not_complete_refuses_nothing() -> None:
    row = capabilities.speech["canopylabs/orpheus-3b-0.1-ft"]
    assert (row.voices, row.known_voices) == (None, ("tara", "leah", "mia", "zac"))
    assert capabilities.check("speech", row.id, voice="dan") == []


def test_whisper_has_100_languages_and_one_of_them_is_norwegian() -> None:
    row = capabilities.transcription[WHISPER]
    assert isinstance(row.languages, Choice)
    assert (len(row.languages.allowed), "no" in row.languages.allowed) == (100, True)
    assert row.translation is None
    assert capabilities.transcription["openai/whisper-large-v3-turbo"].translation is True


def test_rerankers_of_qwen3_take_1024_documents() -> None:
    every = capabilities.reranking.values()
    assert [row.max_tokens for row in every] == [32768, 32768, 40960, None]
    assert [row.documents for row in every] == [Length(max=1024)] * 3 + [None]


def test_a_duration_may_have_a_value_beyond_its_range() -> None:
    row = capabilities.video[WAN]
    assert row.duration == Range(2, 30, default=5, also=(-1,))
    assert capabilities.check("video", WAN, duration=-1) == []
    assert capabilities.check("video", WAN, duration=30) == []
    (problem,) = capabilities.check("video", WAN, duration=31)
    assert (problem.nearest, "2 to 30 or -1" in problem.message) == (30, True)


@pytest.mark.parametrize(
    ("kind", "model", "options", "said"),
    [
        ("speech", KOKORO, {"voice": "af_bela"}, "Nearest: af_bella"),
        ("speech", KOKORO, {"response_format": "aac"}, "mp3, opus, flac, wav, pcm"),
        ("speech", "Qwen/Qwen3-TTS", {"input": "a" * 4001}, "at most 4000 characters"),
        ("transcription", WHISPER, {"language": "english"}, "it takes af, am"),
        ("reranking", "Qwen/Qwen3-Reranker-4B", {"documents": ["a"] * 1025}, "1024 items"),
        ("video", "google/veo-3.1", {"aspect_ratio": "1:1"}, "16:9, 9:16"),
        ("video", WAN, {"resolution": "720p"}, "Nearest: 720P"),
    ],
)
def test_what_a_model_does_not_take(
    kind: str, model: str, options: dict[str, object], said: str
) -> None:
    (problem,) = capabilities.check(kind, model, **options)
    assert said in problem.message


def test_what_is_within_the_limits_is_no_problem() -> None:
    assert capabilities.check("speech", "Qwen/Qwen3-TTS", input="a" * 4000) == []
    assert capabilities.check("reranking", "Qwen/Qwen3-Reranker-4B", documents=["a"] * 1024) == []
    assert capabilities.check("speech", KOKORO, voice="af_bella", response_format="mp3") == []


def test_search_by_length_and_price() -> None:
    found = capabilities.find("speech", min_characters=4500)
    assert [row.id for row in found] == ["ResembleAI/chatterbox-turbo"]
    cheap = capabilities.find("video", max_price=0.02, order_by="price")
    assert [row.id for row in cheap] == ["FastVideo/FastWan-QAD-FP8-1.3B", "PrunaAI/p-video"]
    assert capabilities.speech.fact(capabilities.speech[KOKORO], "price") == Decimal("0.62")


def test_the_retired_video_model_is_left_out() -> None:
    retired = capabilities.video["FastVideo/LTX2-Distilled-Diffusers"]
    assert retired.retired == "2026-06-24"
    assert retired not in capabilities.find("video")
