"""Change files: `changes/+NAME.BUMP.md`, a few sentences for the changelog each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from codegen.release.diff import ORDER, Bump
from codegen.release.errors import ReleaseError

FOLDER = "changes"


@dataclass(frozen=True, slots=True)
class Fragment:
    """One change as its author tells it."""

    name: str
    bump: Bump
    text: str


def fragments(folder: Path) -> list[Fragment]:
    """The change files of a folder, the strongest first. Raises ReleaseError."""
    found = [_fragment(path) for path in sorted(folder.glob("*.md")) if path.name != "README.md"]
    return sorted(found, key=lambda item: (-ORDER.index(item.bump), item.name))


def _fragment(path: Path) -> Fragment:
    where = f"{path.parent.name}/{path.name}"
    name, _, word = path.stem.rpartition(".")
    if word not in ORDER or not name:
        raise ReleaseError(f"{where}: a change file is called +NAME.BUMP.md; BUMP: {_words()}")
    try:
        text = path.read_text("utf-8").strip()
    except UnicodeDecodeError:
        raise ReleaseError(f"{where}: this is no UTF-8 text") from None
    if not text:
        raise ReleaseError(f"{where}: it says nothing; write for users what changed")
    return Fragment(name.removeprefix("+"), ORDER[ORDER.index(word)], text)


def _words() -> str:
    return ", ".join(ORDER)
