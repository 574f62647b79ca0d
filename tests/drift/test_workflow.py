"""The scheduled workflow: pinned, with the least rights, and no stranger's text in a command."""

from __future__ import annotations

import re
import subprocess
from typing import Any

import pytest
import yaml

from codegen.__main__ import main
from tests.support.paths import ROOT

TEXT = (ROOT / ".github" / "workflows" / "drift.yml").read_text("utf-8")
WORKFLOW: Any = yaml.safe_load(TEXT)
STEPS: list[tuple[str, Any]] = [
    (name, step) for name, job in WORKFLOW["jobs"].items() for step in job["steps"]
]
SCRIPTS: list[tuple[str, str]] = [(name, step["run"]) for name, step in STEPS if "run" in step]


def test_every_action_is_pinned_by_its_digest() -> None:
    used = [step["uses"] for _, step in STEPS if "uses" in step]
    assert len(used) >= 4
    assert [name for name in used if not re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", name)] == []


def test_the_job_that_reads_may_write_nothing() -> None:
    assert WORKFLOW["permissions"] == {}
    rights = {name: job["permissions"] for name, job in WORKFLOW["jobs"].items()}
    assert rights["look"] == {"contents": "read"}
    assert rights["report"] == {"contents": "write", "pull-requests": "write"}
    scripts = "".join(script for name, script in SCRIPTS if name == "report")
    assert "codegen" not in scripts and "pip" not in scripts
    look = [step for name, step in STEPS if name == "look"]
    assert all("env" not in step and "secrets" not in str(step) for step in look)
    assert look[0]["with"]["persist-credentials"] is False


def test_no_expression_is_part_of_a_command() -> None:
    assert all("${{" not in script for _, script in SCRIPTS)


@pytest.mark.parametrize("script", [script for _, script in SCRIPTS])
def test_scripts_are_bash(script: str) -> None:
    done = subprocess.run(["bash", "-n"], input=script, text=True, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_options_exist(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["drift", "--help"])
    known = capsys.readouterr().out
    used = re.findall(r"^ *look (.*?)(?: >|$)", "\n".join(s for _, s in SCRIPTS), re.MULTILINE)
    options = {word for line in used for word in line.split() if word.startswith("--")}
    assert options == {"--format", "--models", "--propose", "--update-baseline"}
    assert all(option in known for option in options)


def test_the_compare_step(tmp_path: Any) -> None:
    """Run the script with a `python` that answers with given statuses."""
    script = next(step["run"] for _, step in STEPS if step.get("id") == "compare")
    digest = r"""printf -- '--- a/x\n+++ b/x\n-"digest": "1",\n+"digest": "2",\n'"""
    facts = rf"""{digest}; printf -- '+  "body:x": 1,\n'"""
    for statuses, git, code, found in (
        ("0", "exit 0", 0, False),
        ("0", digest, 0, False),
        ("0", facts, 0, True),
        ("1", "exit 0", 0, True),
        ("2", "exit 0", 2, False),
    ):
        folder = tmp_path / f"{statuses}-{len(git)}"
        (folder / "schema" / "upstream").mkdir(parents=True)
        (folder / "schema" / "upstream" / "baseline.json").write_text("{}\n")
        (folder / "bin").mkdir()
        for name, body in (("python", f"echo text; exit {statuses}"), ("git", git)):
            program = folder / "bin" / name
            program.write_text(f"#!/bin/sh\n{body}\n")
            program.chmod(0o755)
        output = folder / "output"
        output.write_text("")
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=folder,
            env={"PATH": f"{folder / 'bin'}:/usr/bin:/bin", "GITHUB_OUTPUT": str(output)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == code, done.stderr
        assert ("found=yes" in output.read_text()) is found
        if code == 0:
            assert (folder / "report" / "report.md").read_text() == "text\ntext\n"
