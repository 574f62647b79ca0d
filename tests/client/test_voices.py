"""`voices`: own voices are made, listed, changed and removed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from deepinfra_client import BadRequestError, NotFoundError
from deepinfra_client.types.voices import Voice
from deepinfra_emulator import Emulator, ReceivedRequest
from tests.client.driver import Driver


def make(api: Driver, name: str = "Ada") -> Voice:
    return api.run(lambda c: c.voices.create(name=name, description="calm", files=b"RIFF"))


def test_create_from_one_recording(
    api: Driver, sent: Callable[[], ReceivedRequest], tmp_path: Path
) -> None:
    path = tmp_path / "ada.wav"
    path.write_bytes(b"RIFF")
    voice = api.run(lambda c: c.voices.create(name="Ada", description="calm", files=path))
    assert (voice.name, voice.description) == ("Ada", "calm")
    assert voice.voice_id and voice.user_id
    assert voice.created_at == voice.updated_at
    assert sent().path == "/v1/voices/add"
    assert sent().form == {"name": "Ada", "description": "calm"}
    assert list(sent().files) == [("files", "ada.wav", 4)]


def test_create_from_several_recordings(api: Driver, sent: Callable[[], ReceivedRequest]) -> None:
    files = [("a.wav", b"RIFF"), ("b.wav", b"RIFF more")]
    api.run(lambda c: c.voices.create(name="Ada", description="", files=files))
    assert list(sent().files) == [("files", "a.wav", 4), ("files", "b.wav", 9)]


def test_the_life_of_a_voice(api: Driver) -> None:
    assert api.collect(lambda c: c.voices.list()) == []
    ada, bob = make(api), make(api, "Bob")
    assert ada.voice_id != bob.voice_id
    assert [voice.name for voice in api.collect(lambda c: c.voices.list())] == ["Ada", "Bob"]
    found = api.run(lambda c: c.voices.retrieve(ada.voice_id))
    assert found.model_dump() == ada.model_dump()
    api.run(lambda c: c.voices.update(ada.voice_id, name="Eva", description="lively"))
    found = api.run(lambda c: c.voices.retrieve(ada.voice_id))
    assert (found.name, found.description) == ("Eva", "lively")
    assert found.created_at == ada.created_at
    assert api.run(lambda c: c.voices.delete(ada.voice_id)) is None
    assert [voice.name for voice in api.collect(lambda c: c.voices.list())] == ["Bob"]


def test_a_change_is_sent_as_a_form(api: Driver, emulator: Emulator) -> None:
    voice = make(api)
    changed = api.run(lambda c: c.voices.update(voice.voice_id, name="Zoë & Co", description=""))
    assert (changed.name, changed.description) == ("Zoë & Co", "")
    request = emulator.requests[-1]
    assert request.path == f"/v1/voices/{voice.voice_id}/edit"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.form == {"name": "Zoë & Co", "description": ""}


def test_voices_that_do_not_exist(api: Driver) -> None:
    with pytest.raises(NotFoundError, match="Voice not found"):
        api.run(lambda c: c.voices.retrieve("nobody"))
    with pytest.raises(NotFoundError, match="Voice not found"):
        api.run(lambda c: c.voices.update("nobody", name="x", description=""))
    with pytest.raises(NotFoundError, match="Voice not found"):
        api.run(lambda c: c.voices.delete("nobody"))
    voice = make(api)
    api.run(lambda c: c.voices.delete(voice.voice_id))
    with pytest.raises(NotFoundError):
        api.run(lambda c: c.voices.delete(voice.voice_id))


def test_voices_that_cannot_be_made(api: Driver) -> None:
    with pytest.raises(BadRequestError, match="needs a name"):
        api.run(lambda c: c.voices.create(name="", description="", files=b"RIFF"))
    with pytest.raises(BadRequestError, match="recording"):
        api.run(lambda c: c.voices.create(name="Ada", description="", files=b""))
    assert api.collect(lambda c: c.voices.list()) == []
