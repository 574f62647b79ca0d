"""Formatting: same result everywhere, and errors that name the file."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import pytest

from codegen.emit import format as formatting
from codegen.emit.errors import EmitError
from codegen.emit.format import format_files

MESSY = "import sys\nimport os\nfrom pkg.b import x\nimport httpx\nA=os.name+x+httpx.x\n"
NEAT = "import os\n\nimport httpx\n\nfrom pkg.b import x\n\nA = os.name + x + httpx.x\n"


def test_imports_and_layout() -> None:
    """Imports are sorted with the package's own last, unused ones go; other files stay."""
    files = {"pkg/b.py": "x='a'\n", "pkg/a.py": MESSY, "pkg/py.typed": "", "x.md": "a  b"}
    assert format_files(files) == {
        "pkg/b.py": 'x = "a"\n',
        "pkg/a.py": NEAT,
        "pkg/py.typed": "",
        "x.md": "a  b",
    }
    assert list(format_files(files)) == list(files)


def test_settings_and_folder_have_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings beside the caller, in the temporary folder or the environment are not read."""
    settings = '[lint]\nselect = []\n[format]\nquote-style = "single"\nindent-style = "tab"\n'
    (tmp_path / "ruff.toml").write_text(settings)
    (tmp_path / ".gitignore").write_text("*\n")
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setenv("RUFF_CONFIG", str(tmp_path / "ruff.toml"))
    monkeypatch.setenv("RUFF_OUTPUT_FORMAT", "github")
    files = {"pkg/b.py": "x='a'\n", "pkg/a.py": MESSY, "build/venv/c.py": "x='a'\n"}
    done = format_files(files)
    assert done["pkg/a.py"] == NEAT
    assert done["build/venv/c.py"] == 'x = "a"\n'
    assert sorted(path.name for path in tmp_path.iterdir()) == [".git", ".gitignore", "ruff.toml"]


def test_line_ends_are_newlines() -> None:
    """No file gets the line ends of a platform."""
    assert format_files({"a.py": "A=1\r\nB=2\r\n"}) == {"a.py": "A = 1\nB = 2\n"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("A = (\n", r"line \d+, column \d+: .*"),
        ("A = 1\nimport os.path as\n", r"line 2, column \d+: .*"),
        ("x = '\ud800'\n", "the text holds a lone surrogate.*"),
    ],
)
def test_broken_files_are_named(text: str, reason: str) -> None:
    """The error says which file, where and what."""
    with pytest.raises(EmitError, match=rf"^pkg/bad\.py: {reason}") as caught:
        format_files({"pkg/good.py": "A = 1\n", "pkg/bad.py": text})
    assert caught.value.file == "pkg/bad.py"


def test_what_cannot_be_mended_is_an_error() -> None:
    """An import that a package file neither uses nor lists is not silently kept."""
    with pytest.raises(EmitError, match=r"^pkg/__init__\.py: line 1, column 16: .*F401"):
        format_files({"pkg/__init__.py": "from .a import b\n", "pkg/a.py": "b = 1\n"})


@pytest.mark.parametrize(
    "path", ["/a.py", "../a.py", "a/../b.py", "a\\b.py", "", "a//b.py", "-a b.py"]
)
def test_paths_stay_inside(path: str) -> None:
    """Only plain relative paths are written."""
    with pytest.raises(EmitError, match="not a path inside the tree"):
        format_files({path: ""})


def test_names_that_look_like_options() -> None:
    """A path is never taken for an option."""
    assert format_files({"--fix.py": "A=1\n"}) == {"--fix.py": "A = 1\n"}


def test_nothing_to_do() -> None:
    """Without Python files no process is started."""
    assert format_files({"a.md": "x"}) == {"a.md": "x"}


def test_ruff_beside_the_interpreter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the package does not tell, the binary beside the interpreter is used."""
    binary = str(import_module("ruff.__main__").find_ruff_bin())
    monkeypatch.setitem(sys.modules, "ruff.__main__", None)
    name = "ruff.exe" if sys.platform == "win32" else "ruff"
    (tmp_path / name).symlink_to(binary)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert format_files({"a.py": "A=1\n"}) == {"a.py": "A = 1\n"}
    (tmp_path / name).unlink()
    with pytest.raises(EmitError, match="install"):
        format_files({"a.py": "A=1\n"})


def test_a_ruff_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that breaks is an error with its own words."""
    fake = tmp_path / "ruff"
    fake.write_text("#!/bin/sh\necho 'internal error in pkg/a.py' >&2\nexit 2\n")
    fake.chmod(0o755)
    monkeypatch.setattr(formatting, "_find_ruff", lambda: str(fake))
    with pytest.raises(EmitError, match=r"^pkg/a\.py: ruff failed: internal error"):
        format_files({"pkg/a.py": "A=1\n", "a.py": ""})
    monkeypatch.setattr(formatting, "_find_ruff", lambda: str(tmp_path / "none"))
    with pytest.raises(EmitError, match="ruff could not be run"):
        format_files({"a.py": ""})
