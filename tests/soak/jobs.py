"""The calls of the blocking client. `ajobs` has the same ones for the asynchronous client."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from deepinfra_client import DeepInfra, DeepInfraError, TextDelta
from tests.soak import judge
from tests.soak.judge import Left

MODEL = "owner/unknown"


@dataclass
class Thing:
    """What is asked for as an object."""

    name: str
    sizes: list[int]


def look(number: int) -> str:
    """Look something up."""
    return f"seen {number}"


def asking(kind: str, number: int) -> list[dict[str, str]]:
    """Write the messages of a call."""
    return [{"role": "user", "content": f"{kind} {number}"}]


def delta(chunk: Any) -> tuple[str, bool]:
    """Return the text of an event of a plain stream, and whether it ends the text."""
    choice = chunk.choices[0] if chunk.choices else None
    if choice is None:
        return "", False
    return choice.delta.content or "", choice.finish_reason is not None


def verdict(found: str, number: int, *, done: bool) -> str:
    """Judge what a plain stream gave; a reason to end means that nothing is missing."""
    if not done:
        judge.beginning(found, number)
        return "not announced"
    judge.whole(found, number)
    return "whole"


def _plain(client: DeepInfra, number: int, chance: random.Random) -> str:
    stream = client.chat.completions.create(
        model=MODEL, messages=asking("text", number), stream=True
    )
    leave, found, done = chance.random(), "", False
    for chunk in stream:
        text, last = delta(chunk)
        found, done = found + text, done or last
        if leave < 0.2 and chance.random() < 0.2:
            return "left"
    return verdict(found, number, done=done)


def _model(client: DeepInfra, number: int, chance: random.Random) -> str:
    came, leave = "", chance.random()
    try:
        with client.language_model(MODEL).stream(f"text {number}") as stream:
            for part in stream:
                came += part.text if isinstance(part, TextDelta) else ""
                if leave < 0.2 and chance.random() < 0.2:
                    if leave < 0.1:
                        raise Left
                    return "left"
            judge.whole(stream.result.text, number)
    except DeepInfraError as error:
        judge.partial(error, number, came)
        raise
    return "whole"


def _texts(client: DeepInfra, number: int, chance: random.Random) -> str:
    found = ""
    for text in client.language_model(MODEL).stream(f"text {number}").text:
        found += text
        if chance.random() < 0.05:
            judge.beginning(found, number)
            return "left"
    judge.whole(found, number)
    return "whole"


def _tools(client: DeepInfra, number: int, chance: random.Random) -> str:
    model = client.language_model(MODEL)
    if chance.random() < 0.5:
        judge.whole(model.generate(f"tool {number}", tools=[look], max_steps=3).text, number)
        return "whole"
    stream = model.stream(f"tool {number}", tools=[look], max_steps=3)
    if chance.random() < 0.2:
        next(stream)
        return "left"
    judge.whole(stream.read().text, number)
    return "whole"


def _object(client: DeepInfra, number: int, chance: random.Random) -> str:
    stream = client.language_model(MODEL).stream_object(Thing, f"object {number}")
    for _ in stream.partials:
        if chance.random() < 0.01:
            return "left"
    judge.thing(stream.result.object, number)
    return "whole"


def _helper(client: DeepInfra, number: int, chance: random.Random) -> str:
    with client.chat.completions.stream(model=MODEL, messages=asking("text", number)) as stream:
        if chance.random() < 0.2:
            next(stream)
            return "left"
        judge.whole(stream.get_final_completion().choices[0].message.content, number)
    return "whole"


def _answer(client: DeepInfra, number: int, _: random.Random) -> str:
    found = client.chat.completions.create(model=MODEL, messages=asking("text", number))
    judge.whole(found.choices[0].message.content, number)
    return "whole"


def _raw(client: DeepInfra, number: int, chance: random.Random) -> str:
    response = client.with_streaming_response.chat.completions.create(
        model=MODEL, messages=asking("text", number), stream=True
    )
    if chance.random() < 0.3:
        return "left"
    found, done = "", False
    for chunk in response.parse():
        text, last = delta(chunk)
        found, done = found + text, done or last
    return verdict(found, number, done=done)


JOBS: dict[str, tuple[Callable[[DeepInfra, int, random.Random], str], int]] = {
    "plain stream": (_plain, 4),
    "model stream": (_model, 4),
    "texts": (_texts, 2),
    "tools": (_tools, 3),
    "object stream": (_object, 2),
    "helper": (_helper, 2),
    "answer": (_answer, 1),
    "raw stream": (_raw, 1),
}
