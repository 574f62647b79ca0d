"""The tree on disk: compared exactly, written all or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.emit.errors import EmitError
from codegen.emit.tree import MANIFEST, Manifest, compare, manifest_bytes, write

OLD = {"p/__init__.py": b"", "p/a.py": b"a", "p/sub/b.py": b"b", "p/sub/c.py": b"c", "z.txt": b"z"}
NEW = {"p/__init__.py": b"", "p/a.py": b"A", "p/new/d.py": b"d", "q/r/e.py": b"e", "z.txt": b"Z"}


def complete(files: dict[str, bytes]) -> dict[str, bytes]:
    """Add the manifest."""
    return {**files, MANIFEST: manifest_bytes({"s.yaml": "1"}, {"ruff": "2"}, files)}


def snapshot(root: Path) -> dict[str, bytes | None]:
    """Give all files with content, and all folders."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes() if path.is_file() else None
        for path in root.rglob("*")
    }


def content(root: Path) -> dict[str, bytes]:
    """Give all files with content."""
    return {path: data for path, data in snapshot(root).items() if data is not None}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A tree with the old files, written by us."""
    root = tmp_path / "out"
    write(root, complete(OLD))
    assert content(root) == complete(OLD)
    return root


def test_compare(root: Path) -> None:
    """Four kinds of difference, sorted."""
    assert compare(root, complete(OLD)).clean
    (root / "p" / "mine.py").write_bytes(b"")
    (root / "p" / "__pycache__").mkdir()
    (root / "p" / "__pycache__" / "a.cpython-311.pyc").write_bytes(b"")
    diff = compare(root, complete(NEW))
    assert diff.missing == ("p/new/d.py", "q/r/e.py")
    assert diff.changed == (MANIFEST, "p/a.py", "z.txt")
    assert diff.unlisted == ("p/mine.py",)
    assert diff.stale == ("p/sub/b.py", "p/sub/c.py")
    assert not diff.clean


def test_compare_with_nothing(tmp_path: Path) -> None:
    """An absent tree lacks everything and is not made."""
    diff = compare(tmp_path / "none", OLD)
    assert diff.missing == tuple(sorted(OLD))
    assert not (tmp_path / "none").exists()


def test_same_size_other_bytes(root: Path) -> None:
    """Contents are compared, not sizes or times."""
    assert compare(root, {**complete(OLD), "p/a.py": b"b"}).changed == ("p/a.py",)


def test_write(root: Path) -> None:
    """Afterwards the tree equals the files; folders that got empty are gone."""
    diff = write(root, complete(NEW))
    assert diff.missing == ("p/new/d.py", "q/r/e.py")
    assert content(root) == complete(NEW)
    assert not (root / "p" / "sub").exists()
    assert compare(root, complete(NEW)).clean


def test_unchanged_files_are_not_touched(root: Path) -> None:
    """A build without changes writes nothing."""
    before = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
    inodes = {path: path.stat().st_ino for path in root.rglob("*")}
    assert write(root, complete(OLD)).clean
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*")} == before
    write(root, {**complete(OLD), "p/a.py": b"A"})
    same = [path for path in root.rglob("*") if path.stat().st_ino == inodes[path]]
    assert len(same) == len(inodes) - 1


def test_caches_of_removed_modules_go_too(root: Path) -> None:
    """Compiled modules do not outlive their source, and do not keep a folder alive."""
    for folder, names in (("p", ("a", "old")), ("p/sub", ("b", "c"))):
        (root / folder / "__pycache__").mkdir()
        for name in names:
            (root / folder / "__pycache__" / f"{name}.cpython-311.pyc").write_bytes(b"")
    files = {path: data for path, data in OLD.items() if "sub" not in path}
    write(root, complete(files))
    assert not (root / "p" / "sub").exists()
    assert (root / "p" / "__pycache__" / "a.cpython-311.pyc").exists()


def test_only_listed_files_are_removed(root: Path) -> None:
    """An unknown file is an error before anything changes."""
    (root / "p" / "sub" / "mine.py").write_bytes(b"mine")
    before = snapshot(root)
    with pytest.raises(EmitError, match=r"^p/sub/mine\.py: was not written by the generator"):
        write(root, complete(NEW))
    assert snapshot(root) == before


def test_without_a_manifest_nothing_is_removed(root: Path) -> None:
    """Where no manifest says that files are ours, they are not."""
    (root / MANIFEST).unlink()
    with pytest.raises(EmitError, match="was not written by the generator"):
        write(root, complete(NEW))
    write(root, complete(NEW), Manifest({}, {}, dict.fromkeys(OLD, "")))
    assert content(root) == complete(NEW)


def test_a_folder_of_somebody_else(tmp_path: Path) -> None:
    """A mistyped output folder is refused."""
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(EmitError, match=r"letter\.txt"):
        write(tmp_path, complete(NEW))
    assert content(tmp_path) == {"letter.txt": b"dear"}


class Faulty:
    """Stands for a system call and fails from the given call on."""

    def __init__(self, real: Callable[..., object], at: int, *, once: bool) -> None:
        """Fail at call number `at`, counted from 0; later ones too unless `once`."""
        self.real = real
        self.at = at
        self.once = once
        self.calls = 0

    def __call__(self, *args: object, **kwargs: object) -> object:
        """Do it or fail."""
        number = self.calls
        self.calls += 1
        if number == self.at or (number > self.at and not self.once):
            raise OSError(28, "No space left on device", *args[:1])
        return self.real(*args, **kwargs)


@pytest.mark.parametrize("once", [True, False])
@pytest.mark.parametrize("at", range(5))
def test_failed_moves_change_nothing(
    root: Path, monkeypatch: pytest.MonkeyPatch, at: int, once: bool
) -> None:
    """Wherever a move fails, and even when no move works any more, the old bytes are back."""
    before = snapshot(root)
    faulty = Faulty(os.replace, at, once=once)
    monkeypatch.setattr(os, "replace", faulty)
    with pytest.raises(EmitError, match="No space left"):
        write(root, complete(NEW))
    assert faulty.calls == at + 1
    assert snapshot(root) == before
    monkeypatch.undo()
    write(root, complete(NEW))
    assert content(root) == complete(NEW)


@pytest.mark.parametrize("at", range(2))
def test_failed_removals_change_nothing(
    root: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    """The same for a file that cannot be removed."""
    before = snapshot(root)
    real = Path.unlink
    calls = iter(range(100))

    def unlink(self: Path, missing_ok: bool = False) -> None:
        if "sub" in self.parts and next(calls) == at:
            raise PermissionError(13, "Permission denied", str(self))
        real(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    with pytest.raises(EmitError, match=r"^p/sub/[bc]\.py: cannot be written: Permission denied"):
        write(root, complete(NEW))
    assert snapshot(root) == before


@pytest.mark.parametrize("at", range(5))
def test_failed_staging_changes_nothing(
    root: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    """Nor does a disk that is full while files are staged."""
    before = snapshot(root)
    monkeypatch.setattr(os, "fdopen", Faulty(os.fdopen, at, once=False))
    with pytest.raises(EmitError, match="No space left"):
        write(root, complete(NEW))
    assert snapshot(root) == before


def test_an_interrupt_changes_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Control-C in the middle is a failure like others."""
    before = snapshot(root)
    calls = iter(range(100))
    real = os.replace

    def replace(source: Path, target: Path) -> None:
        if next(calls) == 2:
            raise KeyboardInterrupt
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(KeyboardInterrupt):
        write(root, complete(NEW))
    assert snapshot(root) == before


def test_a_failed_first_build_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Folders that were made are removed again."""
    monkeypatch.setattr(os, "replace", Faulty(os.replace, 2, once=False))
    with pytest.raises(EmitError):
        write(tmp_path / "a" / "out", complete(NEW))
    assert list(tmp_path.iterdir()) == []


def test_the_manifest_is_moved_last(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tree whose manifest is new is complete."""
    moved: list[str] = []
    real = os.replace

    def replace(source: Path, target: Path) -> None:
        moved.append(target.relative_to(root).as_posix())
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    write(root, complete(NEW))
    assert moved == ["p/a.py", "p/new/d.py", "q/r/e.py", "z.txt", MANIFEST]


@pytest.mark.parametrize("place", ["p/link.py", "p/sub/b.py", "p/sub", MANIFEST, "p/__pycache__"])
def test_links_are_refused(root: Path, tmp_path: Path, place: str) -> None:
    """Nothing is written or removed through a link."""
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "b.py").write_bytes(b"precious")
    target = root / place
    if target.is_dir():
        for inner in target.iterdir():
            inner.unlink()
        target.rmdir()
        target.symlink_to(victim)
    else:
        target.unlink(missing_ok=True)
        target.symlink_to(victim / "b.py")
    with pytest.raises(EmitError, match="symbolic link"):
        write(root, complete(NEW))
    with pytest.raises(EmitError, match="symbolic link"):
        compare(root, complete(NEW))
    assert content(victim) == {"b.py": b"precious"}


def test_a_root_that_is_a_link_or_a_file(root: Path, tmp_path: Path) -> None:
    """The root itself must be a folder."""
    (tmp_path / "link").symlink_to(root)
    with pytest.raises(EmitError, match="symbolic link"):
        write(tmp_path / "link", complete(NEW))
    with pytest.raises(EmitError, match="not a folder"):
        write(root / "z.txt", complete(NEW))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_special_files_are_refused(root: Path) -> None:
    """A pipe is not read."""
    os.mkfifo(root / "p" / "pipe")
    with pytest.raises(EmitError, match="not a regular file"):
        compare(root, OLD)


@pytest.mark.parametrize(
    "path",
    ["../x", "/x", "a/../../x", "a/./b", "", "a//b", "a/", "C:x", "a\\b", "a\0b", "\u00e9", "a/.."],
)
def test_paths_that_leave_the_tree(root: Path, path: str) -> None:
    """Neither wanted files nor a manifest can name a place outside."""
    with pytest.raises(EmitError, match="not a path inside the tree"):
        write(root, {path: b"x"})
    (root / MANIFEST).write_bytes(manifest_bytes({}, {}, {path: b""}))
    with pytest.raises(EmitError, match="not a path inside the tree"):
        write(root, complete(NEW))


@pytest.mark.parametrize(
    ("paths", "reason"),
    [
        (("a.py", "A.py"), "upper and lower case"),
        (("a/b", "A/b"), "upper and lower case"),
        (("a", "a/b"), "is a file and cannot be a folder"),
        (("a.b", "a", "a/b/c"), "is a file and cannot be a folder"),
    ],
)
def test_paths_that_meet(tmp_path: Path, paths: tuple[str, ...], reason: str) -> None:
    """Files that some file systems take for one are refused."""
    with pytest.raises(EmitError, match=reason):
        write(tmp_path / "out", dict.fromkeys(paths, b""))


def test_a_file_that_becomes_a_folder(root: Path) -> None:
    """Not done in one step; the tree stays as it was."""
    before = snapshot(root)
    with pytest.raises(EmitError):
        write(root, complete({"z.txt/x": b""}))
    assert snapshot(root) == before


@pytest.mark.skipif(os.name != "posix", reason="needs file modes")
def test_modes(root: Path) -> None:
    """New files have the usual mode, changed ones keep theirs."""
    (root / "p" / "a.py").chmod(0o600)
    write(root, complete(NEW))
    assert (root / "p" / "a.py").stat().st_mode & 0o777 == 0o600
    mask = os.umask(0o022)
    os.umask(mask)
    assert (root / "q" / "r" / "e.py").stat().st_mode & 0o777 == 0o666 & ~mask


def test_what_cannot_be_put_back_is_named(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When going back fails too, the error says which files are not as they were."""
    before = content(root)
    real = Path.write_bytes

    def write_bytes(self: Path, data: bytes) -> int:
        if self.name == "a.py":
            raise OSError(5, "Input/output error")
        return real(self, data)

    monkeypatch.setattr(os, "replace", Faulty(os.replace, 4, once=True))
    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    with pytest.raises(EmitError, match=r"could not be put back: a\.py \(Input/output error\)"):
        write(root, complete(NEW))
    assert content(root) == {**before, "p/a.py": b"A"}
