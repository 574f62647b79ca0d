"""The command that proposes versions, and the check of change files, on a small project."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import build as builder
from codegen.__main__ import main
from codegen.ir.model.package import Package
from codegen.release.diff import changes
from codegen.release.facts import facts
from codegen.release.plan import following
from codegen.release.released import released, released_bytes
from tests.cli.conftest import Project
from tests.cli.conftest import project as project
from tests.support.paths import SCHEMA

FIELD = "id: {type: string, description: Its name.}"


@pytest.fixture
def folder(project: Project) -> Path:
    """The folder of change files; everything is built and nothing released yet."""
    made = project.schema.parent / "changes"
    made.mkdir()
    assert project.run("build").status == 0
    return made


@pytest.fixture
def out(project: Project, folder: Path) -> Project:
    """The project after its first release, 1.2.3."""
    (folder / "+first.minor.md").write_text("The first one.\n", "utf-8")
    assert project.run("release", "--apply").status == 0
    (folder / "+first.minor.md").unlink()
    assert project.run("build").status == 0
    return project


def edit(project: Project, old: str, new: str) -> None:
    """Change the resource and build."""
    path = project.schema / "resources" / "things.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    assert project.run("build").status == 0


def test_a_first_release_needs_a_change_file(project: Project, folder: Path) -> None:
    ran = project.run("check")
    assert ran.status == 1
    assert "there is no change file; add changes/+NAME.minor.md" in ran.out
    (folder / "+first.minor.md").write_text("The first one.\n", "utf-8")
    assert project.run("check").status == 0


def test_a_release_without_changes_is_fine(out: Project, folder: Path) -> None:
    assert out.run("check").status == 0
    kept = json.loads((folder / "released.json").read_text("utf-8"))
    assert kept["version"] == "1.2.3"


def test_what_is_new_asks_for_a_minor_version(out: Project, folder: Path) -> None:
    edit(out, FIELD, f"{FIELD}\n      note: {{type: string, description: A note.}}")
    ran = out.run("check")
    assert ran.status == 1
    assert "minor is needed, there is no change file" in ran.out
    (folder / "+note.patch.md").write_text("A note.", "utf-8")
    ran = out.run("release")
    assert ran.status == 1
    assert "minor is needed, the strongest change file is patch" in ran.out
    assert "New: `" in ran.out and "note" in ran.out
    (folder / "+note.minor.md").write_text("A note.", "utf-8")
    assert out.run("check").status == 0
    assert out.run("release", "--version").out == "1.3.0\n"


def test_what_is_gone_asks_for_a_major_version(out: Project, folder: Path) -> None:
    edit(out, FIELD, "title: {type: string, description: Its title.}")
    ran = out.run("release")
    assert ran.status == 1
    assert "1.2.3 -> 2.0.0" in ran.out
    assert "Breaking: `" in ran.out and "is gone" in ran.out
    (folder / "+title.major.md").write_text("Names are titles.", "utf-8")
    ran = out.run("release", "--apply")
    assert ran.status == 0
    assert "version: 2.0.0\n" in (out.schema / "client.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "content", "text"),
    [
        ("+note.huge.md", b"A note.", "BUMP: patch, minor, major"),
        ("note.md", b"A note.", "is called +NAME.BUMP.md"),
        ("+note.minor.md", b" \n", "says nothing"),
        ("+note.minor.md", b"\xff", "no UTF-8"),
        ("released.json", b"{}", "take it from the last release"),
        ("released.json", b"[", "take it from the last release"),
    ],
)
def test_a_wrong_file_is_named(
    project: Project, folder: Path, name: str, content: bytes, text: str
) -> None:
    (folder / name).write_bytes(content)
    ran = project.run("release")
    assert ran.status == 1
    assert f"changes/{name}: " in ran.err and text in ran.err


@pytest.mark.parametrize(
    ("version", "expected"),
    [("1.2.3", ("1.2.4", "1.3.0", "2.0.0")), ("0.2.3", ("0.2.4", "0.3.0", "0.3.0"))],
)
def test_following_versions(version: str, expected: tuple[str, str, str]) -> None:
    assert (
        following(version, "patch"),
        following(version, "minor"),
        following(version, "major"),
    ) == expected


@pytest.fixture(scope="module")
def package() -> Package:
    """The schema as the generator understands it."""
    return builder.load(SCHEMA)


def test_facts_survive_their_file(package: Package, tmp_path: Path) -> None:
    found = facts(package)
    (tmp_path / "released.json").write_bytes(released_bytes("1.0.0", found))
    again = released(tmp_path)
    assert again is not None and again.facts == found
    assert not changes(found, again.facts)


def test_the_command_line_of_the_project_works(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["release", "--version"]) == 0
    assert capsys.readouterr().out.count(".") == 2


def test_a_check_without_changes_loads_none_of_the_libraries(
    out: Project, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Nor does it read the schema: what the change files lack is remembered as well."""
    command = [sys.executable, "-X", "importtime", "-m", "codegen", "check"]
    command += ["--schema", str(out.schema), "--out", str(out.out)]
    shutil.rmtree(out.schema / "editor", ignore_errors=True)
    monkeypatch.setenv("CODEGEN_CACHE", str(tmp_path / "cache"))
    first, second = (
        subprocess.run(command, capture_output=True, text=True, timeout=60) for _ in range(2)
    )
    assert (first.returncode, second.returncode) == (0, 0), second.stdout
    assert "codegen.ir.lower" in first.stderr
    for name in ("codegen.ir", "pydantic", "yaml", "jinja2", "codegen.release.facts"):
        assert f" {name}\n" not in second.stderr
    (folder / "+new.md").write_text("No word for its weight.\n", "utf-8")
    wrong = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert wrong.returncode != 0
    assert "+NAME.BUMP.md" in wrong.stdout + wrong.stderr
