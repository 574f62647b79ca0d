"""What models for classification, entities, gaps, answers and boxes would find; stable guesses."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .text import topics
from .values import digest, whole

_WORD = re.compile(r"\w+(?:['\u2019-]\w+)*")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_SPREAD = 4.0
"""How far hash values alone drive two scores apart; e to this power."""
_WEIGHT = 3.0
"""What one telling word adds."""


def fraction(*parts: object) -> float:
    """Return a stable number from 0 to 1 for the parts."""
    return whole("finding", *parts) / 2**64


def scores(
    source: object, labels: Sequence[str], words: Mapping[str, Sequence[str]], text: str
) -> list[tuple[str, float]]:
    """Return the labels with scores that add up to 1, the best first.

    `words` are those of each label that count for it where they stand in `text`; apart from that
    the scores follow from `source` and label alone.
    """
    said = [word.lower() for word in _WORD.findall(text)]
    weights: list[float] = []
    for label in labels:
        known = {word.lower() for word in (*words.get(label, ()), label)}
        hits = sum(word in known for word in said)
        weights.append(math.exp(_SPREAD * fraction(source, label) + _WEIGHT * hits))
    total = sum(weights) or 1.0
    made = [
        (label, round(weight / total, 6)) for label, weight in zip(labels, weights, strict=True)
    ]
    made.sort(key=lambda pair: -pair[1])
    if made:
        rest = sum(score for _, score in made[1:])
        made[0] = (made[0][0], round(1 - rest, 6))
    return made


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text, from `start` up to `end`, which does not belong to it."""

    text: str
    start: int
    end: int


def names(text: str) -> list[Span]:
    """Return the runs of words with capital letters.

    A single letter is no name, nor is a single word at the start of a longer text's sentence.
    """
    found: list[Span] = []
    starts = {match.start() + len(match[0]) - len(match[0].lstrip()) for match in _sentences(text)}
    run: list[re.Match[str]] = []

    def close() -> None:
        if run and not (len(run) == 1 and run[0].start() in starts and len(_words(text)) > 1):
            start, end = run[0].start(), run[-1].end()
            found.append(Span(text[start:end], start, end))
        run.clear()

    for word in _WORD.finditer(text):
        gap = text[run[-1].end() : word.start()] if run else ""
        if run and gap != " ":
            close()
        if word[0][0].isupper() and len(word[0]) > 1:
            run.append(word)
        else:
            close()
    close()
    return found


def _sentences(text: str) -> list[re.Match[str]]:
    return list(_SENTENCE.finditer(text))


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def answer(question: str, context: str) -> tuple[Span, float]:
    """Return the piece of a context that answers a question best, and how sure that is.

    It is the run of telling words in the sentence that shares most with the question, without the
    words of the question itself.
    """
    asked = {word.lower() for word in _words(question)}
    best: tuple[int, re.Match[str]] | None = None
    for sentence in _sentences(context):
        words = {word.lower() for word in _words(sentence[0])}
        shared = sum(map(len, words & asked))  # long words tell more than short ones
        if words and (best is None or shared > best[0]):
            best = (shared, sentence)
    if best is None:
        return Span("", 0, 0), 0.0
    shared, sentence = best
    offset = sentence.start()
    fresh = [word for word in _WORD.finditer(sentence[0]) if word[0].lower() not in asked] or list(
        _WORD.finditer(sentence[0])
    )
    telling = set(topics(" ".join(word[0] for word in fresh), 1))
    begin = len(sentence[0]) - len(sentence[0].lstrip())
    capital = (word for word in fresh if word[0][0].isupper() and word.start() > begin)
    usual = next((word for word in fresh if word[0].lower() in telling), fresh[0])
    chosen = next(capital, usual)
    start, end = chosen.start(), chosen.end()
    for word in fresh:
        if word.start() == end + 1 and sentence[0][end] == " " and word[0][0].isupper():
            end = word.end()
    span = Span(sentence[0][start:end], offset + start, offset + end)
    return span, round(min(0.99, 0.2 + 0.6 * shared / max(1, sum(map(len, asked)))), 4)


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing in a picture; the box is in pixels, the far edges belong to it."""

    label: str
    score: float
    left: int
    top: int
    right: int
    bottom: int


def things(data: bytes, width: int, height: int, labels: Sequence[str]) -> list[Thing]:
    """Return one to three things inside a picture of a size, the surest first."""
    made: list[Thing] = []
    for number in range(1 + whole("things", data) % 3):
        raw = digest("thing", data, number)
        left, top = raw[0] * (width // 2) // 255, raw[1] * (height // 2) // 255
        right = left + max(1, raw[2] * (width - 1 - left) // 255)
        bottom = top + max(1, raw[3] * (height - 1 - top) // 255)
        label = labels[raw[4] % len(labels)] if labels else "thing"
        score = round(0.5 + raw[5] / 520, 4)
        made.append(Thing(label, score, left, top, min(right, width - 1), min(bottom, height - 1)))
    return sorted(made, key=lambda one: -one.score)
