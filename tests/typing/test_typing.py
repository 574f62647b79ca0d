"""User code under mypy and pyright: what is marked is refused, all else is accepted.

The files in `cases` are never run. A line that must be refused ends in `# expect: refused`; each
checker runs once over all files, and the lines that it reports must be exactly the marked ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.usercode import Reports, start_mypy, start_pyright

CASES = Path(__file__).parent / "cases"
FILES = sorted(CASES.glob("*.py"))
MARK = "# expect: refused"


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Reports]:
    """What each checker says; both run at the same time."""
    started = {
        "mypy": start_mypy(tmp_path_factory.mktemp("mypy"), FILES),
        "pyright": start_pyright(tmp_path_factory.mktemp("pyright"), FILES),
    }
    return {name: finish() for name, finish in started.items()}


def marked(file: Path) -> set[int]:
    """Give the numbers of the lines that must be refused."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith(MARK)}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_exactly_the_marked_lines_are_refused(
    reports: Mapping[str, Reports], checker: str, file: Path
) -> None:
    said, expected = reports[checker][file.name], marked(file)
    lines = file.read_text(encoding="utf-8").splitlines()
    accepted = [f"accepted: {lines[line - 1].strip()}" for line in expected - said.keys()]
    refused = [f"refused, line {line}: {said[line]}" for line in said.keys() - expected]
    assert not accepted + refused, "\n".join(accepted + refused)


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_nothing_else_is_reported(reports: Mapping[str, Reports], checker: str) -> None:
    known = {file.name for file in FILES}
    assert {name: said for name, said in reports[checker].items() if name not in known} == {}


def test_every_file_has_both_kinds_of_lines() -> None:
    for file in FILES:
        text = file.read_text(encoding="utf-8")
        assert marked(file), file.name
        assert "assert_type(" in text
        assert "AsyncDeepInfra" in text
        assert "type: ignore" not in text
        assert "pyright:" not in text
    assert len(FILES) >= 4
