"""The manifest: written sorted, read strictly."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.emit.errors import EmitError
from codegen.emit.tree import MANIFEST, digest, manifest_bytes, read_manifest


def test_manifest() -> None:
    """Sorted, with a newline at the end, without itself; the order of input has no part."""
    one = manifest_bytes({"b": "1", "a": "2"}, {"x": "1"}, {"b.py": b"b", "a.py": b"a"})
    two = manifest_bytes(
        {"a": "2", "b": "1"}, {"x": "1"}, {"a.py": b"a", "b.py": b"b", MANIFEST: b"?"}
    )
    assert one == two
    assert one.endswith(b"}\n")
    assert b'"a.py": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"' in one


def test_read_manifest(tmp_path: Path) -> None:
    """What was written is read; none is no error."""
    assert read_manifest(tmp_path) is None
    files = {"a.py": b"a"}
    (tmp_path / MANIFEST).write_bytes(manifest_bytes({"s.yaml": "1"}, {"ruff": "2"}, files))
    manifest = read_manifest(tmp_path)
    assert manifest is not None
    assert manifest.inputs == {"s.yaml": "1"}
    assert manifest.tools == {"ruff": "2"}
    assert manifest.files == {"a.py": digest(b"a")}


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b"\xff",
        b'{"inputs": {}, "tools": {}, "files": {"a": 1}}',
        b"[" * 100_000,
    ],
)
def test_damaged_manifests(tmp_path: Path, raw: bytes) -> None:
    """A manifest that cannot be read is an error, not an empty one."""
    (tmp_path / MANIFEST).write_bytes(raw)
    with pytest.raises(EmitError, match=r"^manifest\.json: is damaged"):
        read_manifest(tmp_path)
