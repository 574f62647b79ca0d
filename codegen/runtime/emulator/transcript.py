"""What a speech recogniser would write down of a sound: words with times."""

from __future__ import annotations

from dataclasses import dataclass

from .media import Blob
from .sound_length import seconds_of
from .values import whole

_BYTES_PER_SECOND = 16_000
_SECONDS_PER_WORD = 0.4
_LONGEST_SEGMENT = 8

_SENTENCES = (
    "This is an emulated transcript.",
    "Nobody listened to the sound.",
    "The words are the same for the same file.",
    "Another file gives other sentences.",
    "The quick brown fox jumps over the lazy dog.",
    "Thank you for your attention.",
)


@dataclass(frozen=True, slots=True)
class Word:
    """A spoken word; start and end in seconds."""

    text: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Transcript:
    """The words of a sound and its length in seconds."""

    words: tuple[Word, ...]
    duration: float

    @property
    def text(self) -> str:
        """The whole text."""
        return " ".join(word.text for word in self.words)

    def segments(self) -> list[tuple[Word, ...]]:
        """Return the words in runs that end with a sentence or after eight words."""
        runs: list[tuple[Word, ...]] = []
        run: list[Word] = []
        for word in self.words:
            run.append(word)
            if word.text.endswith(".") or len(run) == _LONGEST_SEGMENT:
                runs.append(tuple(run))
                run = []
        return [*runs, tuple(run)] if run else runs

    def subtitles(self, form: str) -> str:
        """Return the text as `srt` or `vtt` subtitles."""
        mark = "," if form == "srt" else "."
        blocks: list[str] = []
        for number, run in enumerate(self.segments(), 1):
            front = f"{number}\n" if form == "srt" else ""
            times = f"{_clock(run[0].start, mark)} --> {_clock(run[-1].end, mark)}"
            blocks.append(f"{front}{times}\n{' '.join(word.text for word in run)}\n")
        return ("WEBVTT\n\n" if form == "vtt" else "") + "\n".join(blocks)


def transcribe(sound: Blob, prompt: str = "", spoken: str | None = None) -> Transcript:
    """Return the transcript of a file: what is spoken in it, when that is known.

    Else two or three sentences chosen by its bytes.
    """
    number = whole("transcript", sound.data, prompt)
    count = 2 + number % 2
    sentences = [_SENTENCES[(number // 7 + turn) % len(_SENTENCES)] for turn in range(count)]
    texts = (spoken or " ".join(sentences)).split()
    known = seconds_of(sound.data) or len(sound.data) / _BYTES_PER_SECOND
    duration = round(max(known, 0.1), 3)
    step = min(_SECONDS_PER_WORD, duration / len(texts))
    words = [
        Word(text, round(place * step, 3), round((place + 1) * step, 3))
        for place, text in enumerate(texts)
    ]
    return Transcript(tuple(words), duration)


def _clock(seconds: float, mark: str) -> str:
    thousandths = round(seconds * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02}{mark}{rest % 1000:03}"
