"""Fixtures that several folders of tests use."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support.backends import VARIABLE, use_library
from tests.support.generated import Generated, build, importable
from tests.support.schemas import unbundle, write_schema
from tests.support.wire import Wire

# Nothing here depends on how fast the machine is, and a failure comes back in the next run.
settings.register_profile(
    "steady", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")


def pytest_configure(config: pytest.Config) -> None:
    """Name the marks of these tests."""
    if os.environ.get(VARIABLE) == "httpx":
        use_library()
    config.addinivalue_line("markers", "checkers: runs a type checker (-m 'not checkers' skips it)")


@pytest.fixture(scope="session", autouse=True)
def _shape_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep generated types for the session only: quick, and nothing in the user's home."""
    patch = pytest.MonkeyPatch()
    patch.setenv("CODEGEN_CACHE", os.fspath(tmp_path_factory.getbasetemp() / "shapes"))
    yield
    patch.undo()


@pytest.fixture(scope="session")
def build_bundle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Path], Generated]]:
    """Build `schema.yaml` of a folder once; the package `feature_FOLDER` can then be imported."""
    built: dict[Path, Generated] = {}
    with ExitStack() as stack:

        def make(bundle: Path) -> Generated:
            if bundle not in built:
                name = f"feature_{bundle.parent.name}"
                folder = tmp_path_factory.mktemp(name)
                schema = write_schema(folder / "schema", unbundle(bundle, name))
                built[bundle] = build(schema, folder / "generated")
                stack.enter_context(importable(built[bundle]))
            return built[bundle]

        yield make


@pytest.fixture
def feature(
    request: pytest.FixtureRequest, build_bundle: Callable[[Path], Generated]
) -> Iterator[Generated]:
    """The package made from `schema.yaml` beside the test, whose clients end with the test."""
    with build_bundle(request.path.parent / "schema.yaml").closing() as packages:
        yield packages


@pytest.fixture
def wire() -> Iterator[Wire]:
    """A server on a free loopback port that keeps requests and gives the answers it is told."""
    with Wire() as server:
        yield server
