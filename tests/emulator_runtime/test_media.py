"""Pictures, sounds, videos, vectors, transcripts, sizes."""

from __future__ import annotations

import base64
import io
import math
import struct
import wave
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.runtime.emulator.costs import scale_of
from codegen.runtime.emulator.media import Blob, blob, encoded
from codegen.runtime.emulator.picture import png, png_size
from codegen.runtime.emulator.pictures import all_pictures, kind_of, same_size, size_of
from codegen.runtime.emulator.scope import Upload
from codegen.runtime.emulator.sizes import choose
from codegen.runtime.emulator.sound import RATE, media_type, sound, wav_seconds
from codegen.runtime.emulator.sound_length import seconds_of as seconds_of_sound
from codegen.runtime.emulator.transcript import transcribe
from codegen.runtime.emulator.vector import as_base64, embedding, similarity, unit_vector
from codegen.runtime.emulator.video import mp4
from tests.support.videos import boxes, frames_of, seconds_of
from tests.support.videos import size_of as size_of_video


def _chunks(data: bytes) -> dict[bytes, bytes]:
    """Take a PNG apart and check each checksum."""
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    found: dict[bytes, bytes] = {}
    at = 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        name, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        (check,) = struct.unpack(">I", data[at + 8 + length : at + 12 + length])
        assert check == zlib.crc32(name + body)
        found[name] = body
        at += 12 + length
    return found


@pytest.mark.parametrize("size", [(1, 1), (17, 300), (1024, 768), (4096, 2)])
def test_pictures_are_real(size: tuple[int, int]) -> None:
    data = png(*size, "a prompt", 7)
    chunks = _chunks(data)
    assert list(chunks) == [b"IHDR", b"PLTE", b"IDAT", b"IEND"]
    assert png_size(data) == size
    rows = zlib.decompress(chunks[b"IDAT"])
    assert len(rows) == size[1] * (size[0] + 1)
    assert set(rows[:: size[0] + 1]) == {0}
    assert max(rows) < len(chunks[b"PLTE"]) // 3


def test_pictures_depend_on_their_seed() -> None:
    assert png(64, 64, "a", 1) == png(64, 64, "a", 1)
    assert len({png(64, 64, "a", seed) for seed in range(5)}) == 5
    assert png_size(png(9999, 0, "a")) == (4096, 1)
    assert png_size(b"no picture") is None


@pytest.mark.parametrize(
    ("given_values", "size"),
    [
        ({}, (1024, 1024)),
        ({"default": "512x256"}, (512, 256)),
        ({"default": "nonsense"}, (1024, 1024)),
        ({"width": 640}, (640, 1024)),
        ({"width": "640", "height": 480, "size": "1x1"}, (640, 480)),
        ({"size": "300X200", "ratio": "1:1"}, (300, 200)),
        ({"size": "2K"}, (2048, 2048)),
        ({"size": "9K", "ratio": "16:9"}, (1360, 768)),
        ({"ratio": "1:1", "default": "512x512"}, (512, 512)),
        ({"ratio": "0:1"}, (1024, 1024)),
        ({"width": 100_000, "height": -5}, (4096, 1)),
    ],
)
def test_sizes(given_values: dict[str, object], size: tuple[int, int]) -> None:
    assert choose(**given_values) == size


def test_wav_is_a_real_sound() -> None:
    data = sound("Hello there", "anna")
    with wave.open(io.BytesIO(data)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 1, 2)
        assert file.getnframes() / RATE == wav_seconds(data)
    assert data == sound("Hello there", "anna")
    assert data != sound("Hello there", "ben")
    assert wav_seconds(b"RIFF") is None


def test_other_sounds() -> None:
    assert sound("Hi", form="flac").startswith(b"fLaC")
    assert sound("Hi", form="mp3_44100_128").startswith(b"\xff\xfb")
    opus = sound("Hi" * 60, form="opus")
    assert opus.startswith(b"OggS")
    assert opus.count(b"OggS") > 3
    assert len(sound("Hi", form="pcm")) == round(0.2 * RATE) * 2
    assert sound("Hi", form="unknown").startswith(b"RIFF")
    assert media_type("opus") == "audio/ogg"
    assert media_type("unknown") == "audio/wav"


def _norm(vector: list[float]) -> float:
    return math.sqrt(sum(one * one for one in vector))


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=60), st.integers(1, 600))
def test_vectors_have_length_one(text: str, size: int) -> None:
    vector = unit_vector(text, size)
    assert len(vector) == size
    assert _norm(vector) == pytest.approx(1, abs=1e-5)
    assert vector == unit_vector(text, size)


def test_vectors_say_how_alike_texts_are() -> None:
    near = similarity("a sunny day at the beach", "a sunny day by the sea")
    far = similarity("a sunny day at the beach", "compile the kernel with debug symbols")
    assert near > 0.4
    assert far < 0.15
    assert similarity("x", "x") == 1.0


def test_longer_vectors_are_filled_with_zeros() -> None:
    longer = embedding("text", 20, 16)
    assert longer[16:] == [0.0] * 4
    assert longer[:16] == embedding("text", 16, 16)
    assert _norm(embedding("text", 8, 16)) == pytest.approx(1, abs=1e-5)


def test_vectors_as_base64() -> None:
    vector = unit_vector("text", 8)
    raw = base64.b64decode(as_base64(vector))
    assert struct.unpack("<8f", raw) == pytest.approx(vector, abs=1e-6)


def test_transcripts() -> None:
    data = sound("Something to listen to for a while, long enough for all words.")
    made = transcribe(Blob(data))
    assert made.text.endswith(".")
    assert made.duration == wav_seconds(data)
    assert made.words[-1].end <= made.duration
    assert " ".join(word.text for run in made.segments() for word in run) == made.text
    assert made.subtitles("vtt").startswith("WEBVTT\n\n00:00:00.000 --> ")
    assert made.subtitles("srt").startswith("1\n00:00:00,000 --> ")
    assert transcribe(Blob(data)) == made
    assert transcribe(Blob(b"")).duration == 0.1


def test_files_in_requests() -> None:
    upload = Upload("a.png", "image/png", b"one")
    assert blob(upload) == Blob(b"one", "a.png", "image/png")
    assert blob([upload, b"two", None]) == Blob(b"onetwo", "a.png", "image/png")
    assert blob("data:text/plain,hi") == Blob(b"hi", "", "text/plain")
    assert blob("data:;base64,!!!") is not None
    assert blob("https://example.com/cat.png") == Blob(
        b"https://example.com/cat.png", "cat.png", ""
    )
    assert blob(None) is None
    assert blob([]) is None
    assert encoded(b"x", "bytes", "a/b") == b"x"
    assert encoded(b"x", "base64", "a/b") == "eA=="
    assert encoded(b"x", "data-uri", "a/b") == "data:a/b;base64,eA=="


JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b080020003001011100ffd9")
GIF = b"GIF89a" + struct.pack("<HH", 48, 32) + b"\x00\x00\x00;"
PNG = png(48, 32, "x")
WEBP = b"RIFF\x04\x00\x00\x00WEBPVP8 "


@pytest.mark.parametrize(
    ("data", "kind", "size"),
    [
        (PNG, "png", (48, 32)),
        (GIF, "gif", (48, 32)),
        (JPEG, "jpeg", (48, 32)),
        (WEBP, "webp", None),
        (b"BM\x00\x00", "bmp", None),
        (b"\x00\x00\x00\x1cftypavif", "avif", None),
        (b"\x00\x00\x00\x1cftypmp42", None, None),
        (b"RIFF\x04\x00\x00\x00WAVEfmt ", None, None),
        (b"one", None, None),
        (b"", None, None),
    ],
)
def test_what_a_picture_is(data: bytes, kind: str | None, size: tuple[int, int] | None) -> None:
    assert (kind_of(data), size_of(data)) == (kind, size)


@given(st.binary(max_size=40), st.sampled_from([b"", JPEG[:2], JPEG[:20], GIF[:6], PNG[:16]]))
def test_broken_pictures_have_no_size_or_some(data: bytes, start: bytes) -> None:
    found = size_of(start + data)
    assert found is None or len(found) == 2


def test_several_pictures() -> None:
    larger = png(64, 32, "x")
    assert all_pictures(Upload("a.png", "image/png", PNG))
    assert all_pictures([Upload("a", "", GIF), encoded(PNG, "data-uri", "image/png")])
    assert not all_pictures([PNG, b"text"])
    assert not all_pictures([])
    assert not all_pictures(None)
    assert same_size(PNG, GIF)
    assert not same_size([larger, PNG], JPEG)
    assert same_size(larger, WEBP), "an unknown size is no other size"
    assert same_size(larger, None)


def test_price_formulas() -> None:
    assert scale_of("price * (width/1024) * (height/512) * (iterations/25)") == (1024, 512, 25)
    assert scale_of("price * steps") == (0, 0, 1)
    assert scale_of(None) == (0, 0, 0)


@pytest.mark.parametrize("size", [(64, 64), (1280, 720), (854, 480), (16, 64), (18, 34)])
def test_videos_are_whole_files(size: tuple[int, int]) -> None:
    made = mp4(*size, 2.5, "a cat")
    assert size_of_video(made) == size
    assert seconds_of(made) == 2.5
    assert [kind for kind, _ in boxes(made)][:2] == [b"ftyp", b"moov"]


def test_frames_lie_where_the_video_says() -> None:
    made = mp4(64, 64, 1, "a cat")
    kinds = [made[at + 4] & 31 for at in frames_of(made)]
    assert kinds == [5] * 4, "each frame can be shown without the others"


def test_videos_depend_on_their_seed() -> None:
    assert mp4(64, 64, 1, "a") == mp4(64, 64, 1, "a")
    assert mp4(64, 64, 1, "a") != mp4(64, 64, 1, "b")


def test_nothing_in_a_frame_looks_like_the_beginning_of_another() -> None:
    made = mp4(64, 64, 10, "zeros")
    for at in frames_of(made):
        length = int.from_bytes(made[at : at + 4], "big")
        frame = made[at + 4 : at + 4 + length]
        assert b"\0\0\1" not in frame and b"\0\0\0" not in frame


@pytest.mark.parametrize("form", ["wav", "flac", "opus", "mp3"])
def test_sounds_tell_how_long_they_last(form: str) -> None:
    text = "Twenty-five characters..."
    assert seconds_of_sound(sound(text, "", form)) == pytest.approx(1.5, abs=0.03)
    fast = sound(text, "", form, 2.0)
    assert seconds_of_sound(fast) == pytest.approx(0.75, abs=0.03)
    assert transcribe(Blob(fast)).duration == seconds_of_sound(fast)


@settings(max_examples=300)
@given(st.sampled_from([b"", b"RIFF", b"fLaC", b"OggS", b"\xff\xfb"]), st.binary(max_size=60))
def test_no_bytes_break_the_reading_of_lengths(start: bytes, rest: bytes) -> None:
    found = seconds_of_sound(start + rest)
    assert found is None or found >= 0
