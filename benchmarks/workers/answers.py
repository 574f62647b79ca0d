"""Pydantic models of the answers, as small as the work allows."""

from __future__ import annotations

from pydantic import BaseModel


class Message(BaseModel):
    """What was said."""

    role: str
    content: str | None = None


class Choice(BaseModel):
    """One answer."""

    index: int
    message: Message
    finish_reason: str | None = None


class Usage(BaseModel):
    """Counts of tokens."""

    prompt_tokens: int
    completion_tokens: int = 0
    total_tokens: int


class Completion(BaseModel):
    """A chat completion."""

    id: str
    created: int
    model: str
    choices: list[Choice]
    usage: Usage | None = None


class Vector(BaseModel):
    """The numbers of one text."""

    index: int
    embedding: list[float]


class Vectors(BaseModel):
    """The numbers of many texts."""

    data: list[Vector]
    usage: Usage


class EncodedVector(BaseModel):
    """The numbers of one text, as base64."""

    index: int
    embedding: str


class EncodedVectors(BaseModel):
    """The numbers of many texts, as base64."""

    data: list[EncodedVector]
    usage: Usage
