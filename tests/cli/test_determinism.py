"""The same schema gives the same bytes: whatever the hash seed, folder, locale, order, cache."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.generated import Generated, build, run_codegen
from tests.support.paths import OTHER_PROVIDER
from tests.support.tree import files

HOSTILE_SETTINGS = {
    "ruff.toml": 'line-length = 40\nindent-width = 2\n[format]\nquote-style = "single"\n'
    '[lint]\nselect = ["ALL"]\n[lint.isort]\nforce-single-line = true\n',
    "pyproject.toml": "[tool.ruff]\nline-length = 30\n[tool.black]\nline-length = 30\n"
    "[tool.isort]\nforce_single_line = true\n[tool.datamodel-codegen]\n"
    'output-model-type = "dataclasses.dataclass"\nfield-constraints = false\n',
    "setup.cfg": "[isort]\nforce_single_line = true\n",
    ".editorconfig": "root = true\n[*]\nindent_style = tab\nend_of_line = crlf\n",
    "ruff.py": "raise SystemExit('a module of the working folder was imported')\n",
}


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Generated:
    """A build in this process."""
    return build(OTHER_PROVIDER, tmp_path_factory.mktemp("reference") / "generated")


def shuffled(target: Path) -> Path:
    """A copy of the schema whose files are made in the opposite order."""
    for path in sorted(OTHER_PROVIDER.rglob("*.yaml"), reverse=True):
        copied = target / "schema" / path.relative_to(OTHER_PROVIDER)
        copied.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copied)
    return target / "schema"


@pytest.mark.parametrize(
    ("seed", "variables"),
    [
        ("0", {}),
        ("1", {"CODEGEN_CACHE": "off", "LC_ALL": "C", "PYTHONUTF8": "0", "TZ": "Asia/Kathmandu"}),
        ("4242", {"CODEGEN_CACHE": "off", "RUFF_CONFIG": "ruff.toml", "PYTHONOPTIMIZE": "1"}),
    ],
    ids=["plain", "other-locale", "other-settings"],
)
def test_same_bytes_in_other_processes(
    reference: Generated, tmp_path: Path, seed: str, variables: dict[str, str]
) -> None:
    cwd = tmp_path / "some where"
    cwd.mkdir()
    for name, text in HOSTILE_SETTINGS.items():
        (cwd / name).write_text(text, "utf-8")
    schema = shuffled(tmp_path)
    # Temporary files below the odd settings: tools look for settings in the folders above.
    settings = {"CODEGEN_CACHE": str(tmp_path / "cache"), "TMPDIR": str(cwd), **variables}
    for _ in range(2):  # without and, where there is one, with a filled cache
        shutil.rmtree(tmp_path / "out", ignore_errors=True)
        ran = run_codegen(
            "build", "--schema", str(schema), "--out", str(tmp_path / "out"),
            cwd=cwd, PYTHONHASHSEED=seed, PYTHONSAFEPATH="1", **settings,
        )  # fmt: skip
        assert (ran.returncode, ran.stderr) == (0, "")
        made = files(tmp_path / "out")
        assert made.keys() == reference.files.keys()
        assert [path for path, data in made.items() if data != reference.files[path]] == []
    assert sorted(path.name for path in cwd.iterdir()) == sorted(HOSTILE_SETTINGS)


def test_a_damaged_cache_does_no_harm(
    reference: Generated, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    monkeypatch.setenv("CODEGEN_CACHE", str(cache))
    build(OTHER_PROVIDER, tmp_path / "first")
    kept = sorted(cache.iterdir())
    assert kept
    for path in kept:
        path.write_text('{"x": 1', "utf-8")
    assert build(OTHER_PROVIDER, tmp_path / "second").files == reference.files
    cache.joinpath("more").mkdir()
    monkeypatch.setenv("CODEGEN_CACHE", str(kept[0]))  # a file where a folder should be
    assert build(OTHER_PROVIDER, tmp_path / "third").files == reference.files


def test_nothing_of_the_machine_is_in_it(reference: Generated) -> None:
    text = b"\n".join(reference.files.values())
    for word in (str(reference.root), str(Path.home()), str(OTHER_PROVIDER), "/tmp/", "/usr/"):
        assert word.encode() not in text
