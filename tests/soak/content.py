"""What the server says to a number, so that the client side can judge every answer."""

from __future__ import annotations

import json
import random
from typing import Any

WORDS = (
    "Grüße",
    "東京",
    "🍝",
    "plain",
    "a\u2028b",
    "x\u0085y",
    '"quoted"',
    "{",
    "data:",
    "\t",
    "[DONE]",
)


def words(number: int) -> list[str]:
    """The pieces of an answer."""
    chance = random.Random(number)
    return [chance.choice(WORDS) + " " for _ in range(chance.randint(1, 40))]


def text(number: int) -> str:
    """The whole answer."""
    return "".join(words(number))


def thing(number: int) -> dict[str, Any]:
    """The answer where an object is asked for."""
    return {"name": text(number), "sizes": [number, number + 1]}


def thing_pieces(number: int) -> list[str]:
    """The object as JSON, in pieces."""
    written = json.dumps(thing(number))
    return [written[at : at + 11] for at in range(0, len(written), 11)]
