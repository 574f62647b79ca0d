"""`transcription_model(id)`."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import Any

import pytest

from deepinfra_client import (
    APIStatusError,
    ArgumentTypeError,
    Attachment,
    CapabilityError,
    DeepInfra,
    DownloadPolicy,
    InvalidArgumentError,
    TranscriptionModel,
)
from deepinfra_emulator import Emulator
from tests.client.driver import Driver

WHISPER = "openai/whisper-large-v3"
TURBO = "openai/whisper-large-v3-turbo"


@pytest.fixture(scope="module")
def recording() -> bytes:
    """Spoken by the emulator."""
    with Emulator() as emulator, DeepInfra(base_url=emulator.base_url, api_key="k") as client:
        return client.speech_model("hexgrad/Kokoro-82M").generate("One two three").audio.data


def test_transcribe(api: Driver, emulator: Emulator, recording: bytes) -> None:
    result = api.run(
        lambda c: c.transcription_model(WHISPER).transcribe(
            recording, language="en", prompt="Numbers", temperature=0.25, chunk_length_s=20
        )
    )
    (request,) = emulator.requests
    assert request.path == f"/v1/inference/{WHISPER}"
    assert request.form == {
        "language": "en",
        "initial_prompt": "Numbers",
        "temperature": "0.25",
        "chunk_length_s": "20",
    }
    assert request.files == [("audio", "file", len(recording))]
    assert result.text
    assert " ".join(segment.text for segment in result.segments) == result.text
    starts = [segment.start or 0.0 for segment in result.segments]
    assert starts == sorted(starts)
    assert result.segments[-1].end == pytest.approx(result.duration)
    assert (result.words, result.language, result.warnings) == ((), "en", ())
    assert result.duration is not None
    assert result.cost == pytest.approx(result.duration / 60 * 0.00045)
    assert result.request_id


def test_times_of_words(api: Driver, recording: bytes) -> None:
    result = api.run(
        lambda c: c.transcription_model(WHISPER).transcribe(recording, timestamps="word")
    )
    assert " ".join(word.text for word in result.words) == result.text
    assert all(
        word.start is not None and word.end is not None and word.start < word.end
        for word in result.words
    )


def test_translate(api: Driver, emulator: Emulator, recording: bytes) -> None:
    api.run(lambda c: c.transcription_model(TURBO).translate(recording))
    assert emulator.requests[0].form == {"task": "translate"}


def test_a_recording_may_come_in_every_form(
    api: Driver, emulator: Emulator, recording: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "talk.wav"
    path.write_bytes(recording)
    uri = f"data:audio/wav;base64,{base64.b64encode(recording).decode()}"
    forms: list[Any] = [
        path,
        io.BytesIO(recording),
        bytearray(recording),
        uri,
        Attachment(path),
        Attachment(uri, name="talk.wav"),
        ("talk.wav", recording),
        ("talk.wav", recording, "audio/wav"),
    ]
    for form in forms:
        ask(api, form)
    assert len(emulator.requests) == len(forms)
    for request in emulator.requests:
        ((field, name, size),) = request.files
        assert (field, size) == ("audio", len(recording))
        assert name in ("talk.wav", "file")


def ask(api: Driver, form: Any) -> None:
    api.run(lambda c: c.transcription_model(TURBO).transcribe(form))


def test_an_address_is_loaded_by_this_side(
    api: Driver, emulator: Emulator, recording: bytes
) -> None:
    model = variable(TURBO)
    with pytest.raises(InvalidArgumentError, match="private"):
        api.run(lambda c: c.transcription_model(model).transcribe(f"{emulator.url}/a.wav"))
    source = Attachment(f"{emulator.url}/a.wav", download=DownloadPolicy(allow_private=True))
    with pytest.raises(APIStatusError, match="download"):
        api.run(lambda c: c.transcription_model(model).transcribe(source))
    assert [request.method for request in emulator.requests] == ["GET"]


def variable(model: str) -> str:
    """Hide an id from type checkers, which refuse what its model does not take."""
    return model


@pytest.mark.parametrize(
    ("given", "error", "said"),
    [
        ("talk.wav", ArgumentTypeError, r"pathlib\.Path"),
        (b"", InvalidArgumentError, "`audio` is empty"),
        (7, ArgumentTypeError, "`audio` must be a path object"),
        (Path("nowhere.wav"), InvalidArgumentError, "cannot be read"),
        ("data:audio/wav;base64,", InvalidArgumentError, "`audio` is empty"),
        (("a", "b"), ArgumentTypeError, r"`audio\[1\]` must be"),
    ],
)
def test_what_is_no_recording(
    api: Driver, emulator: Emulator, given: Any, error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        api.run(lambda c: c.transcription_model(TURBO).transcribe(given))
    assert emulator.requests == []


def test_an_empty_file_is_not_sent(api: Driver, emulator: Emulator, tmp_path: Path) -> None:
    path = tmp_path / "empty.wav"
    path.touch()
    with pytest.raises(InvalidArgumentError, match="`audio` is empty"):
        api.run(lambda c: c.transcription_model(TURBO).transcribe(path))
    assert emulator.requests == []


@pytest.mark.parametrize(
    ("given", "option"),
    [
        ({"language": "english"}, "language"),
        ({"timestamps": "sentence"}, "timestamps"),
        ({"chunk_length_s": 31}, "chunk_length_s"),
    ],
)
def test_refused_before_anything_is_sent(
    api: Driver, emulator: Emulator, given: dict[str, Any], option: str
) -> None:
    with pytest.raises(CapabilityError) as caught:
        api.run(lambda c: c.transcription_model(variable(WHISPER)).transcribe(b"RIFF", **given))
    assert caught.value.option == option
    assert emulator.requests == []


def test_an_unknown_model_takes_everything(api: Driver, recording: bytes) -> None:
    model: TranscriptionModel = api.run(lambda c: c.transcription_model(variable("acme/ears")))
    assert model.capabilities is None
    result = api.run(
        lambda c: c.transcription_model(variable(TURBO)).transcribe(recording, language="xx")
    )
    assert result.language == "xx"
