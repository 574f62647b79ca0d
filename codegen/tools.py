"""The tools that decide the generated texts, and their installed versions."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

TOOLS = ("datamodel-code-generator", "jinja2", "ruff")
"""The distributions whose versions the manifest records."""

LIBRARIES = (*TOOLS, "markupsafe", "pydantic", "pydantic-core", "pyyaml")
"""Every distribution that has a part in a build."""


def installed(name: str) -> str:
    """The installed version of a distribution; `none` when it is missing."""
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"


def tools() -> dict[str, str]:
    """The installed versions of the tools."""
    return {name: installed(name) for name in TOOLS}
