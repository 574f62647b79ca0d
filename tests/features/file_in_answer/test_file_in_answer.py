"""A file in an answer, as a text of JSON or as the whole answer."""

from __future__ import annotations

import base64
import copy
import pickle
from pathlib import Path
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.support.generated import Generated
from tests.support.snapshots import check_files
from tests.support.wire import Wire

WAV = b"RIFF\x24\0\0\0WAVEfmt " + bytes(28)
TEXT = base64.b64encode(WAV).decode()


def test_files(feature: Generated, snapshot: SnapshotAssertion) -> None:
    check_files(feature, snapshot, "operations/voices.py", "types/voices.py")


def spoken(feature: Generated, wire: Wire, body: Any) -> Any:
    if isinstance(body, bytes):
        wire.answer(body, "audio/x-wav; rate=8000")
    else:
        wire.json(body)
    with feature.client(wire.url) as client:
        return client.voices.speak()


@pytest.mark.parametrize(
    ("body", "media"),
    [
        ({"sound": f"data:audio/wav;base64,{TEXT}", "seconds": 1}, "audio/wav"),
        ({"sound_b64": TEXT}, "audio/wav"),
        ({"clip": f"data:audio/mpeg;codecs=mp3;base64,{TEXT}"}, "audio/mpeg"),
        ({"sound": TEXT, "seconds": "long"}, "audio/wav"),
        ({"sound_b64": TEXT, "seconds": "long"}, "audio/wav"),
        (WAV, "audio/x-wav"),
    ],
)
def test_every_form(feature: Generated, wire: Wire, tmp_path: Path, body: Any, media: str) -> None:
    result = spoken(feature, wire, body)
    sound = result.sound
    assert (sound.content, bytes(sound), sound.media_type) == (WAV, WAV, media)
    assert sound.save(tmp_path / "a.wav").read_bytes() == WAV
    assert b"".join(sound.iter_bytes(7)) == WAV
    assert type(sound).__name__ == "FileData"
    assert pickle.loads(pickle.dumps(sound)) == copy.deepcopy(sound) == sound
    assert result.seconds in (None, 1, "long")


def test_written_again(feature: Generated, wire: Wire) -> None:
    result = spoken(feature, wire, {"sound_b64": TEXT})
    assert result.model_dump(mode="json")["sound"] == f"data:audio/wav;base64,{TEXT}"
    assert result.model_dump()["sound"] == result.sound
    assert repr(result.sound) == f"<FileData audio/wav, {len(WAV)} bytes>"


def test_nothing_is_none(feature: Generated, wire: Wire) -> None:
    assert spoken(feature, wire, {"seconds": 1}).sound is None
    assert spoken(feature, wire, {"sound": None}).sound is None


def test_another_text_is_kept(feature: Generated, wire: Wire) -> None:
    assert spoken(feature, wire, {"sound": "soon!"}).sound == "soon!"


def test_html_and_nothing_are_refused(feature: Generated, wire: Wire) -> None:
    client = feature.client(wire.url)
    for body, media, word in ((b"<html>", "text/html", "HTML"), (b"", "audio/wav", "empty")):
        wire.answer(body, media)
        with pytest.raises(feature.module().APIResponseValidationError, match=word):
            client.voices.speak()
