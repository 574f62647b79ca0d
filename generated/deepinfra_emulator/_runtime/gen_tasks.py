# Generated from codegen/runtime/emulator/gen_tasks.py. Do not edit; run: nox -s generate
"""Generators for models that classify, fill gaps, and find names, answers and things."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from .findings import answer, fraction, names, scores, things
from .media import blob
from .pictures import size_of
from .registry import Args, Maker, generator
from .scope import Scope
from .values import ABSENT, as_text, is_list, is_map, missing, whole

_USUAL_SIZE = (640, 480)
"""Width and height of pictures that do not tell theirs."""


def _texts(value: object) -> list[str]:
    return [as_text(one) for one in value] if is_list(value) else []


def _listed(args: Args, name: str) -> list[str]:
    """Read a member that is a list of plain texts."""
    raw = args.members.get(name, [])
    if not is_list(raw) or not all(isinstance(one, str) for one in raw):
        args.problem(f"{name} has to be a list of texts")
        return []
    return _texts(raw)


@generator("labels")
def _labels(args: Args) -> Maker:
    """Labels with scores that add up to 1, the best first; `words` speak for a label."""
    args.allow("of labels", "words")
    of, labels = args.make("of"), args.make("labels")
    raw = args.members.get("words", {})
    words: Mapping[str, Sequence[str]] = (
        {label: _texts(raw[label]) for label in raw} if is_map(raw) else {}
    )

    def make(scope: Scope) -> object:
        value = of(scope)
        found = blob(value)
        source = b"" if found is None else found.data
        text = value if isinstance(value, str) and not value.startswith("data:") else ""
        if found is not None and found.filename and not text:
            text = re.sub(r"[^\w]+|_", " ", found.filename)
        made = scores(source, list(dict.fromkeys(_texts(labels(scope)))), words, text)
        return [{"label": label, "score": score} for label, score in made]

    return make


@generator("names")
def _names(args: Args) -> Maker:
    """The names in a text, each with one of the `groups`, a score, and where it stands."""
    args.allow("of groups")
    of, groups = args.make("of"), _listed(args, "groups")

    def make(scope: Scope) -> object:
        text = as_text(of(scope))
        return [
            {
                "group": groups[whole("group", span.text) % len(groups)] if groups else "",
                "score": round(0.7 + 0.3 * fraction("name", span.text), 4),
                "word": span.text,
                "start": span.start,
                "end": span.end,
            }
            for span in names(text)
        ]

    return make


@generator("fill")
def _fill(args: Args) -> Maker:
    """The ways to fill the first gap of a text, which `pattern` finds, from `words`."""
    args.allow("of pattern words")
    of, words = args.make("of"), _listed(args, "words")
    try:
        gap = re.compile(args.literal("pattern"))
    except re.error as error:
        args.problem(f"pattern is no regular expression: {error}")
        gap = re.compile("$")

    def make(scope: Scope) -> object:
        text = as_text(of(scope))
        hole = gap.search(text)
        if hole is None:
            return []
        front, back = text[: hole.start()], text[hole.end() :]
        return [
            {
                "sequence": f"{front}{word}{back}",
                "score": score,
                "token": 1000 + whole("token", word) % 20_000,
                "token_str": word,
            }
            for word, score in scores(text.encode("utf-8", "replace"), words, {}, "")[:5]
        ]

    return make


@generator("span")
def _span(args: Args) -> Maker:
    """The piece of a context that answers a question: answer, score, start, end."""
    args.allow("question context")
    question, context = args.make("question"), args.make("context")

    def make(scope: Scope) -> object:
        span, score = answer(as_text(question(scope)), as_text(context(scope)))
        return {"answer": span.text, "score": score, "start": span.start, "end": span.end}

    return make


@generator("things")
def _things(args: Args) -> Maker:
    """Things in a picture with labels, scores and boxes in pixels inside of it."""
    args.allow("of labels")
    of, labels = args.make("of"), _listed(args, "labels")

    def make(scope: Scope) -> object:
        value = of(scope)
        found = None if missing(value) else blob(value)
        if found is None:
            return ABSENT
        width, height = size_of(found.data) or _USUAL_SIZE
        return [
            {
                "label": one.label,
                "score": one.score,
                "box": {
                    "xmin": one.left,
                    "ymin": one.top,
                    "xmax": one.right,
                    "ymax": one.bottom,
                },
            }
            for one in things(found.data, width, height, labels)
        ]

    return make
