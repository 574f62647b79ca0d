"""Build a schema, and import what came out under its own package name."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType
from typing import Any

from codegen import build as builder
from codegen.emit.tree import write
from codegen.ir.model.package import Package
from tests.support.paths import ROOT


@dataclass(frozen=True)
class Generated:
    """A tree that was written by a build."""

    root: Path
    """The folder that holds the packages."""
    package: Package
    files: Mapping[str, bytes]
    clients: ExitStack = field(default_factory=ExitStack)
    """Closes what `client` has made."""

    @property
    def name(self) -> str:
        """The name of the client package."""
        return self.package.client.package

    def text(self, path: str) -> str:
        """The text of a file of the client package."""
        return self.files[f"{self.name}/{path}"].decode("utf-8")

    def module(self, name: str = "") -> ModuleType:
        """Import the client package, or a module of it given by its dotted name."""
        return importlib.import_module(f"{self.name}.{name}" if name else self.name)

    def emulator(self) -> ModuleType:
        """Import the emulator package."""
        return importlib.import_module(self.package.client.emulator_package)

    def client(self, base_url: str, **settings: Any) -> Any:
        """Make a client of the package that talks to `base_url`; `closing` closes it."""
        made: Callable[..., Any] = getattr(self.module(), self.package.client.client)
        client = made(base_url=base_url, **{"api_key": "test-key", **settings})
        self.clients.callback(client.close)
        return client

    def async_client(self, base_url: str, **settings: Any) -> Any:
        """Make an asynchronous client that talks to `base_url`, for `async with`."""
        made: Callable[..., Any] = getattr(self.module(), f"Async{self.package.client.client}")
        return made(base_url=base_url, **{"api_key": "test-key", **settings})

    @contextmanager
    def closing(self) -> Generator[Generated]:
        """Give the same packages; the clients made with them are closed at the end."""
        with ExitStack() as clients:
            yield replace(self, clients=clients)

    def run(self, code: str, *, cwd: Path | None = None, **variables: str) -> str:
        """Run Python in a process of its own that sees the packages; give its output."""
        return run_python(code, self.root, cwd=cwd or self.root, **variables)


def build(schema: Path, out: Path) -> Generated:
    """Build the folder `schema` into `out`. Raises what the generator raises."""
    package = builder.load(schema)
    files = builder.build(package)
    write(out, files)
    return Generated(out, package, files)


@contextmanager
def importable(*packages: Generated) -> Generator[None]:
    """Let packages be imported inside the block; afterwards nothing of them is left loaded."""
    before = list(sys.path)
    names = [name for item in packages for name in _names(item)]
    loaded = [name for name in names if name in sys.modules]
    if loaded:
        raise RuntimeError(f"{', '.join(loaded)} is loaded already; give the package another name")
    sys.path[:0] = [str(item.root) for item in packages]
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path[:] = before
        for module in list(sys.modules):
            if module.partition(".")[0] in names:
                del sys.modules[module]
        importlib.invalidate_caches()


def _names(generated: Generated) -> tuple[str, str]:
    client = generated.package.client
    return client.package, client.emulator_package


def run_python(code: str, *path: Path, cwd: Path, **variables: str) -> str:
    """Run Python code with `path` on its import path; give what it wrote to standard output.

    The project is not importable there unless it is in `path`.
    """
    known = os.environ.get("PYTHONPATH")
    folders = [str(item) for item in path] + ([known] if known else [])
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(folders), **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, f"exit status {done.returncode}:\n{done.stdout}{done.stderr}"
    return done.stdout


def run_codegen(*arguments: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m codegen` of this project in another folder."""
    known = os.environ.get("PYTHONPATH")
    folders = [str(ROOT)] + ([known] if known else [])
    return subprocess.run(
        [sys.executable, "-m", "codegen", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(folders), **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
