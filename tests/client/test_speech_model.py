"""`speech_model(id)`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from deepinfra_client import (
    AsyncDeepInfra,
    AsyncSpeechStream,
    BadRequestError,
    CapabilityError,
    DeepInfra,
    SpeechModel,
    SpeechResult,
    SpeechStream,
)
from deepinfra_emulator import Emulator
from tests.client.driver import Driver

KOKORO = "hexgrad/Kokoro-82M"
QWEN = "Qwen/Qwen3-TTS"
LONG = "One two three four " * 20


def variable(model: str) -> str:
    """Hide an id from type checkers, which refuse what its model does not take."""
    return model


def test_generate(api: Driver, emulator: Emulator, tmp_path: Path) -> None:
    result = api.run(
        lambda c: c.speech_model(KOKORO).generate(
            "Hello there", voice="af_bella", format="wav", speed=1.25
        )
    )
    (request,) = emulator.requests
    assert request.path == "/v1/openai/audio/speech"
    assert request.json == {
        "model": KOKORO,
        "input": "Hello there",
        "voice": "af_bella",
        "response_format": "wav",
        "speed": 1.25,
    }
    audio = result.audio
    assert audio.media_type == "audio/wav"
    assert audio.duration is not None
    assert 0.1 < audio.duration < 10
    assert audio.save(tmp_path / "hello.wav").read_bytes() == audio.data
    assert result.request_id == result.response.request_id
    assert result.request_id
    assert (result.cost, result.warnings) == (None, ())


@pytest.mark.parametrize(
    ("form", "media"), [("mp3", "audio/mpeg"), ("flac", "audio/flac"), ("opus", "audio/ogg")]
)
def test_the_sound_itself_tells_what_it_is(api: Driver, form: Any, media: str) -> None:
    result = api.run(lambda c: c.speech_model(variable(KOKORO)).generate("Hi", format=form))
    assert (result.audio.media_type, result.audio.duration) == (media, None)


def test_sound_without_a_header_is_what_the_server_says(api: Driver) -> None:
    result = api.run(lambda c: c.speech_model(KOKORO).generate("Hi", format="pcm"))
    assert result.audio.media_type.startswith("audio/")


def test_options_of_one_model_go_by_their_native_names(api: Driver, emulator: Emulator) -> None:
    options = {"language": "English", "instruct": "whisper"}
    api.run(lambda c: c.speech_model(QWEN).generate("Hi", voice="Vivian", model_options=options))
    (request,) = emulator.requests
    assert request.json == {
        "model": QWEN,
        "input": "Hi",
        "voice": "Vivian",
        "extra_body": options,
    }


@pytest.mark.parametrize(
    ("model", "given", "option", "nearest"),
    [
        (KOKORO, {"voice": "af_bela"}, "voice", "af_bella"),
        (KOKORO, {"format": "flacc"}, "format", "flac"),
        ("deepinfra/tts", {"format": "mp3"}, "format", None),
        (QWEN, {"text": "a" * 4001}, "text", None),
    ],
)
def test_refused_before_anything_is_sent(
    api: Driver,
    emulator: Emulator,
    model: str,
    given: dict[str, Any],
    option: str,
    nearest: str | None,
) -> None:
    voice = "luna" if model == "deepinfra/tts" else "af_sky"
    asked: dict[str, Any] = {"text": "Hi", "voice": voice, **given}
    for method in ("generate", "stream"):

        def ask(client: DeepInfra | AsyncDeepInfra, method: str = method) -> Any:
            return getattr(client.speech_model(model), method)(**asked)

        with pytest.raises(CapabilityError) as caught:
            api.run(ask)
        assert (caught.value.option, caught.value.nearest) == (option, nearest)
    assert emulator.requests == []


def test_validation_off_asks_the_service(api: Driver, emulator: Emulator) -> None:
    with pytest.raises(BadRequestError) as caught:
        api.run(lambda c: c.speech_model(KOKORO).generate("", validation="off"))
    assert "empty" in caught.value.message
    assert len(emulator.requests) == 1


def test_an_unknown_model_takes_everything(api: Driver, emulator: Emulator) -> None:
    result: SpeechResult = api.run(
        lambda c: c.speech_model(variable("acme/voices")).generate("Hi", voice="me", format="wav")
    )
    assert result.audio.data
    model: SpeechModel = api.run(lambda c: c.speech_model("acme/voices"))
    assert model.capabilities is None


def test_stream_hands_out_pieces(client: DeepInfra, emulator: Emulator) -> None:
    model = client.speech_model(KOKORO)
    whole = model.generate(LONG, voice="af_sky", format="wav").audio.data
    with model.stream(LONG, voice="af_sky", format="wav") as stream:
        assert stream.media_type == "audio/wav"
        assert stream.request_id
        pieces = list(stream)
        assert list(stream) == []
    assert len(pieces) > 1
    assert b"".join(pieces) == whole
    request = emulator.requests[-1]
    assert request.path == "/v1/text-to-speech/af_sky/stream"
    assert request.json == {"model_id": KOKORO, "text": LONG}
    assert request.query == {"output_format": "wav"}


async def test_async_stream_hands_out_pieces(aclient: AsyncDeepInfra, emulator: Emulator) -> None:
    model = aclient.speech_model(KOKORO)
    whole = (await model.generate(LONG, voice="af_sky")).audio.data
    async with model.stream(LONG, voice="af_sky") as stream:
        assert stream.media_type == "audio/wav"
        pieces = [piece async for piece in stream]
        assert [piece async for piece in stream] == []
    assert len(pieces) > 1
    assert b"".join(pieces) == whole


def test_nothing_is_sent_before_the_stream_is_used(client: DeepInfra, emulator: Emulator) -> None:
    stream: SpeechStream = client.speech_model(KOKORO).stream("Hi", voice="af_sky")
    assert (stream.media_type, stream.request_id, len(emulator.requests)) == (None, None, 0)
    stream.close()
    assert list(stream) == []
    assert emulator.requests == []


def test_save_a_stream(client: DeepInfra, tmp_path: Path) -> None:
    model = client.speech_model(KOKORO)
    path = model.stream("Hi there", voice="af_sky", format="flac").save(tmp_path / "hi.flac")
    assert path.read_bytes()[:4] == b"fLaC"
    assert [item.name for item in tmp_path.iterdir()] == ["hi.flac"]


async def test_save_an_async_stream(aclient: AsyncDeepInfra, tmp_path: Path) -> None:
    stream: AsyncSpeechStream = aclient.speech_model(KOKORO).stream("Hi there", voice="af_sky")
    path = await stream.save(tmp_path / "hi.wav")
    assert path.read_bytes()[:4] == b"RIFF"


def test_nothing_is_paid_for_a_path_that_cannot_be_written(
    client: DeepInfra, emulator: Emulator, tmp_path: Path
) -> None:
    with pytest.raises(FileNotFoundError):
        client.speech_model(KOKORO).stream("Hi", voice="af_sky").save(tmp_path / "no" / "hi.wav")
    assert emulator.requests == []


def test_read_a_stream(client: DeepInfra) -> None:
    audio = client.speech_model(KOKORO).stream("Hi there", voice="af_sky").read()
    assert audio.media_type == "audio/wav"
    assert audio.duration


async def test_read_an_async_stream(aclient: AsyncDeepInfra) -> None:
    audio = await aclient.speech_model(KOKORO).stream("Hi there", voice="af_sky").read()
    assert audio.media_type == "audio/wav"
    assert audio.duration


def test_errors_of_a_stream_come_when_it_is_used(client: DeepInfra, tmp_path: Path) -> None:
    with pytest.raises(BadRequestError):
        client.speech_model(KOKORO).stream("", voice="af_sky").read()
    with pytest.raises(BadRequestError):
        client.speech_model(KOKORO).stream("", voice="af_sky").save(tmp_path / "x.wav")
    assert list(tmp_path.iterdir()) == []
