"""Sessions for people and CI: `nox -l` lists them."""

from __future__ import annotations

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "check", "types", "tests"]

PROJECT = nox.project.load_toml("pyproject.toml")


def install(session: nox.Session, *groups: str, package: bool = True) -> None:
    """Install dependency groups and, unless told not to, the package with its emulator."""
    wanted = [item for group in groups for item in nox.project.dependency_groups(PROJECT, group)]
    session.install(*wanted, *(("-e", ".[emulator]") if package else ()), silent=True)


@nox.session
def demo(session: nox.Session) -> None:
    """Run the main job on the emulator; `nox -s demo -- --live` talks to the service."""
    install(session, "demo")
    session.run("python", "-m", "examples.demo", *session.posargs)


@nox.session
def generate(session: nox.Session) -> None:
    """Write `generated/` from `schema/`."""
    install(session, "gen", package=False)
    session.run("python", "-m", "codegen", "editor")
    session.run("python", "-m", "codegen", "build", *session.posargs)


@nox.session
def check(session: nox.Session) -> None:
    """Compare `generated/` with `schema/` without writing."""
    install(session, "gen", package=False)
    session.run("python", "-m", "codegen", "check", *session.posargs)


@nox.session
def drift(session: nox.Session) -> None:
    """Compare the schema with what the service says of itself: `-- --models`, `-- --help`.

    Fetches the service's document, unless `-- --against FILE` names one. docs/drift.md.
    """
    install(session, "gen", package=False)
    session.run("python", "-m", "codegen", "drift", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests; needs no key, and the network only to install.

    What needs a server from the npm registry is skipped where that cannot be reached;
    `DEEPINFRA_TESTS_AIMOCK=on` makes it an error, `off` does not try. `DEEPINFRA_TESTS_PRISM` is
    the same for the one that judges requests by the service's own document, which is no part of
    the project: `DEEPINFRA_OPENAPI` names its file.
    """
    install(session, "test")
    session.run("python", "-m", "tests.support.node")
    session.run("python", "-m", "pytest", *(session.posargs or ("-n", "2")))


@nox.session
def soak(session: nox.Session) -> None:
    """Read streams with random faults for a while, and count what is left open.

    `nox -s soak -- --minutes 10` says how long.
    """
    install(session, "test")
    session.run("python", "-m", "tests.soak", *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Search for bytes that break what reads them; two searches run at a time.

    `nox -s fuzz -- --minutes 10` says how long each takes, `-- yaml --minutes 10` runs one. Where
    there is no atheris, the search is that of hypothesis, as with `--engine hypothesis`.
    """
    install(session, "fuzz")
    session.run("python", "-m", "tests.fuzz", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Measure the client next to its peers; `-- --quick` takes two minutes. benchmarks/README.md.

    The session's own environment stays empty: the command makes one for each that is measured.
    """
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session
def types(session: nox.Session) -> None:
    """Check the types of everything with mypy --strict and pyright strict."""
    install(session, "test")
    session.run("python", "-m", "mypy")
    session.run("python", "-m", "pyright", "--warnings")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and layout."""
    install(session, "lint", package=False)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def release(session: nox.Session) -> None:
    """Write the next version, the changelog and what is released; `-- --draft` only shows them."""
    install(session, "release", package=False)
    version = session.run("python", "-m", "codegen", "release", "--version", silent=True)
    assert isinstance(version, str)
    draft = "--draft" in session.posargs
    session.run("python", "-m", "codegen", "release", *([] if draft else ["--apply"]))
    if not draft:
        session.run("python", "-m", "codegen", "build")
    how = "--draft" if draft else "--yes"
    session.run("towncrier", "build", how, "--version", version.strip())
