"""What an import costs: counted in modules."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("pydantic", "pydantic_core", "httpx", "httpcore", "h11", "anyio", "asyncio", "ssl", "yaml")


def modules(code: str) -> set[str]:
    """Run Python code in a process of its own and list what it has loaded."""
    script = f"{code}\nimport sys\nprint(*sys.modules)"
    command = [sys.executable, "-c", script]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


def test_the_import_of_the_package() -> None:
    """Nothing but the package itself: not even `typing`, which takes longer than all of Python."""
    loaded = modules("import deepinfra_client") - modules("pass")
    others = {name for name in loaded if not name.startswith("deepinfra_client")}
    assert others <= {"__future__"}
    assert loaded - others == {
        "deepinfra_client",
        "deepinfra_client._runtime",
        "deepinfra_client._runtime.lazy",
        "deepinfra_client._version",
    }


@pytest.mark.parametrize(
    ("code", "budget"),
    [
        ("DeepInfra(api_key='x')", 50),
        ("AsyncDeepInfra(api_key='x')", 50),
        ("DeepInfra(api_key='x').chat.completions", 65),
        ("DeepInfra(api_key='x').language_model('a/b')", 75),
    ],
)
def test_a_client(code: str, budget: int) -> None:
    """Neither the HTTP library nor the validator before the first request.

    `budget` is the number of modules of the package that may be loaded.
    """
    name = code.partition("(")[0]
    loaded = modules(f"from deepinfra_client import {name}; {code}") - modules("pass")
    assert [name for name in HEAVY if name in loaded] == []
    own = {name for name in loaded if name.startswith("deepinfra_client")}
    assert len(own) <= budget, sorted(own)
