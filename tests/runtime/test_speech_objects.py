"""Speech: sound in every form in which services send it."""

from __future__ import annotations

import asyncio
import base64
import socket
import struct
from pathlib import Path
from typing import Any

import pytest

from codegen.runtime.client.errors import APIResponseValidationError, IncompleteStreamError
from codegen.runtime.client.objects.spec import ArgumentSpec, MethodSpec
from codegen.runtime.client.objects.speech.aio import AsyncSpeech
from codegen.runtime.client.objects.speech.sync import SyncSpeech
from codegen.runtime.client.objects.speech.wave import seconds
from codegen.runtime.client.operation import Bytes, Json, Operation
from codegen.runtime.client.options import CallOptions
from tests.runtime.kit import AClient, Client, Peer, answer

WAVE = (
    b"RIFF"
    + struct.pack("<I", 36 + 8000)
    + b"WAVEfmt "
    + struct.pack("<IHHIIHH", 16, 1, 1, 8000, 16000, 2, 16)
    + b"data"
    + struct.pack("<I", 8000)
    + bytes(8000)
)
ARGUMENTS = (ArgumentSpec("text", "input"),)
RESULTS = (("audio", "/sound"), ("cost", "/cost"), ("duration", "/seconds"))


def method(returns: Any) -> MethodSpec:
    operation: Operation[Any] = Operation("POST", ("/speak",), returns, body="json", retry="safe")
    return MethodSpec("generate", operation, ARGUMENTS, results=RESULTS)


JSON = method(Json[Any]("types", "Anything"))
BYTES = method(Bytes())


class Model(SyncSpeech):
    _kind = "image"

    def generate(self, spec: MethodSpec) -> Any:
        return self._speech(spec, {"text": "hi"}, CallOptions())

    def stream(self) -> Any:
        return self._speech_stream(BYTES, {"text": "hi"}, CallOptions())


class AModel(AsyncSpeech):
    _kind = "image"

    async def generate(self, spec: MethodSpec) -> Any:
        return await self._speech(spec, {"text": "hi"}, CallOptions())

    def stream(self) -> Any:
        return self._speech_stream(BYTES, {"text": "hi"}, CallOptions())


def speak(server: Peer, spec: MethodSpec, *, awaited: bool) -> Any:
    if not awaited:
        with Client(api_key="k", base_url=server.base_url) as client:
            return Model(client, "m").generate(spec)

    async def inner() -> Any:
        async with AClient(api_key="k", base_url=server.base_url) as client:
            return await AModel(client, "m").generate(spec)

    return asyncio.run(inner())


def raw(data: bytes, media: str) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {media}\r\nContent-Length: {len(data)}\r\n\r\n"
    return head.encode() + data


ENCODED = base64.b64encode(WAVE).decode()


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("sound", [ENCODED, f"data:audio/x-other;base64,{ENCODED}"])
def test_sound_in_json(server: Peer, sound: str, awaited: bool) -> None:
    server.then(answer({"sound": sound, "cost": 0.25, "model": "other"}))
    result = speak(server, JSON, awaited=awaited)
    assert (result.audio.data, result.audio.media_type) == (WAVE, "audio/wav")
    assert (result.audio.duration, result.cost) == (0.5, 0.25)


def test_the_service_says_what_the_sound_does_not(server: Peer) -> None:
    uri = f"data:Audio/PCM;rate=24000;base64,{base64.b64encode(b'12').decode()}"
    server.then(answer({"sound": uri, "seconds": 7}))
    audio = speak(server, JSON, awaited=False).audio
    assert (audio.data, audio.media_type, audio.duration) == (b"12", "audio/pcm", 7)


@pytest.mark.parametrize("awaited", [False, True])
def test_sound_at_an_address(server: Peer, awaited: bool) -> None:
    server.then(answer({"sound": f"{server.base_url}/a.wav"}), raw(WAVE, "audio/wav"))
    assert speak(server, JSON, awaited=awaited).audio.data == WAVE
    assert "authorization" not in server.got[1].headers


def test_json_in_place_of_a_file(server: Peer) -> None:
    server.then(answer({"sound": ENCODED, "cost": 1}), raw(WAVE, "audio/wav"))
    assert speak(server, BYTES, awaited=False).cost == 1
    result = speak(server, BYTES, awaited=False)
    assert (result.audio.data, result.cost) == (WAVE, None)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({}, "the answer holds no sound"),
        ({"sound": None}, "the answer holds no sound"),
        ({"sound": "!!"}, "the sound of the answer is no base64: '!!'"),
        ({"sound": "data:audio/wav;base64,"}, "it is empty"),
    ],
)
def test_no_sound(server: Peer, body: Any, said: str) -> None:
    server.then(answer(body))
    with pytest.raises(APIResponseValidationError, match=said):
        speak(server, JSON, awaited=False)


def break_off(connection: socket.socket) -> None:
    """Send the beginning of some sound, then nothing more."""
    head = b"HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: 100\r\n\r\n"
    connection.sendall(head + b"12345")
    connection.shutdown(socket.SHUT_RDWR)


def test_a_connection_that_breaks_ends_the_stream(server: Peer, client: Client) -> None:
    server.then(break_off)
    stream = Model(client, "m").stream()
    assert next(stream) == b"12345"
    with pytest.raises(IncompleteStreamError):
        next(stream)
    assert list(stream) == []


def test_what_came_of_a_broken_stream_is_kept(server: Peer, client: Client, tmp_path: Path) -> None:
    server.then(break_off, break_off)
    with pytest.raises(IncompleteStreamError) as caught:
        Model(client, "m").stream().save(tmp_path / "a.wav")
    assert Path(str(caught.value.partial)).read_bytes() == b"12345"
    with pytest.raises(IncompleteStreamError) as caught:
        Model(client, "m").stream().read()
    assert caught.value.partial == b"12345"


@pytest.mark.parametrize(
    ("data", "length"),
    [
        (WAVE, 0.5),
        (WAVE[:-4000], 0.25),
        (WAVE.replace(struct.pack("<I", 8000) + bytes(8), b"\xff" * 4 + bytes(8)), 0.5),
        (WAVE[:44], 0.0),
        (WAVE[:40], None),
        (WAVE[:12] + b"LIST" + struct.pack("<I", 3) + b"abc\0" + WAVE[12:], 0.5),
        (b"fLaC", None),
        (b"", None),
    ],
)
def test_the_length_of_a_wave_file(data: bytes, length: float | None) -> None:
    assert seconds(data) == length
