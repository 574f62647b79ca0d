"""A build that fails at any stage changes nothing on disk."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.emit import format as formatting
from codegen.render import plan
from codegen.shapes import bridge
from tests.cli.conftest import Project
from tests.support.tree import content

Break = Callable[[Project, Path, pytest.MonkeyPatch], None]


def edit(path: Path, before: str, after: str) -> None:
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")


def things(project: Project) -> Path:
    return project.schema / "resources" / "things.yaml"


def bad_yaml(project: Project, folder: Path, patch: pytest.MonkeyPatch) -> None:
    things(project).write_text("resource: [things\n", "utf-8")


def bad_shape(project: Project, folder: Path, patch: pytest.MonkeyPatch) -> None:
    edit(things(project), "doc: Things.", "docs: Things.")


def bad_reference(project: Project, folder: Path, patch: pytest.MonkeyPatch) -> None:
    edit(things(project), "#/types/Thing", "#/types/Nothing1")


def templates(folder: Path, patch: pytest.MonkeyPatch, name: str, before: str, after: str) -> None:
    """Use a copy of the templates with one edit."""
    copied = folder / "templates"
    shutil.copytree(plan.TEMPLATES, copied)
    edit(copied / name, before, after)
    patch.setattr(plan, "TEMPLATES", copied)


def unknown_value(project: Project, folder: Path, patch: pytest.MonkeyPatch) -> None:
    templates(
        folder, patch, "client/_version.py.j2", "{{ version", "{{ nothing.at.all }}{{ version"
    )


def raw_text(project: Project, folder: Path, patch: pytest.MonkeyPatch) -> None:
    templates(folder, patch, "client/_version.py.j2", "{{ version | lit }}", "{{ version }}")


def broken_template(project: Project, folder: Path, patch: pytest.MonkeyPatch) -> None:
    templates(folder, patch, "client/errors.py.j2", "{% endfor %}", "{% endfr %}")


def missing_template(project: Project, folder: Path, patch: pytest.MonkeyPatch) -> None:
    templates(folder, patch, "client/errors.py.j2", "", "")
    (folder / "templates" / "client" / "errors.py.j2").unlink()


def no_python(project: Project, folder: Path, patch: pytest.MonkeyPatch) -> None:
    """ruff refuses the file: it is not Python."""
    templates(folder, patch, "client/_version.py.j2", "__version__ =", "__version__ = = ")


def refused_code(project: Project, folder: Path, patch: pytest.MonkeyPatch) -> None:
    """The gate refuses the file: it does something when it is imported."""
    templates(
        folder, patch, "client/_version.py.j2", "__version__ =", "print('hello')\n__version__ ="
    )


def surplus_name(project: Project, folder: Path, patch: pytest.MonkeyPatch) -> None:
    templates(folder, patch, "client/_version.py.j2", "__version__ =", "extra = 1\n__version__ =")


def failing_ruff(project: Project, folder: Path, patch: pytest.MonkeyPatch) -> None:
    script = folder / "ruff"
    script.write_text("#!/bin/sh\necho 'out of order' >&2\nexit 2\n", "utf-8")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    patch.setattr(formatting, "_find_ruff", lambda: os.fspath(script))


def missing_ruff(project: Project, folder: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(formatting, "_find_ruff", lambda: os.fspath(folder / "no-ruff"))


def strange_types(project: Project, folder: Path, patch: pytest.MonkeyPatch) -> None:
    """The types that come back are not those that were asked for."""

    def run(text: str, options: dict[str, Any]) -> dict[str, str]:
        return {"things": "class Thing1:\n    pass\n"}

    patch.setattr(bridge, "_run", run)


def full_disk(project: Project, folder: Path, patch: pytest.MonkeyPatch) -> None:
    """The system refuses the third move."""
    real, moves = os.replace, iter(range(100))

    def replace(source: str | Path, target: str | Path) -> None:
        if next(moves) == 2:
            raise OSError(28, "No space left on device", os.fspath(source), None, os.fspath(target))
        real(source, target)

    patch.setattr(os, "replace", replace)


def foreign_file(project: Project, folder: Path, patch: pytest.MonkeyPatch) -> None:
    (project.out / "mine.txt").write_text("mine", "utf-8")


STAGES: dict[str, tuple[Break, str]] = {
    "bad-yaml": (bad_yaml, "error[yaml-syntax]"),
    "bad-shape": (bad_shape, "error[dialect]"),
    "bad-reference": (bad_reference, "error[unknown-type]"),
    "unknown-value": (unknown_value, "client/_version.py.j2: line "),
    "raw-text": (raw_text, "client/_version.py.j2: line "),
    "broken-template": (broken_template, "client/errors.py.j2: line "),
    "missing-template": (missing_template, "client/errors.py.j2"),
    "no-python": (no_python, "sample_client/_version.py: line "),
    "refused-code": (refused_code, "a call of print is not allowed"),
    "surplus-name": (surplus_name, "extra is defined, but not expected"),
    "failing-ruff": (failing_ruff, "out of order"),
    "missing-ruff": (missing_ruff, "ruff could not be run"),
    "strange-types": (strange_types, "types of `things` differ"),
    "full-disk": (full_disk, "No space left on device"),
    "foreign-file": (foreign_file, "mine.txt"),
}


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("before", ["nothing", "a tree"])
def test_nothing_changes(
    stage: str, before: str, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over an existing tree, that the schema would change, and into nothing."""
    break_, message = STAGES[stage]
    monkeypatch.setenv("CODEGEN_CACHE", "off")
    if before == "a tree":
        assert project.run("build").status == 0
    elif stage == "foreign-file":
        project.out.mkdir()
    folder = tmp_path / "work"
    folder.mkdir()
    edit(project.schema / "client.yaml", "version: 1.2.3", "version: 1.2.4")
    edit(things(project), "Get a thing.", "Fetch a thing.")
    break_(project, folder, monkeypatch)
    held = content(project.out)
    ran = project.run("build")
    assert ran.status == 1
    assert message in ran.err
    assert ran.err.endswith("nothing was written\n")
    assert content(project.out) == held
    assert project.out.exists() == (before == "a tree" or stage == "foreign-file")


def test_after_a_failure_the_next_build_works(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A failed build leaves nothing behind in the cache either."""
    assert project.run("build").status == 0
    edit(project.schema / "client.yaml", "version: 1.2.3", "version: 1.2.4")
    with monkeypatch.context() as patch:
        refused_code(project, tmp_path, patch)
        assert project.run("build").status == 1
    assert project.run("build").status == 0
    text = (project.out / "sample_client" / "_version.py").read_text("utf-8")
    assert '__version__ = "1.2.4"' in text
    assert "print" not in text
