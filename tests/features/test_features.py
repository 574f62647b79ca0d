"""Every feature folder is complete, small, and free of stray files."""

from __future__ import annotations

from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
FEATURES = sorted(path.parent for path in FOLDER.glob("*/schema.yaml"))
LONGEST = 120


@pytest.mark.parametrize("folder", FEATURES, ids=lambda path: path.name)
def test_folder(folder: Path) -> None:
    names = {path.name for path in folder.iterdir() if path.name != "__pycache__"}
    snapshots = {name for name in names if name.endswith(".snap")}
    assert names - snapshots == {"schema.yaml", f"test_{folder.name}.py"}
    assert snapshots
    assert [n for n in snapshots if len((folder / n).read_bytes().split(b"\n")) > LONGEST] == []


def test_every_folder_has_a_schema() -> None:
    folders = {path for path in FOLDER.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert folders == set(FEATURES)
    assert len(FEATURES) >= 15
