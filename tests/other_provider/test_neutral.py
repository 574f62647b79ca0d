"""The generator knows no provider: its sources name none, and none of the schema's models."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from codegen import build as builder
from codegen.ir.model.package import Package
from tests.support.paths import CODEGEN, OTHER_PROVIDER, SCHEMA

TEXT_FILES = (".py", ".j2", ".txt", ".json", ".yaml", ".md", ".toml")


@cache
def sources() -> dict[str, str]:
    """Every text of the generator, in lower case."""
    return {
        path.relative_to(CODEGEN).as_posix(): path.read_text("utf-8").lower()
        for path in sorted(CODEGEN.rglob("*"))
        if path.suffix in TEXT_FILES and "__pycache__" not in path.parts
    }


def provider_words(package: Package) -> Iterator[str]:
    """Words that only one provider uses: its names, its models, its routes."""
    client = package.client
    yield from (client.package, client.emulator_package, client.client, client.distribution)
    yield from (*client.auth.env, *client.base_url.env)
    yield client.base_url.default.partition("://")[2].partition("/")[0].partition(":")[0]
    for table in package.tables:
        for row in table.rows:
            yield row.id
    yield from package.prices
    for endpoint in package.endpoints():
        literal = "".join(piece.text if not piece.parameter else "\0" for piece in endpoint.path)
        # One word such as /models/ is nobody's own; the first word of longer routes is.
        parts = [part for part in literal.split("\0")[0].split("/") if part]
        if len(parts) > 1:
            yield f"/{parts[0]}/"
            yield f"/{'/'.join(parts)}"


def hits(words: set[str]) -> list[str]:
    return [
        f"{path}: {word}"
        for word in sorted(words)
        for path, text in sources().items()
        if word.lower() in text
        and re.search(rf"(?<![a-z0-9]){re.escape(word.lower())}(?![a-z0-9])", text)
    ]


@pytest.mark.parametrize("schema", [SCHEMA, OTHER_PROVIDER], ids=["real", "invented"])
def test_no_name_model_or_route_of_a_schema(schema: Path) -> None:
    words = set(provider_words(builder.load(schema)))
    assert len(words) > 15
    assert hits(words) == []


def test_no_name_of_a_known_provider() -> None:
    named = ("deepinfra", "openai", "anthropic", "skylark")
    assert [f"{p}: {n}" for p, text in sources().items() for n in named if n in text] == []


def test_sources_are_found() -> None:
    """A guard that reads nothing would always pass."""
    assert len(sources()) > 100
    assert {"build.py", "templates/client/client.py.j2", "ir/reserved.txt"} <= set(sources())
