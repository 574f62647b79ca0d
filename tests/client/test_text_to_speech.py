"""`text_to_speech`: speech of a voice, whole or while it is made."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from deepinfra_client import (
    AsyncDeepInfra,
    BadRequestError,
    ByteStream,
    DeepInfra,
    DeepInfraError,
    IncompleteStreamError,
    InternalServerError,
    NotFoundError,
    StreamStalledError,
    Timeout,
)
from deepinfra_emulator import Emulator, ReceivedRequest
from tests.client.conftest import KEY, Connect
from tests.client.driver import Driver
from tests.client.scripted import Scripted
from tests.client.sounds import seconds_of

VOICE = "af_bella"
TEXT = "The quick brown fox jumps over the lazy dog. " * 4


def test_create(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    sound = api.run(
        lambda c: c.text_to_speech.create(
            VOICE,
            text=TEXT,
            output_format="flac",
            model_id="hexgrad/Kokoro-82M",
            language_code="en",
        )
    )
    assert (sound.media_type, sound.suffix) == ("audio/flac", ".flac")
    assert seconds_of(sound.content, "flac") > 1
    assert sent().path == f"/v1/text-to-speech/{VOICE}"
    assert sent().query == {"output_format": "flac"}
    assert sent().json == {"text": TEXT, "model_id": "hexgrad/Kokoro-82M", "language_code": "en"}


@pytest.mark.parametrize("form", ["wav", "mp3", "opus", "flac", "pcm"])
def test_a_stream_gives_the_same_sound_in_pieces(api: Driver, form: Any) -> None:
    whole = api.run(lambda c: c.text_to_speech.create(VOICE, text=TEXT, output_format=form))
    pieces = api.collect(lambda c: c.text_to_speech.stream(VOICE, text=TEXT, output_format=form))
    assert b"".join(pieces) == whole.content
    assert seconds_of(whole.content, form) == pytest.approx(10.8, abs=0.05)


def test_the_facts_of_a_stream(client: DeepInfra, sent: Callable[[], ReceivedRequest]) -> None:
    with client.text_to_speech.stream(VOICE, text=TEXT, output_format="mp3") as stream:
        assert (stream.media_type, stream.suffix) == ("audio/mpeg", ".mp3")
        assert stream.request_id == stream.response.headers["x-request-id"]
        assert not stream.ended
        assert "open" in repr(stream)
        size = sum(len(piece) for piece in stream)
        assert stream.ended
        assert f"{size:,} bytes read, ended" in repr(stream)
    assert sent().path == f"/v1/text-to-speech/{VOICE}/stream"


def test_a_stream_is_saved(client: DeepInfra, tmp_path: Path) -> None:
    with client.text_to_speech.stream(VOICE, text=TEXT, output_format="wav") as stream:
        path = stream.save(tmp_path / "fox.wav")
    assert seconds_of(path.read_bytes(), "wav") == pytest.approx(10.8)
    assert list(tmp_path.iterdir()) == [path]


async def test_a_stream_is_saved_async(aclient: AsyncDeepInfra, tmp_path: Path) -> None:
    async with aclient.text_to_speech.stream(VOICE, text=TEXT, output_format="wav") as stream:
        path = await stream.save(tmp_path / "fox.wav")
    assert seconds_of(path.read_bytes(), "wav") == pytest.approx(10.8)
    stream = await aclient.text_to_speech.stream(VOICE, text=TEXT, output_format="wav")
    assert await stream.read() == path.read_bytes()


def test_own_voices_speak(client: DeepInfra) -> None:
    voice = client.voices.create(name="Ada", description="", files=b"RIFF")
    model = "hexgrad/Kokoro-82M"
    with client.text_to_speech.stream(voice.voice_id, text=TEXT, model_id=model) as stream:
        own = stream.read()
    assert seconds_of(own, "wav") == pytest.approx(10.8)
    assert own != client.text_to_speech.create(VOICE, text=TEXT).content
    client.voices.delete(voice.voice_id)
    with pytest.raises(NotFoundError, match=f"Voice not found: {voice.voice_id}"):
        client.text_to_speech.stream(voice.voice_id, text=TEXT)


def test_what_is_refused(api: Driver) -> None:
    def speak(client: DeepInfra, method: str, voice: str, text: str) -> Any:
        return getattr(client.text_to_speech, method)(voice, text=text)

    for method in ("create", "stream"):
        with pytest.raises(NotFoundError, match="Voice not found: nobody"):
            api.run(partial(speak, method=method, voice="nobody", text=TEXT))
        with pytest.raises(BadRequestError, match="nothing to speak"):
            api.run(partial(speak, method=method, voice=VOICE, text=""))


def test_a_failure_before_the_first_sound_is_tried_again(api: Driver, emulator: Emulator) -> None:
    emulator.fail(503, headers={"retry-after": "0"})
    assert api.collect(lambda c: c.text_to_speech.stream(VOICE, text=TEXT), max_retries=1)
    emulator.fail(503)
    with pytest.raises(InternalServerError):
        api.collect(lambda c: c.text_to_speech.stream(VOICE, text=TEXT), max_retries=0)
    assert len(emulator.requests) == 3


# ---- streams that break --------------------------------------------------------------------------


def test_a_break_while_the_file_is_written(
    client: DeepInfra, emulator: Emulator, tmp_path: Path
) -> None:
    target = tmp_path / "fox.wav"
    target.write_bytes(b"the old one")
    emulator.break_stream(2)
    with (
        client.text_to_speech.stream(VOICE, text=TEXT) as stream,
        pytest.raises(IncompleteStreamError, match=r"after 16,384 bytes") as caught,
    ):
        stream.save(target)
    kept = tmp_path / "fox.wav.part"
    assert caught.value.partial == kept
    assert f"What had arrived is kept in {kept}." in str(caught.value)
    assert len(kept.read_bytes()) == 16_384
    assert target.read_bytes() == b"the old one"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fox.wav", "fox.wav.part"]
    assert not stream.ended


async def test_a_break_while_the_file_is_written_async(
    aclient: AsyncDeepInfra, emulator: Emulator, tmp_path: Path
) -> None:
    emulator.break_stream(2)
    with pytest.raises(IncompleteStreamError) as caught:
        async with aclient.text_to_speech.stream(VOICE, text=TEXT) as stream:
            await stream.save(tmp_path / "fox.wav")
    assert [path.name for path in tmp_path.iterdir()] == ["fox.wav.part"]
    assert len(caught.value.partial.read_bytes()) == 16_384


def test_a_break_while_all_is_read(client: DeepInfra, emulator: Emulator) -> None:
    whole = client.text_to_speech.create(VOICE, text=TEXT).content
    emulator.break_stream(2)
    with (
        client.text_to_speech.stream(VOICE, text=TEXT) as stream,
        pytest.raises(IncompleteStreamError) as caught,
    ):
        stream.read()
    assert caught.value.partial == whole[:16_384]


def test_a_break_in_an_iteration(api: Driver, emulator: Emulator) -> None:
    emulator.break_stream(2)
    with pytest.raises(IncompleteStreamError, match="the stream broke after 16,384 bytes"):
        api.collect(lambda c: c.text_to_speech.stream(VOICE, text=TEXT))


def test_a_disk_that_is_not_there(client: DeepInfra, tmp_path: Path) -> None:
    with (
        client.text_to_speech.stream(VOICE, text=TEXT) as stream,
        pytest.raises(FileNotFoundError, match="folder to save to does not exist"),
    ):
        stream.save(tmp_path / "none" / "fox.wav")


HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: audio/mpeg\r\ncontent-length: 100\r\n\r\n"


def test_a_stream_that_falls_silent(connect: Connect, scripted: Scripted) -> None:
    scripted.raw(HEAD + b"ID3", "hang")
    driver = connect(base_url=scripted.base_url, api_key=KEY, timeout=Timeout(idle=0.05))
    with pytest.raises(StreamStalledError, match=r"gave nothing for 0\.05 s, after 3 bytes"):
        driver.collect(lambda c: c.text_to_speech.stream(VOICE, text=TEXT))


def test_pieces_come_as_they_arrive(scripted: Scripted) -> None:
    """The first one is there although the server says nothing more."""
    scripted.raw(HEAD + b"ID3", "hang")
    with DeepInfra(base_url=scripted.base_url, api_key=KEY) as client:
        stream = client.text_to_speech.stream(VOICE, text=TEXT)
        assert next(stream) == b"ID3"
        waiting = threading.Thread(target=list[bytes], args=(stream,))
        waiting.start()
        stream.close()
        waiting.join(10)
        assert not waiting.is_alive()
        assert list(stream) == []
        assert "closed" in repr(stream)


def test_what_was_taken_cannot_be_saved(client: DeepInfra, tmp_path: Path) -> None:
    with client.text_to_speech.stream(VOICE, text=TEXT) as stream:
        first = next(stream)
        with pytest.raises(DeepInfraError, match=f"{len(first):,} bytes of this stream were taken"):
            stream.save(tmp_path / "fox.wav")
    assert list(tmp_path.iterdir()) == []


def test_a_stream_larger_than_taken(emulator: Emulator) -> None:
    with (
        DeepInfra(base_url=emulator.base_url, api_key=KEY, max_response_bytes=20_000) as client,
        client.text_to_speech.stream(VOICE, text=TEXT) as stream,
        pytest.raises(DeepInfraError, match="larger than 20,000 bytes") as caught,
    ):
        stream.read()
    assert len(caught.value.partial) > 20_000  # type: ignore[attr-defined]


def test_a_stream_that_is_dropped_closes_its_connection(scripted: Scripted) -> None:
    scripted.raw(HEAD + b"ID3", "hang")
    with DeepInfra(base_url=scripted.base_url, api_key=KEY) as client:
        stream = client.text_to_speech.stream(VOICE, text=TEXT)
        assert isinstance(stream, ByteStream)
        reply = stream._reply  # pyright: ignore[reportPrivateUsage]
        del stream
        assert reply._answer.closed  # pyright: ignore[reportPrivateUsage]


async def test_a_stream_closed_early_async(scripted: Scripted) -> None:
    scripted.raw(HEAD + b"ID3", "hang")
    async with AsyncDeepInfra(base_url=scripted.base_url, api_key=KEY) as client:
        call = client.text_to_speech.stream(VOICE, text=TEXT)
        assert "async with" in repr(call)
        async with call as stream:
            assert await anext(stream) == b"ID3"
        assert [piece async for piece in stream] == []
        assert "3 bytes read, closed" in repr(stream)


def test_raw_and_streamed_forms(client: DeepInfra, tmp_path: Path) -> None:
    whole = client.text_to_speech.create(VOICE, text=TEXT).content
    raw = client.with_raw_response.text_to_speech.stream(VOICE, text=TEXT)
    assert raw.headers.media_type == "audio/wav"
    with raw.parse() as stream:
        assert stream.read() == whole
    calls = client.with_streaming_response.text_to_speech
    with calls.stream(VOICE, text=TEXT) as response:
        assert response.save(tmp_path / "fox.wav").read_bytes() == whole
    with calls.stream(VOICE, text=TEXT) as response, response.parse() as stream:
        assert stream.read() == whole
