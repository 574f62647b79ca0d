"""`audio.speech`, `audio.transcriptions` and `audio.translations`."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import httpx
import pytest

from deepinfra_client import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    AsyncDeepInfra,
    BadRequestError,
    BinaryResponse,
    CapabilityError,
    DeepInfra,
    InvalidArgumentError,
)
from deepinfra_client.types.audio import Transcription, TranscriptionVerbose
from deepinfra_emulator import Emulator, ReceivedRequest
from tests.client.conftest import Mocked
from tests.client.driver import Driver
from tests.client.sounds import seconds_of

SPEAKER = "hexgrad/Kokoro-82M"
LISTENER = "openai/whisper-large-v3-turbo"
TEXT = "The quick brown fox jumps over the lazy dog."
MEDIA = {
    "wav": ("audio/wav", ".wav"),
    "mp3": ("audio/mpeg", ".mp3"),
    "opus": ("audio/ogg", ".ogg"),
    "flac": ("audio/flac", ".flac"),
    "pcm": ("audio/pcm", ".pcm"),
}


def speak(client: DeepInfra, form: Any = "wav", **more: Any) -> BinaryResponse:
    return client.audio.speech.create(
        model=SPEAKER, input=TEXT, voice="af_bella", response_format=form, **more
    )


@pytest.mark.parametrize("form", MEDIA)
def test_speech(api: Driver, form: str, sent: Callable[[], ReceivedRequest]) -> None:
    sound = api.run(lambda c: speak(c, form))
    assert (sound.media_type, sound.suffix) == MEDIA[form]
    assert seconds_of(sound.content, form) == pytest.approx(2.64, abs=0.05)
    assert sound.request_id
    assert sent().path == "/v1/openai/audio/speech"
    assert sent().json == {
        "model": SPEAKER, "input": TEXT, "voice": "af_bella", "response_format": form,
    }  # fmt: skip


def test_speech_is_wav_unless_said_otherwise(api: Driver) -> None:
    sound = api.run(lambda c: c.audio.speech.create(model=SPEAKER, input="Hello"))
    assert sound.media_type == "audio/wav"
    assert seconds_of(sound.content, "wav") > 0


def test_other_texts_voices_and_speeds_sound_otherwise(api: Driver) -> None:
    usual = api.run(speak).content
    assert api.run(speak).content == usual
    other = api.run(lambda c: c.audio.speech.create(model=SPEAKER, input=TEXT, voice="am_adam"))
    assert other.content != usual
    fast = api.run(lambda c: speak(c, speed=2.0)).content
    assert seconds_of(fast, "wav") == pytest.approx(seconds_of(usual, "wav") / 2, abs=0.001)


def test_options_of_the_model(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    api.run(lambda c: speak(c, model_options={"exaggeration": 0.5}, deepinfra_source="tests"))
    request: Any = sent().json
    assert request["extra_body"] == {"exaggeration": 0.5}
    assert sent().headers["x-deepinfra-source"] == "tests"


def test_speech_is_saved_whole(api: Driver, tmp_path: Path) -> None:
    sound = api.run(lambda c: speak(c, "mp3"))
    path = sound.save(tmp_path / f"hello{sound.suffix}")
    assert path.name == "hello.mp3"
    assert path.read_bytes() == sound.content == b"".join(sound.iter_bytes(1000))


def test_speech_is_saved_while_it_arrives(client: DeepInfra, tmp_path: Path) -> None:
    calls = client.with_streaming_response.audio.speech
    with calls.create(model=SPEAKER, input=TEXT, response_format="flac") as response:
        assert response.headers.media_type == "audio/flac"
        path = response.save(tmp_path / "hello.flac")
    assert seconds_of(path.read_bytes(), "flac") == pytest.approx(2.64)


async def test_speech_is_saved_while_it_arrives_async(
    aclient: AsyncDeepInfra, tmp_path: Path
) -> None:
    calls = aclient.with_streaming_response.audio.speech
    async with calls.create(model=SPEAKER, input=TEXT, response_format="mp3") as response:
        path = await response.save(tmp_path / "hello.mp3")
    assert seconds_of(path.read_bytes(), "mp3") == pytest.approx(2.64, abs=0.05)


@pytest.mark.parametrize("flavor", ["sync"])
def test_what_came_before_a_break_is_kept_apart(mocked: Mocked, tmp_path: Path) -> None:
    def broken() -> Any:
        yield b"ID3 the beginning"
        raise httpx.ReadError("gone")

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": "audio/mpeg"}, content=broken())

    target = tmp_path / "hello.mp3"

    def call(client: DeepInfra) -> None:
        with client.with_streaming_response.audio.speech.create(
            model=SPEAKER, input=TEXT, response_format="mp3"
        ) as response:
            response.save(target)

    with pytest.raises(APIConnectionError, match=r"is kept in .*hello\.mp3\.part") as caught:
        mocked(answer, max_retries=0).run(call)
    kept = caught.value.partial
    assert kept == tmp_path / "hello.mp3.part"
    assert kept.read_bytes() == b"ID3 the beginning"
    assert list(tmp_path.iterdir()) == [kept]


@pytest.mark.parametrize(
    ("stated", "content", "form", "media"),
    [
        ("audio/mpeg", b"ID3\4", "wav", "audio/mpeg"),
        ("application/octet-stream", b"fLaC", "pcm", "audio/flac"),
        ("application/octet-stream", b"\xff\xfb\x50\xc4", "pcm", "audio/pcm"),
        ("application/octet-stream", b"\xff\xfb\x50\xc4", "mp3", "audio/mpeg"),
        ("binary/octet-stream", b"....", "opus", "binary/octet-stream"),
        ("", b"....", "pcm", "audio/pcm"),
    ],
)
def test_what_decides_the_media_type(
    mocked: Mocked, stated: str, content: bytes, form: str, media: str
) -> None:
    """The server; where it says nothing, the bytes; then the format that was asked for."""

    def answer(_: httpx.Request) -> httpx.Response:
        headers = {"content-type": stated} if stated else {}
        name = {"content-disposition": "attachment; filename=../evil.exe"}
        return httpx.Response(200, headers=headers | name, content=content)

    assert mocked(answer).run(lambda c: speak(c, form)).media_type == media


def test_speech_that_is_refused(api: Driver, emulator: Emulator) -> None:
    with pytest.raises(BadRequestError, match="nothing to speak"):
        api.run(lambda c: c.audio.speech.create(model=SPEAKER, input=""))
    count = len(emulator.requests)
    form: Any = "mp4"
    with pytest.raises(InvalidArgumentError, match="did you mean 'mp3'"):
        api.run(lambda c: c.audio.speech.create(model="a/b", input=TEXT, response_format=form))
    with pytest.raises(CapabilityError, match="does not take `response_format` = 'mp4'"):
        api.run(lambda c: speak(c, form))
    with pytest.raises(CapabilityError) as caught:
        api.run(lambda c: c.audio.speech.create(model=SPEAKER, input=TEXT, voice="af_belle"))
    assert caught.value.nearest == "af_bella"
    assert len(emulator.requests) == count


def test_the_emulator_knows_the_voices_too(api: Driver) -> None:
    with pytest.raises(APIStatusError, match="nobody") as caught:
        api.run(
            lambda c: c.audio.speech.create(
                model=SPEAKER, input=TEXT, voice="nobody", validation="off"
            )
        )
    assert caught.value.status_code == 422


def test_an_error_in_place_of_sound(mocked: Mocked) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"error": {"message": "Voice is asleep"}})

    with pytest.raises(APIResponseValidationError, match="Voice is asleep"):
        mocked(answer).run(speak)


# ---- text from speech --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def recording() -> bytes:
    """A sound of which the emulator knows the length."""
    from deepinfra_emulator._runtime.sound import sound

    return sound(TEXT, "af_bella", "mp3")


def test_transcription(api: Driver, recording: bytes, sent: Callable[[], ReceivedRequest]) -> None:
    result = api.run(
        lambda c: c.audio.transcriptions.create(
            model=LISTENER, file=("fox.mp3", recording), language="en", prompt="A fox.",
            temperature=0.2,
        )
    )  # fmt: skip
    assert isinstance(result, Transcription)
    assert result.text
    assert result.request_id
    request = sent()
    assert request.path == "/v1/openai/audio/transcriptions"
    assert request.form == {
        "model": LISTENER, "language": "en", "prompt": "A fox.", "temperature": "0.2",
    }  # fmt: skip
    assert list(request.files) == [("file", "fox.mp3", len(recording))]


def say(api: Driver, text: str, form: Any) -> bytes:
    """Have a text spoken."""
    return api.run(
        lambda c: c.audio.speech.create(
            model=SPEAKER, input=text, voice="af_bella", response_format=form
        )
    ).content


def written(api: Driver, sound: bytes) -> tuple[str, str | None]:
    """The text of a sound in the OpenAI form and by the native call."""
    file = ("sound", sound)
    openai = api.run(lambda c: c.audio.transcriptions.create(model=LISTENER, file=file))
    native = api.run(lambda c: c.inference.automatic_speech_recognition(LISTENER, audio=file))
    return openai.text, native.text


@pytest.mark.parametrize("form", list(MEDIA))
def test_what_the_emulator_spoke_is_written_down(api: Driver, form: Any) -> None:
    spoken = {text: say(api, text, form) for text in ("Ho.", "Hi.", TEXT)}
    assert len(set(spoken.values())) == 3
    for text, sound in spoken.items():
        assert written(api, sound) == (text, text)


def test_speech_of_every_route_is_written_down(api: Driver) -> None:
    native = api.run(lambda c: c.inference.text_to_speech(SPEAKER, text=TEXT)).audio
    assert native is not None
    assert written(api, native.content) == (TEXT, TEXT)
    whole = api.run(lambda c: c.text_to_speech.create("af_bella", text=TEXT)).content
    assert written(api, whole) == (TEXT, TEXT)
    subtitles = api.run(
        lambda c: c.audio.transcriptions.create(
            model=LISTENER, file=("sound", whole), response_format="srt"
        )
    )
    assert "The quick brown fox" in str(subtitles)


def test_other_sounds_are_written_down_alike(api: Driver, recording: bytes) -> None:
    openai, native = written(api, recording)
    assert openai == native
    assert openai != TEXT


def test_transcripts_depend_on_the_sound(api: Driver, recording: bytes) -> None:
    def write(file: Any) -> str:
        return api.run(lambda c: c.audio.transcriptions.create(model=LISTENER, file=file)).text

    assert write(recording) == write(io.BytesIO(recording))
    assert len({write(recording + bytes(number)) for number in range(6)}) > 1


def test_a_transcription_with_times(api: Driver, recording: bytes) -> None:
    result = api.run(
        lambda c: c.audio.transcriptions.create(
            model=LISTENER,
            file=recording,
            response_format="verbose_json",
            timestamp_granularities=["segment", "word"],
        )
    )
    assert isinstance(result, TranscriptionVerbose)
    assert (result.task, result.language) == ("transcribe", "english")
    assert result.duration == pytest.approx(2.64, abs=0.05)
    assert result.segments and result.words
    assert " ".join(item.text for item in result.segments) == result.text
    assert " ".join(str(item.word) for item in result.words) == result.text
    ends = [item.end or 0.0 for item in result.words]
    assert ends == sorted(ends)
    assert ends[-1] <= (result.duration or 0.0)


def test_the_language_is_told_by_its_name(api: Driver, recording: bytes) -> None:
    result = api.run(
        lambda c: c.audio.transcriptions.create(
            model=LISTENER, file=recording, language="de", response_format="verbose_json"
        )
    )
    assert result.language == "german"


@pytest.mark.parametrize(
    ("asked", "segments", "words"), [(None, True, False), (["word"], False, True)]
)
def test_times_of_what_was_asked_for(
    api: Driver, recording: bytes, asked: Any, segments: bool, words: bool
) -> None:
    result = api.run(
        lambda c: c.audio.transcriptions.create(
            model=LISTENER,
            file=recording,
            response_format="verbose_json",
            timestamp_granularities=asked,
        )
    )
    assert (result.segments is not None, result.words is not None) == (segments, words)


@pytest.mark.parametrize(
    ("form", "start"), [("text", ""), ("srt", "1\n00:00:00,000 --> "), ("vtt", "WEBVTT\n\n00:")]
)
def test_transcripts_as_plain_text(
    api: Driver, recording: bytes, form: Literal["text", "srt", "vtt"], start: str
) -> None:
    usual = api.run(lambda c: c.audio.transcriptions.create(model=LISTENER, file=recording))
    found = api.run(
        lambda c: c.audio.transcriptions.create(
            model=LISTENER, file=recording, response_format=form
        )
    )
    assert isinstance(found, str)
    assert found.startswith(start)
    for word in usual.text.split():
        assert word in found


def test_a_translation(api: Driver, recording: bytes, sent: Callable[[], ReceivedRequest]) -> None:
    result = api.run(
        lambda c: c.audio.translations.create(
            model=LISTENER, file=recording, response_format="verbose_json"
        )
    )
    assert (result.task, result.language) == ("translate", "english")
    assert sent().path == "/v1/openai/audio/translations"
    assert result.segments
    text: str = api.run(
        lambda c: c.audio.translations.create(
            model=LISTENER, file=recording, response_format="text"
        )
    )
    assert text.strip() == result.text


def test_a_recording_of_nothing(api: Driver) -> None:
    with pytest.raises(BadRequestError, match="nothing to write down"):
        api.run(lambda c: c.audio.transcriptions.create(model=LISTENER, file=b""))


def test_a_format_that_does_not_exist(api: Driver, emulator: Emulator) -> None:
    def call(client: DeepInfra) -> object:
        form: str = "verbose-json"
        return client.audio.transcriptions.create(model=LISTENER, file=b"x", response_format=form)

    with pytest.raises(InvalidArgumentError, match="did you mean 'verbose_json'"):
        api.run(call)
    assert len(emulator.requests) == 0


@pytest.mark.parametrize(
    ("form", "content", "media", "why"),
    [
        ("srt", b'{"text": "Hi"}', "application/json", "JSON where plain text was asked for"),
        ("text", b"<html>Bad gateway</html>", "text/html", "the answer is HTML"),
        ("json", b"Hi", "text/plain", "the answer is no JSON"),
        ("verbose_json", b"Hi", "text/plain", "the answer is no JSON"),
        ("vtt", b'{"error": {"message": "Busy"}}', "application/json", "Busy"),
    ],
)
def test_another_form_than_asked_for(
    mocked: Mocked, form: str, content: bytes, media: str, why: str
) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": media}, content=content)

    with pytest.raises(APIResponseValidationError, match=why):
        mocked(answer).run(
            lambda c: c.audio.transcriptions.create(model=LISTENER, file=b"x", response_format=form)
        )


def test_raw_and_streamed_answers(client: DeepInfra, recording: bytes) -> None:
    raw = client.with_raw_response.audio.transcriptions.create(
        model=LISTENER, file=recording, response_format="vtt"
    )
    assert raw.headers.media_type == "text/vtt"
    assert str(raw.parse()).startswith("WEBVTT")
    with client.with_streaming_response.audio.transcriptions.create(
        model=LISTENER, file=recording, response_format="srt"
    ) as response:
        assert next(response.iter_lines()) == "1"
