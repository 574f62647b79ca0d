"""The version in `client.yaml`."""

from __future__ import annotations

import re


def with_version(content: bytes, old: str, new: str) -> bytes:
    """The file with another version; the rest stays as it is, comments too."""
    line = re.compile(rb"^version:[ \t]*([\"']?)" + re.escape(old.encode()) + rb"\1", re.MULTILINE)
    changed, count = line.subn(b"version: " + new.encode(), content)
    assert count == 1, "the schema was read with this version"
    return changed
