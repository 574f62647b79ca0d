# Generated from codegen/runtime/emulator/gen_media.py. Do not edit; run: nox -s generate
"""Generators of pictures, sounds, videos and transcripts, and of facts about uploaded files."""

from __future__ import annotations

from collections.abc import Callable

from .hosted import HostedFile
from .media import Blob, blob, encoded, seed_of
from .picture import MEDIA_TYPE, png
from .pictures import kind_of, size_of
from .registry import Args, Maker, generator
from .scope import Scope
from .sizes import choose
from .sound import media_type, sound
from .transcript import Transcript, transcribe
from .values import ABSENT, as_text, is_number, is_whole, missing
from .video import MEDIA_TYPE as VIDEO_TYPE
from .video import mp4

_FORMS = ("data-uri", "base64", "bytes")
_SMALL_VIDEO = "320x192"


def _png(args: Args) -> Maker:
    args.allow("", "width height size ratio prompt seed index image as")
    names = ("width", "height", "size", "ratio", "prompt", "seed", "index", "image")
    makers = {name: args.make(name) for name in names}
    form = args.word("as", _FORMS)

    def make(scope: Scope) -> object:
        found = {name: maker(scope) for name, maker in makers.items()}
        given = blob(found["image"])
        shape = None if given is None else size_of(given.data)
        default = None if shape is None else f"{shape[0]}x{shape[1]}"
        width, height = choose(
            width=found["width"],
            height=found["height"],
            size=found["size"],
            ratio=found["ratio"],
            default=default,
        )
        index = found["index"]
        place = scope.index if index is ABSENT else index
        made = png(
            width,
            height,
            as_text(found["prompt"]),
            as_text(found["seed"]),
            seed_of(found["image"]),
            place if is_whole(place) else 0,
        )
        return encoded(made, form, MEDIA_TYPE)

    return make


generator("png")(_png)
generator("picture")(_png)


@generator("audio")
def _audio(args: Args) -> Maker:
    args.allow("text", "voice format speed as")
    text, voice, form, speed = (args.make(name) for name in ("text", "voice", "format", "speed"))
    shape = args.word("as", ("bytes", "base64", "data-uri"))

    def make(scope: Scope) -> object:
        name = as_text(form(scope)) or "wav"
        asked = speed(scope)
        pace = float(asked) if is_number(asked) else 1.0
        said = as_text(text(scope))
        made = sound(said, as_text(voice(scope)), name, pace)
        if said.strip():
            scope.world.spoken.add(made, said)
        return encoded(made, shape, media_type(name))

    return make


@generator("video")
def _video(args: Args) -> Maker:
    args.allow("", "width height size ratio default seconds prompt seed image as")
    names = ("width", "height", "size", "ratio", "default", "seconds", "prompt", "seed", "image")
    makers = {name: args.make(name) for name in names}
    form = args.word("as", ("bytes", "base64", "data-uri"))

    def make(scope: Scope) -> object:
        found = {name: maker(scope) for name, maker in makers.items()}
        usual, seconds = found["default"], found["seconds"]
        width, height = choose(
            width=found["width"],
            height=found["height"],
            size=found["size"],
            ratio=found["ratio"],
            default=_SMALL_VIDEO if missing(usual) else usual,
        )
        length = seconds if is_number(seconds) and seconds > 0 else 1
        parts = (as_text(found["prompt"]), as_text(found["seed"]), seed_of(found["image"]))
        return encoded(mp4(width, height, length, *parts), form, VIDEO_TYPE)

    return make


@generator("hosted")
def _hosted(args: Args) -> Maker:
    """The address of a file that this emulator serves to anybody."""
    args.allow("of", "ending media")
    of = args.make("of")
    ending, media = args.literal("ending"), args.literal("media", "application/octet-stream")

    def make(scope: Scope) -> object:
        value = of(scope)
        found = None if missing(value) else blob(value)
        if found is None:
            return ABSENT
        return scope.origin + scope.world.hosted.add(HostedFile(found.data, media), ending)

    return make


@generator("audio_type")
def _audio_type(args: Args) -> Maker:
    maker = args.whole()
    return lambda scope: media_type(as_text(maker(scope)) or "wav")


_TRANSCRIPT_PARTS: dict[str, Callable[[Transcript], object]] = {
    "text": lambda made: made.text,
    "duration": lambda made: made.duration,
    "srt": lambda made: made.subtitles("srt"),
    "vtt": lambda made: made.subtitles("vtt"),
    "words": lambda made: [
        {"word": word.text, "start": word.start, "end": word.end} for word in made.words
    ],
    "segments": lambda made: [
        {
            "id": number,
            "start": run[0].start,
            "end": run[-1].end,
            "text": " ".join(word.text for word in run),
        }
        for number, run in enumerate(made.segments())
    ],
}


@generator("transcript")
def _transcript(args: Args) -> Maker:
    args.allow("of", "prompt part")
    of, prompt = args.make("of"), args.make("prompt")
    part = args.word("part", tuple(_TRANSCRIPT_PARTS))

    def make(scope: Scope) -> object:
        given = blob(of(scope)) or Blob(b"")
        made = transcribe(given, as_text(prompt(scope)), scope.world.spoken.find(given.data))
        return _TRANSCRIPT_PARTS[part](made)

    return make


_FILE_PARTS: dict[str, Callable[[Blob], object]] = {
    "size": lambda found: len(found.data),
    "filename": lambda found: found.filename,
    "content_type": lambda found: found.content_type,
    "text": lambda found: found.data.decode("utf-8", "replace"),
    "kind": lambda found: kind_of(found.data) or ABSENT,
    "width": lambda found: (size_of(found.data) or (ABSENT,))[0],
    "height": lambda found: (size_of(found.data) or (ABSENT,))[-1],
}
"""Facts about a file; the kind is that of a picture, such as `png`."""


@generator("file")
def _file(args: Args) -> Maker:
    args.allow("of", "part")
    of = args.make("of")
    part = args.word("part", tuple(_FILE_PARTS))

    def make(scope: Scope) -> object:
        value = of(scope)
        found = None if missing(value) else blob(value)
        return ABSENT if found is None else _FILE_PARTS[part](found)

    return make
