"""Several file changes that happen together or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from pathlib import Path
from types import TracebackType


class Transaction:
    """Stages files beside their targets, then moves them in; undoes everything on failure.

    Use as a context manager and end with `commit`. Old contents are kept in memory, so that
    going back needs no move, which may be the very thing that failed.
    """

    def __init__(self, root: Path) -> None:
        """Prepare changes below `root`."""
        self._root = root
        self._staged: dict[Path, Path] = {}
        self._removed: list[Path] = []
        self._before: dict[Path, tuple[bytes, int] | None] = {}
        self._made: list[Path] = []
        self._done = False

    def __enter__(self) -> Transaction:
        """Start."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Undo what was not committed; remove what was staged."""
        if not self._done:
            self._undo()

    def stage(self, path: str, data: bytes) -> None:
        """Write `data` beside its place; nothing changes yet."""
        target = self._root / path
        self._make_folder(target.parent)
        handle, name = tempfile.mkstemp(prefix=".codegen-", suffix=".tmp", dir=target.parent)
        self._staged[target] = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        self._remember(target)
        kept = self._before[target]
        os.chmod(name, kept[1] if kept is not None else 0o666 & ~_umask())

    def remove(self, path: str) -> None:
        """Plan to remove a file."""
        target = self._root / path
        self._remember(target)
        self._removed.append(target)

    def commit(self) -> None:
        """Make all changes, in the order in which they were planned, removals before the last.

        The file staged last says that the others are complete.
        """
        changes = list(self._staged.items())
        for target, temporary in changes[:-1]:
            os.replace(temporary, target)
        for target in self._removed:
            target.unlink()
        for target, temporary in changes[-1:]:
            os.replace(temporary, target)
        self._done = True
        for target in self._removed:
            self._clean_up_after(target)

    def _remember(self, target: Path) -> None:
        try:
            mode = target.stat().st_mode & 0o7777
            self._before[target] = (target.read_bytes(), mode)
        except FileNotFoundError:
            self._before[target] = None

    def _make_folder(self, folder: Path) -> None:
        if folder.is_dir():
            return
        self._make_folder(folder.parent)
        folder.mkdir()
        self._made.append(folder)

    def _undo(self) -> None:
        for temporary in self._staged.values():
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
        failures: list[str] = []
        for target, before in self._before.items():
            try:
                _restore(target, before)
            except OSError as error:
                failures.append(f"{target.name} ({error.strerror})")
        for folder in reversed(self._made):
            with contextlib.suppress(OSError):
                folder.rmdir()
        if failures:
            names = ", ".join(failures)
            raise OSError(f"the build failed, and these files could not be put back: {names}")

    def _clean_up_after(self, target: Path) -> None:
        """Remove the compiled form of a removed module, and folders that are empty now."""
        # The build is complete at this point: what cannot be tidied up is no failure.
        with contextlib.suppress(OSError):
            cache = target.parent / "__pycache__"
            for compiled in cache.glob(f"{target.stem}.*.pyc"):
                compiled.unlink()
            folder = target.parent
            while folder != self._root:
                if os.listdir(folder) == ["__pycache__"]:
                    shutil.rmtree(folder / "__pycache__", ignore_errors=True)
                folder.rmdir()
                folder = folder.parent


def _restore(target: Path, before: tuple[bytes, int] | None) -> None:
    if before is None:
        target.unlink(missing_ok=True)
        return
    data, mode = before
    if not target.is_file() or target.read_bytes() != data:
        target.write_bytes(data)
        target.chmod(mode)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
