"""Builds of hostile schemas, made once for all tests of the folder."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from codegen import build as builder
from tests.security import corpus, sinks
from tests.support.schemas import dump, write_schema


class Built(dict[str, bytes]):
    """The files of a build; short when a failing test shows it."""

    def __repr__(self) -> str:
        return f"<build of {len(self)} files>"


def build(folder: Path, data: sinks.Data) -> Built:
    """Build a schema given as data; nothing is written but its own files."""
    files = {name: dump(content) for name, content in data.items()}
    return Built(builder.build(builder.load(write_schema(folder / "schema", files))))


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The build of a schema whose free texts are two plain words."""
    data = sinks.filled(sinks.everywhere("sample_client"), "plain text")
    return build(tmp_path_factory.mktemp("plain"), data)


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Built]:
    """Build a schema with a text of the corpus, named by its key, in all free positions.

    Each has its own package name: `hostile_` and the number of the text.
    """
    folder = tmp_path_factory.mktemp("hostile")
    numbers = {name: number for number, name in enumerate(corpus.PRINTABLE)}

    @cache
    def make(name: str) -> Built:
        data = sinks.everywhere(f"hostile_{numbers[name]}")
        return build(folder, sinks.filled(data, corpus.PRINTABLE[name]))

    return make
