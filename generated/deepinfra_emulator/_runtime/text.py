# Generated from codegen/runtime/emulator/text.py. Do not edit; run: nox -s generate
"""Deterministic replies to prompts and conversations."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from .pattern import matching
from .sample import instance_text
from .tokens import cut, estimate
from .values import as_text, is_list, is_map, whole

_WORD = re.compile(r"\w+(?:['\u2019-]\w+)*")
_LONGEST_QUOTE = 120

_OPENERS = (
    "Here is a short answer to “{question}”.",
    "You asked: “{question}”. In short:",
    "Let us look at “{question}”.",
    "Thank you for asking “{question}”.",
)
_MIDDLES = (
    "It comes down to {topics}; begin there and add the rest step by step.",
    "What matters most is {topics}, in this order.",
    "Three things help: a clear goal, {topics}, and a little patience.",
    "Start with {topics}, check the result, and refine it where needed.",
)
_ENDS = (
    "No model was asked: this text was made by an emulator.",
    "An emulator wrote this without asking a model.",
)
_NOTHING = "an empty prompt"


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply and why it ended: `length` when the token limit cut it, else `stop`.

    `front` is the prompt that `text` begins with when it was to be repeated.
    """

    text: str
    finish: Literal["stop", "length"]
    front: str = ""
    mark: str | None = None
    """The stop text before which the text ends, when it was that."""

    @property
    def written(self) -> str:
        """What is new in the text."""
        return self.text[len(self.front) :]


def plain_text(content: object) -> str:
    """Return the text of a message's content: text, or a list with parts that hold `text`."""
    if isinstance(content, str):
        return content
    if not is_list(content):
        return ""
    parts: list[str] = []
    for part in content:
        inner = part.get("text") if is_map(part) else part
        if isinstance(inner, str):
            parts.append(inner)
    return "\n".join(parts)


def last_of(messages: object, role: str) -> str:
    """Return the text of the last message of a role, empty when there is none."""
    for message in reversed(messages if is_list(messages) else []):
        if is_map(message) and message.get("role") == role:
            found = plain_text(message.get("content"))
            if found:
                return found
    return ""


def tool_result(messages: object) -> str | None:
    """Return the results that the last messages bring back from tools, None when they do not.

    A message of the role `tool` is one, or one with content parts of the type `tool_result`.
    """
    found: list[str] = []
    for message in reversed(messages if is_list(messages) else []):
        results = _results(message)
        if not results:
            break
        found[:0] = results
    return "; ".join(found) if found else None


def _results(message: object) -> list[str]:
    """Return the results of tools in one message."""
    if not is_map(message):
        return []
    content = message.get("content")
    if message.get("role") == "tool":
        return [plain_text(content) or as_text(content)]
    parts = [part for part in content if is_map(part)] if is_list(content) else []
    held = [part.get("content") for part in parts if part.get("type") == "tool_result"]
    return [plain_text(inner) or as_text(inner) for inner in held]


def topics(question: str, count: int = 3) -> list[str]:
    """Return the words of a question that carry most of its meaning: the longest, in order."""
    words = list(dict.fromkeys(word.lower() for word in _WORD.findall(question)))
    chosen = sorted((word for word in words if len(word) > 3), key=len, reverse=True)[:count]
    return [word for word in words if word in chosen]


def shortened(text: str, limit: int = _LONGEST_QUOTE) -> str:
    """Return a text on one line, cut at a word when it is longer than `limit` characters."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    return line[:limit].rsplit(" ", 1)[0].rstrip(",.;:") + " …"


def prose(question: str, choice: int = 0, result: str | None = None) -> str:
    """Return a few sentences on a question; other choices give other sentences."""
    number = whole("prose", question) + choice
    quoted = shortened(question) or _NOTHING
    named = topics(question)
    if len(named) > 1:
        listed = ", ".join(named[:-1]) + " and " + named[-1]
    else:
        listed = named[0] if named else "the essentials"
    sentences = [
        _OPENERS[number % len(_OPENERS)].format(question=quoted),
        _MIDDLES[(number // 4 + choice) % len(_MIDDLES)].format(topics=listed),
        _ENDS[number % len(_ENDS)],
    ]
    if result is not None:
        sentences.insert(0, f"The tool answered: {shortened(result, 400)}.")
    return " ".join(sentences)


def thinking(question: str) -> str:
    """Return a short line of thought on a question."""
    named = ", ".join(topics(question)) or "very little"
    return f"The user asks about {named}. A short and friendly answer is best."


def reply(
    *,
    messages: object = None,
    prompt: object = None,
    max_tokens: int | None = None,
    stop: object = None,
    schema: object = None,
    pattern: str | None = None,
    as_json: bool = False,
    echo: bool = False,
    choice: int = 0,
) -> Reply:
    """Return the reply to a conversation or a prompt.

    `schema` asks for JSON that is true to it, `pattern` for a text that matches it, `as_json` for
    any JSON object, in this order. `stop` (text or list) ends the text before its first hit,
    `max_tokens` limits it, `echo` puts the prompt in front. Raises Refusal for a schema or a
    pattern that no text can be made for.
    """
    question = last_of(messages, "user") if is_list(messages) else _prompt_text(prompt)
    if is_map(schema):
        text = instance_text(schema, question, choice)
    elif pattern is not None:
        text = matching(pattern, whole("pattern", question, choice))
    elif as_json:
        text = _any_object(question, choice)
    else:
        text = prose(question, choice, tool_result(messages))
    return _ended(_prompt_text(prompt) if echo else "", text, stop, max_tokens)


def _prompt_text(prompt: object) -> str:
    if isinstance(prompt, str):
        return prompt
    if is_list(prompt):
        return "\n".join(member for member in prompt if isinstance(member, str))
    return ""


def _any_object(question: str, choice: int) -> str:
    return json.dumps(
        {"question": shortened(question), "answer": prose(question, choice)}, ensure_ascii=False
    )


def _ended(front: str, text: str, stop: object, max_tokens: int | None) -> Reply:
    found = stop if is_list(stop) else [stop]
    sequences: Sequence[str] = [mark for mark in found if isinstance(mark, str) and mark]
    hits = [(hit, mark) for mark in sequences if (hit := text.find(mark)) >= 0]
    end, met = min(hits, default=(len(text), None))
    text = text[:end]
    if max_tokens is not None and max_tokens > 0 and estimate(text) > max_tokens:
        return Reply(front + cut(text, max_tokens), "length", front)
    return Reply(front + text, "stop", front, met)
