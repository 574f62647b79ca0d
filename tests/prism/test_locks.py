"""The lock files of servers by others: versions, digests, and no word of where they come from."""

from __future__ import annotations

import json
import re

import pytest

from tests.support.node import AIMOCK, PRISM, Program


@pytest.mark.parametrize("program", [AIMOCK, PRISM], ids=lambda program: program.name)
def test_a_lock_names_versions_and_no_host(program: Program) -> None:
    text = (program.lock / "package-lock.json").read_text("utf-8")
    packages = json.loads(text)["packages"]
    assert packages[""]["dependencies"] == {program.package: program.version()}
    assert packages[f"node_modules/{program.package}"]["version"] == program.version()
    for place, about in packages.items():
        if place:
            assert re.fullmatch(r"sha512-[A-Za-z0-9+/]{86}==", about["integrity"])
            assert "resolved" not in about
    assert "://" not in text
