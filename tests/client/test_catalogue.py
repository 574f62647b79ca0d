"""`metrics`, `hardware` and `model_families`."""

from __future__ import annotations

import pytest

from deepinfra_client import NotFoundError
from deepinfra_emulator import Emulator
from tests.client.conftest import Connect
from tests.client.driver import Driver

MODEL = "deepseek-ai/DeepSeek-V3"


def test_metrics_need_no_key(connect: Connect, emulator: Emulator) -> None:
    api = connect(base_url=emulator.base_url)
    live = api.run(lambda c: c.metrics.live())
    assert live.tokens_per_second
    assert "authorization" not in emulator.requests[-1].headers


def test_hardware(api: Driver, emulator: Emulator) -> None:
    found = api.run(lambda c: c.hardware.list(MODEL)).hardware or []
    assert emulator.requests[-1].path == "/v2/hardware"
    assert emulator.requests[-1].query == {"model": MODEL}
    prices = {way.type: type(way.pricing).__name__ for way in found}
    assert prices == {"serverless": "ServerlessPricing", "dedicated": "DedicatedPricing"}


def test_model_families(connect: Connect, emulator: Emulator) -> None:
    api = connect(base_url=emulator.base_url)
    names = api.run(lambda c: c.model_families.names())
    assert "deepseek" in names
    family = api.run(lambda c: c.model_families.retrieve("deepseek"))
    assert family.name == "deepseek"
    (section,) = family.pp_sections_out or []
    (entry,) = section.entries
    assert entry.model_name == MODEL
    assert type(entry.pricing).__name__ == "TokenPricing"
    with pytest.raises(NotFoundError, match="nothing"):
        api.run(lambda c: c.model_families.retrieve("nothing"))
