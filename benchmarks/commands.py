"""Command lines of the rows that measure whole processes."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from benchmarks import startup, userfiles
from benchmarks.environments import ROOT, Environments, environment_of
from benchmarks.table import is_ours

_GENERATOR_IMPORTS = "import yaml, jinja2, pydantic, datamodel_code_generator"


class LeftOutError(Exception):
    """A subject cannot be run here; the text says why."""


@dataclass(frozen=True)
class Process:
    """A process to be started."""

    command: tuple[str, ...]
    folder: Path = ROOT
    variables: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Site:
    """Where processes run."""

    environments: Environments
    server: str
    """Address of the loopback server."""
    scratch: Path
    openapi: Path | None = None
    """The service's own description, which a peer generates from."""

    def python(self, environment: str) -> str:
        """The interpreter of an environment.

        Raises:
            LeftOutError: It cannot be made.
        """
        found = self.environments.python(environment)
        if found is None:
            raise LeftOutError(self.environments.failed[environment])
        return str(found)

    def fresh(self) -> Path:
        """A new folder that goes away with the run."""
        return Path(tempfile.mkdtemp(dir=self.scratch))


def _text(subject: str) -> str:
    """The name under which a subject's text is kept: variants of ours share one."""
    return "ours" if is_ours(subject) else subject


def _import(site: Site, subject: str) -> Process:
    python = site.python(environment_of(subject))
    return Process((python, "-I", "-c", startup.IMPORTS[_text(subject)]))


def _first_call(site: Site, subject: str) -> Process:
    python = site.python(environment_of(subject))
    program = startup.first_call(_text(subject), f"{site.server}/chat")
    return Process((python, "-I", "-c", program))


def _build(site: Site, subject: str) -> Process:
    if subject == "openapi-python-client":
        return _peer_build(site)
    python = site.python("codegen")
    if subject == "imports":
        return Process((python, "-c", _GENERATOR_IMPORTS))
    command = (python, "-m", "codegen", "build", "--out", str(site.fresh()))
    return Process(command, variables={"CODEGEN_CACHE": "off"})


def _build_cached(site: Site, subject: str) -> Process:
    if subject == "imports":
        return _build(site, subject)
    command = (site.python("codegen"), "-m", "codegen", "build", "--out", str(site.scratch / "out"))
    return Process(command, variables={"CODEGEN_CACHE": str(site.scratch / "cache")})


def _peer_build(site: Site) -> Process:
    if site.openapi is None:
        raise LeftOutError("no OpenAPI document of the service was given; see --openapi")
    folder = site.fresh()
    document = folder / "openapi.json"
    content = json.loads(site.openapi.read_text("utf-8"))
    document.write_text(json.dumps(_repaired(content)), "utf-8")
    python = site.python("openapi-python-client")
    command = (python, "-m", "openapi_python_client", "generate", "--path", str(document))
    scripts = f"{Path(python).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    return Process((*command, "--output-path", str(folder / "out")), folder, {"PATH": scripts})


def _repaired(value: object) -> object:
    """Write types in small letters: one stands there as `String`, which the peer refuses."""
    if isinstance(value, list):
        return [_repaired(item) for item in cast("list[object]", value)]
    if not isinstance(value, dict):
        return value
    fixed = {name: _repaired(item) for name, item in cast("dict[str, object]", value).items()}
    kind = fixed.get("type")
    if isinstance(kind, str):
        fixed["type"] = kind.lower()
    return fixed


def _mypy(site: Site, subject: str) -> Process:
    folder, file = _user_file(site, subject)
    target = site.python(environment_of(subject))
    command = (site.python("checkers"), "-m", "mypy", "--strict", "--cache-dir", os.devnull)
    return Process((*command, "--python-executable", target, str(file)), folder)


def _pyright(site: Site, subject: str) -> Process:
    folder, file = _user_file(site, subject)
    target = site.python(environment_of(subject))
    command = (site.python("checkers"), "-m", "pyright", "--pythonpath", target, str(file))
    return Process(command, folder, {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"})


def _user_file(site: Site, subject: str) -> tuple[Path, Path]:
    folder = site.fresh()
    file = folder / "program.py"
    file.write_text(userfiles.FILES[_text(subject)], "utf-8")
    return folder, file


BUILDERS: Mapping[str, Callable[[Site, str], Process]] = {
    "import": _import,
    "first_call": _first_call,
    "build": _build,
    "build_cached": _build_cached,
    "mypy": _mypy,
    "pyright": _pyright,
}
"""By the name of a `Command`."""
