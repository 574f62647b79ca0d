"""The lock file: one version, its digest, and no word of where it is fetched from."""

from __future__ import annotations

import json
import re

from tests.support.node import LOCK, version


def test_the_lock_names_the_version_and_no_host() -> None:
    text = (LOCK / "package-lock.json").read_text("utf-8")
    packages = json.loads(text)["packages"]
    assert packages[""]["dependencies"] == {"@copilotkit/aimock": version()}
    (locked,) = [about for place, about in packages.items() if place]
    assert locked["version"] == version()
    assert re.fullmatch(r"sha512-[A-Za-z0-9+/]{86}==", locked["integrity"])
    assert "resolved" not in locked
    assert "://" not in text
