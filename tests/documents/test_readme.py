"""Every snippet of the README runs as it is and passes both type checkers."""

from __future__ import annotations

import re
from collections.abc import Sized
from functools import cached_property
from pathlib import Path

import pytest

from deepinfra_client import DeepInfra, capabilities
from deepinfra_emulator import Emulator
from tests.support.paths import ROOT
from tests.support.usercode import start_mypy, start_pyright

README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
TITLES = [
    "Provider instance",
    "Language models",
    "Image input",
    "Object generation",
    "Tool usage",
    "Tool streaming",
    "Model capabilities",
    "Completion models",
    "Embedding models",
    "Image models",
    "Model-specific options",
    "Image editing",
]
"""The features in the order of the provider page of the AI SDK."""


def test_features_stand_in_order_and_each_has_a_snippet() -> None:
    sections = re.split(r"^### ", README, flags=re.MULTILINE)[1:]
    titles = [section.partition("\n")[0] for section in sections]
    assert titles[: len(TITLES)] == TITLES
    assert all("```python" in section for section in sections)


def test_the_table_of_attributes_is_whole() -> None:
    cells = re.findall(r"^\| (`[a-z_.`, ]+) \|", README.partition("| `client.` |")[2], re.MULTILINE)
    listed = [name.partition(".")[0] for cell in cells for name in re.findall(r"`(.+?)`", cell)]
    properties = [
        name
        for name, value in vars(DeepInfra).items()
        if isinstance(value, cached_property) and not name.startswith("with_")
    ]
    assert sorted(listed[: len(properties)]) == sorted(properties)


def test_all_tables_are_named() -> None:
    """A row more changes nothing in the README."""
    (said,) = re.findall(r"^Over (\d+) rows in eight tables", README, re.MULTILINE)
    named = {*re.findall(r"generated/docs/models-(\w+)\.md", README)}
    assert named == {
        path.stem.removeprefix("models-")
        for path in (ROOT / "generated" / "docs").glob("models-*.md")
    }
    tables: list[Sized] = [getattr(capabilities, name) for name in named]
    assert (len(tables), sum(len(table) for table in tables) > int(said)) == (8, True)


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_snippet(number: int, emulator: Emulator, capsys: pytest.CaptureFixture[str]) -> None:
    source = compile(BLOCKS[number], f"README.md snippet {number}", "exec")
    exec(source, {"__name__": "__main__"})
    assert not capsys.readouterr().err


def test_types(tmp_path_factory: pytest.TempPathFactory) -> None:
    files: list[Path] = []
    folder = tmp_path_factory.mktemp("snippets")
    for number, block in enumerate(BLOCKS):
        files.append(folder / f"snippet_{number}.py")
        files[-1].write_text(block, "utf-8")
    waiting = [
        start_mypy(tmp_path_factory.mktemp("mypy"), files),
        start_pyright(tmp_path_factory.mktemp("pyright"), files),
    ]
    for finish in waiting:
        assert {name: said for name, said in finish().items() if said} == {}
