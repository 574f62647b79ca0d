"""Files in conversations: what they are, how they are read, which parts they become."""

from __future__ import annotations

import base64
import io
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st

from codegen.runtime.client.errors import ArgumentTypeError, InvalidArgumentError, SDKError
from codegen.runtime.client.files import FilePart
from codegen.runtime.client.objects.media.aio import amessages
from codegen.runtime.client.objects.media.attachment import (
    Attachment,
    PromptInput,
    SavableImage,
    without_query,
)
from codegen.runtime.client.objects.media.kinds import media_type as decided
from codegen.runtime.client.objects.media.policy import DownloadPolicy
from codegen.runtime.client.objects.media.sync import messages
from codegen.runtime.client.objects.spec import Conversation, MethodSpec
from codegen.runtime.client.sniff import media_type
from tests.runtime.test_conversation import CHAT, SPEC
from tests.runtime.test_pure import JPEG, png

PIXEL = png(1, 1)
WAV = b"RIFF\x24\0\0\0WAVEfmt "
MP3 = b"ID3\x04\0\0rest"
PDF = b"%PDF-1.7\n%text only"
MP4 = b"\0\0\0\x20ftypisom\0\0\2\0isomiso2"
BARE = Conversation(
    system={"who": "sys", "says": "$text"},
    user={"who": "me", "says": "$content"},
    assistant={"who": "bot", "says": "$text"},
    tool={"who": "tool", "for": "$id", "says": "$text"},
    call={"id": "$id"},
    text_part={"is": "text", "text": "$text"},
)


def part(source: Any, conversation: Conversation = CHAT, **more: Any) -> Any:
    """Return the only part that a file becomes."""
    item = Attachment(source, **more) if more or isinstance(source, str) else source
    spec = MethodSpec("generate", SPEC.operation, SPEC.arguments, conversation=conversation)
    (sent,) = messages(spec, {"prompt": item})
    says = sent["says"]
    return says if isinstance(says, str) else says[0]


def uri(media: str, data: bytes) -> str:
    return f"data:{media};base64,{base64.b64encode(data).decode()}"


@pytest.mark.parametrize(
    ("data", "media"),
    [
        (b"II*\0\x08\0\0\0", "image/tiff"),
        (b"MM\0*\0\0\0\x08", "image/tiff"),
        (b"\0\0\0\x1cftypavif\0\0\0\0mif1miaf", "image/avif"),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avif", "image/avif"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "image/heic"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "image/heif"),
        (b"\0\0\0\x14ftypqt  \0\0\2\0qt  ", "video/quicktime"),
        (MP4, "video/mp4"),
        (b"\0\0\0\x20ftypM4A \0\0\2\0", "audio/mp4"),
        (b"\0\0\0\x14ftyp3gp5\0\0\0\0", "video/3gpp"),
        (b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\1\x42\x82\x84webm\x42", "video/webm"),
        (b"\x1a\x45\xdf\xa3\xa3\x42\x82\x88matroska", "video/x-matroska"),
        (b"RIFF\0\0\0\0AVI LIST", "video/x-msvideo"),
        (b"FORM\0\0\0\0AIFFCOMM", "audio/aiff"),
        (b"\xff\xf1\x50\x80", "audio/aac"),
        (b"fLaC\0\0\0\x22", "audio/flac"),
        (b"ID3 is a tag", None),
        (b"RIFFraff", None),
        (b"XXXXXXXXWEBP", None),
        (b"\xff\xfea\0b\0", None),
    ],
)
def test_more_bytes_are_recognised(data: bytes, media: str | None) -> None:
    assert media_type(data) == media


def test_uploads_know_them_as_well() -> None:
    assert FilePart("file", b"II*\0\x08\0\0\0").media == "image/tiff"


@pytest.mark.parametrize(
    ("data", "given", "said", "name", "media"),
    [
        # The bytes of a picture win over everything.
        (PIXEL, None, None, None, "image/png"),
        (PIXEL, "image/jpeg", None, "a.gif", "image/png"),
        (PIXEL, "text/plain", None, None, "image/png"),
        (PIXEL, "application/pdf", None, None, "image/png"),
        (PDF, "image/png", None, None, "application/pdf"),
        (MP3, "audio/wav", None, None, "audio/mpeg"),
        # Then what is said: by the user, by the server, by the name.
        (b"\0\1", "image/svg+xml", "image/png", "a.gif", "image/svg+xml"),
        (b"\0\1", "IMAGE/JPG; q=1", None, None, "image/jpeg"),
        (b"\0\1", None, "image/png", "a.gif", "image/png"),
        (b"\0\1", None, "application/octet-stream", "a.gif", "image/gif"),
        (b"\0\1", None, None, "A.WEBP", "image/webp"),
        (b"\0\1", None, None, "a.wav", "audio/wav"),
        (b"\0\1", "audio/x-wav", None, None, "audio/wav"),
        (b"<svg/>", None, None, "a.svg", "image/svg+xml"),
        (b"words", "application/x-own", None, None, "application/x-own"),
        # Formats for sound and film: what is said tells more.
        (MP4, "audio/mp4", None, None, "audio/mp4"),
        (MP4, None, None, "a.m4a", "audio/mp4"),
        (MP4, "image/png", None, None, "video/mp4"),
        (b"OggS\0\2", None, None, "a.ogv", "video/ogg"),
        # Texts, also those that begin like something else.
        (b"GIF89a is a format", None, None, "notes.txt", "text/plain"),
        (b"%PDF-1.7", "text/x-tex", None, None, "text/x-tex"),
        (b"words", None, None, None, "text/plain"),
        (b"words", None, None, "Makefile", "text/plain"),
        (b"let a = 1", None, None, "a.ts", "text/plain"),
        (b"words", None, "application/x-own", None, "text/plain"),
        (b"{}", None, None, "a.json", "application/json"),
        (b"\0\xff\xee", None, None, None, None),
        (b"", None, None, None, None),
        (b"", None, None, "a.txt", "text/plain"),
    ],
)
def test_what_a_file_is(
    data: bytes, given: str | None, said: str | None, name: str | None, media: str | None
) -> None:
    assert decided(data, given, said, name) == media


def image(url: str, **more: str) -> Any:
    return {"is": "image", "image": {"at": url, **more}}


def sound(data: str, form: str) -> Any:
    return {"is": "audio", "audio": {"data": data, "format": form}}


def film(url: str) -> Any:
    return {"is": "video", "video": url}


def document(name: str, url: str) -> Any:
    return {"is": "file", "name": name, "at": url}


WEB = "https://h.test/"
HELLO = "data:image/png;base64,aGVsbG8="
LATIN = "text/plain; charset=iso-8859-1"


@pytest.mark.parametrize(
    ("source", "more", "wanted"),
    [
        (PIXEL, {}, image(uri("image/png", PIXEL))),
        (bytearray(JPEG), {"detail": "low"}, image(uri("image/jpeg", JPEG), detail="low")),
        (memoryview(WAV), {}, sound("UklGRiQAAABXQVZFZm10IA==", "wav")),
        (MP3, {}, sound("SUQzBAAAcmVzdA==", "mp3")),
        (MP4, {}, film(uri("video/mp4", MP4))),
        (PDF, {}, document("document.pdf", uri("application/pdf", PDF))),
        (PDF, {"name": "../é\n.pdf"}, document("é.pdf", uri("application/pdf", PDF))),
        ("\ufefffür".encode(), {}, "für"),
        (b"f\xfcr", {"media_type": LATIN}, "für"),
        ("für".encode("utf-16"), {}, "für"),
        (b'{"a": 1}', {"media_type": "application/json"}, '{"a": 1}'),
        (b"a,b", {"media_type": "text/csv"}, "a,b"),
        (b"", {"media_type": "text/plain"}, ""),
        # Data URIs.
        (uri("image/jpeg", PIXEL), {}, image(uri("image/png", PIXEL))),
        (HELLO, {}, image(HELLO)),
        ("data:audio/mp3;base64,aGVsbG8", {}, sound("aGVsbG8=", "mp3")),
        ("data:,a%20b%C3%BC", {}, "a bü"),
        ("DATA:;charset=latin-1;BASE64,/A==", {}, "ü"),
        # Addresses that the provider loads.
        (f"{WEB}a.jpg?k=1", {}, image(f"{WEB}a.jpg?k=1")),
        ("HTTP://h.test", {}, image("HTTP://h.test")),
        (f"{WEB}photo", {"detail": "high"}, image(f"{WEB}photo", detail="high")),
        (f"{WEB}a.mp4", {}, film(f"{WEB}a.mp4")),
        (f"{WEB}watch", {"media_type": "video/mp4"}, film(f"{WEB}watch")),
        (f"{WEB}a%20b.pdf#2", {}, document("a b.pdf", f"{WEB}a%20b.pdf#2")),
        (WEB, {"media_type": "application/pdf"}, document("document.pdf", WEB)),
    ],
)
def test_parts_of_files(source: Any, more: dict[str, Any], wanted: Any) -> None:
    assert part(source, **more) == wanted


ALLOWED = r"allowed: image/\*, audio/wav, audio/mpeg, video/\*, application/pdf, text/\*"


@pytest.mark.parametrize(
    ("source", "more", "why"),
    [
        (b"\0\xff", {}, "prompt: a file without a name cannot be recog.*media_type=.*" + ALLOWED),
        (b"fLaC\0\0", {}, f"audio/flac, which cannot be sent; {ALLOWED}"),
        (b"PK\3\4\0", {"name": "a.zip"}, "the file a.zip is application/zip, which cannot be sent"),
        (b"", {}, "a file without a name is empty"),
        (b"", {"media_type": "image/png"}, "is empty"),
        (b"f\xfcr", {"media_type": "text/plain"}, "as utf-8 at byte 1; name its character set"),
        (b"a", {"media_type": "text/plain; charset=klingon"}, "no character set 'klingon'"),
        (b"a", {"media_type": "text/plain; charset=hex"}, "no character set 'hex'"),
        (b"words", {"detail": "low"}, "`detail` is for pictures, this file is text/plain"),
        (WAV, {"detail": "low"}, "`detail` is for pictures, this file is audio/wav"),
        (f"{WEB}a.wav?key=secret", {}, "is audio/wav by the end of its name.*download=True"),
        (f"{WEB}a", {"media_type": "text/plain"}, "is text/plain by its media.*download=True"),
        (f"{WEB}a.zip", {}, "https://h.test/a.zip is application/zip, which cannot be sent"),
        ("data:image/png;base64,###", {}, "not valid base64"),
        ("data:image/png;base64", {}, "no comma"),
        (Path("/nowhere/at/all"), {}, "/nowhere/at/all cannot be read: No such file"),
        (Path("/"), {}, "/ cannot be read: Is a directory"),
        (Path("a\0b"), {}, "cannot be read"),
    ],
)
def test_files_that_cannot_be_sent(source: Any, more: dict[str, Any], why: str) -> None:
    with pytest.raises(InvalidArgumentError, match=why) as caught:
        part(source, **more)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("data", [PIXEL, WAV, MP4, PDF])
def test_a_provider_without_the_part(data: bytes) -> None:
    with pytest.raises(InvalidArgumentError, match=r"which cannot be sent; allowed: text/\*"):
        part(data, BARE)
    assert part(b"words", BARE) == "words"


@pytest.mark.parametrize(
    ("make", "error", "why"),
    [
        (lambda: Attachment("photo.png"), InvalidArgumentError, "wrap a path in pathlib.Path"),
        (lambda: Attachment("ftp://h/a"), InvalidArgumentError, "an http.s. address or a data URI"),
        (lambda: Attachment("https://"), InvalidArgumentError, "names no host"),
        (lambda: Attachment("https://h/a b"), InvalidArgumentError, "holds blanks"),
        (lambda: Attachment("https://[h"), InvalidArgumentError, "cannot be read"),
        (lambda: Attachment(3), ArgumentTypeError, "`source` must be a path object"),  # type: ignore[arg-type]
        (lambda: Attachment(Path), ArgumentTypeError, "`source` must be"),  # type: ignore[arg-type]
        (lambda: Attachment(b"", media_type="png"), InvalidArgumentError, "not a media type"),
        (lambda: Attachment(b"", media_type=3), ArgumentTypeError, "`media_type`"),  # type: ignore[arg-type]
        (lambda: Attachment(b"", name=Path("a")), ArgumentTypeError, "`name`"),  # type: ignore[arg-type]
        (lambda: Attachment(b"", download=3), ArgumentTypeError, "`download` must be True"),  # type: ignore[arg-type]
        (lambda: DownloadPolicy(max_bytes=0), InvalidArgumentError, "max_bytes"),
        (lambda: DownloadPolicy(max_redirects=-1), InvalidArgumentError, "max_redirects"),
        (lambda: DownloadPolicy(timeout=0), InvalidArgumentError, "timeout"),
        (lambda: DownloadPolicy(allow_private=1), ArgumentTypeError, "allow_private"),  # type: ignore[arg-type]
    ],
)  # fmt: skip
def test_mistakes_are_found_at_once(make: Any, error: type[SDKError], why: str) -> None:
    with pytest.raises(error, match=why):
        make()


def test_repr_shows_neither_content_nor_secrets() -> None:
    assert repr(Attachment(b"secret", name="a")) == "Attachment(<6 bytes>, name='a')"
    address = Attachment("https://user:secret@h.test/a.png?secret=1#secret", download=True)
    assert repr(address) == "Attachment('https://h.test/a.png', download=True)"
    data = Attachment("data:image/png;base64,secret", media_type="image/png", detail="low")
    assert repr(data) == (
        "Attachment(<data:image/png;base64, 28 characters>, media_type='image/png', detail='low')"
    )
    assert repr(Attachment(Path("a.png"))) == "Attachment('a.png')"
    assert repr(Attachment(io.BytesIO(b"secret"))) == "Attachment(<BytesIO>)"
    assert len(repr(Attachment("https://h.test/" + "a" * 5000))) < 200


def test_paths_are_read_when_the_request_is_made_and_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "later.md"
    attachment = Attachment(file)
    file.write_bytes(b"words")
    reads: list[Path] = []
    read = Path.read_bytes

    def noted(self: Path) -> bytes:
        reads.append(self)
        return read(self)

    monkeypatch.setattr(Path, "read_bytes", noted)
    history = [{"who": "me", "says": [file]}]
    sent = messages(SPEC, {"messages": history, "prompt": [attachment, file, str(file)]})
    assert sent[0]["says"] == "words"
    assert [item["text"] for item in sent[1]["says"]] == ["words", "words", str(file)]
    assert reads == [file]


def test_file_objects_are_read_from_where_they_stand_and_set_back(tmp_path: Path) -> None:
    buffer = io.BytesIO(b"skip" + PIXEL)
    buffer.seek(4)
    assert part(buffer)["image"]["at"] == uri("image/png", PIXEL)
    assert buffer.tell() == 4
    file = tmp_path / "paper.pdf"
    file.write_bytes(PDF)
    with file.open("rb") as opened:
        assert part(opened)["name"] == "paper.pdf"


class Once:
    """A file object that cannot be rewound."""

    def __init__(self, data: Any) -> None:
        self.data = data

    def read(self) -> Any:
        data, self.data = self.data, b""
        return data


def test_file_objects_that_cannot_be_rewound() -> None:
    source: Any = Once(PIXEL)
    (sent,) = messages(SPEC, {"prompt": [source, source]})
    assert sent["says"][0] == sent["says"][1]
    with pytest.raises(InvalidArgumentError, match="is empty"):
        part(source)


def test_file_objects_that_give_no_bytes(tmp_path: Path) -> None:
    async def read() -> bytes:
        return b""

    file = tmp_path / "a.txt"
    file.write_text("words")
    with (
        file.open(encoding="utf-8") as opened,
        pytest.raises(ArgumentTypeError, match=r"prompt\[0\]: the file is open as text.*'rb'"),
    ):
        messages(SPEC, {"prompt": [opened]})
    with pytest.raises(ArgumentTypeError, match="coroutine in place of bytes"):
        part(Once(read()))
    closed = io.BytesIO()
    closed.close()
    with pytest.raises(InvalidArgumentError, match="a file object cannot be read"):
        part(closed)


class Picture:
    """What a picture of PIL does."""

    def __init__(self, format: str | None = None, works: bool = True) -> None:
        self.format = format
        self.works = works

    def save(self, fp: Any, format: str | None = None, **params: Any) -> None:
        if not self.works:
            raise OSError(f"cannot write mode CMYK as {format}")
        fp.write(JPEG if format == "JPEG" else PIXEL)


def test_pictures_write_themselves() -> None:
    assert isinstance(Picture(), SavableImage)
    prompt: PromptInput = ["what is it?", Picture()]
    (sent,) = messages(SPEC, {"prompt": prompt})
    assert sent["says"][1]["image"]["at"] == uri("image/png", PIXEL)
    assert part(Picture("JPEG"))["image"]["at"] == uri("image/jpeg", JPEG)
    assert part(Picture("WEBP"), detail="low")["image"]["at"] == uri("image/png", PIXEL)
    with pytest.raises(InvalidArgumentError, match=r"written as PNG: cannot write.*convert"):
        part(Picture(works=False))


async def test_blocking_reads_do_not_run_on_the_event_loop(tmp_path: Path) -> None:
    threads: list[str] = []

    class Source:
        def read(self) -> bytes:
            threads.append(threading.current_thread().name)
            return b"words"

    assert (await amessages(SPEC, {"prompt": Source()}))[0]["says"] == "words"
    assert threads != [threading.current_thread().name]


def test_addresses_are_shortened_for_messages() -> None:
    assert without_query("https://a:b@h:1/x?y#z") == "https://h:1/x"
    assert without_query("https://[h") == "https://..."


@examples(
    st.binary(max_size=80),
    st.sampled_from([None, "image/png", "text/plain; charset=utf-16", "audio/wav", "a/b"]),
    st.one_of(st.none(), st.text(max_size=8), st.sampled_from(["a.ts", "a.pdf", "a.txt"])),
)
def test_any_bytes_are_sent_or_refused(data: bytes, media: str | None, name: str | None) -> None:
    try:
        found = part(Attachment(data, media_type=media, name=name))
    except InvalidArgumentError as error:
        assert str(error).startswith("prompt: ")
    else:
        assert isinstance(found, str | dict)


@examples(st.text(max_size=60))
def test_any_text_after_data_is_sent_or_refused(rest: str) -> None:
    try:
        found = part(f"data:{rest}")
    except InvalidArgumentError:
        return
    assert isinstance(found, str | dict)


@examples(st.text(max_size=40))
def test_a_str_is_never_a_path(source: str) -> None:
    try:
        found = Attachment(source)
    except InvalidArgumentError:
        return
    assert source[:5].lower() == "data:" or found.address == source
