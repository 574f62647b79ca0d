"""What a build of the real schema would write, made once."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from codegen import build as builder
from codegen.ir.model.package import Package
from tests.support.paths import SCHEMA


@pytest.fixture(scope="session")
def package() -> Package:
    """The schema as the generator understands it."""
    return builder.load(SCHEMA)


@pytest.fixture(scope="session")
def made(package: Package) -> Mapping[str, bytes]:
    """Every file of `generated/`, the manifest among them."""
    return builder.build(package)
