"""A small schema folder and the command line, run in this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from codegen.__main__ import main
from tests.support.broken import THINGS
from tests.support.schemas import common, write_schema


class Ran(NamedTuple):
    """What a command gave."""

    status: int
    out: str
    err: str


class Project(NamedTuple):
    """A schema folder, an output folder and the command line over both."""

    schema: Path
    out: Path
    run: Callable[..., Ran]


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Project:
    """A schema with one resource; nothing is built yet."""
    schema = write_schema(tmp_path / "schema", {**common(), "resources/things.yaml": THINGS})
    out = tmp_path / "generated"

    def run(command: str, *more: str) -> Ran:
        status = main([command, "--schema", str(schema), "--out", str(out), *more])
        printed = capsys.readouterr()
        return Ran(status, printed.out, printed.err)

    return Project(schema, out, run)
