"""The command line: what each command prints and which status it gives."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from codegen.__main__ import COMMANDS, main
from codegen.commands import DIFF_LINES
from codegen.emit.manifest import MANIFEST
from tests.cli.conftest import Project
from tests.support.generated import run_codegen
from tests.support.paths import SCHEMA
from tests.support.tree import content, files

SUMMARY = re.compile(r"^(\d+) files, [\d,]+ lines in generated/: (.+) \(\d+\.\d s\)$")


def edit(path: Path, before: str, after: str) -> None:
    """Change a file by hand."""
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")


# ---- build -------------------------------------------------------------------------------------


def test_build_says_what_changed(project: Project) -> None:
    first = project.run("build")
    *lines, summary = first.out.splitlines()
    found = SUMMARY.match(summary)
    assert found is not None
    written = files(project.out)
    assert sorted(lines) == sorted(f"new: {path}" for path in written)
    assert int(found[1]) == len(written)
    assert (first.status, first.err, found[2]) == (0, "", f"{len(written)} changed")


def test_build_again_touches_nothing(project: Project) -> None:
    project.run("build")
    before = {path: path.stat().st_mtime_ns for path in project.out.rglob("*")}
    again = project.run("build")
    assert again.status == 0
    assert len(again.out.splitlines()) == 1
    assert "nothing changed" in again.out
    assert {path: path.stat().st_mtime_ns for path in project.out.rglob("*")} == before


def test_build_changes_and_removes_what_the_schema_changed(project: Project) -> None:
    project.run("build")
    old = project.schema / "resources" / "things.yaml"
    edit(old, "resource: things", "resource: tools")
    old.rename(old.with_name("tools.yaml"))
    lines = project.run("build").out.splitlines()
    assert "new: sample_client/resources/tools.py" in lines
    assert "removed: sample_client/resources/things.py" in lines
    assert f"changed: {MANIFEST}" in lines
    assert not (project.out / "sample_client/resources/things.py").exists()
    assert project.run("check").status == 0


def test_build_repairs_a_touched_tree(project: Project) -> None:
    project.run("build")
    before = files(project.out)
    (project.out / "sample_client" / "client.py").write_text("broken", "utf-8")
    (project.out / "surface.txt").unlink()
    ran = project.run("build")
    assert ran.out.splitlines()[:2] == ["new: surface.txt", "changed: sample_client/client.py"]
    assert files(project.out) == before


def test_build_leaves_foreign_files_alone(project: Project) -> None:
    project.run("build")
    (project.out / "notes.txt").write_text("mine", "utf-8")
    before = content(project.out)
    ran = project.run("build")
    assert ran.status == 1
    assert "notes.txt" in ran.err
    assert ran.err.endswith("nothing was written\n")
    assert content(project.out) == before


# ---- check -------------------------------------------------------------------------------------


def test_check_of_a_clean_tree(project: Project) -> None:
    project.run("build")
    before = content(project.out)
    ran = project.run("check")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == f"{len(files(project.out))} files are what the schema says\n"
    assert content(project.out) == before


def test_check_finds_a_touched_file(project: Project) -> None:
    project.run("build")
    edit(project.out / "sample_client" / "client.py", '"""The client."""', '"""Mine."""')
    before = content(project.out)
    ran = project.run("check")
    assert ran.status == 1
    lines = ran.out.splitlines()
    assert lines[0] == "changed: generated/sample_client/client.py"
    assert '-"""Mine."""' in lines
    assert '+"""The client."""' in lines
    assert lines[-1] == "1 file differs from the schema; run: python -m codegen build"
    assert content(project.out) == before


def test_check_finds_a_touched_schema(project: Project) -> None:
    project.run("build")
    edit(project.schema / "resources" / "things.yaml", "Get a thing.", "Fetch a thing.")
    ran = project.run("check")
    assert ran.status == 1
    assert "changed: generated/sample_client/resources/things.py" in ran.out.splitlines()
    assert "Fetch a thing." in ran.out


def test_check_finds_a_schema_that_changed_no_text(project: Project) -> None:
    """A comment changes the digest of the input only."""
    project.run("build")
    with (project.schema / "client.yaml").open("a", encoding="utf-8") as file:
        file.write("# a remark\n")
    ran = project.run("check")
    assert ran.status == 1
    assert f"changed: generated/{MANIFEST} (inputs changed, texts did not)" in ran.out
    project.run("build")
    assert project.run("check").status == 0


def test_check_finds_missing_unlisted_and_stale_files(project: Project) -> None:
    project.run("build")
    (project.out / "surface.txt").unlink()
    (project.out / "sample_client" / "mine.py").write_text("", "utf-8")
    old = project.schema / "resources" / "things.yaml"
    edit(old, "resource: things", "resource: tools")
    old.rename(old.with_name("tools.yaml"))
    ran = project.run("check")
    assert ran.status == 1
    for line in (
        "missing: generated/surface.txt",
        "missing: generated/sample_client/resources/tools.py",
        "unlisted: generated/sample_client/mine.py",
        "stale: generated/sample_client/resources/things.py",
    ):
        assert line in ran.out.splitlines()


def test_check_shortens_long_differences(project: Project) -> None:
    project.run("build")
    target = project.out / "sample_client" / "errors.py"
    text = "\n".join(f"# {number}" for number in range(DIFF_LINES * 3))
    target.write_text(text, "utf-8")
    short, long = project.run("check"), project.run("check", "--diff")
    assert "more lines; see them with --diff" in short.out
    assert len(short.out.splitlines()) < DIFF_LINES + 5
    assert len(long.out.splitlines()) > DIFF_LINES * 3
    assert "--diff" not in long.out


@pytest.mark.parametrize("tool", ["ruff", "datamodel-code-generator", "jinja2"])
def test_check_compares_the_tools_first(project: Project, tool: str) -> None:
    """Another version of a tool is said in one line, in place of a thousand lines of difference."""
    project.run("build")
    path = project.out / MANIFEST
    manifest = json.loads(path.read_text("utf-8"))
    installed = manifest["tools"][tool]
    manifest["tools"][tool] = "0.0.1"
    path.write_text(json.dumps(manifest), "utf-8")
    (project.out / "sample_client" / "client.py").write_text("broken", "utf-8")
    ran = project.run("check")
    assert ran.status == 1
    assert ran.out.splitlines() == [
        f"{tool} 0.0.1 wrote the tree, {installed} is installed",
        "install the versions of the dependency group gen, or run: python -m codegen build",
    ]


def test_check_without_a_tree(project: Project) -> None:
    ran = project.run("check")
    assert ran.status == 1
    assert "missing: generated/manifest.json" in ran.out.splitlines()
    assert not project.out.exists()


def test_check_with_a_damaged_manifest(project: Project) -> None:
    project.run("build")
    (project.out / MANIFEST).write_text("{", "utf-8")
    ran = project.run("check")
    assert ran.status == 1
    assert "manifest.json" in ran.err


# ---- editor ------------------------------------------------------------------------------------


def test_editor_schemas(project: Project) -> None:
    first = project.run("editor")
    assert first.status == 0
    folder = project.schema / "editor"
    names = sorted(path.name for path in folder.iterdir())
    assert [line for line in first.out.splitlines() if line.startswith("written: ")] == [
        f"written: editor/{name}" for name in sorted(names, key=first.out.index)
    ]
    for name in names:
        schema = json.loads((folder / name).read_text("utf-8"))
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        assert schema["additionalProperties"] is False
    assert project.run("editor").out == f"0 of {len(names)} editor schemas changed\n"
    assert project.run("build").status == 0


def test_check_knows_outdated_editor_schemas(project: Project) -> None:
    project.run("editor")
    project.run("build")
    assert project.run("check").status == 0
    edit(project.schema / "editor" / "client.schema.json", "2020-12", "2019-09")
    ran = project.run("check")
    assert ran.status == 1
    assert "changed: editor/client.schema.json (run: python -m codegen editor)" in ran.out


def test_editor_schemas_of_the_project_are_current() -> None:
    from codegen.dialect.editor import editor_schemas

    stored = {path.name: path.read_bytes() for path in (SCHEMA / "editor").iterdir()}
    outdated = sorted(name for name, _ in stored.items() ^ editor_schemas().items())
    assert dict.fromkeys(outdated) == {}, "run: python -m codegen editor"


# ---- ir, surface -------------------------------------------------------------------------------


def test_ir(project: Project) -> None:
    ran = project.run("ir")
    assert ran.status == 0
    shown = json.loads(ran.out)
    assert shown["client"]["package"] == "sample_client"
    assert list(shown["types"]) == ["things.Thing"]


def test_ir_of_a_resource(project: Project) -> None:
    ran = project.run("ir", "things")
    (module,) = json.loads(ran.out)
    (endpoint,) = module["resource"]["endpoints"]
    assert (endpoint["method"], endpoint["name"], endpoint["retry"]) == ("GET", "get", "safe")


def test_ir_of_an_unknown_resource(project: Project) -> None:
    ran = project.run("ir", "thing")
    assert (ran.status, ran.out) == (1, "there is no resource 'thing'; resources: things\n")


def test_surface(project: Project) -> None:
    ran = project.run("surface")
    assert ran.status == 0
    assert "things.get -> Thing" in ran.out.splitlines()
    project.run("build")
    assert ran.out == (project.out / "surface.txt").read_text("utf-8")


# ---- usage -------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", COMMANDS)
def test_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([command, "--help"])
    assert caught.value.code == 0
    printed = capsys.readouterr().out
    assert "--schema" in printed
    assert COMMANDS[command][1] in " ".join(printed.split())


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    assert caught.value.code == 0
    printed = capsys.readouterr().out
    assert all(command in printed for command in COMMANDS)


@pytest.mark.parametrize("arguments", [[], ["bild"], ["build", "--nope"], ["build", "extra"]])
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: python -m codegen" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["build", "check", "ir", "surface"])
def test_wrong_folder(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert main([command, "--schema", str(tmp_path / "nowhere"), "--out", str(out)]) == 1
    printed = capsys.readouterr()
    assert printed.err.splitlines()[0] == (
        "nowhere/client.yaml:1:1: error[missing-file]: the file does not exist"
    )
    assert "2 findings; nothing was written" in printed.err
    assert (printed.out, out.exists()) == ("", False)


def test_output_that_is_a_file(project: Project) -> None:
    project.out.write_text("mine", "utf-8")
    ran = project.run("build")
    assert ran.status == 1
    assert "is not a folder" in ran.err
    assert project.out.read_text("utf-8") == "mine"


def test_findings_go_to_the_error_stream(project: Project) -> None:
    edit(project.schema / "resources" / "things.yaml", "#/types/Thing", "#/types/Thin")
    ran = project.run("build")
    assert (ran.status, ran.out) == (1, "")
    first, hint, *_ = ran.err.splitlines()
    assert re.fullmatch(r"schema/resources/things\.yaml:\d+:\d+: error\[[a-z-]+\]: .+", first)
    assert hint.startswith("    hint: ")
    assert ran.err.endswith("2 findings; nothing was written\n")


def test_as_a_module_from_another_folder(project: Project, tmp_path: Path) -> None:
    """In a process of its own, with a terminal that knows ASCII only."""
    edit(project.schema / "resources" / "things.yaml", "Get a thing.", "Gets a thing \N{BULLET} é.")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    places = ("--schema", os.fspath(project.schema), "--out", os.fspath(project.out))
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert run_codegen("build", *places, cwd=elsewhere, **plain).returncode == 0
    assert "Gets a thing \N{BULLET} é." in (
        project.out / "sample_client" / "resources" / "things.py"
    ).read_text("utf-8")
    (project.out / "sample_client" / "resources" / "things.py").write_text("x", "utf-8")
    ran = run_codegen("check", *places, "--diff", cwd=elsewhere, **plain)
    assert (ran.returncode, ran.stderr) == (1, "")
    assert list(elsewhere.iterdir()) == []
