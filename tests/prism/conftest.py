"""Prism on the service's own document, with what the overlay says."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import pytest
import yaml

from tests.prism.overlay import corrected_by
from tests.prism.server import Prism
from tests.support.node import PRISM
from tests.support.upstream import DOCUMENT


@pytest.fixture(scope="session")
def upstream() -> Mapping[str, Any]:
    """The document as the service gives it."""
    if (why := PRISM.missing()) is not None:
        pytest.fail(why) if PRISM.must else pytest.skip(why)
    found: Mapping[str, Any] = json.loads(DOCUMENT.read_text("utf-8"))
    return found


@pytest.fixture(scope="session")
def overlay() -> dict[str, Any]:
    """What the document says otherwise than the service does."""
    text = (Path(__file__).with_name("overlay.yaml")).read_text("utf-8")
    return cast("dict[str, Any]", yaml.safe_load(text))


@pytest.fixture(scope="session")
def corrected(upstream: Mapping[str, Any], overlay: dict[str, Any]) -> dict[str, Any]:
    """The document with the overlay."""
    return corrected_by(overlay, upstream)


@pytest.fixture(scope="session")
def prism(corrected: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Prism]:
    """A running Prism."""
    with Prism(tmp_path_factory.mktemp("prism"), corrected) as server:
        yield server
