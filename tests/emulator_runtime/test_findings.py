"""What is found in texts and pictures: true to them, stable, inside their bounds."""

from __future__ import annotations

import pytest

from codegen.runtime.emulator.findings import answer, names, scores, things
from codegen.runtime.emulator.hosted import FRONT, Hosted, HostedFile

LABELS = ("good", "bad", "even")


@pytest.mark.parametrize("count", [1, 2, 3, 40])
def test_scores_add_up_and_fall(count: int) -> None:
    labels = [f"label {number}" for number in range(count)]
    made = scores("source", labels, {}, "")
    assert sum(score for _, score in made) == pytest.approx(1)
    assert [score for _, score in made] == sorted((score for _, score in made), reverse=True)
    assert {label for label, _ in made} == set(labels)
    assert made == scores("source", labels, {}, "")


def test_words_speak_for_a_label() -> None:
    words = {"good": ["glad", "happy"], "bad": ["sad"]}
    assert scores("x", LABELS, words, "So glad and Happy!")[0][0] == "good"
    assert scores("x", LABELS, words, "sad, sad")[0][0] == "bad"
    assert scores("x", LABELS, words, "even; even so")[0][0] == "even"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("My name is Ada Lovelace.", ["Ada Lovelace"]),
        ("Ada Lovelace met Babbage in London.", ["Ada Lovelace", "Babbage", "London"]),
        ("Nothing here. Really nothing, I say.", []),
        ("London", ["London"]),
        ("Paris, Rome", ["Rome"]),
        ("É Ünal ist hier: Ünal Öz", ["Ünal", "Ünal Öz"]),
        ("", []),
    ],
)
def test_names(text: str, found: list[str]) -> None:
    spans = names(text)
    assert [span.text for span in spans] == found
    assert [text[span.start : span.end] for span in spans] == found


@pytest.mark.parametrize(
    ("question", "context", "found"),
    [
        ("Who wrote it?", "Babbage built. It was Ada Lovelace who wrote it.", "Ada Lovelace"),
        ("What is yellow?", "Grass is green. Bananas are yellow.", "Bananas"),
        ("What is it?", "it is", "it"),
        ("?", "Only this.", "Only"),
        ("Who?", "", ""),
    ],
)
def test_answers_stand_in_the_context(question: str, context: str, found: str) -> None:
    span, score = answer(question, context)
    assert span.text == found
    assert context[span.start : span.end] == found
    assert 0 <= score <= 1


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (640, 480), (3, 1000)])
def test_boxes_lie_inside(size: tuple[int, int]) -> None:
    width, height = size
    for seed in range(50):
        for one in things(bytes([seed]), width, height, LABELS):
            assert 0 <= one.left <= one.right < width
            assert 0 <= one.top <= one.bottom < height
            assert one.label in LABELS
            assert 0 <= one.score <= 1


def test_hosted_files_are_kept_up_to_a_bound() -> None:
    hosted = Hosted()
    first = hosted.add(HostedFile(b"a", "text/plain"), ".txt")
    assert first.startswith(FRONT)
    assert first.endswith(".txt")
    assert hosted.add(HostedFile(b"a", "text/plain"), ".txt") == first
    assert hosted.get(first) == HostedFile(b"a", "text/plain")
    for number in range(200):
        hosted.add(HostedFile(bytes([number]), "text/plain"), ".bin")
    assert hosted.get(first) is None
    hosted.clear()
    assert hosted.get(hosted.add(HostedFile(b"b", ""), "")) is not None
